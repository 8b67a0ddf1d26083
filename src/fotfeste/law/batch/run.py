"""The batch path (massekjøring): the same rules over columns, for a whole extract.

`columns.py` lists the questions it answers, and why not the others.
"""

from collections.abc import Iterator
from datetime import date

import duckdb

from fotfeste.domain.refusal import Refused
from fotfeste.domain.text import Text
from fotfeste.law.batch.answers_sql import layers
from fotfeste.law.batch.columns import COLUMNS, Columns
from fotfeste.law.batch.ends_sql import add_ends, count_away, make_calendar, set_ends
from fotfeste.law.batch.facts import gather
from fotfeste.law.batch.leave_sql import count_used, days_left
from fotfeste.law.batch.months_sql import count_months_used, months_left
from fotfeste.law.batch.registration_sql import deadlines
from fotfeste.law.batch.versions import Dated
from fotfeste.law.rulebook import Rulebook, rulebook

DOUBT_IS_KNOWN = frozenset({"work_element.hours_running"})
"""Rules with a version to be confirmed that the columns tell of."""


def answer_all(
    connection: duckdb.DuckDBPyConnection,
    on: date,
    believed_on: date | None = None,
    rules: Rulebook | None = None,
) -> duckdb.DuckDBPyRelation:
    """One row per participation: for each question `…_outcome`, `…_low`, `…_high`, `…_missing`.

    `connection` has the views of an extract. Outcomes are those of the single
    path: Decided, Undecided, NotConfirmed, Interval; low and high are the same but
    for an Interval. Raises Refused where a rule that is used has a version to be
    confirmed and the columns could not say so.
    """
    dated = Dated(rules or rulebook(), on, believed_on)
    gather(connection)
    for statement in (*layers(dated), set_ends()):
        connection.execute(statement).fetchall()
    make_calendar(connection, on)
    counts = (count_away(dated), add_ends(dated), count_used(dated), count_months_used(dated))
    for statement in counts:
        connection.execute(statement).fetchall()
    shown = _shown(dated)
    _refuse_doubt(dated)
    return connection.sql(shown)


def _refuse_doubt(dated: Dated) -> None:
    doubtful = sorted(dated.unconfirmed() - DOUBT_IS_KNOWN)
    if doubtful:
        raise Refused(CANNOT_SAY_SO.filled(rules=", ".join(doubtful)))


CANNOT_SAY_SO = Text(
    nb="Massekjøringen kan ikke si at disse reglene må bekreftes: {rules}. Bekreft dem, eller spør om én person.",
    nn="Massekøyringa kan ikkje seie at desse reglane må stadfestast: {rules}. Stadfest dei, eller spør om éin person.",
    en="The batch path cannot say that these rules are to be confirmed: {rules}. Confirm them, or ask of one person.",
)


def _shown(dated: Dated) -> str:
    answers = ",\n".join(_outcome(question, columns) for question, columns in COLUMNS.items())
    return f"""SELECT participation_id, person_id, {answers}
        FROM (SELECT *, {", ".join(_derived(dated))}
            FROM law_goals JOIN law_work USING (participation_id)
            LEFT JOIN law_ends USING (participation_id) LEFT JOIN law_used USING (participation_id)
            LEFT JOIN law_months USING (participation_id))
        ORDER BY participation_id"""


def _derived(dated: Dated) -> Iterator[str]:
    """Columns that follow from several tables."""
    weeks = dated.now("leave.self_certificate_after")
    yield "CASE WHEN granted_on IS NULL THEN 'permit.granted_on' END AS basis_missing"
    yield "CASE WHEN chapter_6a THEN 'chapter_6a' ELSE 'ordinary' END AS basis"
    yield "CASE WHEN final_goal IS NOT NULL THEN goals_missing END AS goal_missing"
    yield "CASE WHEN final_goal IS NOT NULL THEN list_contains(goals, final_goal) END AS goal_allowed"
    yield "extension_missing AS allowed_missing"
    yield "extension_months <= extension_high AS extension_allowed"
    yield """CASE WHEN start_missing THEN 'programme.started_on'
        WHEN started_on IS NOT NULL THEN months_missing END AS last_missing"""
    yield """CASE WHEN months_missing IS NOT NULL THEN months_missing WHEN months_low IS NULL THEN NULL
        WHEN extension_missing IS NOT NULL THEN extension_missing
        WHEN extension_low IS NOT NULL AND start_missing THEN 'programme.started_on' END AS latest_missing"""
    yield f"(NOT end_missing AND coalesce(ended_on <= {dated.day}, false)) AS has_ended"
    yield """CASE WHEN end_missing THEN 'programme.ended_on'
        WHEN NOT has_ended THEN latest_missing END AS over_missing"""
    yield f"CASE WHEN NOT has_ended THEN {dated.day} > latest_high END AS over_low"
    yield f"CASE WHEN NOT has_ended THEN {dated.day} > latest_low END AS over_high"
    yield "work_given >= work_hours AS work_reached"
    yield """CASE WHEN act_missing IS NOT NULL THEN act_missing
        WHEN act IS NOT NULL AND NOT older AND start_missing THEN 'programme.started_on' END AS certify_missing"""
    yield f"CASE WHEN NOT older THEN {dated.day} >= started_on + 7 * {weeks} END AS may_certify"
    yield days_left(dated)
    yield months_left(dated)
    yield deadlines(dated)


def _outcome(question: str, columns: Columns) -> str:
    missing, low, high, unconfirmed = columns
    return f"""CASE WHEN {missing} IS NOT NULL THEN 'Undecided' WHEN {unconfirmed} THEN 'NotConfirmed'
            WHEN {low} IS DISTINCT FROM {high} THEN 'Interval' ELSE 'Decided' END AS {question}_outcome,
        CASE WHEN {missing} IS NULL THEN {low} END AS {question}_low,
        CASE WHEN {missing} IS NULL THEN {high} END AS {question}_high,
        {missing} AS {question}_missing"""
