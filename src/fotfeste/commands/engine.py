"""`--engine`: what counts (motor): DuckDB on this machine, or Spark for those who outgrow one."""

import argparse
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.util import find_spec
from typing import TYPE_CHECKING

from fotfeste.commands.speech import said
from fotfeste.domain.refusal import Refused
from fotfeste.domain.text import Text

if TYPE_CHECKING:
    from fotfeste.indicators.engine import Engine

ENGINES = ("duckdb", "spark")
ENGINE = Text(
    nb="det som teller: DuckDB her, eller Spark",
    nn="det som tel: DuckDB her, eller Spark",
    en="what counts: DuckDB here, or Spark",
)
NO_SPARK = Text(
    nb="Spark er ikke installert: --engine spark trenger pakken pyspark. "
    "Installer med pip install 'fotfeste[spark]', eller tell med DuckDB",
    nn="Spark er ikkje installert: --engine spark treng pakken pyspark. "
    "Installer med pip install 'fotfeste[spark]', eller tel med DuckDB",
    en="Spark is not installed: --engine spark needs the package pyspark. "
    "Install it with pip install 'fotfeste[spark]', or count with DuckDB",
)
NO_JAVA = Text(
    nb="fant ikke Java: Spark trenger Java 17 eller nyere, som java på PATH eller i JAVA_HOME "
    "(Debian: apt-get install openjdk-17-jre-headless)",
    nn="fann ikkje Java: Spark treng Java 17 eller nyare, som java på PATH eller i JAVA_HOME "
    "(Debian: apt-get install openjdk-17-jre-headless)",
    en="no Java was found: Spark needs Java 17 or newer, as java on the PATH or in JAVA_HOME "
    "(Debian: apt-get install openjdk-17-jre-headless)",
)


class NoSpark(Refused):
    """Spark was asked for, and what it needs is not on this machine."""


def add_engine(command: argparse.ArgumentParser) -> None:
    """`--engine duckdb|spark`."""
    command.add_argument("--engine", choices=ENGINES, default=ENGINES[0], help=said(ENGINE))


@contextmanager
def engine_called(name: str) -> Iterator["Engine"]:
    """The engine of a name; Spark's session is closed after the `with`. Raises NoSpark."""
    if name == ENGINES[0]:
        from fotfeste.indicators.duck import DuckDb

        yield DuckDb()
        return
    missing = [text for text, is_here in _needed() if not is_here]
    if missing:
        raise NoSpark(*missing)
    from fotfeste.indicators.spark.engine import Spark
    from fotfeste.indicators.spark.session import spark_session

    with spark_session() as session:
        yield Spark(session)


def _needed() -> tuple[tuple[Text, bool], ...]:
    return (
        (NO_SPARK, find_spec("pyspark") is not None),
        (NO_JAVA, bool(shutil.which("java") or os.environ.get("JAVA_HOME"))),
    )
