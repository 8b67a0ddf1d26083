"""The batch path (massekjøring): the same rules over columns, for a whole extract.

It covers what follows from the columns of an extract: act, legal basis, the
deadline of the start, shortest and longest duration, extension, the work element
and the end date. What else `explain` answers needs facts an extract does not have.
"""

from datetime import date

import duckdb

from fotfeste.law.batch.answers_sql import layers
from fotfeste.law.batch.ends_sql import add_ends, count_away, make_calendar, set_ends
from fotfeste.law.batch.facts import gather
from fotfeste.law.batch.versions import Dated
from fotfeste.law.rulebook import Rulebook, rulebook

COLUMNS = {
    "act": ("act_missing", "act", "act", "false"),
    "legal_basis": ("basis_missing", "basis", "basis", "false"),
    "start_by": ("start_by_missing", "start_by", "start_by", "false"),
    "months_least": ("least_missing", "least_months", "least_months", "false"),
    "months_most": ("months_missing", "months_low", "months_high", "false"),
    "extension_most": ("extension_missing", "extension_low", "extension_high", "false"),
    "work_element_hours": ("work_missing", "work_hours", "work_hours", "work_unconfirmed"),
    "last_day": ("last_missing", "last_low", "last_high", "false"),
}
"""Question → the columns of what is missing, both readings, and whether to be confirmed."""


def answer_all(
    connection: duckdb.DuckDBPyConnection,
    on: date,
    believed_on: date | None = None,
    rules: Rulebook | None = None,
) -> duckdb.DuckDBPyRelation:
    """One row per participation: for each question `…_outcome`, `…_low`, `…_high`, `…_missing`.

    `connection` has the views of an extract. Outcomes are those of the single
    path: Decided, Undecided, NotConfirmed, Interval; low and high are the same but
    for an Interval.
    """
    dated = Dated(rules or rulebook(), on, believed_on)
    gather(connection)
    for statement in (*layers(dated), set_ends()):
        connection.execute(statement).fetchall()
    make_calendar(connection)
    for statement in (count_away(dated), add_ends(dated)):
        connection.execute(statement).fetchall()
    return connection.sql(_shown())


def _shown() -> str:
    answers = ",\n".join(_outcome(question, *columns) for question, columns in COLUMNS.items())
    return f"""SELECT participation_id, person_id, {answers}
        FROM (SELECT *,
                CASE WHEN granted_on IS NULL THEN 'permit.granted_on' END AS basis_missing,
                CASE WHEN chapter_6a THEN 'chapter_6a' ELSE 'ordinary' END AS basis,
                CASE WHEN started_on IS NULL THEN NULL ELSE months_missing END AS last_missing
            FROM law_answers LEFT JOIN law_ends USING (participation_id))
        ORDER BY participation_id"""


def _outcome(question: str, missing: str, low: str, high: str, unconfirmed: str) -> str:
    return f"""CASE WHEN {missing} IS NOT NULL THEN 'Undecided' WHEN {unconfirmed} THEN 'NotConfirmed'
            WHEN {low} IS DISTINCT FROM {high} THEN 'Interval' ELSE 'Decided' END AS {question}_outcome,
        CASE WHEN {missing} IS NULL THEN {low} END AS {question}_low,
        CASE WHEN {missing} IS NULL THEN {high} END AS {question}_high,
        {missing} AS {question}_missing"""
