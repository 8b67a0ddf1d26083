"""The batch path gives the same answers as the single path, on random people and on the cast."""

from collections.abc import Collection
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import duckdb
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from fotfeste.domain.refusal import Refused
from fotfeste.extract.reader import read
from fotfeste.law.answer import Answer, Decided, Interval, NotConfirmed, Undecided
from fotfeste.law.ask import answer_to
from fotfeste.law.asked import QUESTIONS
from fotfeste.law.batch.columns import COLUMNS, UNANSWERED
from fotfeste.law.batch.facts import COLUMN_OF, people
from fotfeste.law.batch.run import answer_all
from fotfeste.law.fields import fields
from fotfeste.law.rulebook import Rulebook, rulebook
from tests.cast import SMALL_CAST
from tests.extracts import an_extract

TABLES = {
    "persons": "person_id VARCHAR, birth_date DATE, sex VARCHAR, valid_from DATE",
    "permits": "permit_id VARCHAR, person_id VARCHAR, ground VARCHAR, granted_on DATE,"
    " applied_from_abroad BOOLEAN, arrived_on DATE",
    "education": "person_id VARCHAR, classification VARCHAR, level VARCHAR, valid_from DATE",
    "participations": "participation_id VARCHAR, person_id VARCHAR, settled_on DATE,"
    " offered_on DATE, decided_on DATE, started_on DATE",
    "plans": "participation_id VARCHAR, final_goal VARCHAR, drawn_up_on DATE, valid_from DATE",
    "extensions": "participation_id VARCHAR, months DOUBLE",
    "endings": "participation_id VARCHAR, ended_on DATE, reopened_on DATE",
    "measures": "participation_id VARCHAR, measure_group VARCHAR, given_from DATE, given_to DATE,"
    " hours_per_week DOUBLE",
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
    st.sampled_from(
        ["care", "adoption_care", "long_illness", "welfare", "work", "pregnancy", "birth", "peace"]
    ),
    DAYS,
    st.none() | st.integers(0, 60) | st.integers(0, 500),
)
ABSENCE = st.tuples(
    st.sampled_from(["certified", "self_certified", "holiday", "religious", "unauthorised"]),
    DAYS,
    st.integers(0, 40),
)
MEASURE = st.tuples(
    st.sampled_from(["work_oriented", "work_oriented", "life_mastery"]),
    DAYS,
    st.none() | st.integers(0, 400),
    st.sampled_from([None, 5.0, 14.9, 15.0, 37.5]),
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
        "sex": st.sampled_from(["female", "male"]),
        "decided_on": MAYBE_DAY,
        "ended_on": st.none() | MAYBE_DAY,
        "measures": st.lists(MEASURE, max_size=2),
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
        "persons": [(name, drawn["birth_date"], drawn["sex"], day)],
        "permits": [permit] if granted else [],
        "education": [(name, "level", drawn["level"], day)],
        "participations": [
            (
                name,
                name,
                drawn["settled_on"],
                drawn["offered_on"],
                drawn["decided_on"],
                drawn["started_on"],
            )
        ],
        "endings": [(name, drawn["ended_on"], None)] if drawn["ended_on"] else [],
        "measures": [
            (name, group, first, ended(first, days), hours)
            for group, first, days, hours in drawn["measures"]
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
        case Undecided(missing, _):
            return kind, None, None, missing
        case Interval(low, high, _):
            return kind, low, high, None


def compare(
    connection: duckdb.DuckDBPyConnection,
    on: date,
    believed_on: date | None,
    asked: Collection[str] = COLUMNS,
) -> int:
    """Hold every answer of the batch path against the single path; the number compared."""
    relation = answer_all(connection, on, believed_on)
    names = relation.columns
    batch = {row[0]: dict(zip(names, row, strict=True)) for row in relation.fetchall()}
    compared = 0
    for participation, person in people(connection):
        for question in asked:
            single = flat(answer_to(question, person, on, believed_on))
            several = tuple(
                tuple(found) if isinstance(found, list) else found
                for part in ("outcome", "low", "high", "missing")
                for found in [batch[participation][f"{question}_{part}"]]
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
        "leave": [], "absence": [], "sex": "female", "decided_on": None, "ended_on": None,
        "measures": [],
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


def test_every_question_is_answered_or_it_is_said_why_not() -> None:
    ids = {question.id for question in QUESTIONS}
    assert COLUMNS.keys() | UNANSWERED.keys() == ids
    assert COLUMNS.keys() & UNANSWERED.keys() == set()


def test_what_an_extract_lacks_is_a_fact_that_no_column_tells() -> None:
    lacking = {fact for fact in UNANSWERED.values() if fact}
    assert lacking <= fields().keys()
    assert lacking & COLUMN_OF.keys() == set()


def test_facts_that_contradict_each_other_are_as_good_as_missing() -> None:
    plain: dict[str, Any] = {
        "birth_date": date(1990, 1, 1), "ground": "28", "granted_on": date(2022, 8, 1),
        "abroad": False, "arrived_on": date(2022, 8, 1), "level": "compulsory",
        "settled_on": date(2022, 9, 1), "offered_on": date(2022, 9, 1),
        "started_on": date(2022, 9, 15), "goal": "work", "extension": None, "leave": [],
        "absence": [], "sex": "female", "decided_on": date(2022, 9, 1), "ended_on": None,
        "measures": [],
    }  # fmt: skip
    wrong = [plain | {"ended_on": date(2022, 9, 14)}, plain | {"birth_date": date(2023, 1, 1)},
             plain | {"started_on": None, "ended_on": date(2023, 1, 1)}]  # fmt: skip
    with registered(wrong) as connection:
        assert compare(connection, date(2023, 6, 1), None) == 3 * len(COLUMNS)
        asked = "last_day_missing, act_missing, register_ending_by_missing"
        assert answer_all(connection, date(2023, 6, 1)).project(asked).fetchall() == [
            ("programme.started_on", None, "programme.ended_on"),
            ("programme.started_on", "permit.granted_on", None),
            ("programme.started_on", None, "programme.ended_on"),
        ]


def test_a_doubt_that_the_columns_cannot_tell_is_refused() -> None:
    rules = dict(rulebook().rules)
    rule = rules["start.months"]
    doubtful = replace(rule.versions[0], verified=False)
    rules["start.months"] = replace(rule, versions=(doubtful,))
    with registered([]) as connection, pytest.raises(Refused, match=r"start\.months"):
        answer_all(connection, date(2023, 6, 1), rules=Rulebook(rules, rulebook().sources))


def test_both_paths_believe_alike_what_had_no_end_yet() -> None:
    offered: dict[str, Any] = {
        "birth_date": date(2000, 1, 1), "ground": "28", "granted_on": date(2021, 10, 19),
        "abroad": False, "arrived_on": date(2021, 10, 19), "level": "none",
        "settled_on": date(2021, 12, 1), "offered_on": date(2026, 3, 22),
        "started_on": None, "goal": None, "extension": None, "leave": [], "absence": [],
        "sex": "female", "decided_on": None, "ended_on": None, "measures": [],
    }  # fmt: skip
    with registered([offered, offered | {"ground": "34", "granted_on": date(2022, 4, 1)}]) as c:
        for believed_on in (None, date(2024, 2, 1), date(2025, 6, 20), date(2025, 9, 17)):
            assert compare(c, date(2026, 6, 1), believed_on) == 2 * len(COLUMNS)
