"""Persons after so many months in the programme, by the letter."""

from datetime import date

from fotfeste.domain.codelists.measure import GROUP_OF_KIND
from tests.oracle import participation as taking
from tests.oracle.calendar import add_months
from tests.oracle.course import goal_by, own, running, yes
from tests.oracle.register import Register, Row


def records(register: Register, year: int) -> dict[str, dict[str, str]]:
    """The records of a year, by person (or participation, by the rule) and months."""
    known = register.for_year(year)
    spells: dict[str, list[Row]] = {}
    for each in taking.started(known):
        spells.setdefault(taking.unit_of(known, each), []).append(each)
    found = {}
    for unit, own_ones in spells.items():
        if not known.file("persons", person_id=own_ones[0]["person_id"]):
            continue
        first = min(start for p in own_ones if (start := taking.start_of(known, p)))
        for months in (1, 2, 3, 6, 9, 12, 18, 24, 36):
            day = add_months(first, months)
            inside = [p for p in own_ones if _runs(known, p, day)]
            if inside and day.year == year:
                found[f"{unit} {months}"] = _record(known, inside, first, months, day)
    return found


def _runs(register: Register, participation: Row, day: date) -> bool:
    start = taking.start_of(register, participation)
    return start is not None and start <= day <= taking.end_of(register, participation)


def _record(
    register: Register, inside: list[Row], first: date, months: int, day: date
) -> dict[str, str]:
    newest = max(inside, key=lambda p: (taking.start_of(register, p), p["participation_id"]))
    measures = [
        row
        for p in inside
        for row in running(own(register, "measures", p), "given_from", "given_to", day)
    ]
    hours = sum(row["hours_per_week"] or 0 for row in measures)
    work = sum(row["hours_per_week"] or 0 for row in measures if _is_work(register, row))
    away = any(
        running(own(register, "leave", p), "leave_from", "leave_to", day)
        or running(own(register, "stops", p), "stopped_from", "stopped_to", day)
        for p in inside
    )
    enough = 30 if register.rule("full_time", "hours_30") == "hours_30" else 37.5
    covered = (
        newest["legal_basis"] == "chapter_6a"
        and goal_by(register, newest, day) == "work"
        and months >= 3
        and first >= date(2024, 2, 1)
        and day < date(2026, 1, 1)
    )
    return {
        "months_in": str(months),
        "basis_then": newest["legal_basis"],
        "away": yes(away),
        "full_time_then": yes(hours >= enough),
        "hours_band": _band(hours) if measures else "no_measure",
        "fifteen_hours": yes(work >= 15) if covered else "not_covered",
    }


def _is_work(register: Register, measure: Row) -> bool:
    by_kind = register.rule("measure_group_source", "as_registered") == "by_kind"
    group = GROUP_OF_KIND[measure["kind"]] if by_kind else measure["measure_group"]
    return bool(group == "work_oriented")


def _band(hours: float) -> str:
    if hours < 15:
        return "under_15"
    return "15-30" if hours < 30 else "30-37" if hours < 37.5 else "37.5+"
