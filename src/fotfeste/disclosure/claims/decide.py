"""Deciding claims (påstander): words are chosen while the release is made, from protected figures.

A claim that the figures do not bear yields its neutral words, marked `unsaid`, or
nothing at all. Only published figures are looked at, so that a reader can check
every word against the release itself.
"""

from collections.abc import Iterable, Sequence
from decimal import Decimal

from fotfeste.catalogue.rules.presentation import HALF
from fotfeste.disclosure.claims.comparison import direction, more_than
from fotfeste.disclosure.claims.evidence import Answer, Evidence
from fotfeste.disclosure.claims.fraction_words import nearest_fraction
from fotfeste.disclosure.claims.places import highest, largest, quartile
from fotfeste.disclosure.figures.claim_made import UNSAID, ClaimMade
from fotfeste.disclosure.figures.figure import Figure
from fotfeste.disclosure.figures.release import Release
from fotfeste.indicators.definitions.claim import (
    AnyClaim,
    Direction,
    FractionWords,
    Highest,
    Largest,
    MoreThan,
    Quartile,
    Record,
)
from fotfeste.indicators.definitions.rule import Choices

DEFAULTS = Choices()


def decide(
    claims: Iterable[AnyClaim],
    figures: Iterable[Figure],
    year: int,
    earlier: Sequence[Release] = (),
    choices: Choices = DEFAULTS,
) -> tuple[ClaimMade, ...]:
    """The claims that can be said, in order, with the words that hold in a report for `year`.

    `earlier` releases are looked up for years that this one does not show, later
    ones first. `choices` settles the rules `word_half` and `word_unchanged`.
    """
    before = [figure for release in earlier for figure in release.figures.figures]
    by_id = {figure.id: figure for figure in (*before, *figures)}
    evidence = Evidence(by_id, year, choices)
    made = (_made(claim, evidence) for claim in claims)
    return tuple(claim for claim in made if claim is not None)


def _made(claim: AnyClaim, evidence: Evidence) -> ClaimMade | None:
    """One claim with its answer, or with its neutral words where it has any."""
    answer = _answer(claim, evidence)
    if answer is None and claim.otherwise is not None:
        answer = Answer(claim.otherwise, UNSAID, ())
    if answer is None:
        return None
    kind = type(claim).__name__
    return ClaimMade(claim.id, kind, answer.figures, answer.relation, answer.limit, answer.words)


def _answer(claim: AnyClaim, evidence: Evidence) -> Answer | None:
    """The answer of the rule for a kind of claim."""
    match claim:
        case Direction():
            return direction(claim, evidence)
        case MoreThan():
            return more_than(claim, evidence)
        case FractionWords():
            return _in_words(claim, evidence)
        case Largest():
            return largest(claim, evidence)
        case Quartile():
            return quartile(claim, evidence)
        case Highest():
            return highest(claim, evidence)
        case Record():
            return _record(claim, evidence)


def _in_words(claim: FractionWords, evidence: Evidence) -> Answer | None:
    """The fraction that a share is near."""
    figure = evidence.shown(claim.of)
    if figure is None or figure.value is None or figure.unit != "percent":
        return None
    low, high = (Decimal(str(limit)) for limit in evidence.choices.of(HALF).numbers)
    fraction = nearest_fraction(figure.value, (low, high))
    if fraction is None:
        return None
    return Answer(fraction.words, "near", (figure.id,), round(fraction.per_cent, 3))


def _record(claim: Record, evidence: Evidence) -> Answer | None:
    """Whether a figure is above that of every year since `since`; all of them must be shown."""
    now = evidence.shown(claim.of)
    if now is None or now.value is None or evidence.year <= claim.since:
        return None
    series = [
        Evidence(evidence.figures, year, evidence.choices).shown(claim.of)
        for year in range(claim.since, evidence.year)
    ]
    values = [figure.value for figure in series if figure is not None and figure.value is not None]
    if len(values) < len(series) or max(values) >= now.value:
        return None
    ids = (now.id, *(figure.id for figure in series if figure is not None))
    return Answer(claim.words, "above all since", ids, Decimal(claim.since))
