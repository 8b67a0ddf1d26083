"""The facts of every participation of an extract (opplysninger per deltakelse), for both paths.

One row per participation in `law_facts`. What the extract has no column for is
unknown; a claim is taken as not made, a duration as not set, a start or a final
goal without a day or a code as not there yet.
"""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

import duckdb

from fotfeste.extract.query import all_rows

FACTS = """
CREATE OR REPLACE TEMP TABLE law_facts AS
WITH taken AS (
    SELECT participation_id, person_id, settled_on, offered_on, decided_on, started_on,
        coalesce(started_on, decided_on, offered_on, settled_on) AS at
    FROM participations),
born AS (
    SELECT person_id, birth_date FROM persons
    QUALIFY row_number() OVER (PARTITION BY person_id ORDER BY valid_from DESC) = 1),
permit AS (
    SELECT taken.participation_id, permits.ground, permits.granted_on,
        permits.applied_from_abroad, permits.arrived_on
    FROM taken JOIN permits USING (person_id)
    QUALIFY row_number() OVER (
        PARTITION BY taken.participation_id
        ORDER BY permits.granted_on <= taken.at DESC NULLS LAST, permits.granted_on DESC,
            permits.permit_id DESC) = 1),
schooling AS (
    SELECT person_id, level FROM education WHERE classification = 'level' AND level IS NOT NULL
    QUALIFY row_number() OVER (PARTITION BY person_id ORDER BY valid_from DESC) = 1),
goal AS (
    SELECT participation_id, final_goal FROM plans WHERE final_goal IS NOT NULL
    QUALIFY row_number() OVER (
        PARTITION BY participation_id ORDER BY drawn_up_on DESC, valid_from DESC) = 1),
ended AS (
    SELECT participation_id, max(ended_on) AS ended_on FROM endings
    WHERE reopened_on IS NULL GROUP BY ALL),
longer AS (SELECT participation_id, sum(months) AS months FROM extensions GROUP BY ALL)
SELECT taken.participation_id, taken.person_id, born.birth_date, permit.ground, permit.granted_on,
    permit.applied_from_abroad, permit.arrived_on, taken.settled_on, taken.offered_on,
    taken.started_on, schooling.level, goal.final_goal,
    floor(coalesce(longer.months, 0))::INTEGER AS extension_months,
    taken.decided_on, ended.ended_on
FROM taken
LEFT JOIN born USING (person_id) LEFT JOIN permit USING (participation_id)
LEFT JOIN schooling USING (person_id) LEFT JOIN goal USING (participation_id)
LEFT JOIN longer USING (participation_id) LEFT JOIN ended USING (participation_id)
"""

FIELDS = (
    "birth_date", "permit.ground", "permit.granted_on", "permit.applied_from_abroad",
    "permit.arrived_on", "settlement.settled_on", "programme.offered_on", "programme.started_on",
    "education.level", "programme.final_goal", "programme.extension_months",
    "programme.decided_on", "programme.ended_on",
)  # fmt: skip
NOT_YET = ("programme.started_on", "programme.final_goal", "programme.ended_on")


def gather(connection: duckdb.DuckDBPyConnection) -> None:
    """Make `law_facts` from the views of an extract."""
    connection.execute(FACTS).fetchall()


def people(connection: duckdb.DuckDBPyConnection) -> Iterator[tuple[str, dict[str, Any]]]:
    """Every participation as a person that `explain` reads."""
    leave = _away(connection, "leave", "leave_from", "leave_to")
    absence = _away(connection, "absence", "absent_from", "absent_to")
    for participation, _, *values in all_rows(connection, "FROM law_facts ORDER BY ALL"):
        person: dict[str, Any] = {"leave": leave.get(participation, [])}
        person["absence"] = absence.get(participation, [])
        for field, value in zip(FIELDS, values, strict=True):
            if value is not None or field in NOT_YET:
                _put(person, field, value)
        _put(person, "settlement.claimed_on", None)
        _put(person, "programme.duration_months", None)
        yield participation, person


def _put(person: dict[str, Any], field: str, value: Any) -> None:
    section, _, name = field.rpartition(".")
    (person.setdefault(section, {}) if section else person)[name] = value


def _away(
    connection: duckdb.DuckDBPyConnection, file: str, first: str, after: str
) -> dict[str, list[dict[str, Any]]]:
    """Leave or absence by participation; an empty period is left out."""
    found: dict[str, list[dict[str, Any]]] = {}
    rows = all_rows(connection, f"SELECT participation_id, kind, {first}, {after} FROM {file}")
    for participation, kind, start, end in rows:
        if end is None or end > start:
            last: date | None = end - timedelta(days=1) if end else None
            thing = {"kind": kind, "from": start, "through": last}
            found.setdefault(participation, []).append(thing)
    return found
