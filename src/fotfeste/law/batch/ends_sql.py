"""End dates as SQL (sluttdato): months from the start, and working days of absence on top."""

from datetime import date, timedelta

import duckdb
import pyarrow as pa

from fotfeste.extract.query import one_row
from fotfeste.law.batch.union_sql import days_of_union
from fotfeste.law.batch.versions import Dated, literal
from fotfeste.law.working_days import is_working_day

COUNTED = ("self_certified", "certified", "child_illness", "unauthorised")
YEARS_BEYOND = 3
"""How far past the last set end the calendar goes; more absence than that ends nowhere."""


def make_calendar(connection: duckdb.DuckDBPyConnection, on: date) -> None:
    """`law_calendar`: every day with whether it is a working day and how many have been so far."""
    first, last = one_row(
        connection,
        f"""SELECT least(min(started_on), {literal(on - timedelta(days=800))}),
            greatest(max(set_high), {literal(on)}) FROM law_set""",
    )
    end = date(last.year + YEARS_BEYOND, 12, 31)
    first -= timedelta(days=1)
    days = [first + timedelta(days=number) for number in range((end - first).days + 1)]
    working = [is_working_day(day) for day in days]
    table = pa.table({"day": pa.array(days, pa.date32()), "working": working})
    connection.register("law_days", table)
    connection.execute(
        """CREATE OR REPLACE TEMP TABLE law_calendar AS
        SELECT day, working, sum(working::INT) OVER (ORDER BY day)::INTEGER AS number FROM law_days"""
    ).fetchall()
    connection.unregister("law_days")


def set_ends() -> str:
    """`law_set`: the last day by the months alone: as set, and by the longest extension (`latest`)."""
    return f"""CREATE OR REPLACE TEMP TABLE law_set AS
        {_set_end("false", "months_low + extension_months", "months_high + extension_months")}
        UNION ALL
        {_set_end("true", "months_low + extension_low", "months_high + extension_high")}"""


def _set_end(latest: str, low: str, high: str) -> str:
    return f"""SELECT participation_id, started_on, {latest} AS latest,
            (started_on + to_months(({low})::INTEGER))::DATE - 1 AS set_low,
            (started_on + to_months(({high})::INTEGER))::DATE - 1 AS set_high
        FROM law_answers
        WHERE started_on IS NOT NULL AND months_missing IS NULL AND {low} IS NOT NULL
            AND (NOT {latest} OR extension_missing IS NULL)"""


def count_away(dated: Dated) -> str:
    """`law_away`: working days of leave and absence within the programme, those that never extend left out.

    The days of both, less those that never extend.
    """
    never = dated.now("absence.never_extends")
    periods = f"""SELECT participation_id, latest, greatest(first, started_on) AS first, never,
            least(coalesce(after, DATE '9999-01-01'), greatest(set_high, started_on) + 1, {dated.day} + 1) AS after
        FROM (SELECT participation_id, leave_from AS first, leave_to AS after, false AS never FROM leave
            UNION ALL
            SELECT participation_id, absent_from, absent_to, list_contains({never}, kind)
            FROM absence WHERE kind IN {COUNTED} OR list_contains({never}, kind))
        JOIN law_set USING (participation_id)"""
    doubled = f"""SELECT *, 1 AS sign FROM ({periods})
        UNION ALL SELECT *, -1 FROM ({periods}) WHERE never"""
    union = days_of_union(doubled, ("participation_id", "latest", "sign"))
    return f"""CREATE OR REPLACE TEMP TABLE law_away AS
        SELECT participation_id, latest, sum(sign * days)::INTEGER AS days FROM ({union}) GROUP BY ALL"""


def add_ends(dated: Dated) -> str:
    """`law_ends`: the earliest and the latest reading of each last day, side by side."""
    free = dated.now("absence.free_days")
    open_wording = literal(not dated.is_verified("absence.free_days"))
    return f"""CREATE OR REPLACE TEMP TABLE law_ends AS
        WITH added AS (
            SELECT law_set.*, coalesce(days, 0) AS away,
                CASE WHEN away > {free} THEN away - {free} ELSE 0 END AS excess,
                CASE WHEN away > {free} OR {open_wording} THEN away ELSE 0 END AS everything
            FROM law_set LEFT JOIN law_away USING (participation_id, latest) WHERE {free} IS NOT NULL),
        ends AS (
            SELECT added.participation_id, added.latest,
                CASE WHEN excess = 0 THEN set_low ELSE early.day END AS low,
                CASE WHEN everything = 0 THEN set_high ELSE late.day END AS high
            FROM added
            JOIN law_calendar AS low ON low.day = set_low JOIN law_calendar AS high ON high.day = set_high
            LEFT JOIN law_calendar AS early ON early.working AND early.number = low.number + excess
            LEFT JOIN law_calendar AS late ON late.working AND late.number = high.number + everything)
        SELECT participation_id,
            any_value(low) FILTER (NOT latest) AS last_low, any_value(high) FILTER (NOT latest) AS last_high,
            any_value(low) FILTER (latest) AS latest_low, any_value(high) FILTER (latest) AS latest_high
        FROM ends GROUP BY ALL"""
