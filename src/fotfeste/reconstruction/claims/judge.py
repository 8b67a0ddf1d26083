"""Testing a claim (prøving av en påstand) against figures, within their rounding."""

from collections.abc import Callable
from fractions import Fraction

from fotfeste.domain.text import Text
from fotfeste.reconstruction.claims import limits
from fotfeste.reconstruction.claims.claim import (
    Alike,
    Amount,
    Called,
    Claim,
    Gain,
    Majority,
    More,
    Moved,
    Numbered,
    OfAll,
    Ranked,
    Record,
    Same,
    Singled,
    Topic,
)
from fotfeste.reconstruction.claims.judged import UNTOLD, Answer
from fotfeste.reconstruction.claims.known import Figures, Known
from fotfeste.reconstruction.claims.places import of_places
from fotfeste.reconstruction.claims.reasons import (
    ALIKE,
    BY_AS_MUCH,
    CALLED,
    EARLIER_TOO,
    FELL,
    GAIN,
    MAJORITY,
    MORE,
    OF_ALL,
    RECORD,
    ROSE,
    SAME,
)


def positive(difference: Known | None, why: Text) -> Answer:
    """Whether a difference is above nought: never told by rounding alone."""
    if difference is None:
        return UNTOLD
    if difference.low > 0:
        return Answer("holds", difference.rows)
    if difference.high < 0 or difference.low == difference.high == 0:
        return Answer("does not hold", difference.rows, why, abs(difference.middle))
    return UNTOLD


def _moved(claim: Moved, figures: Figures) -> Answer:
    difference = figures.difference(claim.now, claim.before)
    if difference is not None and not claim.up:
        difference = Known(-difference.high, -difference.low, difference.rows)
    answer = positive(difference, ROSE if claim.up else FELL)
    if difference is None or claim.by is None or answer.outcome == "does not hold":
        return answer
    return within(difference, claim.by, BY_AS_MUCH)


def within(known: Known, said: Amount, why: Text) -> Answer:
    """Whether a number is what is said, give or take what the words leave open."""
    low, high = said.value - said.room, said.value + said.room
    if known.high < low or known.low > high:
        return Answer("does not hold", known.rows, why, abs(known.middle - said.value))
    overlaps = known.low <= said.value <= known.high or (low <= known.low and known.high <= high)
    return Answer("holds", known.rows) if overlaps else UNTOLD


def _of_all(claim: OfAll, figures: Figures) -> Answer:
    """The part that a sex is of a population, times the part that the population is of all."""
    inside, outside = figures.level(claim.group), figures.level(claim.group.but(sex=""))
    if inside is None or outside is None:
        return UNTOLD
    return within(inside.part_of(outside), claim.said, OF_ALL)


def _numbered(claim: Numbered, figures: Figures) -> Answer:
    """A number that is printed too; of countries, also at least as many as are named."""
    known = figures.level(claim.topic)
    return UNTOLD if known is None else within(known, claim.said, BY_AS_MUCH)


def _same(claim: Same, figures: Figures) -> Answer:
    """Against the years named; with «earlier years», one that fits is enough."""
    answers = [_as_before(claim, before, figures) for before in claim.before]
    told = [answer for answer in answers if answer.outcome != "cannot be told"]
    if not told or any(answer.outcome == "holds" for answer in told):
        return told[0] if len(told) == 1 else UNTOLD
    return min(told, key=lambda answer: answer.gap) if len(told) == len(answers) else UNTOLD


def _as_before(claim: Same, before: Topic, figures: Figures) -> Answer:
    difference = figures.difference(claim.now, before)
    if difference is None:
        return UNTOLD
    room = _room(claim, figures)
    if difference.low > room or difference.high < -room:
        return Answer("does not hold", difference.rows, SAME, abs(difference.middle))
    within = -room - 1 <= difference.low and difference.high <= room + 1
    return Answer("holds", difference.rows) if within else UNTOLD


