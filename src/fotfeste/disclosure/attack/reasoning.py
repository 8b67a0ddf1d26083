"""Chains of reasoning in words (resonnement): «row 3 = 12 (row 1) − 7 (row 2) = 5», in three languages.

A step names the rows of the file, and of each number whether it is printed, found in an
earlier step, or an end only. Where no single sum tells, only several together do.
"""

from collections.abc import Callable, Iterable, Iterator

from fotfeste.disclosure.attack.derivation import Derivation, Step, Term
from fotfeste.disclosure.attack.propagation import NEARLY
from fotfeste.domain.text import LANGUAGES, Text, name

MOST_STEPS = 40
MOST_TERMS = 12

ROW = Text(nb="rad {row}", nn="rad {row}", en="row {row}")
EARLIER = Text(nb="{file}, rad {row}", nn="{file}, rad {row}", en="{file}, row {row}")
UNNAMED = Text(
    nb="et tall som ikke står i fila",
    nn="eit tal som ikkje står i fila",
    en="a number not in the file",
)
AT_LEAST = Text(nb="minst {number}", nn="minst {number}", en="at least {number}")
AT_MOST = Text(nb="høyst {number}", nn="høgst {number}", en="at most {number}")
OTHERS = Text(nb="og {number} til", nn="og {number} til", en="and {number} more")
MORE_STEPS = Text(
    nb="… og {number} steg til", nn="… og {number} steg til", en="… and {number} further steps"
)
TOGETHER = Text(
    nb="følger av flere summer sammen, ikke av én om gangen",
    nn="følgjer av fleire summar saman, ikkje av éin om gongen",
    en="follows from several sums together, not from one at a time",
)

STEP = name("{cell} {sign} {sum} = {number}")
WHOLE = Text(nb="{made}, altså {number}", nn="{made}, altså {number}", en="{made}, so {number}")
TERM = name("{number} ({name})")
TIMES = name("{factor} · {number}")
SIGNED = name("{sign} {term}")

Naming = Callable[[int], Text]


def told(
    derivation: Derivation, cell: int, ends: tuple[float, float], naming: Naming
) -> list[Text]:
    """The chain of reasoning to the ends of a cell, a text a step."""
    steps = _numbers_once(derivation, derivation.chain(cell))
    found = [_said(derivation, step, naming) for step in steps]
    if len(found) > MOST_STEPS:
        left = MORE_STEPS.filled(number=len(found) - MOST_STEPS)
        found = [*found[: MOST_STEPS - 1], left, found[-1]]
    bounds = derivation.bounds
    if bounds.low[cell] < ends[0] or bounds.high[cell] > ends[1]:
        found.append(TOGETHER)
    return found


def _numbers_once(derivation: Derivation, steps: Iterable[Step]) -> Iterator[Step]:
    """Each step; of a number that is known, and so has both its ends from one sum, only the first."""
    told_of: set[int] = set()
    for step in steps:
        if not _is_number(derivation, step):
            yield step
        elif step.cell not in told_of:
            told_of.add(step.cell)
            yield step


def _is_number(derivation: Derivation, step: Step) -> bool:
    """Whether every number of the sum is known when it is used, and so what it makes is too."""
    return _is_known(derivation, step.cell, step.value) and all(
        abs(term.factor) == 1 and _is_known(derivation, term.cell, term.value)
        for term in step.terms
    )


def _is_known(derivation: Derivation, cell: int, value: float) -> bool:
    return bool(derivation.bounds.low[cell] == value == derivation.bounds.high[cell])


def _said(derivation: Derivation, step: Step, naming: Naming) -> Text:
    sign = "≤" if step.side == "high" else "≥"
    if _is_number(derivation, step):
        sign = "="
    summed = _joined(_terms(derivation, step, naming))
    number = _number(step.value)
    if abs(step.made - step.value) > NEARLY:
        number = WHOLE.filled(made=_number(step.made), number=number)
    return STEP.filled(cell=naming(step.cell), sign=sign, sum=summed, number=number)


def _terms(derivation: Derivation, step: Step, naming: Naming) -> Iterator[Text]:
    """The numbers of a sum: what is added first, then what is taken away."""
    if step.constant:
        yield _number(step.constant)
    told = (term for term in step.terms if term.value or not _is_known(derivation, term.cell, 0))
    terms = sorted(told, key=lambda term: term.factor < 0)
    for place, term in enumerate(terms[:MOST_TERMS]):
        said = _term(derivation, term, naming)
        is_first = not place and not step.constant
        sign = "−" if term.factor < 0 else "" if is_first else "+"
        yield SIGNED.filled(sign=sign, term=said) if sign else said
    if not terms and not step.constant:
        yield _number(0)
    if len(terms) > MOST_TERMS:
        yield OTHERS.filled(number=len(terms) - MOST_TERMS)


def _term(derivation: Derivation, term: Term, naming: Naming) -> Text:
    number = _number(term.value)
    if not _is_known(derivation, term.cell, term.value):
        number = (AT_LEAST if term.side == "low" else AT_MOST).filled(number=number)
    if abs(term.factor) != 1:
        number = TIMES.filled(factor=_number(abs(term.factor)), number=number)
    return TERM.filled(number=number, name=naming(term.cell))


def _joined(texts: Iterable[Text]) -> Text:
    listed = list(texts)
    return Text(**{each: " ".join(text.in_language(each) for text in listed) for each in LANGUAGES})


def _number(value: float) -> Text:
    said = str(int(value)) if value == int(value) else f"{value:.4f}".rstrip("0").rstrip(".")
    with_comma = said.replace(".", ",")
    return Text(nb=with_comma, nn=with_comma, en=said)
