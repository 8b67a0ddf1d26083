"""Comparing two figures (sammenligning): «økte», «gikk ned», «var uendret», «flere enn»."""

from typing import Literal

from fotfeste.catalogue.rules.presentation import UNCHANGED
from fotfeste.disclosure.claims.evidence import Answer, Evidence
from fotfeste.disclosure.claims.interval import Interval, of_difference
from fotfeste.disclosure.figures.figure import Figure
from fotfeste.indicators.definitions.claim import Direction, MoreThan

Outcome = Literal["above", "below", "equal"]
WIDEST_EQUAL = 5.0
"""Two shares are not called equal where the interval reaches further than this, in points."""


def direction(claim: Direction, evidence: Evidence) -> Answer | None:
    """Whether a figure rose, fell or stood still; only where its definition is the same."""
    now, before = evidence.shown(claim.now), evidence.shown(claim.before)
    if now is None or before is None or not _same_definition(now, before):
        return None
    bases = (evidence.shown(claim.base_now), evidence.shown(claim.base_before))
    match compared(now, before, bases, _level(evidence)):
        case "above":
            return Answer(claim.up, "rises", _ids(now, before, *bases))
        case "below":
            return Answer(claim.down, "falls", _ids(now, before, *bases))
        case "equal":
            return Answer(claim.same, "unchanged", _ids(now, before, *bases))
        case None:
            return None


def more_than(claim: MoreThan, evidence: Evidence) -> Answer | None:
    """Whether one figure is above another, or below where there are words for that."""
    a, b = evidence.shown(claim.a), evidence.shown(claim.b)
    if a is None or b is None:
        return None
    bases = (evidence.shown(claim.base_a), evidence.shown(claim.base_b))
    outcome = compared(a, b, bases, _level(evidence))
    if outcome == "above":
        return Answer(claim.more, "above", _ids(a, b, *bases))
    if outcome == "below" and claim.less is not None:
        return Answer(claim.less, "below", _ids(a, b, *bases))
    return None


def compared(
    a: Figure, b: Figure, bases: tuple[Figure | None, Figure | None], per_cent: float
) -> Outcome | None:
    """How a stands to b; None where the figures do not say.

    Numbers of persons are counted in full, and are compared as they are. Shares
    are compared as printed, and the interval of their difference must agree.
    """
    if a.value is None or b.value is None or a.unit != b.unit:
        return None
    outcome: Outcome = "above" if a.value > b.value else "below" if a.value < b.value else "equal"
    if a.unit == "persons":
        return outcome
    base_a, base_b = bases
    if a.unit != "percent" or base_a is None or base_b is None:
        return None
    interval = of_difference(a, base_a, b, base_b, per_cent)
    return outcome if interval is not None and _agrees(interval, outcome) else None


def _agrees(interval: Interval, outcome: Outcome) -> bool:
    """Whether an interval says the same as the printed shares."""
    if outcome == "above":
        return interval.low > 0
    if outcome == "below":
        return interval.high < 0
    return -WIDEST_EQUAL <= interval.low <= 0 <= interval.high <= WIDEST_EQUAL


def _same_definition(a: Figure, b: Figure) -> bool:
    return (a.contents, a.definition_version) == (b.contents, b.definition_version)


def _level(evidence: Evidence) -> float:
    """The level of intervals, in per cent: the rule `word_unchanged`."""
    return evidence.choices.of(UNCHANGED).numbers[0]


def _ids(*figures: Figure | None) -> tuple[str, ...]:
    return tuple(figure.id for figure in figures if figure is not None)
