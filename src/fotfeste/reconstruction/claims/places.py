"""Claims on one among several (rangering og framheving): the highest, and places named alone."""

from dataclasses import replace
from fractions import Fraction
from itertools import pairwise

from fotfeste.domain.text import name
from fotfeste.reconstruction.claims.claim import Ranked, Singled, Topic
from fotfeste.reconstruction.claims.judged import UNTOLD, Answer
from fotfeste.reconstruction.claims.known import Figures, Known
from fotfeste.reconstruction.claims.reasons import (
    NOT_ABOVE,
    NOT_BELOW,
    NOT_HIGHEST,
    NOT_LOWEST,
    OTHERS_ABOVE,
    OTHERS_BELOW,
)
from fotfeste.reconstruction.conventions.words import ORIGIN

_NOBODY = frozenset({"", "Ukjent", "unknown"})


def members(topic: Topic, dimension: str, figures: Figures) -> dict[str, Known]:
    """What is known of each member of a dimension, all else as in the topic."""
    found: dict[str, Known] = {}
    for each in figures.topics:
        member = getattr(each, dimension)
        if member in _NOBODY or replace(each, **{dimension: getattr(topic, dimension)}) != topic:
            continue
        known = figures.level(each)
        if known is not None:
            found[member] = known
    return found


def of_places(claim: Ranked | Singled, figures: Figures) -> Answer:
    """What the figures answer to a claim on one among several."""
    return ranked(claim, figures) if isinstance(claim, Ranked) else singled(claim, figures)


def ranked(claim: Ranked, figures: Figures) -> Answer:
    """Whether those named come first, in their order."""
    others = _groups(claim, figures) if claim.dimension == "group" else _apart(claim, figures)
    named = [others.pop(member, None) for member in claim.named]
    if None in named or (not others and len(named) < 2):
        return UNTOLD
    chain = [known for known in named if known is not None]
    pairs = list(pairwise(chain)) + [(chain[-1], o) for o in others.values()]
    differences = [_more(a, b, claim.highest) for a, b in pairs]
    wrong = [each for each in differences if each.high < 0]
    if wrong:
        why = NOT_HIGHEST if claim.highest else NOT_LOWEST
        rows = frozenset(row for each in wrong for row in each.rows)
        return Answer("does not hold", rows, why, gap_of(wrong))
    if all(each.low >= 0 for each in differences):
        return Answer("holds", frozenset(row for each in differences for row in each.rows))
    return UNTOLD


def _apart(claim: Ranked, figures: Figures) -> dict[str, Known]:
    """The members of a dimension; of ages those that do not overlap, and those that are named."""
    found = members(claim.topic, claim.dimension, figures)
    if claim.dimension != "age":
        return found
    kept = {*figures.bands(claim.topic), *claim.named}
    return {age: known for age, known in found.items() if age in kept}


def _groups(claim: Ranked, figures: Figures) -> dict[str, Known]:
    """Countries of origin, and the populations that are named among them."""
    found = members(claim.topic, "category", figures)
    origins = {name: known for name, known in found.items() if name.startswith(ORIGIN)}
    also = {name: figures.level(claim.topic.but(population=name)) for name in claim.named}
    return origins | {name: known for name, known in also.items() if known and name not in origins}


def singled(claim: Singled, figures: Figures) -> Answer:
    """Whether those named are above the country, and no others are."""
    country = figures.level(claim.topic)
    others = members(claim.topic, "county", figures)
    named = {county: others.pop(county, None) for county in claim.counties}
    if country is None or None in named.values():
        return UNTOLD
    own = [_more(known, country, claim.high) for known in named.values() if known is not None]
    wrong = [each for each in own if each.high < 0]
    if wrong:
        rows = frozenset(row for each in wrong for row in each.rows)
        why = NOT_ABOVE if claim.high else NOT_BELOW
        return Answer("does not hold", rows, why, gap_of(wrong))
    if claim.is_compared:
        rows = country.rows.union(*(each.rows for each in own))
        return Answer("holds", rows) if all(each.low > 0 for each in own) else UNTOLD
    apart = {county: _more(known, country, claim.high) for county, known in others.items()}
    if not any(each.low > 0 for each in apart.values()):
        sure = all(each.low > 0 for each in own) and all(each.high <= 0 for each in apart.values())
        return Answer("holds", country.rows) if sure else UNTOLD
    also = {county: each for county, each in apart.items() if each.middle > 0}
    rows = frozenset(row for each in (*own, *also.values()) for row in each.rows)
    why = (OTHERS_ABOVE if claim.high else OTHERS_BELOW).filled(others=name(_listed(also)))
    return Answer("does not hold", rows, why, max(each.middle for each in also.values()))


def _listed(also: dict[str, Known]) -> str:
    ordered = sorted(also, key=lambda county: (-also[county].middle, county))
    return ", ".join(ordered)


def _more(a: Known, b: Known, above: bool) -> Known:
    """How much the first is on the claimed side of the second."""
    return a - b if above else b - a


def gap_of(wrong: list[Known]) -> Fraction:
    """The widest of some gaps."""
    return max(abs(each.middle) for each in wrong)
