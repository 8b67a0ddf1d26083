"""Which code has the highest, lowest or largest figures (høyest, lavest, størst), by name."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from math import ceil

from fotfeste.disclosure.claims.evidence import Answer, Evidence
from fotfeste.disclosure.figures.figure import Figure
from fotfeste.domain.text import Text, name
from fotfeste.indicators.definitions.claim import Highest, Largest, Lowest, Quartile
from fotfeste.indicators.definitions.variable import TOTAL, Variable

MOST_TIED = 3
"""How many may share the first place and still be named."""

Candidates = Sequence[tuple[str, Figure]]


def highest(claim: Highest, evidence: Evidence) -> Answer | None:
    """The code with the highest or the lowest figure, and all that share it as printed."""
    found, is_lowest = _candidates(claim, evidence), isinstance(claim, Lowest)
    if not found:
        return None
    values = [_value(figure) for _code, figure in found]
    limit = min(values) if is_lowest else max(values)
    first = [(code, figure) for code, figure in found if figure.value == limit]
    if len(first) > MOST_TIED or _hidden_may_reach(claim, evidence, limit, is_lowest=is_lowest):
        return None
    return _answer(claim, "lowest" if is_lowest else "highest", first, found)


def largest(claim: Largest, evidence: Evidence) -> Answer | None:
    """The names of the codes with the largest figures, largest first."""
    found = sorted(_candidates(claim, evidence), key=lambda pair: -_value(pair[1]))
    first, rest = found[: claim.number], found[claim.number :]
    if len(first) < claim.number or (rest and rest[0][1].value == first[-1][1].value):
        return None
    if _hidden_may_reach(claim, evidence, _value(first[-1][1]), is_lowest=False):
        return None
    return _answer(claim, "largest", first, found)


def quartile(claim: Quartile, evidence: Evidence) -> Answer | None:
    """The figure that so many quarters of the shown ones are at or below, by nearest rank."""
    found = sorted(_candidates(claim, evidence), key=lambda pair: (_value(pair[1]), pair[0]))
    if len(found) < claim.fewest:
        return None
    code, figure = found[ceil(len(found) * claim.quarter / 4) - 1]
    others = tuple(each.id for _code, each in found if each.id != figure.id)
    return Answer(
        words=name(f"{{{claim.among.replace('*', code)}}}"),
        relation=f"quartile {claim.quarter}",
        figures=(figure.id, *others),
        limit=figure.value,
    )


def _candidates(claim: Highest, evidence: Evidence) -> Candidates:
    """Codes and shown figures, in the code list's order."""
    codes = [code for code in claim.over.codes.names if code not in claim.apart_from]
    pairs = [(code, evidence.shown(claim.among.replace("*", code))) for code in codes]
    return [(code, figure) for code, figure in pairs if figure is not None]


def _hidden_may_reach(
    claim: Highest, evidence: Evidence, limit: Decimal, *, is_lowest: bool
) -> bool:
    """Whether a hidden figure could have had a place, for all that a reader knows.

    Hidden numbers of persons are together what the total is more than the shown.
    """
    codes = claim.over.codes.names
    named = {code: evidence.figure(claim.among.replace("*", code)) for code in codes}
    there = {code: figure for code, figure in named.items() if figure is not None}
    hidden = [code for code, figure in there.items() if figure.sign == ":"]
    if all(code in claim.apart_from for code in hidden):
        return False
    total = evidence.shown(claim.among.replace("*", TOTAL))
    if is_lowest or total is None or total.unit != "persons":
        return True
    return _value(total) - sum(_value(figure) for figure in there.values()) >= limit


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
    titles = [_in_a_sentence(variable, code, year) for code in codes]
    return Text(
        nb=_listed([title.nb for title in titles], "og"),
        nn=_listed([title.nn for title in titles], "og"),
        en=_listed([title.en for title in titles], "and"),
    )


def _in_a_sentence(variable: Variable, code: str, year: int) -> Text:
    """The title of a code within a sentence: names keep their capital, ages have none."""
    title = variable.codes.title_of(code, date(year, 12, 31))
    if not variable.id.startswith("age"):
        return title
    nb, nn, en = (words[:1].lower() + words[1:] for words in (title.nb, title.nn, title.en))
    return Text(nb=nb, nn=nn, en=en)


def _listed(names: Sequence[str], last: str) -> str:
    *first, final = names
    return f"{', '.join(first)} {last} {final}" if first else final


def _value(figure: Figure) -> Decimal:
    """The value; that of a hidden figure counts as nothing."""
    return figure.value or Decimal(0)
