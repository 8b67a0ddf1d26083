"""How every participation stands on a day (status per dag): the tables that checks and figures ask.

`quality_participations`: a row each, with the place it belongs to on the day, the
ending that stands, and the answers of the law. `quality_clock`: every fact with a
two-month clock; `quality_elements` and `quality_children`: see `beside`. Persons of screened identity are counted in the unknown place, and
`listed` is false for them: they stand in no list.
"""

from collections.abc import Iterator
from datetime import date

import duckdb
import pyarrow as pa

from fotfeste.domain.geography.places import UNKNOWN_MUNICIPALITY
from fotfeste.domain.geography.recoding import recode
from fotfeste.extract.query import all_rows
from fotfeste.law.batch.run import answer_all
from fotfeste.law.batch.versions import Dated, literal
from fotfeste.law.rulebook import Rulebook
from fotfeste.quality.beside import NOTHING, Beside, lay_beside
from fotfeste.quality.due import with_due

CLOCKS = {
    "participations": ("participation_id", "started_on"),
    "plans": ("participation_id || '/' || kind || '/' || drawn_up_on", "drawn_up_on"),
    "measures": ("measure_id", "given_from"),
    "extensions": ("extension_id", "decided_on"),
    "stops": ("participation_id || '/' || stopped_from", "stopped_from"),
    "leave": ("participation_id || '/' || kind || '/' || leave_from", "leave_from"),
    "endings": ("ending_id", "ended_on"),
}
"""The files whose facts have a clock: what names a record, and the day it happened."""


def lay_out(
    connection: duckdb.DuckDBPyConnection,
    dated: Dated,
    rules: Rulebook,
    beside: Beside = NOTHING,
) -> None:
    """Make the tables from the views of an extract; `rules` answer, those of `dated` are verified."""
    answers = answer_all(connection, dated.on, rules=rules).sql_query()
    connection.execute(f"CREATE OR REPLACE TEMP TABLE quality_answers AS {answers}").fetchall()
    places = _places(connection, dated.on)
    connection.register("quality_places", places)
    rows = with_due(dated, _participations(dated))
    connection.execute(f"CREATE OR REPLACE TEMP TABLE quality_participations AS {rows}").fetchall()
    connection.unregister("quality_places")
    connection.execute(_clock(dated)).fetchall()
    lay_beside(connection, beside)


def _places(connection: duckdb.DuckDBPyConnection, on: date) -> pa.Table:
    """What each municipality of each year had become on the day; split ones stay what they were."""
    rows = all_rows(
        connection,
        "SELECT municipality, year(municipality_on), min(municipality_on) FROM participations GROUP BY 1, 2",
    )
    return pa.table(
        {
            "code": pa.array([code for code, _, _ in rows], pa.string()),
            "year": pa.array([year for _, year, _ in rows], pa.int64()),
            "place": pa.array(
                [recode(code, day, on) or code for code, _, day in rows], pa.string()
            ),
        }
    )


def _participations(dated: Dated) -> str:
    return f"""WITH ended AS (
            SELECT participation_id, ending_id, ended_on, end_reason, main_activity,
                channel AS ending_channel, recorded_at AS ending_recorded_at
            FROM endings
            WHERE ended_on <= {dated.day} AND coalesce(reopened_on > {dated.day}, true)
            QUALIFY row_number() OVER (PARTITION BY participation_id ORDER BY ended_on DESC, ending_id DESC) = 1),
        shown AS (
            SELECT person_id, screened = 'no' AS listed FROM persons
            QUALIFY row_number() OVER (PARTITION BY person_id ORDER BY valid_from DESC) = 1)
        SELECT p.participation_id, p.person_id, coalesce(s.listed, true) AND q.place <> '{UNKNOWN_MUNICIPALITY}' AS listed,
            CASE WHEN coalesce(s.listed, true) THEN q.place ELSE '{UNKNOWN_MUNICIPALITY}' END AS place,
            p.settled_on, p.offered_on, p.decided_on, p.started_on, p.act, p.legal_basis, p.channel, p.recorded_at,
            e.* EXCLUDE (participation_id),
            coalesce(p.started_on <= {dated.day}, false) AS has_started, e.ended_on IS NOT NULL AS has_ended
        FROM participations AS p
        JOIN quality_places AS q ON q.code = p.municipality AND q.year = year(p.municipality_on)
        LEFT JOIN ended AS e USING (participation_id) LEFT JOIN shown AS s USING (person_id)"""


def _clock(dated: Dated) -> str:
    facts = " UNION ALL ".join(_facts())
    by = f"(happened_on + to_months({dated.by('registration.months', 'happened_on')}))::DATE"
    return f"""CREATE OR REPLACE TEMP TABLE quality_clock AS
        SELECT *, {by} AS register_by FROM ({facts})
        WHERE happened_on <= {dated.day}"""


def _facts() -> Iterator[str]:
    for file, (record, day) in CLOCKS.items():
        yield f"""SELECT {literal(file)} AS file, {record} AS record, participation_id,
            {day} AS happened_on, recorded_at, channel FROM {file}"""
