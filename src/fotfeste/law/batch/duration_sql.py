"""Duration and extension as SQL (programtid): the rules of `questions/duration.py` over columns."""

from fotfeste.law.batch.versions import Dated, literal
from fotfeste.law.questions.duration import HIGHER

GOALS = (
    "work", "completed_upper_secondary", "parts_of_upper_secondary", "completed_vocational",
    "compulsory_school",
)  # fmt: skip


def possible_goals(dated: Dated) -> str:
    """The goals that may be set without upper secondary, by offer and age."""
    return f"""CASE
        WHEN age_offered > over_55_limit THEN {dated.by("goals.over_55", "offered_on")}
        ELSE goals_unschooled END"""


def missing(family: str) -> str:
    """The first fact that is missing, in the order in which the single path asks."""
    higher = f"chapter_6a AND final_goal IN {HIGHER} AND {family}_higher_goal IS NOT NULL"
    return f"""CASE
        WHEN act_missing IS NOT NULL THEN act_missing
        WHEN act IS NULL THEN NULL
        WHEN older THEN {_start_of_older(family)}
        WHEN level_missing THEN 'education.level'
        WHEN NOT schooled AND final_goal IN {(*HIGHER, "vocational_requalification")} THEN NULL
        WHEN offered_on IS NULL THEN 'programme.offered_on'
        WHEN schooled AND {higher} THEN 'education.ukrainian_without_year_of_higher'
        WHEN schooled THEN NULL
        WHEN birth_date IS NULL AND {_asks_age(family)} THEN 'birth_date'
        WHEN final_goal IS NULL AND asks_whether_out_of_reach
            THEN 'programme.upper_secondary_out_of_reach'
        END"""


def _start_of_older(family: str) -> str:
    """Under the older act the start picks the longest time; the extension is the day's."""
    return (
        "CASE WHEN start_missing THEN 'programme.started_on' END" if family == "months" else "NULL"
    )


def _asks_age(family: str) -> str:
    """Whether the age is asked for: always without a goal, and by the time of the age group with one."""
    without = "(over_55_limit IS NOT NULL OR goals_unschooled IS NOT NULL)"
    with_goal = "final_goal <> 'completed_upper_secondary' AND months_of_goal IS NOT NULL"
    if family == "extension":
        return f"final_goal IS NULL AND {without}"
    return f"CASE WHEN final_goal IS NULL THEN {without} ELSE {with_goal} END"


def months_of_goal(dated: Dated) -> str:
    """The longest time of the goal that is set."""
    whens = " ".join(
        f"WHEN {literal(goal)} THEN {dated.by(f'months.{goal}', 'offered_on')}" for goal in GOALS
    )
    return f"CASE final_goal {whens} END"


def months(dated: Dated, family: str, older: str, pick: str) -> str:
    """The months (`pick`: least or greatest where no goal is set); NULL where no rule applies."""
    of_goal = {goal: dated.by(f"{family}.{goal}", "offered_on") for goal in GOALS}
    whens = " ".join(f"WHEN {literal(goal)} THEN {sql}" for goal, sql in of_goal.items())
    possible = ", ".join(
        f"CASE WHEN list_contains(possible_goals, {literal(goal)}) THEN {sql} END"
        for goal, sql in of_goal.items()
    )
    unruled = " OR ".join(
        f"list_contains(possible_goals, {literal(goal)}) AND {sql} IS NULL"
        for goal, sql in of_goal.items()
    )
    return f"""CASE
        WHEN act IS NULL THEN NULL
        WHEN older THEN {older}
        WHEN schooled THEN {dated.by(f"{family}.schooled", "offered_on")}
        WHEN final_goal IS NULL AND ({unruled}) THEN NULL
        WHEN final_goal IS NULL THEN {pick}({possible})
        ELSE CASE final_goal {whens} END END"""


def months_of_age_group(dated: Dated) -> str:
    """The other reading for the young with another goal than upper secondary; NULL without one."""
    return f"""CASE
        WHEN NOT older AND NOT schooled AND final_goal <> 'completed_upper_secondary' AND under_25
        THEN {dated.by("under_25.months", "offered_on")} END"""
