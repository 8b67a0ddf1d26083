"""Time in the programme (programtid): one row per person who has had two years to take part.

The time is the days on which at least one participation ran and was neither on
leave nor stopped, from the first start to the ending or to the own cut-off.
"""

from fotfeste.catalogue.person_years.spells import KNOWN
from fotfeste.catalogue.rules.endings import REOPENED
from fotfeste.catalogue.rules.programme_time import PROGRAMME_TIME_RULES
from fotfeste.domain.text import Text
from fotfeste.indicators.definitions.subject import Subject

_CUTS = """
cuts AS (
    -- those who started from 1 January 2021 to two years before the cut-off in May
    SELECT a.year, DATE '2021-01-01' AS first_start, make_date(a.year - 1, 5, 21) AS last_start,
        least({programme_time_cutoff}, a.known_at) AS known_at
    FROM asked AS a
)"""

_RUNS = """
runs AS (
    -- participations under the Integration Act, of those who may have started in time
    SELECT p.year, p.known_at, p.person_id, p.participation_id, p.has_others,
        p.started_on AS start, least(coalesce(p.ended_on, p.known_at), p.known_at) + 1 AS stop,
        coalesce(p.ended_on > p.known_at, TRUE) AS still_in
    FROM known AS p
    JOIN cuts AS k ON k.year = p.year
    WHERE p.act = 'integreringsloven' AND p.started_on <= p.known_at
        AND (p.has_others OR p.started_on BETWEEN k.first_start AND k.last_start)
)"""

_PAUSES = """
pauses AS (
    SELECT r.year, r.participation_id, r.has_others, greatest(u.start, r.start) AS start,
        least(coalesce(u.stop, r.stop), r.stop) AS stop
    FROM runs AS r
    JOIN (
        SELECT participation_id, leave_from AS start, leave_to AS stop, recorded_at,
            TRUE AS is_leave FROM leave
        UNION ALL
        SELECT participation_id, stopped_from, stopped_to, recorded_at, FALSE FROM stops
    ) AS u ON u.participation_id = r.participation_id AND u.recorded_at <= r.known_at
    WHERE {leave_deducted} AND greatest(u.start, r.start) < least(coalesce(u.stop, r.stop), r.stop)
)"""

_AWAY = """
away AS (
    -- the days in pauses of those who have one participation, no day twice
    SELECT year, participation_id,
        sum(greatest(0, date_diff('day', greatest(start, coalesce(covered_to, start)), stop))) AS days
    FROM (
        SELECT year, participation_id, start, stop, max(stop) OVER (
            PARTITION BY year, participation_id ORDER BY start, stop
            ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS covered_to
        FROM pauses WHERE NOT has_others
    )
    GROUP BY year, participation_id
)"""

_ACTIVE = """
active AS (
    -- of those who have several, the stretches of each participation that are in no pause
    SELECT year, participation_id, day AS start, next_day AS stop
    FROM (
        SELECT year, participation_id, day,
            sum(sum(inside)) OVER w AS inside, sum(sum(paused)) OVER w AS paused,
            lead(day) OVER w AS next_day
        FROM (
            SELECT year, participation_id, has_others, start AS day, 1 AS inside, 0 AS paused
            FROM runs
            UNION ALL SELECT year, participation_id, has_others, stop, -1, 0 FROM runs
            UNION ALL SELECT year, participation_id, has_others, start, 0, 1 FROM pauses
            UNION ALL SELECT year, participation_id, has_others, stop, 0, -1 FROM pauses
        )
        WHERE has_others
        GROUP BY year, participation_id, day
        WINDOW w AS (PARTITION BY year, participation_id ORDER BY day)
    )
    WHERE inside > 0 AND paused = 0
)"""

_TIMES = """
times AS (
    SELECT r.year, r.person_id, r.start AS first_start, r.stop AS last_stop, r.still_in,
        greatest(0, date_diff('day', r.start, r.stop)) - coalesce(a.days, 0) AS days
    FROM runs AS r
    LEFT JOIN away AS a ON a.year = r.year AND a.participation_id = r.participation_id
    WHERE NOT r.has_others
    UNION ALL
    -- all participations of a person together, no day twice
    SELECT r.year, r.person_id, min(r.first_start), max(r.last_stop), bool_or(r.still_in),
        sum(greatest(0, date_diff('day', greatest(r.start, coalesce(r.covered_to, r.start)), r.stop)))
    FROM (
        SELECT r.year, r.person_id, r.start AS first_start, r.stop AS last_stop, r.still_in,
            coalesce(a.start, r.start) AS start, coalesce(a.stop, r.start) AS stop,
            max(coalesce(a.stop, r.start)) OVER (
                PARTITION BY r.year, r.person_id
                ORDER BY coalesce(a.start, r.start), coalesce(a.stop, r.start)
                ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS covered_to
        FROM runs AS r
        LEFT JOIN active AS a ON a.year = r.year AND a.participation_id = r.participation_id
        WHERE r.has_others
    ) AS r
    GROUP BY r.year, r.person_id
)"""

_PERMIT = """
permit_then AS (
    SELECT t.year, t.person_id,
        max(g.granted_on) FILTER (WHERE g.ground = '34') AS granted_34,
        max(g.granted_on) FILTER (WHERE g.ground <> '34') AS granted_other
    FROM times AS t
    JOIN cuts AS k ON k.year = t.year
    JOIN permits AS g ON g.person_id = t.person_id AND g.recorded_at <= k.known_at
    WHERE g.granted_on < t.last_stop
    GROUP BY t.year, t.person_id
)"""

_ROWS = """
SELECT t.year, t.person_id, t.first_start, CAST(t.days AS INTEGER) AS days,
    {programme_time_tolerance} AS tolerance,
    coalesce(g.granted_34 >= g.granted_other, g.granted_34 IS NOT NULL) AS collective_protection
FROM times AS t
JOIN cuts AS k ON k.year = t.year
LEFT JOIN permit_then AS g ON g.year = t.year AND g.person_id = t.person_id
WHERE t.first_start BETWEEN k.first_start AND k.last_start AND {still_in_programme}
    AND EXISTS (
        SELECT 1 FROM persons AS n
        WHERE n.person_id = t.person_id AND n.recorded_at <= k.known_at)
"""

PROGRAMME_TIMES = Subject(
    id="programme_times",
    title=Text(
        nb="Programtid for personer som har hatt mulighet til to år i program",
        nn="Programtid for personar som har hatt høve til to år i program",
        en="Programme time of persons who have had two years to take part",
    ),
    relation="WITH"
    + ",".join((_CUTS, KNOWN, _RUNS, _PAUSES, _AWAY, _ACTIVE, _TIMES, _PERMIT))
    + _ROWS,
    columns=("year", "person_id", "first_start", "days", "tolerance", "collective_protection"),
    rules=(REOPENED, *PROGRAMME_TIME_RULES),
)
