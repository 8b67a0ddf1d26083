"""What is told of every municipality (tall per kommune): timeliness, completeness, flow account, bounds.

Each is a query with a row for each municipality and one for all (`total`), over the
twelve months through the day. These count participations, and are for those who
register: no figure here is protected, and none is for publication.
"""

from typing import Any

import duckdb

from fotfeste.law.batch.versions import Dated, literal
from fotfeste.law.dates import last_months

TOTAL = "total"
Rows = list[dict[str, Any]]

WORK_OR_EDUCATION = (
    "work_full_time", "work_part_time", "work_wage_subsidy", "self_employed",
    "upper_secondary", "higher_vocational", "higher_education",
)  # fmt: skip
"""Main activities that count as work or education, wage subsidy as work (results report 2024, note 3)."""


def _first(dated: Dated) -> str:
    return literal(last_months(dated.on, 12).start)


def timeliness(dated: Dated) -> str:
    """The two-month clock by place, kind of fact and channel: facts, how many in time, days late of the late.

    Facts that nobody has registered yet cannot be seen here.
    """
    late = "FILTER (recorded_at > register_by)"
    return f"""SELECT {_or_total("place")}, {_or_total("file")}, {_or_total("channel")},
        count(*) AS facts, count(*) - count(*) {late} AS in_time, round(100 * in_time / facts, 1) AS percent_in_time,
        median(recorded_at - register_by) {late} AS days_late_median,
        max(recorded_at - register_by) {late} AS days_late_most
        FROM (SELECT c.file, c.channel, c.recorded_at, c.register_by, q.place
            FROM quality_clock AS c JOIN quality_participations AS q USING (participation_id)
            WHERE c.happened_on >= {_first(dated)} AND c.register_by IS NOT NULL) AS c
        GROUP BY CUBE (c.place, c.file, c.channel) HAVING facts > 0
        ORDER BY ALL"""


def completeness(dated: Dated) -> str:
    """How many that should have a thing have it, by place and by channel of the participation.

    Of those who ended or took part in the period.
    """
    parts = {
        "end_reason": ("has_ended", "has_reason", "ended_on"),
        "main_activity": ("activity_due", "has_activity", "ended_on"),
        "goal": ("goal_due", "has_goal", "through"),
        "plan": ("plan_due", "has_plan", "through"),
        "measure": ("course_due", "has_measure", "through"),
    }
    each = " UNION ALL ".join(
        f"SELECT place, channel, {literal(thing)} AS thing, {there} AS there FROM taken WHERE {due} AND {day} >= {_first(dated)}"
        for thing, (due, there, day) in parts.items()
    )
    return f"""WITH taken AS (SELECT *, coalesce(ended_on, {dated.day}) AS through FROM quality_participations)
        SELECT {_or_total("place")}, c.thing, {_or_total("channel")}, count(*) AS due, count(*) FILTER (there) AS registered,
            round(100 * registered / due, 1) AS percent
        FROM ({each}) AS c GROUP BY c.thing, CUBE (c.place, c.channel) ORDER BY ALL"""


def flows(dated: Dated) -> str:
    """The flow account by place: carried in + started − left = carried out, and who of them is overdue."""
    first = _first(dated)
    return f"""SELECT {_or_total("place")},
        count(*) FILTER (c.started_on < {first}) AS carried_in,
        count(*) FILTER (c.started_on >= {first}) AS started,
        count(*) FILTER (has_ended) AS "left",
        count(*) FILTER (has_ended AND end_reason = 'moved_continues') AS of_whom_moved_on,
        count(*) FILTER (NOT has_ended) AS carried_out,
        count(*) FILTER (NOT has_ended AND over_longest_outcome = 'Decided' AND over_longest_low) AS overdue,
        count(*) FILTER (NOT has_ended AND over_longest_outcome <> 'Decided') AS overdue_not_decided
        FROM quality_participations AS c JOIN quality_answers USING (participation_id)
        WHERE has_started AND coalesce(ended_on >= {first}, true)
        GROUP BY GROUPING SETS ((c.place), ()) ORDER BY ALL"""


def flow_members(dated: Dated) -> str:
    """Who is behind the flow account: each participation with its place, and its parts of the account.

    Nobody of screened identity is named, though counted in the unknown place.
    """
    first = _first(dated)
    return f"""SELECT place, participation_id, started_on < {first} AS carried_in, started_on >= {first} AS started,
        has_ended AS "left", NOT has_ended AS carried_out,
        coalesce(NOT has_ended AND over_longest_outcome = 'Decided' AND over_longest_low, false) AS overdue
        FROM quality_participations JOIN quality_answers USING (participation_id)
        WHERE listed AND has_started AND coalesce(ended_on >= {first}, true) ORDER BY ALL"""


def bounds(dated: Dated) -> str:
    """The share to work or education by place: unknown counted, left out, and at most (R39)."""
    return f"""SELECT {_or_total("place")}, count(*) AS leavers,
        count(*) FILTER (activity IN ('not_registered', 'unknown')) AS unknown,
        count(*) FILTER (activity IN {WORK_OR_EDUCATION}) AS went_on,
        round(100 * went_on / leavers, 1) AS percent_of_all,
        CASE WHEN leavers > unknown THEN round(100 * went_on / (leavers - unknown), 1) END AS percent_of_known,
        round(100 * (went_on + unknown) / leavers, 1) AS percent_at_most
        FROM (SELECT place, coalesce(main_activity, end_reason) AS activity FROM quality_participations
            WHERE has_ended AND ended_on >= {_first(dated)} AND end_reason <> 'moved_continues') AS c
        GROUP BY GROUPING SETS ((c.place), ()) HAVING leavers > 0 ORDER BY ALL"""


def _or_total(column: str) -> str:
    return f"coalesce(c.{column}, '{TOTAL}') AS {column}"


FIGURES = {
    "timeliness": timeliness,
    "completeness": completeness,
    "flows": flows,
    "bounds": bounds,
}


def figures(
    connection: duckdb.DuckDBPyConnection, dated: Dated, place: str | None
) -> dict[str, Rows]:
    """The rows of every query; of one place (who is in the flow account too), or of all places and the total."""
    wanted = FIGURES if place is None else FIGURES | {"flow_members": flow_members}
    return {name: _rows(connection, sql(dated), place) for name, sql in wanted.items()}


def _rows(connection: duckdb.DuckDBPyConnection, sql: str, place: str | None) -> Rows:
    where = "" if place is None else f" WHERE place = {literal(place)}"
    found = connection.execute(f"SELECT * FROM ({sql}){where}")
    names = [column[0] for column in found.description or ()]
    return [dict(zip(names, row, strict=True)) for row in found.fetchall()]
