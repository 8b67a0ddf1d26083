"""Testing a claim (prøving av en påstand) against figures, within their rounding."""

from fractions import Fraction

from fotfeste.domain.text import Text
from fotfeste.reconstruction.claims import limits
from fotfeste.reconstruction.claims.claim import (
    Alike,
    Called,
    Claim,
    Gain,
    Majority,
    More,
    Moved,
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
    CALLED,
    EARLIER_TOO,
    FELL,
    GAIN,
    MAJORITY,
    MORE,
    RECORD,
    ROSE,
    SAME,
)


def judge(claim: Claim, figures: Figures, narrowed: bool = False) -> Answer:
    """Holds, does not hold, or cannot be told.

    `narrowed` says that the sentences before speak of a group that this one does not
    name: it may be meant here too, so that nothing is said not to hold of everybody.
    """
    answer = _judge(claim, figures)
    return UNTOLD if narrowed and answer.outcome == "does not hold" else answer


def _judge(claim: Claim, figures: Figures) -> Answer:
    match claim:
        case Moved():
            return _moved(claim, figures)
        case Same():
            return _same(claim, figures)
        case More():
            return _more(claim, figures)
        case Called():
            return _called(claim, figures)
        case Majority():
            return _majority(claim, figures)
        case Record():
            return _record(claim, figures)
        case Gain():
            return _gain(claim, figures)
        case Alike():
            return _alike(claim, figures)
        case Ranked() | Singled():
            return of_places(claim, figures)


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
    return positive(difference, ROSE if claim.up else FELL)


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