def _room(claim: Same, figures: Figures) -> Fraction:
    if claim.now.measure.startswith("share_"):
        return limits.ABOUT_SAME if claim.about else Fraction(0)
    now = figures.level(claim.now)
    part = limits.ABOUT_COUNT if claim.about else limits.SAME_COUNT
    return part * now.high if now is not None else Fraction(0)


def _more(claim: More, figures: Figures) -> Answer:
    answer = positive(_above(claim, figures), MORE)
    if not claim.first or answer.outcome != "holds":
        return answer
    for year in sorted({topic.year for topic in figures.topics if topic.year < claim.more.year}):
        then = More(claim.more.but(year=year), claim.less.but(year=year))
        earlier = _above(then, figures)
        if earlier is not None and earlier.low > 0:
            return Answer("does not hold", earlier.rows | answer.rows, EARLIER_TOO, earlier.middle)
    return UNTOLD


def _above(claim: More, figures: Figures) -> Known | None:
    """How much more the one is than the other; of persons also by their shares."""
    a, b = figures.level(claim.more), figures.level(claim.less)
    if a is not None and b is not None:
        return a - b
    share = "share_of_leavers"
    if claim.more.measure == "left_programme":
        return _above(More(claim.more.but(measure=share), claim.less.but(measure=share)), figures)
    return None


def _called(claim: Called, figures: Figures) -> Answer:
    known = figures.level(claim.topic)
    if known is None:
        return UNTOLD
    holds, else_not = limits.fraction_limits(claim.parts, claim.whole)
    if holds[0] <= known.low and known.high <= holds[1]:
        return Answer("holds", known.rows)
    if known.high < else_not[0] or known.low > else_not[1]:
        gap = abs(known.middle - Fraction(100 * claim.parts, claim.whole))
        return Answer("does not hold", known.rows, CALLED, gap)
    return UNTOLD


def _majority(claim: Majority, figures: Figures) -> Answer:
    part, whole = figures.level(claim.part), figures.level(claim.whole)
    if part is None or whole is None:
        return UNTOLD
    twice = Known(2 * part.low, 2 * part.high, part.rows)
    return positive(twice - whole, MAJORITY)


def _record(claim: Record, figures: Figures) -> Answer:
    """Only a higher number before can be seen; that there was none, never."""
    now = figures.level(claim.topic)
    for year in sorted({topic.year for topic in figures.topics if topic.year < claim.topic.year}):
        then = figures.level(claim.topic.but(year=year))
        if now is not None and then is not None and then.low > now.high:
            gap = then.middle - now.middle
            return Answer("does not hold", now.rows | then.rows, RECORD, gap)
    return UNTOLD


def _gain(claim: Gain, figures: Figures) -> Answer:
    """From the lowest level of education to the highest, for each sex."""
    gains = []
    for sex in (claim.more, claim.less):
        topic = claim.topic.but(sex=sex)
        high = figures.level(topic.but(education="track3"))
        low = figures.level(topic.but(education="track1"))
        if high is None or low is None:
            return UNTOLD
        gains.append(high - low)
    return positive(gains[0] - gains[1], GAIN)


def _alike(claim: Alike, figures: Figures) -> Answer:
    difference = figures.difference(claim.topic.but(sex="female"), claim.topic.but(sex="male"))
    if difference is None:
        return UNTOLD
    if difference.low > limits.NEAR or difference.high < -limits.NEAR:
        return Answer("does not hold", difference.rows, ALIKE, abs(difference.middle))
    return Answer("holds", difference.rows)


_JUDGED: dict[type, Callable[..., Answer]] = {
    Moved: _moved,
    Same: _same,
    More: _more,
    Called: _called,
    Majority: _majority,
    Record: _record,
    Gain: _gain,
    Alike: _alike,
    OfAll: _of_all,
    Numbered: _numbered,
    Ranked: of_places,
    Singled: of_places,
}


def judge(claim: Claim, figures: Figures) -> Answer:
    """Holds, does not hold, or cannot be told."""
    return _JUDGED[type(claim)](claim, figures)
