"""How long a programme may be (programtid), and how far it may be extended."""

from fotfeste.domain.text import Text
from fotfeste.law.answer import Interval
from fotfeste.law.case import Case, NoRule
from fotfeste.law.question import Question
from fotfeste.law.questions.act import is_chapter_6a, is_older_act
from fotfeste.law.questions.education import is_schooled
from fotfeste.law.questions.goals import final_goals, is_under_25

HIGHER = ("higher_education", "higher_vocational")
BY_GOAL = Text(nb="etter sluttmålet", nn="etter sluttmålet", en="by the final goal")
BY_AGE = Text(nb="etter aldersgruppen", nn="etter aldersgruppa", en="by the age group")
SHORTEST = Text(
    nb="sluttmålet med kortest tid", nn="sluttmålet med kortast tid", en="the goal with the least time"
)  # fmt: skip
LONGEST = Text(
    nb="sluttmålet med lengst tid", nn="sluttmålet med lengst tid", en="the goal with the most time"
)  # fmt: skip


def longest_months(case: Case) -> int | Interval:
    """The longest programme, in months, before any extension."""
    if is_older_act(case):
        return case.whole("months.introduksjonsloven")
    if is_schooled(case):
        return _schooled(case, "months")
    goal = case.facts.code_or_none("programme.final_goal")
    if goal is None:
        return _of_possible_goals(case, "months")
    return _with_age_group(case, goal, case.whole(_of_goal("months", goal)))


def extension_months(case: Case) -> int | Interval:
    """The longest extension, in months; 0 where there is none."""
    if is_older_act(case):
        return case.whole("extension.introduksjonsloven")
    if is_schooled(case):
        return _schooled(case, "extension")
    goal = case.facts.code_or_none("programme.final_goal")
    if goal is None:
        return _of_possible_goals(case, "extension")
    return case.whole(_of_goal("extension", goal))


def least_months(case: Case) -> int | None:
    """The shortest programme, in months; None where no rule sets one."""
    if is_older_act(case):
        return None
    if is_chapter_6a(case) and is_schooled(case):
        return None
    return case.whole("months.least")


def is_extendable(case: Case) -> bool:
    """Whether any extension may be given."""
    found = extension_months(case)
    return bool(found.high if isinstance(found, Interval) else found)


def _schooled(case: Case, family: str) -> int:
    """With upper secondary: the ordinary time, or § 43 d's for Ukrainians who aim higher."""
    if is_chapter_6a(case) and case.facts.code_or_none("programme.final_goal") in HIGHER:
        version = case.find(f"{family}.higher_goal")
        without = version and case.facts.flag("education.ukrainian_without_year_of_higher")
        if version is not None and without:
            return int(str(version.value))
    return case.whole(f"{family}.schooled")


def _of_goal(family: str, goal: str) -> str:
    """The rule of a goal; goals above upper secondary have none for those without it."""
    if goal in (*HIGHER, "vocational_requalification"):
        raise NoRule(goal)
    return f"{family}.{goal}"


def _of_possible_goals(case: Case, family: str) -> int | Interval:
    """With no goal set: from the shortest to the longest of those that may be set."""
    found = sorted(case.whole(_of_goal(family, goal)) for goal in final_goals(case))
    if found[0] == found[-1]:
        return found[0]
    return Interval(found[0], found[-1], (SHORTEST, LONGEST))


def _with_age_group(case: Case, goal: str, months: int) -> int | Interval:
    """The young without upper secondary had a time of their own, «mainly» to complete it."""
    if goal == "completed_upper_secondary" or not is_under_25(case):
        return months
    version = case.find("under_25.months")
    if version is None or version.value == months:
        return months
    return Interval(months, version.value, (BY_GOAL, BY_AGE))


QUESTIONS = (
    Question(
        id="months_least",
        part="duration",
        title=Text(nb="Korteste program", nn="Kortaste program", en="Shortest programme"),
        unit="months",
        decide=least_months,
    ),
    Question(
        id="months_most",
        part="duration",
        title=Text(nb="Lengste program", nn="Lengste program", en="Longest programme"),
        unit="months",
        decide=longest_months,
    ),
    Question(
        id="extension_most",
        part="duration",
        title=Text(nb="Lengste forlengelse", nn="Lengste forlenging", en="Longest extension"),
        unit="months",
        decide=extension_months,
    ),
)
