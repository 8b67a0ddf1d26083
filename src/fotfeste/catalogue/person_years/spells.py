"""Participations as known at each year's cut-off (deltakelser), and who is in the programme.

The parts of the relation are SQL in DuckDB's dialect, each a named query; `{…}`
is where a rule decides. `asked(year, known_at)` and `divisions` come with every
extract that is counted.
"""

CUTS = """
cuts AS (
    -- each year asked for: its days, and what was known when its figures were made
    SELECT a.year, make_date(a.year, 1, 1) AS first_day, make_date(a.year + 1, 1, 1) AS next_year,
        least({cutoff}, a.known_at) AS known_at
    FROM asked AS a
)"""

CLOSINGS = """
endings_known AS (
    SELECT k.year, e.participation_id, e.ended_on, e.recorded_at, e.ending_id, e.end_reason,
        e.main_activity, e.completion, o.participation_id IS NOT NULL AS has_others
    FROM endings AS e
    JOIN cuts AS k ON e.recorded_at <= k.known_at
    LEFT JOIN (
        SELECT participation_id FROM endings GROUP BY participation_id HAVING count(*) > 1
    ) AS o ON o.participation_id = e.participation_id
    WHERE {reopened_endings}
),
closings AS (
    -- the last ending of each participation that has not been reopened
    SELECT year, participation_id, ended_on, ending_id, end_reason, main_activity, completion
    FROM endings_known WHERE NOT has_others
    UNION ALL
    SELECT year, participation_id, ended_on, ending_id, end_reason, main_activity, completion
    FROM endings_known WHERE has_others
    QUALIFY row_number() OVER (PARTITION BY year, participation_id
        ORDER BY ended_on DESC, recorded_at DESC, ending_id DESC) = 1
)"""

SPELLS = """
spells AS NOT MATERIALIZED (
    -- every participation known at the cut-off that has started, with its ending if known;
    -- `has_others` where the person has more than this one
    SELECT k.year, k.first_day, k.next_year, k.known_at,
        p.person_id, p.participation_id, {unit_of_count} AS unit_id, p.has_others,
        {decision_not_started} AS started_on,
        p.settled_on, c.ended_on, c.ending_id, c.end_reason, c.main_activity, c.completion,
        {municipality_role} AS place, p.municipality_on AS place_on, p.act, p.legal_basis
    FROM (
        SELECT d.*, s.person_id IS NOT NULL AS has_others
        FROM participations AS d
        LEFT JOIN (
            SELECT person_id FROM participations GROUP BY person_id HAVING count(*) > 1
        ) AS s ON s.person_id = d.person_id
    ) AS p
    JOIN cuts AS k ON p.recorded_at <= k.known_at
    LEFT JOIN closings AS c ON c.year = k.year AND c.participation_id = p.participation_id
    WHERE {decision_not_started} IS NOT NULL
)"""

MEMBERS = """
members AS (
    -- those of them that are in the programme some day of the year
    SELECT s.*, row_number() OVER () AS number, greatest(s.started_on, s.first_day) AS from_day,
        least(coalesce(s.ended_on, s.next_year), s.next_year - 1) AS last_day
    FROM spells AS s
    WHERE s.started_on < s.next_year AND coalesce(s.ended_on >= s.first_day, TRUE)
        AND {full_year_leave} AND {stopped_all_year}
)"""


def _all_year(name: str, file: str, start: str, end: str) -> str:
    """The participations whose rows of a file cover every day of the year, together."""
    return f"""
{name} AS (
    SELECT year, participation_id
    FROM (
        SELECT k.year, k.next_year - k.first_day AS days, x.participation_id,
            greatest(x.{start}, k.first_day) AS start,
            least(coalesce(x.{end}, k.next_year), k.next_year) AS stop,
            max(least(coalesce(x.{end}, k.next_year), k.next_year)) OVER (
                PARTITION BY k.year, x.participation_id ORDER BY x.{start}, x.{end}
                ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS covered_to
        FROM {file} AS x JOIN cuts AS k ON x.recorded_at <= k.known_at
        WHERE x.{start} < k.next_year AND coalesce(x.{end} > k.first_day, TRUE)
    )
    GROUP BY year, participation_id, days
    HAVING sum(greatest(0, stop - greatest(start, coalesce(covered_to, start)))) = days
)"""


LEAVE_ALL_YEAR = _all_year("leave_all_year", "leave", "leave_from", "leave_to")
STOPPED_ALL_YEAR = _all_year("stopped_all_year", "stops", "stopped_from", "stopped_to")

STARTS = """
starts AS (
    -- first and last start by the end of the year, of those who may have several
    SELECT s.year, s.unit_id, min(s.started_on) AS first_start, max(s.started_on) AS last_start,
        min(s.settled_on) AS first_settled
    FROM spells AS s
    WHERE s.has_others AND s.started_on < s.next_year
    GROUP BY s.year, s.unit_id
)"""
