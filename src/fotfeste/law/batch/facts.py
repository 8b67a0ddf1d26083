"""The facts of every participation of an extract (opplysninger per deltakelse), for both paths.

One row per participation: `law_registered` as it stands, `law_facts` with facts that
contradict each other taken out. What the extract has no column for is unknown; a
claim is taken as not made, a duration as not set, a start or a final goal without a
day or a code as not there yet.
"""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

import duckdb

from fotfeste.extract.query import all_rows
from fotfeste.law.contradictions import IN_ORDER, NEEDS

FACTS = """
CREATE OR REPLACE TEMP TABLE law_registered AS
WITH taken AS (
    SELECT participation_id, person_id, settled_on, offered_on, decided_on, started_on,
        coalesce(started_on, decided_on, offered_on, settled_on) AS at
    FROM participations),
born AS (
    SELECT person_id, birth_date, sex FROM persons
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
SELECT taken.participation_id, taken.person_id, born.birth_date, born.sex, permit.ground, permit.granted_on,
    permit.applied_from_abroad, permit.arrived_on, taken.settled_on, taken.offered_on,
    taken.started_on, schooling.level, goal.final_goal,
    floor(coalesce(longer.months, 0))::INTEGER AS extension_months,
    taken.decided_on, ended.ended_on
FROM taken
LEFT JOIN born USING (person_id) LEFT JOIN permit USING (participation_id)
LEFT JOIN schooling USING (person_id) LEFT JOIN goal USING (participation_id)
LEFT JOIN longer USING (participation_id) LEFT JOIN ended USING (participation_id)
"""

COLUMN_OF = {
    "birth_date": "birth_date",
    "sex": "sex",
    "permit.ground": "ground",
    "permit.granted_on": "granted_on",
    "permit.applied_from_abroad": "applied_from_abroad",
    "permit.arrived_on": "arrived_on",
    "settlement.settled_on": "settled_on",
    "programme.offered_on": "offered_on",
    "programme.started_on": "started_on",
    "education.level": "level",
    "programme.final_goal": "final_goal",
    "programme.extension_months": "extension_months",
    "programme.decided_on": "decided_on",
    "programme.ended_on": "ended_on",
}
"""Field of a person, and the column that it is read from."""

NOT_YET = ("programme.started_on", "programme.final_goal", "programme.ended_on")


def gather(connection: duckdb.DuckDBPyConnection) -> None:
    """Make `law_registered` and `law_facts` from the views of an extract."""
    connection.execute(FACTS).fetchall()
    connection.execute(_agreeing()).fetchall()


def _agreeing() -> str:
    """Facts that contradict each other are as good as unknown, as in the single path.

    `start_missing` and `end_missing` tell a day that was taken out from one that has
    not come.
    """
    against: dict[str, list[str]] = {}
    for first, then in (pair for pair in IN_ORDER if set(pair) <= COLUMN_OF.keys()):
        one, other = COLUMN_OF[first], COLUMN_OF[then]
        wrong = f"{one} > {other}"
        if (first, then) in NEEDS:
            wrong = f"({wrong} OR {one} IS NULL AND {other} IS NOT NULL)"
        for column in (one, other):
            against.setdefault(column, []).append(wrong)
    doubtful = {
        column: f"coalesce({' OR '.join(wrong)}, false)" for column, wrong in against.items()
    }
    kept = ", ".join(
        f"CASE WHEN NOT {so} THEN {column} END AS {column}" for column, so in doubtful.items()
    )
    return f"""CREATE OR REPLACE TEMP TABLE law_facts AS
        SELECT * REPLACE ({kept}),
            {doubtful["started_on"]} AS start_missing, {doubtful["ended_on"]} AS end_missing
        FROM law_registered"""


def people(connection: duckdb.DuckDBPyConnection) -> Iterator[tuple[str, dict[str, Any]]]:
    """Every participation as a person that `explain` reads."""
    leave = _away(connection, "leave", "leave_from", "leave_to")
    absence = _away(connection, "absence", "absent_from", "absent_to")
    measures = _measures(connection)
    for participation, *values in all_rows(
        connection,
        f"SELECT participation_id, {', '.join(COLUMN_OF.values())} FROM law_registered ORDER BY ALL",
    ):
        person: dict[str, Any] = {"leave": leave.get(participation, [])}
        person["absence"] = absence.get(participation, [])
        person["measures"] = measures.get(participation, [])
        for field, value in zip(COLUMN_OF, values, strict=True):
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


def _measures(connection: duckdb.DuckDBPyConnection) -> dict[str, list[dict[str, Any]]]:
    """Measures by participation; hours that are not registered are unknown."""
    found: dict[str, list[dict[str, Any]]] = {}
    rows = all_rows(
        connection,
        "SELECT participation_id, measure_group, given_from, given_to, hours_per_week FROM measures",
    )
    for participation, group, start, end, hours in rows:
        if end is None or end > start:
            last: date | None = end - timedelta(days=1) if end else None
            thing = {"group": group, "from": start, "through": last}
            if hours is not None:
                thing["hours_per_week"] = hours
            found.setdefault(participation, []).append(thing)
    return found
