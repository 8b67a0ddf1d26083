"""One record for each person and year taken part: a code of every variable, by the letter."""

from collections import defaultdict
from datetime import date, timedelta
from math import ceil

from fotfeste.domain.codelists.measure import GROUP_OF_KIND, MEASURE_GROUP
from fotfeste.domain.geography.hierarchies import COUNTIES_OF_GOVERNOR_DISTRICTS
from fotfeste.domain.geography.recoding import county_in_division, recode
from tests.oracle import participation as taking
from tests.oracle import persons
from tests.oracle.calendar import add_months
from tests.oracle.course import course
from tests.oracle.register import DAY, Register, Row, first_of, last_of

Record = dict[str, str]


def yes(condition: object) -> str:
    return "yes" if condition else "no"


def members_of(register: Register, year: int) -> dict[str, list[Row]]:
    """The participations that run in the year, by what is counted once."""
    members: defaultdict[str, list[Row]] = defaultdict(list)
    for each in taking.started(register):
        if taking.takes_part(register, each, year):
            members[taking.unit_of(register, each)].append(each)
    return dict(members)


def records(register: Register, year: int) -> dict[str, Record]:
    """The records of a year, by person (or participation, by the rule)."""
    known = register.for_year(year)
    found = {}
    for unit, members in members_of(known, year).items():
        kept, leaving = the_one(known, members, year)
        versions = known.file("persons", person_id=kept["person_id"])
        person = persons.in_force(versions, taking.last_day_in(known, kept, year))
        if person is not None:
            found[unit] = record(known, unit, members, kept, leaving, person, year)
    return found


def the_one(register: Register, members: list[Row], year: int) -> tuple[Row, bool]:
    """The participation that decides place and act: the ending that counts, or by the rule."""
    leaving = [each for each in members if taking.leaves(register, each, year)]
    last = max((taking.end_of(register, each) for each in leaving), default=None)
    among = [e for e in leaving if taking.end_of(register, e) == last] or members
    among = sorted(among, key=lambda e: e["participation_id"], reverse=True)
    starts = {e["participation_id"]: taking.start_of(register, e) for e in among}
    if register.rule("place_of_participant", "last_day") == "last_day":
        return max(
            among,
            key=lambda e: (
                taking.last_day_in(register, e, year),
                starts[e["participation_id"]],
            ),
        ), bool(leaving)
    return min(
        among,
        key=lambda e: (taking.first_day_in(register, e, year), starts[e["participation_id"]]),
    ), bool(leaving)


def starts_of(register: Register, unit: str, year: int) -> list[date]:
    """Every start up to the end of the year."""
    starts = [
        taking.start_of(register, each)
        for each in taking.started(register)
        if taking.unit_of(register, each) == unit
    ]
    return [start for start in starts if start and start <= last_of(year)]


def is_starter(register: Register, unit: str, year: int) -> bool:
    starts = starts_of(register, unit, year)
    rule = register.rule("starters", "first_ever")
    return (min(starts) if rule == "first_ever" else max(starts)) >= first_of(year)


def record(
    register: Register,
    unit: str,
    members: list[Row],
    kept: Row,
    leaving: bool,
    person: Row,
    year: int,
) -> Record:
    """A code of every variable of `person_years`."""
    day = taking.last_day_in(register, kept, year)
    granted = persons.latest_permit_is_34(register, kept["person_id"], day)
    displaced = persons.is_displaced(register, person, granted)
    dated = {
        "at_ending": taking.end_of(register, kept) if leaving else last_of(year),
        "end_of_year": last_of(year),
        "at_start": min(starts_of(register, unit, year)),
    }[register.rule("age_date", "at_ending")]
    basis = kept["legal_basis"]
    if register.rule("chapter_6a", "as_registered") == "by_permit":
        under_6a = kept["act"] == "integreringsloven" and displaced_by_permit(granted)
        basis = "chapter_6a" if under_6a else "ordinary"
    went_on = ending(register, kept, leaving, year)
    return {
        "sex": person["sex"],
        **persons.ages(persons.age_on(person["birth_date"], dated)),
        "country": persons.country_of(register, person),
        **persons.schooling(register, kept["person_id"], day),
        "displaced": "displaced_from_ukraine" if displaced else "other_refugees",
        "collective_protection": (
            "collective_protection" if granted else "not_collective_protection"
        ),
        **places(register, kept, person, year),
        "act": kept["act"],
        "legal_basis": basis,
        "started": yes(is_starter(register, unit, year)),
        **measures(register, members, year),
        "extended_by_covid_act": yes(extended(register, members, year)),
        "overdue": yes(is_overdue(register, unit, kept, year)),
        **went_on,
        **course(register, unit, members, kept, went_on["activity_group"], year),
    }


def displaced_by_permit(granted: date | None) -> bool:
    return granted is not None and granted >= date(2022, 3, 11)


