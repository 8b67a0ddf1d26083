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

_CLOSED_AGAIN = """
closed_again AS (
    -- the endings of participations that have several
    SELECT e.ending_id, e.participation_id, e.ended_on, e.recorded_at, e.reopened_on,
        e.end_reason, e.main_activity, e.completion
    FROM endings AS e
    JOIN (
        SELECT participation_id FROM endings GROUP BY participation_id HAVING count(*) > 1
    ) AS s ON s.participation_id = e.participation_id
)"""

_COURSES = """
courses AS (
    -- each participation, with its ending where there is but one; `has_others` where the person
    -- has more than this participation
    SELECT p.participation_id, p.person_id, p.recorded_at, p.municipality, p.municipality_on,
        p.responsible_municipality, p.delivering_municipality, p.settled_on, p.decided_on,
        p.started_on, p.act, p.legal_basis,
        o.person_id IS NOT NULL AS has_others, s.participation_id IS NOT NULL AS is_closed_again,
        e.recorded_at AS ending_recorded_at, e.reopened_on, e.ended_on, e.ending_id, e.end_reason,
        e.main_activity, e.completion
    FROM participations AS p
    LEFT JOIN (
        SELECT person_id FROM participations GROUP BY person_id HAVING count(*) > 1
    ) AS o ON o.person_id = p.person_id
    LEFT JOIN (SELECT DISTINCT participation_id FROM closed_again) AS s
        ON s.participation_id = p.participation_id
    LEFT JOIN endings AS e ON e.participation_id = p.participation_id
        AND s.participation_id IS NULL
)"""

_CLOSINGS = """
closings AS (
    -- of those that have several, the last ending that has not been reopened
    SELECT k.year, e.participation_id, e.ended_on, e.ending_id, e.end_reason, e.main_activity,
        e.completion
    FROM closed_again AS e
    JOIN cuts AS k ON e.recorded_at <= k.known_at
    WHERE {reopened_endings}
    QUALIFY row_number() OVER (PARTITION BY k.year, e.participation_id
        ORDER BY e.ended_on DESC, e.recorded_at DESC, e.ending_id DESC) = 1
)"""


def _of_ending(name: str) -> str:
    return f"coalesce(CASE WHEN p.has_ended THEN p.{name} END, c.{name}) AS {name}"


_ENDING = ", ".join(
    map(_of_ending, ("ended_on", "ending_id", "end_reason", "main_activity", "completion"))
)

_KNOWN = f"""
known AS NOT MATERIALIZED (
    -- every participation known at the cut-off, with its ending if that is known too
    SELECT p.year, p.known_at, p.participation_id, p.person_id, p.has_others, p.municipality,
        p.municipality_on, p.responsible_municipality, p.delivering_municipality,
        p.settled_on, p.decided_on, p.started_on, p.act, p.legal_basis, {_ENDING}
    FROM (
        SELECT e.*, k.year, k.known_at,
            e.ending_recorded_at <= k.known_at AND {{reopened_endings}} AS has_ended
        FROM courses AS e JOIN cuts AS k ON e.recorded_at <= k.known_at
    ) AS p
    LEFT JOIN closings AS c ON c.year = p.year AND c.participation_id = p.participation_id
        AND p.is_closed_again
)"""

KNOWN = ",".join((_CLOSED_AGAIN, _COURSES, _CLOSINGS, _KNOWN))
"""Participations as known at each year's cut-off, by `cuts`."""

SPELLS = """
spells AS NOT MATERIALIZED (
    -- those of them that have started
    SELECT p.year, make_date(p.year, 1, 1) AS first_day, make_date(p.year + 1, 1, 1) AS next_year,
        p.known_at, p.person_id, p.participation_id, {unit_of_count} AS unit_id, p.has_others,
        {decision_not_started} AS started_on,
        p.settled_on, p.ended_on, p.ending_id, p.end_reason, p.main_activity, p.completion,
        {municipality_role} AS place, p.municipality_on AS place_on, p.act, p.legal_basis
    FROM known AS p
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
        SELECT k.year, date_diff('day', k.first_day, k.next_year) AS days, x.participation_id,
            greatest(x.{start}, k.first_day) AS start,
            least(coalesce(x.{end}, k.next_year), k.next_year) AS stop,
            max(least(coalesce(x.{end}, k.next_year), k.next_year)) OVER (
                PARTITION BY k.year, x.participation_id ORDER BY x.{start}, x.{end}
                ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS covered_to
        FROM {file} AS x JOIN cuts AS k ON x.recorded_at <= k.known_at
        WHERE x.{start} < k.next_year AND coalesce(x.{end} > k.first_day, TRUE)
    )
    GROUP BY year, participation_id, days
    HAVING sum(greatest(0, date_diff('day', greatest(start, coalesce(covered_to, start)), stop))) = days
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
