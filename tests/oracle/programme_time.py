"""Time in the programme, day by day: rule 13, by the letter."""

from datetime import date, timedelta

from tests.oracle import persons
from tests.oracle.calendar import add_months
from tests.oracle.participation import LONG_AFTER, end_of
from tests.oracle.register import DAY, Register, Row

FIRST_START = date(2021, 1, 1)


def cutoff(register: Register, year: int) -> date:
    return {
        "end_of_may": date(year + 1, 5, 31),
        "two_years_after_last_start": date(year + 1, 5, 21),
        "extract": register.known_at,
    }[register.rule("programme_time_cutoff", "end_of_may")]


def records(register: Register, year: int) -> dict[str, dict[str, str]]:
    """The ground and the band of everybody who has had two years."""
    known = register.known_on(cutoff(register, year))
    found = {}
    for person in {row["person_id"] for row in known.file("persons")}:
        runs = [
            p
            for p in known.file("participations", person_id=person, act="integreringsloven")
            if p["started_on"] is not None and p["started_on"] <= known.known_at
        ]
        start = min((p["started_on"] for p in runs), default=None)
        if start is None or not FIRST_START <= start <= date(year - 1, 5, 21):
            continue
        still_in = any(end_of(known, p) > known.known_at for p in runs)
        if still_in and known.rule("still_in_programme", "time_so_far") == "left_out":
            continue
        days = {day for p in runs for day in active_days(known, p)}
        last = max(min(end_of(known, p), known.known_at) for p in runs)
        granted = persons.latest_permit_is_34(known, person, last)
        found[person] = {
            "collective_protection": (
                "collective_protection" if granted else "not_collective_protection"
            ),
            "time_band": band(known, start, len(days)),
        }
    return found


def active_days(register: Register, run: Row) -> set[date]:
    """The days of a participation on which the person was neither on leave nor stopped."""
    last = min(end_of(register, run), register.known_at)
    days = set()
    day = run["started_on"]
    while day <= last:
        days.add(day)
        day += DAY
    return days - paused_days(register, run, days)


def paused_days(register: Register, run: Row, days: set[date]) -> set[date]:
    deducted = register.rule("leave_deducted", "leave_and_stops")
    periods = []
    own = {"participation_id": run["participation_id"]}
    if deducted != "nothing":
        periods += [(r["leave_from"], r["leave_to"]) for r in register.file("leave", **own)]
    if deducted == "leave_and_stops":
        periods += [(r["stopped_from"], r["stopped_to"]) for r in register.file("stops", **own)]
    return {d for d in days if any(a <= d < (b or LONG_AFTER) for a, b in periods)}


def band(register: Register, start: date, days: int) -> str:
    """The band of a number of days from a start, each limit moved by 14 days."""
    tolerance = {"days_14": 14, "none": 0}[register.rule("programme_time_tolerance", "days_14")]
    bands = {6: "up_to_6_months", 12: "6_to_12_months", 24: "12_to_24_months"}
    for months, name in bands.items():
        if start + timedelta(days=days) <= add_months(start, months) + timedelta(days=tolerance):
            return name
    return "over_24_months"