def places(register: Register, kept: Row, person: Row, year: int) -> Record:
    """Where the person is counted; nobody with a screened identity is anywhere."""
    if person["screened"] != "no":
        counties = ("county", "county_in_2020", "county_in_2024", "governor_district")
        nowhere = dict.fromkeys(counties, "99")
        municipalities = ("municipality", "municipality_in_2020", "municipality_in_2024")
        return {**dict.fromkeys(municipalities, "9999"), **nowhere}
    code, on = taking.place_code(register, kept), kept["municipality_on"]
    county = county_in_division(code, on, year) or "99"
    district = COUNTIES_OF_GOVERNOR_DISTRICTS.whole_of(county, first_of(year))
    return {
        "governor_district": district or "99",
        "municipality": recode(code, on, first_of(year)) or "9999",
        "municipality_in_2020": recode(code, on, first_of(2020)) or "9999",
        "municipality_in_2024": recode(code, on, first_of(2024)) or "9999",
        "county": county,
        "county_in_2020": county_in_division(code, on, 2020) or "99",
        "county_in_2024": county_in_division(code, on, 2024) or "99",
    }


def measures(register: Register, members: list[Row], year: int) -> Record:
    """Which measure groups the person was in, and whether in none."""
    groups, kinds = set(), set()
    for member in members:
        first, last = first_of(year), last_of(year)
        if register.rule("measure_period", "overlaps_participation") == "overlaps_participation":
            first = taking.first_day_in(register, member, year)
            last = taking.last_day_in(register, member, year)
        own = register.file("measures", participation_id=member["participation_id"])
        for measure in own:
            given_to = measure["given_to"] or taking.LONG_AFTER
            if max(measure["given_from"], first) < min(given_to, last + DAY):
                by_kind = register.rule("measure_group_source", "as_registered") == "by_kind"
                kind = measure["kind"]
                groups.add(GROUP_OF_KIND[kind] if by_kind else measure["measure_group"])
                kinds.add(kind)
    return {
        **{f"in_{group}": yes(group in groups) for group in MEASURE_GROUP.names},
        "in_no_measure": yes(not groups),
        "in_compulsory_school": yes("compulsory_school" in kinds),
        "in_upper_secondary": yes("upper_secondary" in kinds),
    }


def extended(register: Register, members: list[Row], year: int) -> bool:
    """Whether a temporary covid act extended the programme, by the rule's dates."""
    decided = [
        row["decided_on"]
        for member in members
        for row in register.file("extensions", participation_id=member["participation_id"])
        if row["ground"] == "covid" or row["act"].startswith("covid")
    ]
    if register.rule("covid_extension", "decided_in_the_year") == "decided_in_the_year":
        return any(day.year == year for day in decided)
    return any(day.year <= year for day in decided)


def is_overdue(register: Register, unit: str, kept: Row, year: int) -> bool:
    """Past the longest programme on 31 December, extensions and leave taken into account."""
    if taking.end_of(register, kept) <= last_of(year):
        return False
    most = 36 if kept["act"] == "introduksjonsloven" else 48
    most = 12 if kept["legal_basis"] == "chapter_6a" else most
    if register.rule("longest_programme", "by_act") == "four_years":
        most = 48
    own = [e for e in taking.started(register) if taking.unit_of(register, e) == unit]
    extra = sum(
        row["months"]
        for each in own
        for row in register.file("extensions", participation_id=each["participation_id"])
        if row["decided_on"] <= last_of(year)
    )
    until = add_months(min(starts_of(register, unit, year)), ceil(most + extra))
    on_leave = {day for each in own for day in days_on_leave(register, each, last_of(year))}
    return until + timedelta(days=len(on_leave)) <= last_of(year)


def days_on_leave(register: Register, each: Row, last: date) -> set[date]:
    """The days of leave inside a participation, up to a day."""
    start, end = taking.start_of(register, each), min(taking.end_of(register, each), last)
    days = set()
    for leave in register.file("leave", participation_id=each["participation_id"]):
        day = max(leave["leave_from"], start)
        while day <= end and day < (leave["leave_to"] or taking.LONG_AFTER):
            days.add(day)
            day += DAY
    return days


def _went_on(activity: str, group: str) -> str:
    """Whether somebody went on to work or education; unknown where no reason is registered."""
    if group in ("work", "upper_secondary", "higher_education"):
        return "yes"
    return "unknown" if activity == "not_registered" else "no"


def ending(register: Register, kept: Row, leaving: bool, year: int) -> Record:
    """What the leaver went on to."""
    row = taking.ending_of(register, kept)
    if not leaving or row is None:
        names = ("activity_group", "activity", "end_reason_registered", "went_on", "directly")
        return {"left": "no"} | dict.fromkeys(names, "not_left")
    activity = taking.activity_of(register, row)
    days, group = taking.days_to_status(register, row), taking.group_of(register, row, year)
    return {
        "left": "yes",
        "activity_group": group,
        "activity": activity,
        "end_reason_registered": yes(activity != "not_registered"),
        "went_on": _went_on(activity, group),
        "directly": "no_status" if days is None else "later" if days > 14 else "within_14_days",
    }
