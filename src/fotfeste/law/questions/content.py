"""Full time (full tid) of a programme."""

from fotfeste.domain.text import Text
from fotfeste.law.case import Case, NoRule
from fotfeste.law.question import Question
from fotfeste.law.questions.act import is_chapter_6a


def full_time_hours(case: Case) -> float:
    """Hours a week of a full-time programme; raises NoRule where full time is not required."""
    if is_chapter_6a(case) and not case.holds("content.full_time_collective"):
        raise NoRule("content.full_time_collective")
    own_work = case.facts.flag("programme.much_own_work")
    return case.number("content.full_time_own_work" if own_work else "content.full_time")


QUESTIONS = (
    Question(
        id="full_time_hours",
        part="content",
        title=Text(nb="Full tid", nn="Full tid", en="Full time"),
        unit="hours_a_week",
        decide=full_time_hours,
    ),
)
