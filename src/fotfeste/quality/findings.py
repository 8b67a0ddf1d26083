"""Running the checks (kjøre kontrollene): all findings of an extract on a day, as a table and one by one."""

from collections.abc import Iterator
from dataclasses import replace

import duckdb

from fotfeste.extract.query import all_rows
from fotfeste.law.batch.versions import Dated, literal
from fotfeste.law.rulebook import Rulebook
from fotfeste.quality.checks.all import CHECKS
from fotfeste.quality.data_check import DataCheck, Finding, finding

COLUMNS = (
    "check_id", "record", "participation_id", "place", "listed",
    "seen", "expected", "rule", "rule_day", "since", "channel", "recorded_at",
)  # fmt: skip


def verified(rules: Rulebook) -> Rulebook:
    """The rules without the versions that impose something nobody has confirmed: they drive no work list."""
    kept = {
        rule.id: replace(rule, versions=tuple(v for v in rule.versions if not v.to_be_confirmed))
        for rule in rules
    }
    return replace(rules, rules=kept)


def run_checks(connection: duckdb.DuckDBPyConnection, dated: Dated) -> None:
    """Make `quality_findings` from the tables of `standing`."""
    every = " UNION ALL ".join(_of(check, dated) for check in CHECKS.values())
    connection.execute(f"CREATE OR REPLACE TEMP TABLE quality_findings AS {every}").fetchall()


def _of(check: DataCheck, dated: Dated) -> str:
    return f"""SELECT {literal(check.id)} AS check_id, f.record, f.participation_id, q.place, q.listed,
        f.seen::VARCHAR AS seen, f.expected::VARCHAR AS expected, f.rule::VARCHAR AS rule,
        f.rule_day::DATE AS rule_day, f.since::DATE AS since, f.channel, f.recorded_at
        FROM ({check.rows(dated)}) AS f JOIN quality_participations AS q USING (participation_id)"""


def findings(
    connection: duckdb.DuckDBPyConnection, rules: Rulebook, place: str
) -> Iterator[Finding]:
    """The findings of a municipality, by check and the longest standing first; none of screened persons."""
    sql = f"""SELECT {", ".join(COLUMNS)} FROM quality_findings
        WHERE listed AND place = {literal(place)} ORDER BY check_id, since, record"""
    for values in all_rows(connection, sql):
        row = dict(zip(COLUMNS, values, strict=True))
        yield finding(CHECKS[row["check_id"]], row, rules)


def counts(connection: duckdb.DuckDBPyConnection) -> dict[str, dict[str, int]]:
    """How many findings each check has in each place: place → check → number."""
    sql = """SELECT place, check_id, count(*) FROM quality_findings
        GROUP BY ALL ORDER BY ALL"""
    found: dict[str, dict[str, int]] = {}
    for place, check_id, number in all_rows(connection, sql):
        found.setdefault(place, {})[check_id] = number
    return found
