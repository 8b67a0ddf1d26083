"""Which code has the highest, lowest or largest figures (høyest, lavest, størst), by name."""

from collections.abc import Sequence
from datetime import date

from fotfeste.disclosure.claims.evidence import Answer, Evidence
from fotfeste.disclosure.figures.figure import WITHOUT_VALUE, Figure
from fotfeste.domain.text import Text
from fotfeste.indicators.definitions.claim import Highest, Largest, Lowest
from fotfeste.indicators.definitions.variable import Variable

MOST_TIED = 3
"""How many may share the first place and still be named."""

Candidates = Sequence[tuple[str, Figure]]


def highest(claim: Highest, evidence: Evidence) -> Answer | None:
    """The code with the highest or the lowest figure, and all that share it as printed."""
    found = _candidates(claim, evidence)
    if not found:
        return None
    extreme = min if isinstance(claim, Lowest) else max
    limit = extreme(_value(figure) for _code, figure in found)
    first = [(code, figure) for code, figure in found if figure.value == limit]
    if len(first) > MOST_TIED:
        return None
    relation = "lowest" if isinstance(claim, Lowest) else "highest"
    return _answer(claim, relation, first, found)


def largest(claim: Largest, evidence: Evidence) -> Answer | None:
    """The names of the codes with the largest figures, largest first."""
    found = sorted(_candidates(claim, evidence), key=lambda pair: -_value(pair[1]))
    first, rest = found[: claim.number], found[claim.number :]
    if len(first) < claim.number or (rest and rest[0][1].value == first[-1][1].value):
        return None
    return _answer(claim, "largest", first, found)


def _candidates(claim: Highest, evidence: Evidence) -> Candidates:
    """Codes and figures in the code list's order; none where one that could count is hidden."""
    codes = [code for code in claim.over.codes.names if code not in claim.apart_from]
    pairs = [(code, evidence.figure(claim.among.replace("*", code))) for code in codes]
    found = [(code, figure) for code, figure in pairs if figure is not None]
    if any(figure.sign == ":" for _code, figure in found):
        return ()
    return [(code, figure) for code, figure in found if figure.sign not in WITHOUT_VALUE]


def _answer(claim: Highest, relation: str, first: Candidates, found: Candidates) -> Answer:
    """The names; it rests on those named, then on the others that they were held against."""
    others = [figure.id for pair in found if pair not in first for figure in pair[1:]]
    return Answer(
        words=_names(claim.over, [code for code, _figure in first], first[0][1].year),
        relation=relation,
        figures=(*(figure.id for _code, figure in first), *others),
        limit=first[-1][1].value,
    )


def _names(variable: Variable, codes: Sequence[str], year: int) -> Text:
    """The titles of codes as a list: «Syria, Eritrea og Sudan»."""
    titles = [variable.codes.title_of(code, date(year, 12, 31)) for code in codes]
    return Text(
        nb=_listed([title.nb for title in titles], "og"),
        nn=_listed([title.nn for title in titles], "og"),
        en=_listed([title.en for title in titles], "and"),
    )


def _listed(names: Sequence[str], last: str) -> str:
    *first, final = names
    return f"{', '.join(first)} {last} {final}" if first else final


def _value(figure: Figure) -> float:
    return float(figure.value or 0)
