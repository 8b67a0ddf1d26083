"""The batch path gives the same answers as the single path, on random people and on the cast."""

from datetime import date, timedelta
from pathlib import Path
from typing import Any

import duckdb
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from fotfeste.extract.reader import read
from fotfeste.law.answer import Answer, Decided, Interval, NotConfirmed, Undecided
from fotfeste.law.batch.facts import people
from fotfeste.law.batch.run import COLUMNS, answer_all
from fotfeste.law.explain import answer_to
from tests.cast import SMALL_CAST
from tests.extracts import an_extract

TABLES = {
    "persons": "person_id VARCHAR, birth_date DATE, valid_from DATE",
    "permits": "permit_id VARCHAR, person_id VARCHAR, ground VARCHAR, granted_on DATE,"
    " applied_from_abroad BOOLEAN, arrived_on DATE",
    "education": "person_id VARCHAR, classification VARCHAR, level VARCHAR, valid_from DATE",
    "participations": "participation_id VARCHAR, person_id VARCHAR, settled_on DATE,"
    " offered_on DATE, decided_on DATE, started_on DATE",
    "plans": "participation_id VARCHAR, final_goal VARCHAR, drawn_up_on DATE, valid_from DATE",
    "extensions": "participation_id VARCHAR, months DOUBLE",
    "endings": "participation_id VARCHAR, ended_on DATE, reopened_on DATE",
    "leave": "participation_id VARCHAR, kind VARCHAR, leave_from DATE, leave_to DATE",
    "absence": "participation_id VARCHAR, kind VARCHAR, absent_from DATE, absent_to DATE",
}

# Days on which a rule changes and their neighbours, among others.
EDGES = [
    date.fromisoformat(day)
    for day in ("2018-09-01", "2021-01-01", "2022-03-11", "2022-06-15", "2023-07-01", "2024-02-01",
                "2025-01-01", "2026-01-01", "2026-07-01")
]  # fmt: skip
DAYS = st.one_of(
    st.dates(date(2016, 1, 1), date(2026, 11, 22)),
    st.builds(
        lambda edge, by: edge + timedelta(days=by), st.sampled_from(EDGES), st.integers(-1, 1)
    ),
)
MAYBE_DAY = st.none() | DAYS
GROUNDS = st.sampled_from(["28", "35", "34", "34", "family", "53", "other"])
LEVELS = st.sampled_from(
    [
        "none",
        "compulsory",
        "compulsory",
        "upper_secondary",
        "upper_secondary_started",
        "higher",
        "unknown",
        None,
    ]
)
GOALS = st.sampled_from(
    ["work", "work", "higher_education", "higher_vocational", "vocational_requalification",
     "completed_upper_secondary", "completed_vocational", "parts_of_upper_secondary",
     "compulsory_school", None]
)  # fmt: skip
LEAVE = st.tuples(
    st.sampled_from(["care", "welfare", "work"]), DAYS, st.none() | st.integers(0, 60)
)
ABSENCE = st.tuples(
    st.sampled_from(["certified", "self_certified", "holiday", "religious", "unauthorised"]),
    DAYS,
    st.integers(0, 40),
)
PERSON = st.fixed_dictionaries(
    {
        "birth_date": st.dates(date(1960, 1, 1), date(2006, 12, 31))
        | st.dates(date(1996, 1, 1), date(2005, 12, 31)),
        "ground": GROUNDS,
        "granted_on": MAYBE_DAY | st.dates(date(2021, 6, 1), date(2023, 12, 31)),
        "abroad": st.sampled_from([True, False, False, None]),
        "arrived_on": MAYBE_DAY,
        "level": LEVELS,
        "settled_on": MAYBE_DAY,
        "offered_on": MAYBE_DAY | st.dates(date(2021, 6, 1), date(2024, 12, 31)),
        "started_on": MAYBE_DAY,
        "goal": GOALS,
        "extension": st.sampled_from([None, 3, 6.5, 12]),
        "leave": st.lists(LEAVE, max_size=2),
        "absence": st.lists(ABSENCE, max_size=3),
    }
)


def registered(drawn: list[dict[str, Any]]) -> duckdb.DuckDBPyConnection:
    """The tables that the batch path reads, with these people."""
    connection = duckdb.connect()
    for name, columns in TABLES.items():
        connection.execute(f"CREATE TABLE {name} ({columns})").fetchall()
    for number, person in enumerate(drawn):
        for table, rows in rows_of(f"p{number}", person).items():
            for row in rows:
                holes = ", ".join("?" * len(row))
                connection.execute(f"INSERT INTO {table} VALUES ({holes})", list(row)).fetchall()
    return connection


