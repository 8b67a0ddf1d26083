"""The course of the programme, by the letter: start, plan and goal, extensions, leave, idle months."""

from datetime import date

from tests.oracle import participation as taking
from tests.oracle.calendar import add_months
from tests.oracle.register import Register, Row, first_of, last_of

LEAVE_GROUP = {
    "care": "care", "birth": "birth", "pregnancy": "birth", "breastfeeding": "birth",
    "long_illness": "long_illness",
}  # fmt: skip
HIGHER = {
    "compulsory_school": ["compulsory_school", "upper_secondary", "higher_education"],
    "upper_secondary": ["upper_secondary", "higher_education"],
    "higher_education": ["higher_education"],
    "work": ["work"],
}


def yes(condition: object) -> str:
    return "yes" if condition else "no"


def own(register: Register, file: str, member: Row) -> list[Row]:
    return register.file(file, participation_id=member["participation_id"])


def time_to_start(register: Register, unit: str, year: int) -> str:
    """From the first settlement to the first start, in bands of months."""
    each = [
        (start, p["settled_on"])
        for p in taking.started(register)
        if taking.unit_of(register, p) == unit
        and (start := taking.start_of(register, p))
        and start <= last_of(year)
    ]
    settled = [on for _, on in each if on is not None]
    if not settled:
        return "unknown"
    start, home = min(start for start, _ in each), min(settled)
    if start < home:
        return "before_settlement"
    bands = ((1, "within_1_month"), (3, "1_to_3_months"), (6, "3_to_6_months"))
    return next((band for m, band in bands if start <= add_months(home, m)), "over_6_months")


def goal_by(register: Register, member: Row, day: date) -> str | None:
    """The goal last set in an integration plan."""
    plans = [
        row
        for row in own(register, "plans", member)
        if row["kind"] == "integration_plan" and row["final_goal"] and row["valid_from"] <= day
    ]
    return max(plans, key=lambda row: row["valid_from"])["final_goal"] if plans else None


def reached(register: Register, goal: str | None, group: str) -> str:
    """Whether somebody who left reached the goal, by the rule."""
    if group == "not_left" or goal is None:
        return "not_left" if group == "not_left" else "no_goal"
    step = {"higher_vocational": "higher_education"}.get(goal, goal)
    step = step if step in HIGHER else "upper_secondary"
    rule = register.rule("own_goal", "goal_or_higher")
    enough = [step] if rule == "goal_itself" else list(HIGHER[step])
    if rule == "goal_higher_or_work" and step.endswith(("school", "secondary")):
        enough.append("work")
    return yes(group in enough)


def leave_of(register: Register, members: list[Row], year: int) -> dict[str, str]:
    groups = {
        LEAVE_GROUP.get(row["kind"], "other")
        for member in members
        for row in own(register, "leave", member)
        if row["leave_from"] <= taking.last_day_in(register, member, year)
        and (row["leave_to"] or taking.LONG_AFTER) > taking.first_day_in(register, member, year)
    }
    told = {f"on_{g}_leave": yes(g in groups) for g in ("care", "birth", "long_illness", "other")}
    return {**told, "on_leave": yes(groups)}


def running(rows: list[Row], start: str, end: str, day: date) -> list[Row]:
    return [row for row in rows if row[start] <= day < (row[end] or taking.LONG_AFTER)]


def idle_months(register: Register, members: list[Row], year: int) -> str:
    idle = 0
    for month in range(1, 13):
        day = date(year, month, 15)
        there = [
            m
            for m in members
            if taking.first_day_in(register, m, year)
            <= day
            <= taking.last_day_in(register, m, year)
        ]
        busy = any(
            running(own(register, "measures", m), "given_from", "given_to", day)
            or running(own(register, "leave", m), "leave_from", "leave_to", day)
            for m in there
        )
        idle += bool(there) and not busy
    return "none" if idle == 0 else "1-2" if idle <= 2 else "3-5" if idle <= 5 else "6+"


def extensions_of(register: Register, members: list[Row], year: int) -> dict[str, str]:
    grounds = {
        row["ground"]
        for member in members
        for row in own(register, "extensions", member)
        if first_of(year) <= row["decided_on"] <= last_of(year)
        and not row["act"].startswith("covid")
    }
    return {
        "extended_for_goal": yes("goal" in grounds),
        "extended_on_other_ground": yes("other" in grounds),
    }


def course(
    register: Register, unit: str, members: list[Row], kept: Row, group: str, year: int
) -> dict[str, str]:
    """A code of each variable of the course; `group` is what the person went on to."""
    day = taking.last_day_in(register, kept, year)
    kinds = {row["kind"] for row in own(register, "plans", kept) if row["valid_from"] <= day}
    goal = goal_by(register, kept, day)
    ending = taking.ending_of(register, kept)
    told = (ending and ending["completion"]) or "not_registered"
    return {
        "time_to_start": time_to_start(register, unit, year),
        "idle_months": idle_months(register, members, year),
        "plan": yes(kinds & {"integration_plan", "individual_plan"}),
        "contract": yes("integration_contract" in kinds),
        "final_goal": goal or "no_goal",
        "goal_reached": reached(register, goal, group),
        "completion": "not_left" if group == "not_left" else told,
        **extensions_of(register, members, year),
        **leave_of(register, members, year),
    }
