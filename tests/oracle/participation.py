"""Who takes part in a year, and which endings count: rules 1 to 6, by the letter."""

from datetime import date, timedelta

from fotfeste.domain.geography.recoding import recode
from tests.oracle.register import DAY, Register, Row, first_of, last_of

LONG_AFTER = date(9999, 1, 1)


def start_of(register: Register, participation: Row) -> date | None:
    """The day it started; by the rule also the decision where no start is known."""
    if register.rule("decision_not_started", "not_participants") == "participants":
        return _day(participation["started_on"] or participation["decided_on"])
    return _day(participation["started_on"])


def _day(value: object) -> date | None:
    assert value is None or isinstance(value, date)
    return value


def ending_of(register: Register, participation: Row) -> Row | None:
    """The last ending that is not reopened."""
    endings = register.file("endings", participation_id=participation["participation_id"])
    if register.rule("reopened_endings", "do_not_count") == "do_not_count":
        endings = [
            e for e in endings if e["reopened_on"] is None or e["reopened_on"] > register.known_at
        ]
    return max(
        endings, key=lambda e: (e["ended_on"], e["recorded_at"], e["ending_id"]), default=None
    )


def end_of(register: Register, participation: Row) -> date:
    """The day it ended; long after where it has not."""
    ending = ending_of(register, participation)
    return ending["ended_on"] if ending else LONG_AFTER


def started(register: Register, **equals: str) -> list[Row]:
    """The known participations that have a start."""
    return [p for p in register.file("participations", **equals) if start_of(register, p)]


def unit_of(register: Register, participation: Row) -> str:
    """What is counted once: the person, or by the rule the participation."""
    persons = register.rule("unit_of_count", "persons") == "persons"
    return str(participation["person_id"] if persons else participation["participation_id"])


def covers_year(rows: list[Row], start: str, end: str, year: int) -> bool:
    """Whether every day of the year is in some row's period."""
    day = first_of(year)
    while day <= last_of(year):
        if not any(row[start] <= day < (row[end] or LONG_AFTER) for row in rows):
            return False
        day += DAY
    return True


def takes_part(register: Register, participation: Row, year: int) -> bool:
    """Whether the participation runs some day of the year."""
    start = start_of(register, participation)
    if start is None or start > last_of(year) or end_of(register, participation) < first_of(year):
        return False
    own = {"participation_id": participation["participation_id"]}
    for rule, file, begin, end in (
        ("full_year_leave", "leave", "leave_from", "leave_to"),
        ("stopped_all_year", "stops", "stopped_from", "stopped_to"),
    ):
        if register.rule(rule, "participants") == "not_participants" and covers_year(
            register.file(file, **own), begin, end, year
        ):
            return False
    return True


def first_day_in(register: Register, participation: Row, year: int) -> date:
    start = start_of(register, participation)
    assert start
    return max(start, first_of(year))


def last_day_in(register: Register, participation: Row, year: int) -> date:
    return min(end_of(register, participation), last_of(year))


def place_code(register: Register, participation: Row) -> str:
    """The municipality that the rule names, as registered."""
    role = register.rule("municipality_role", "registered")
    other = {"responsible": "responsible_municipality", "delivering": "delivering_municipality"}
    named = participation[other[role]] if role in other else None
    return str(named or participation["municipality"])


def place_in(register: Register, participation: Row, year: int) -> str:
    """The same municipality by its number in the year; its own number where it has none."""
    code = place_code(register, participation)
    return recode(code, participation["municipality_on"], first_of(year)) or code


def continues(register: Register, participation: Row, year: int) -> bool:
    """Whether the person goes on in another participation after this one's ending."""
    rule = register.rule("continued_elsewhere", "within_90_days")
    if rule == "never":
        return False
    ended = end_of(register, participation)
    latest = ended + timedelta(days=30 if rule == "within_30_days" else 90)
    return any(
        start_of(register, other) <= latest  # type: ignore[operator]
        and end_of(register, other) > ended
        and (
            rule == "anywhere_within_90_days"
            or place_in(register, other, year) != place_in(register, participation, year)
        )
        for other in started(register, person_id=participation["person_id"])
        if other["participation_id"] != participation["participation_id"]
    )


STUDIES = ("higher_education", "higher_vocational", "upper_secondary", "compulsory_school")


def best_status(statuses: list[Row]) -> str | None:
    """Work before education before the rest."""
    if not statuses:
        return None
    work = [s for s in statuses if s["kind"] == "work"]
    if work:
        unsubsidised = any(not s["wage_subsidy"] for s in work)
        return "work_full_time" if unsubsidised else "work_wage_subsidy"
    for study in STUDIES:
        if any(s["study_kind"] == study for s in statuses):
            return study
    kinds = {s["kind"] for s in statuses}
    return next((kind for kind in ("nav_measure", "job_seeker") if kind in kinds), "other")


def activity_of(register: Register, ending: Row) -> str:
    """What the person went on to, as the rule has it."""
    source = register.rule("activity_source", "main_activity")
    statuses = register.file("statuses", ending_id=ending["ending_id"])
    found = {
        "main_activity": ending["main_activity"],
        "end_reason": ending["end_reason"],
        "any_status": best_status(statuses),
    }[source]
    return str(found or ending["end_reason"])


def days_to_status(register: Register, ending: Row) -> int | None:
    """Days from the ending to the first status observed."""
    days = [s["observed_on"] for s in register.file("statuses", ending_id=ending["ending_id"])]
    return (min(days) - ending["ended_on"]).days if days else None


GONE = {"moved_continues", "moved_ends", "died", "emigrated"}


def leaves(register: Register, participation: Row, year: int) -> bool:
    """Whether the participation has an ending in the year that counts."""
    ending = ending_of(register, participation)
    if ending is None or not first_of(year) <= ending["ended_on"] <= last_of(year):
        return False
    activity = activity_of(register, ending)
    if activity == "not_registered" and (
        register.rule("not_registered_endings", "count") == "do_not_count"
    ):
        return False
    excluded = {
        "count": set(),
        "continuing_moves_do_not_count": {"moved_continues"},
        "do_not_count": GONE,
    }[register.rule("moves_deaths_emigration", "count")]
    return activity not in excluded and not continues(register, participation, year)


def group_of(register: Register, ending: Row, year: int) -> str:
    """The group that an activity is published in, in figures of a year."""
    days = days_to_status(register, ending)
    if register.rule("directly", "flagged") == "later_is_other" and days is not None and days > 14:
        return "other"
    seekers = register.rule("labour_market_group", "dated")
    with_seekers = seekers == "with_job_seekers" or (seekers == "dated" and year >= 2023)
    subsidised = register.rule("wage_subsidy", "work") == "work"
    return {
        "work_full_time": "work",
        "work_part_time": "work",
        "self_employed": "work",
        "work_wage_subsidy": "work" if subsidised else "labour_market_measures",
        "upper_secondary": "upper_secondary",
        "higher_vocational": "higher_education",
        "higher_education": "higher_education",
        "compulsory_school": "compulsory_school",
        "nav_measure": "labour_market_measures",
        "job_seeker": "labour_market_measures" if with_seekers else "other",
    }.get(activity_of(register, ending), "other")
