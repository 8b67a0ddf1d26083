"""Final goals that may be set (sluttmål), by education, age and the day the start was offered."""

from fotfeste.domain.text import Text
from fotfeste.law.case import Case
from fotfeste.law.dates import age
from fotfeste.law.question import Question
from fotfeste.law.questions.act import is_chapter_6a, is_older_act
from fotfeste.law.questions.education import is_schooled


def final_goals(case: Case) -> tuple[str, ...]:
    """The final goals that may be set; empty under introduksjonsloven, which has none."""
    if is_older_act(case):
        return case.codes("goals.introduksjonsloven")
    if is_over_goal_age(case):
        return case.codes("goals.over_55")
    if is_schooled(case):
        return _schooled_goals(case)
    goals = case.codes("goals.unschooled")
    if not is_under_25(case):
        return goals
    shall = case.find("goals.under_25")
    if shall is None or case.facts.flag("programme.upper_secondary_out_of_reach"):
        return goals
    return shall.value if isinstance(shall.value, tuple) else goals


def goal_allowed(case: Case) -> bool:
    """Whether the final goal that is set may be set; raises NotYet where none is."""
    return case.facts.code("programme.final_goal") in final_goals(case)


def is_under_25(case: Case) -> bool:
    """Whether the person is under the age limit of the young when the start is offered."""
    return _age_when_offered(case) < case.whole("under_25.age")


def is_over_goal_age(case: Case) -> bool:
    """Whether the person is over the age above which the goal can only be work."""
    limit = case.find("goals.over_55_age")
    return limit is not None and _age_when_offered(case) > float(str(limit.value))


def _age_when_offered(case: Case) -> int:
    return age(case.facts.day("birth_date"), case.anchor_day("start_offered"))


def _schooled_goals(case: Case) -> tuple[str, ...]:
    if is_chapter_6a(case):
        version = case.find("goals.collective_schooled")
        if version is not None and isinstance(version.value, tuple):
            return version.value
    return case.codes("goals.schooled")


QUESTIONS = (
    Question(
        id="final_goals",
        part="duration",
        title=Text(
            nb="Sluttmål som kan settes", nn="Sluttmål som kan setjast", en="Final goals that may be set"
        ),
        unit="codes",
        decide=final_goals,
    ),
    Question(
        id="goal_allowed",
        part="duration",
        title=Text(
            nb="Sluttmålet er blant dem som kan settes",
            nn="Sluttmålet er mellom dei som kan setjast",
            en="The final goal is among those that may be set",
        ),
        unit="flag",
        decide=goal_allowed,
    ),
)  # fmt: skip
