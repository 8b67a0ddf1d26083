"""Spark and DuckDB give the same counts from the same definitions, on random registers."""

from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path
from random import Random

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from fotfeste.catalogue.rules.all import COMPUTED_RULES
from fotfeste.catalogue.tables.participation import PARTICIPATION_TABLES
from fotfeste.cli import main
from fotfeste.extract.reader import Extract, read
from fotfeste.indicators.definitions.rule import Choices
from fotfeste.indicators.definitions.subject import Subject
from fotfeste.indicators.definitions.variable import Variable
from fotfeste.indicators.passes import Pass
from fotfeste.indicators.spark.engine import Spark
from fotfeste.indicators.spark.session import spark_session
from fotfeste.indicators.tabulate import tabulate
from tests.cast import SMALL_CAST
from tests.extracts import an_extract
from tests.oracle.extract import in_memory
from tests.oracle.generate import LAST, random_rows
from tests.properties.test_counts_equal_oracle import SUBJECTS, YEARS, counted

SMALL = {
    "spark_master": "local[1]",
    "spark_default_parallelism": "1",
    "spark_sql_shuffle_partitions": "1",
    "spark_sql_adaptive_enabled": "false",
    "spark_sql_codegen_wholeStage": "false",
}
"""A session for a handful of rows: what makes Spark quick with many makes it slow with few."""


@pytest.fixture(scope="module")
def spark() -> Iterator[Spark]:
    with spark_session(**SMALL) as session:
        yield Spark(session)


def by_spark(
    spark: Spark,
    extract: Extract,
    subject: Subject,
    variables: Mapping[str, Variable],
    chosen: dict[str, str],
) -> Counter[tuple[str | int, ...]]:
    with spark.rows(extract, Pass(subject, YEARS, ()), variables, Choices(chosen)) as made:
        return Counter(tuple(row) for row in made.rows.collect())


def assert_equal(spark: Spark, random: Random, chosen: dict[str, str]) -> None:
    with in_memory(random_rows(random, 40), LAST) as extract:
        for subject, variables, _ in SUBJECTS:
            duckdb = counted(extract, subject, variables, chosen)
            assert duckdb, subject.id
            assert by_spark(spark, extract, subject, variables, chosen) == duckdb, subject.id


def test_every_subject_has_the_same_rows(spark: Spark) -> None:
    assert_equal(spark, Random(1), {})


@pytest.mark.long
@given(
    random=st.randoms(use_true_random=False),
    chosen=st.fixed_dictionaries(
        {r.id: st.sampled_from([a.id for a in r.alternatives]) for r in COMPUTED_RULES}
    ),
)
@settings(
    max_examples=4,
    derandomize=True,
    deadline=None,
    phases=[Phase.generate],
    suppress_health_check=list(HealthCheck),
)
def test_any_register_under_any_rules(spark: Spark, random: Random, chosen: dict[str, str]) -> None:
    assert_equal(spark, random, chosen)


def test_tables_from_parquet_files_have_the_same_counts(spark: Spark, tmp_path: Path) -> None:
    source = an_extract(tmp_path / "register", *SMALL_CAST, known_at="2025-05-31")
    with read(source) as extract:
        duckdb = tabulate(extract, PARTICIPATION_TABLES, 2024)
        by_spark = tabulate(extract, PARTICIPATION_TABLES, 2024, engine=spark)
    assert any(duckdb.rows.column("count").to_pylist())
    assert by_spark.rows.equals(duckdb.rows)


def test_without_java_the_command_says_what_to_install(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    source = an_extract(tmp_path / "register", *SMALL_CAST, known_at="2025-05-31")
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.delenv("JAVA_HOME", raising=False)
    arguments = ["report", "2024", "--from", str(source), "--out", str(tmp_path / "out")]
    assert main([*arguments, "--engine", "spark"]) == 2
    assert "openjdk-17-jre-headless" in capsys.readouterr().err
    assert not (tmp_path / "out").exists()
