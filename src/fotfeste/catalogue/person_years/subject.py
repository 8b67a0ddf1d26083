"""Persons in a year (personer i et år): one row per person and year taken part."""

from fotfeste.catalogue import idle_months as idle
from fotfeste.catalogue import programme_course as course
from fotfeste.catalogue.person_years import content, endings, persons, spells
from fotfeste.catalogue.rules.characteristics import CHARACTERISTIC_RULES
from fotfeste.catalogue.rules.counting import COUNTING_RULES
from fotfeste.catalogue.rules.course import OWN_GOAL
from fotfeste.catalogue.rules.endings import ENDING_RULES
from fotfeste.catalogue.rules.measures import MEASURE_RULES
from fotfeste.catalogue.rules.participation import PARTICIPATION_RULES
from fotfeste.domain.geography.division import division_years
from fotfeste.domain.geography.places import UNKNOWN_COUNTY, UNKNOWN_MUNICIPALITY
from fotfeste.domain.text import Text
from fotfeste.indicators.definitions.subject import Subject

PARTS = (
    spells.CUTS,
    spells.KNOWN,
    spells.SPELLS,
    spells.LEAVE_ALL_YEAR,
    spells.STOPPED_ALL_YEAR,
    spells.MEMBERS,
    spells.STARTS,
    endings.STATUS_OF,
    endings.ENDED,
    endings.CONTINUED,
    endings.LEAVERS,
    endings.MARKED,
    endings.PLACED,
    endings.KEPT,
    persons.DESCRIBED,
    persons.PERMIT_THEN,
    persons.EDUCATION_THEN,
    content.MEASURES_TAKEN,
    content.EXTENDED,
    content.OUTSTAYING,
    content.ON_LEAVE,
    content.OVERDUE,
    course.PLANNED,
    course.EXTENSIONS_DECIDED,
    course.LEAVE_TAKEN,
    idle.FIFTEENTHS,
    idle.IDLE,
)
"""The named queries, each of which may read those before it."""

_IN = tuple(f"in_{name}" for name in (*content.GROUPS, *content.SCHOOLS))

_LEAVE = tuple(f"on_{name}_leave" for name in course.LEAVES)

_IN_DIVISIONS = tuple(
    (f"{place}_in_{year}", unknown)
    for year in division_years()
    for place, unknown in (("municipality", UNKNOWN_MUNICIPALITY), ("county", UNKNOWN_COUNTY))
)
"""Where the programme was in every division, and the code of those who cannot be placed."""

COLUMNS = (
    *("year", "person_id", "participation_id", "sex", "age", "country", "screened"),
    *("municipality", "county"),
    *(name for name, _unknown in _IN_DIVISIONS),
    *("act", "legal_basis", "track", "education", "displaced", "collective_protection"),
    *("started", "leaving", "activity", "activity_group", "days_to_status"),
    *_IN,
    *("in_any_group", "extended_by_covid_act", "overdue"),
    *("first_start", "first_settled", "completion", "has_plan", "has_contract", "final_goal"),
    *("goal_reached", "extended_for_goal", "extended_on_other_ground", "idle_months"),
    *_LEAVE,
)

_MOVED = ",\n    ".join(
    f"CASE WHEN k.screened THEN '{unknown}' ELSE coalesce(c.{name}, '{unknown}') END AS {name}"
    for name, unknown in _IN_DIVISIONS
)
_TAKEN = ",\n    ".join(f"coalesce(t.{name}, FALSE) AS {name}" for name in _IN)
_ANY = " OR ".join(f"coalesce(t.in_{group}, FALSE)" for group in content.GROUPS)

_ON_LEAVE = ",\n    ".join(
    f"coalesce(v.{name}, FALSE) AS on_{name}_leave" for name in course.LEAVES
)


def _day(date: str) -> str:
    """A day as one number, 20241231, in which full years lie between days as in the calendar."""
    return f"(year({date}) * 10000 + month({date}) * 100 + day({date}))"


ROWS = f"""
SELECT k.year, k.person_id, k.participation_id, k.sex,
    CAST(floor(({_day("CAST({age_date} AS DATE)")} - {_day("k.birth_date")}) / 10000) AS INTEGER) AS age, k.country, k.screened,
    CASE WHEN k.screened THEN '9999' ELSE coalesce(d.municipality, '9999') END AS municipality,
    CASE WHEN k.screened THEN '99' ELSE coalesce(d.county, '99') END AS county,
    {_MOVED},
    k.act, {{chapter_6a}} AS legal_basis,
    b.track, coalesce({{started_education}}, {{education_bridge}}, 'unknown') AS education,
    {{displaced}} AS displaced, coalesce(g.collective_protection, FALSE) AS collective_protection,
    {{starters}} AS started, k.leaving, k.activity, k.activity_group, k.days_to_status,
    {_TAKEN},
    {_ANY} AS in_any_group,
    coalesce(x.by_covid_act, FALSE) AS extended_by_covid_act,
    coalesce(o.is_overdue, FALSE) AS overdue,
    k.first_start, k.first_settled, k.completion, coalesce(w.has_plan, FALSE) AS has_plan,
    coalesce(w.has_contract, FALSE) AS has_contract, w.final_goal, {{own_goal}} AS goal_reached,
    coalesce(e.for_goal, FALSE) AS extended_for_goal,
    coalesce(e.on_other_ground, FALSE) AS extended_on_other_ground,
    coalesce(i.months, 0) AS idle_months,
    {_ON_LEAVE}
FROM described AS k
LEFT JOIN permit_then AS g ON g.number = k.number
LEFT JOIN education_then AS b ON b.number = k.number
LEFT JOIN measures_taken AS t ON t.number = k.number
LEFT JOIN extended AS x ON x.number = k.number
LEFT JOIN overdue AS o ON o.number = k.number
LEFT JOIN planned AS w ON w.number = k.number
LEFT JOIN extensions_decided AS e ON e.number = k.number
LEFT JOIN leave_taken AS v ON v.number = k.number
LEFT JOIN idle AS i ON i.number = k.number
LEFT JOIN divisions AS d ON d.year = k.year AND d.code = k.place
    AND d.valid_from <= k.place_on AND k.place_on < d.valid_to
LEFT JOIN back_cast AS c ON c.code = k.place
    AND c.valid_from <= k.place_on AND k.place_on < c.valid_to
"""

PERSON_YEARS = Subject(
    id="person_years",
    title=Text(nb="Personer i et år", nn="Personar i eit år", en="Persons in a year"),
    relation="WITH" + ",".join(PARTS) + ROWS,
    columns=COLUMNS,
    rules=(
        *COUNTING_RULES,
        *PARTICIPATION_RULES,
        *ENDING_RULES,
        *CHARACTERISTIC_RULES,
        *MEASURE_RULES,
        OWN_GOAL,
    ),
    added=(
        *("permit_then", "education_then", "measures_taken", "extended", "overdue"),
        *("planned", "extensions_decided", "leave_taken", "idle", "divisions", "back_cast"),
    ),
)
