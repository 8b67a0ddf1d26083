"""Persons after so many months in the programme (måneder i programmet): hours a week on that day.

A row is a person on the day when so many months have passed since the first
start, where the person was in the programme on that day and it lies in the year.
"""

from fotfeste.catalogue.person_years.spells import CUTS, KNOWN, SPELLS
from fotfeste.catalogue.rules.counting import CUTOFF, MUNICIPALITY_ROLE, UNIT
from fotfeste.catalogue.rules.course import FULL_TIME
from fotfeste.catalogue.rules.endings import REOPENED
from fotfeste.catalogue.rules.measures import MEASURE_GROUP_SOURCE
from fotfeste.catalogue.rules.participation import DECISION_NOT_STARTED
from fotfeste.domain.text import Text
from fotfeste.indicators.definitions.subject import Subject

MONTHS = (1, 2, 3, 6, 9, 12, 18, 24, 36)

_DAYS = f"""
days AS (
    SELECT f.*, n.months, CAST(f.first_start + to_months(n.months) AS DATE) AS day
    FROM (
        SELECT year, first_day, next_year, known_at, unit_id, min(started_on) AS first_start
        FROM spells
        GROUP BY year, first_day, next_year, known_at, unit_id
    ) AS f
    CROSS JOIN (VALUES {", ".join(f"({months})" for months in MONTHS)}) AS n(months)
    WHERE CAST(f.first_start + to_months(n.months) AS DATE) >= f.first_day
        AND CAST(f.first_start + to_months(n.months) AS DATE) < f.next_year
)"""

_INSIDE = """
inside AS (
    -- the participations running that day; the newest one says act and legal basis
    SELECT q.year, q.unit_id, q.months, q.day, q.first_start, q.known_at,
        s.person_id, s.participation_id, s.act, s.legal_basis,
        row_number() OVER (PARTITION BY q.year, q.unit_id, q.months
            ORDER BY s.started_on DESC, s.participation_id DESC) AS place
    FROM days AS q
    JOIN spells AS s ON s.year = q.year AND s.unit_id = q.unit_id
        AND q.day >= s.started_on AND coalesce(q.day <= s.ended_on, TRUE)
)"""

_GIVEN = """
given AS (
    -- the measures of all of them together
    SELECT i.year, i.unit_id, i.months, sum(coalesce(t.hours_per_week, 0)) AS hours,
        sum(CASE WHEN {measure_group_source} = 'work_oriented' THEN coalesce(t.hours_per_week, 0)
            ELSE 0 END) AS work_hours
    FROM inside AS i
    JOIN measures AS t ON t.participation_id = i.participation_id
        AND t.recorded_at <= i.known_at
        AND t.given_from <= i.day AND coalesce(t.given_to > i.day, TRUE)
    GROUP BY i.year, i.unit_id, i.months
)"""

_AWAY = """
away AS (
    SELECT DISTINCT i.year, i.unit_id, i.months
    FROM inside AS i
    JOIN (
        SELECT participation_id, recorded_at, leave_from AS since, leave_to AS until FROM leave
        UNION ALL
        SELECT participation_id, recorded_at, stopped_from, stopped_to FROM stops
    ) AS u ON u.participation_id = i.participation_id AND u.recorded_at <= i.known_at
        AND u.since <= i.day AND coalesce(u.until > i.day, TRUE)
)"""

_GOALS = """
goals AS (
    SELECT i.year, i.unit_id, i.months, arg_max(n.final_goal, n.valid_from) AS final_goal
    FROM inside AS i
    JOIN plans AS n ON n.participation_id = i.participation_id AND n.recorded_at <= i.known_at
    WHERE i.place = 1 AND n.kind = 'integration_plan' AND n.valid_from <= i.day
    GROUP BY i.year, i.unit_id, i.months
)"""

_ROWS = """
SELECT i.year, i.person_id, i.months, i.day, i.first_start, i.act, i.legal_basis,
    h.hours, h.work_hours, w.final_goal, a.year IS NOT NULL AS is_away,
    coalesce(h.hours, 0) >= {full_time} AS is_full_time
FROM inside AS i
LEFT JOIN given AS h ON h.year = i.year AND h.unit_id = i.unit_id AND h.months = i.months
LEFT JOIN away AS a ON a.year = i.year AND a.unit_id = i.unit_id AND a.months = i.months
LEFT JOIN goals AS w ON w.year = i.year AND w.unit_id = i.unit_id AND w.months = i.months
WHERE i.place = 1 AND EXISTS (
    SELECT 1 FROM persons AS n
    WHERE n.person_id = i.person_id AND n.recorded_at <= i.known_at)
"""

PROGRAMME_MONTHS = Subject(
    id="programme_months",
    title=Text(
        nb="Personer etter så mange måneder i programmet",
        nn="Personar etter så mange månader i programmet",
        en="Persons after so many months in the programme",
    ),
    relation="WITH"
    + ",".join((CUTS, KNOWN, SPELLS, _DAYS, _INSIDE, _GIVEN, _AWAY, _GOALS))
    + _ROWS,
    columns=(
        *("year", "person_id", "months", "day", "first_start", "act", "legal_basis"),
        *("hours", "work_hours", "final_goal", "is_away", "is_full_time"),
    ),
    rules=(
        *(UNIT, CUTOFF, MUNICIPALITY_ROLE, REOPENED, DECISION_NOT_STARTED),
        *(MEASURE_GROUP_SOURCE, FULL_TIME),
    ),
    added=("given", "away", "goals"),
)
