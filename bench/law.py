"""Measure the law room (`make bench`): one person explained, and a million participations by columns.

Both paths answer the same questions; of a sample of the million every answer is
held against the single path.
"""

import os
import platform
import sys
from datetime import date
from statistics import median
from time import perf_counter, process_time
from typing import Any

import duckdb

from bench.law_register import register
from fotfeste.law.answer import Answer, Decided, Interval, NotConfirmed, Undecided
from fotfeste.law.ask import ask, case_of
from fotfeste.law.batch.columns import COLUMNS
from fotfeste.law.batch.facts import gather, people
from fotfeste.law.batch.run import answer_all
from fotfeste.law.explain import explain

PARTICIPATIONS = 1_000_000
SAMPLE = 300
ON = date(2024, 9, 1)
MOST_MILLISECONDS, MOST_SECONDS = 50, 30


def main() -> int:
    """Measure, print; 1 where an answer differs or a target is missed."""
    number = int(sys.argv[1]) if len(sys.argv) > 1 else PARTICIPATIONS
    print(f"machine: {platform.machine()}, {os.cpu_count()} cores")
    print(f"python {platform.python_version()}, duckdb {duckdb.__version__}")
    sample = _sample()
    milliseconds = _explained([person for _, person in sample])
    differing = _differing(sample)
    connection = register(number)
    start, cpu = perf_counter(), process_time()
    answer_all(connection, ON).create("answers")
    seconds, cpu = perf_counter() - start, process_time() - cpu
    (count,) = connection.execute("SELECT count(*) FROM answers").fetchall()[0]
    print(
        f"{count:,} participations, {len(COLUMNS)} questions: {seconds:.1f} s, {cpu:.1f} s of CPU"
    )
    print(f"at most {MOST_SECONDS} s wanted; answers of {SAMPLE} different: {differing}")
    return int(bool(differing) or milliseconds > MOST_MILLISECONDS or seconds > MOST_SECONDS)


def _sample() -> list[tuple[str, dict[str, Any]]]:
    """A few participations as persons of the single path."""
    connection = register(SAMPLE)
    gather(connection)
    return list(people(connection))


def _explained(persons: list[dict[str, Any]]) -> float:
    """Milliseconds to explain one person, the median; the rules are read before."""
    explain({}, ON)
    times, answers = [], 0
    for person in persons:
        start = process_time()
        answers += len(explain(person, ON).answers)
        times.append((process_time() - start) * 1000)
    found = median(times)
    print(
        f"one person explained: {found:.1f} ms of CPU (median of {len(times)}, slowest {max(times):.1f})"
    )
    print(f"at most {MOST_MILLISECONDS} ms wanted; {answers / len(times):.0f} answers a person")
    return found


def _differing(sample: list[tuple[str, dict[str, Any]]]) -> int:
    """How many answers of the sample differ between the two paths."""
    relation = answer_all(register(SAMPLE), ON)
    names = relation.columns
    batch = {row[0]: dict(zip(names, row, strict=True)) for row in relation.fetchall()}
    differing = 0
    for participation, person in sample:
        case = case_of(person, ON)
        for question in COLUMNS:
            differing += _flat(ask(question, case)) != _of_columns(batch[participation], question)
    return differing


def _of_columns(row: dict[str, Any], question: str) -> tuple[Any, ...]:
    found = (row[f"{question}_{part}"] for part in ("outcome", "low", "high", "missing"))
    return tuple(tuple(each) if isinstance(each, list) else each for each in found)


def _flat(found: Answer) -> tuple[Any, ...]:
    kind = type(found.value).__name__
    match found.value:
        case Decided(value) | NotConfirmed(value):
            return kind, value, value, None
        case Undecided(missing, _):
            return kind, None, None, missing
        case Interval(low, high, _):
            return kind, low, high, None


if __name__ == "__main__":
    sys.exit(main())