def rows_of(name: str, drawn: dict[str, Any]) -> dict[str, list[tuple[Any, ...]]]:
    """One person's rows by table."""
    day, granted = date(2016, 1, 1), drawn["granted_on"]
    permit = (name, name, drawn["ground"], granted, drawn["abroad"], drawn["arrived_on"])
    return {
        "persons": [(name, drawn["birth_date"], day)],
        "permits": [permit] if granted else [],
        "education": [(name, "level", drawn["level"], day)],
        "participations": [
            (name, name, drawn["settled_on"], drawn["offered_on"], None, drawn["started_on"])
        ],
        "plans": [(name, drawn["goal"], day, day)],
        "extensions": [(name, drawn["extension"])] if drawn["extension"] else [],
        "leave": [(name, kind, first, ended(first, days)) for kind, first, days in drawn["leave"]],
        "absence": [
            (name, kind, first, ended(first, days)) for kind, first, days in drawn["absence"]
        ],
    }


def ended(first: date, days: int | None) -> date | None:
    return None if days is None else first + timedelta(days=days)


def flat(found: Answer) -> tuple[str, object, object, str | None]:
    """An answer as the four columns of the batch path."""
    kind = type(found.value).__name__
    match found.value:
        case Decided(value) | NotConfirmed(value):
            return kind, value, value, None
        case Undecided(missing):
            return kind, None, None, missing
        case Interval(low, high, _):
            return kind, low, high, None


def compare(connection: duckdb.DuckDBPyConnection, on: date, believed_on: date | None) -> int:
    """Hold every answer of the batch path against the single path; the number compared."""
    relation = answer_all(connection, on, believed_on)
    names = relation.columns
    batch = {row[0]: dict(zip(names, row, strict=True)) for row in relation.fetchall()}
    compared = 0
    for participation, person in people(connection):
        for question in COLUMNS:
            single = flat(answer_to(question, person, on, believed_on))
            several = tuple(
                batch[participation][f"{question}_{part}"]
                for part in ("outcome", "low", "high", "missing")
            )
            assert several == single, (question, person)
            compared += 1
    return compared


@settings(max_examples=60, derandomize=True, deadline=None, suppress_health_check=list(HealthCheck))
@given(
    st.lists(PERSON, min_size=8, max_size=16),
    st.dates(date(2018, 1, 1), date(2026, 11, 22)) | st.sampled_from([*EDGES, date(2026, 6, 1)]),
    st.none() | st.dates(date(2020, 1, 1), date(2026, 11, 22)),
)
def test_both_paths_agree_on_random_people(
    drawn: list[dict[str, Any]], on: date, believed_on: date | None
) -> None:
    with registered(drawn) as connection:
        assert compare(connection, on, believed_on) == len(drawn) * len(COLUMNS)


@pytest.mark.parametrize("on", [date(2019, 6, 1), date(2023, 6, 1), date(2025, 2, 28)])
def test_both_paths_agree_on_an_extract(tmp_path: Path, on: date) -> None:
    with read(an_extract(tmp_path / "register", *SMALL_CAST)) as extract:
        assert compare(extract.connection, on, None) >= 12 * len(COLUMNS)


def test_both_paths_agree_where_chance_seldom_leads() -> None:
    plain: dict[str, Any] = {
        "birth_date": date(1990, 1, 1), "ground": "34", "granted_on": date(2022, 8, 1),
        "abroad": False, "arrived_on": date(2022, 8, 1), "level": "upper_secondary",
        "settled_on": date(2022, 9, 1), "offered_on": date(2023, 8, 1),
        "started_on": date(2023, 8, 15), "goal": "higher_education", "extension": None,
        "leave": [], "absence": [],
    }  # fmt: skip
    running = plain | {"goal": "work"}
    before = plain | {"offered_on": date(2023, 6, 30)}
    with registered([plain, running, before]) as connection:
        assert compare(connection, date(2026, 6, 1), None) == 3 * len(COLUMNS)
        shown = answer_all(connection, date(2026, 6, 1))
        asked = "work_element_hours_outcome, months_most_missing"
        assert shown.project(asked).fetchall() == [
            ("Decided", "education.ukrainian_without_year_of_higher"),
            ("NotConfirmed", None),
            ("Decided", None),
        ]
