"""The flow account, by comparing what two years' figures knew: rule 5, by the letter."""

from tests.oracle import participation as taking
from tests.oracle.register import Register, first_of, last_of
from tests.oracle.year import is_starter, members_of, the_one


def ways_out(register: Register, year: int) -> dict[str, str]:
    """How the year ended for each participant."""
    known = register.for_year(year)
    found = {}
    for unit, members in members_of(known, year).items():
        _, leaving = the_one(known, members, year)
        if not known.file("persons", person_id=members[0]["person_id"]):
            continue
        ended = [m for m in members if taking.end_of(known, m) <= last_of(year)]
        if leaving:
            found[unit] = "left"
        elif len(ended) < len(members):
            found[unit] = "carried_out"
        elif any(taking.continues(known, m, year) for m in ended):
            found[unit] = "moving"
        else:
            found[unit] = "ended_not_counted"
    return found


def records(register: Register, year: int) -> dict[str, dict[str, str]]:
    """The way in and the way out of everybody in the year's account."""
    out = ways_out(register, year)
    opening = {u for u, way in ways_out(register, year - 1).items() if way == "carried_out"}
    return {
        unit: {
            "way_in": way_in(register, unit, year, unit in opening, unit in out),
            "way_out": out.get(unit, "not_participant"),
        }
        for unit in opening | set(out)
    }


def way_in(register: Register, unit: str, year: int, was_there: bool, is_there: bool) -> str:
    now, before = register.for_year(year), register.for_year(year - 1)
    own = [p for p in taking.started(now) if taking.unit_of(now, p) == unit]
    if not is_there:
        earlier = [
            p for p in own if (taking.start_of(now, p) or taking.LONG_AFTER) < first_of(year)
        ]
        ended = all(taking.end_of(now, p) < first_of(year) for p in earlier)
        return "ended_late" if ended else "gone_otherwise"
    if was_there:
        return "carried_in"
    if is_starter(now, unit, year):
        return "started"
    members = members_of(now, year)[unit]
    known_before = {p["participation_id"]: p for p in taking.started(before)}
    known = [m for m in members if m["participation_id"] in known_before]
    if any(taking.end_of(before, m) < first_of(year) for m in known):
        return "reopened"
    late = [m for m in members if m["participation_id"] not in known_before]
    if any((taking.start_of(now, m) or taking.LONG_AFTER) < first_of(year) for m in late):
        return "registered_late"
    return "re_entered"
