"""The flow account (bevegelsesregnskap): how the participants of a year came, and where they went.

One row per person who took part in the year, or was carried out of the year
before as its figures were made. So the account ties by construction, and every
gap between two years' figures has a cause.
"""

from fotfeste.catalogue.person_years import endings, spells
from fotfeste.catalogue.rules.counting import COUNTING_RULES
from fotfeste.catalogue.rules.endings import ENDING_RULES
from fotfeste.catalogue.rules.participation import (
    DECISION_NOT_STARTED,
    FULL_YEAR_LEAVE,
    STOPPED_ALL_YEAR,
)
from fotfeste.domain.text import Text
from fotfeste.indicators.definitions.subject import Subject

_CUTS = """
cuts AS (
    -- each year asked for and the year before it, each as known when its figures were made
    SELECT a.year, make_date(a.year, 1, 1) AS first_day, make_date(a.year + 1, 1, 1) AS next_year,
        least({cutoff}, a.known_at) AS known_at
    FROM (
        SELECT DISTINCT y.year - b.back AS year, y.known_at
        FROM asked AS y CROSS JOIN (VALUES (0), (1)) AS b (back)
    ) AS a
)"""

_STANDING = """
standing AS (
    -- each participant of a year, and how the year ended
    SELECT k.year, k.unit_id, k.first_day, {starters} AS started,
        CASE WHEN k.leaving THEN 'left' WHEN e.still_in THEN 'carried_out'
            WHEN e.moving THEN 'moving' ELSE 'ended_not_counted' END AS way_out
    FROM kept AS k
    JOIN (
        SELECT m.year, m.unit_id, bool_or(coalesce(m.ended_on >= m.next_year, TRUE)) AS still_in,
            bool_or(c.participation_id IS NOT NULL) AS moving
        FROM members AS m
        LEFT JOIN continued AS c ON c.year = m.year AND c.participation_id = m.participation_id
        GROUP BY m.year, m.unit_id
    ) AS e ON e.year = k.year AND e.unit_id = k.unit_id
    WHERE EXISTS (SELECT 1 FROM persons AS n
        WHERE n.person_id = k.person_id AND n.recorded_at <= k.known_at)
)"""

_NEWS = """
news AS (
    -- what the year's figures know that those of the year before did not
    SELECT m.year, m.unit_id,
        bool_or(b.ended_on < m.first_day) AS reopened,
        bool_or(m.started_on < m.first_day AND b.participation_id IS NULL) AS registered_late
    FROM members AS m
    LEFT JOIN spells AS b ON b.year = m.year - 1 AND b.participation_id = m.participation_id
    GROUP BY m.year, m.unit_id
)"""

_ENDED_EARLIER = """
ended_earlier AS (
    SELECT s.year, s.unit_id, bool_and(coalesce(s.ended_on < s.first_day, FALSE)) AS has_ended
    FROM spells AS s
    WHERE s.started_on < s.first_day
    GROUP BY s.year, s.unit_id
)"""

_ROWS = """
SELECT a.year, coalesce(y.unit_id, b.unit_id) AS unit_id,
    CASE
        WHEN y.unit_id IS NULL AND e.has_ended THEN 'ended_late'
        WHEN y.unit_id IS NULL THEN 'gone_otherwise'
        WHEN b.unit_id IS NOT NULL THEN 'carried_in'
        WHEN y.started THEN 'started'
        WHEN n.reopened THEN 'reopened'
        WHEN n.registered_late THEN 'registered_late'
        ELSE 're_entered'
    END AS way_in,
    coalesce(y.way_out, 'not_participant') AS way_out
FROM (SELECT year + 1 AS year, unit_id FROM standing WHERE way_out = 'carried_out') AS b
FULL JOIN standing AS y ON y.year = b.year AND y.unit_id = b.unit_id
JOIN asked AS a ON a.year = coalesce(y.year, b.year)
LEFT JOIN news AS n ON n.year = y.year AND n.unit_id = y.unit_id
LEFT JOIN ended_earlier AS e ON e.year = b.year AND e.unit_id = b.unit_id
"""

_PARTS = (
    _CUTS,
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
    _STANDING,
    _NEWS,
    _ENDED_EARLIER,
)

FLOWS = Subject(
    id="flows",
    title=Text(nb="Bevegelsesregnskap", nn="Rørslerekneskap", en="Flow account"),
    relation="WITH" + ",".join(_PARTS) + _ROWS,
    columns=("year", "unit_id", "way_in", "way_out"),
    rules=(
        *COUNTING_RULES,
        *(DECISION_NOT_STARTED, FULL_YEAR_LEAVE, STOPPED_ALL_YEAR),
        *ENDING_RULES,
    ),
)
