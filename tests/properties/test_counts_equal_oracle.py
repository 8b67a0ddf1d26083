"""The engine and a naive count agree, record by record, under every rule."""

from collections import Counter
from collections.abc import Mapping
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fotfeste.catalogue.flows import FLOWS
from fotfeste.catalogue.person_years.subject import PERSON_YEARS
from fotfeste.catalogue.programme_months import PROGRAMME_MONTHS
from fotfeste.catalogue.programme_times import PROGRAMME_TIMES
from fotfeste.catalogue.rules.all import COMPUTED_RULES
from fotfeste.catalogue.variables.all import VARIABLE
from fotfeste.catalogue.variables.places import county_in, municipality_in
from fotfeste.extract.reader import Extract
from fotfeste.indicators.definitions.rule import Choices
from fotfeste.indicators.definitions.subject import Subject
from fotfeste.indicators.definitions.variable import Variable
from fotfeste.indicators.rows import asked_for, rows_of
from tests.oracle import flows, programme_months, programme_time, year
from tests.oracle.extract import in_memory
from tests.oracle.generate import LAST, Rows, random_rows
from tests.oracle.register import Register

YEARS = (2020, 2021, 2022, 2023, 2024)

BACK_CAST = (county_in(2020), municipality_in(2020), municipality_in(2024))
OF_PERSONS = VARIABLE["person_years"] | {each.id: each for each in BACK_CAST}
SUBJECTS = (
    (PERSON_YEARS, OF_PERSONS, year.records),
    (PROGRAMME_TIMES, VARIABLE["programme_times"], programme_time.records),
    (PROGRAMME_MONTHS, VARIABLE["programme_months"], programme_months.records),
    (FLOWS, VARIABLE["flows"], flows.records),
)
ALTERNATIVES = [
    pytest.param(rule.id, alternative.id, id=f"{rule.id}-{alternative.id}")
    for rule in COMPUTED_RULES
    for alternative in rule.alternatives[1:]
]
Records = Counter[tuple[str | int, ...]]


def counted(
    extract: Extract, subject: Subject, variables: Mapping[str, Variable], chosen: dict[str, str]
) -> Records:
    """The engine's rows: year, and a code of each variable."""
    with (
        asked_for(extract, YEARS),
        rows_of(extract.connection, subject, variables, Choices(chosen)) as rows,
    ):
        columns = ", ".join(f'"{name}"' for name in ("year", *variables))
        return Counter(extract.connection.execute(f"SELECT {columns} FROM {rows}").fetchall())


def assert_equal(rows: Rows, chosen: dict[str, str]) -> None:
    register = Register(rows, LAST, chosen)
    with in_memory(rows, LAST) as extract:
        for subject, variables, records in SUBJECTS:
            naive: Records = Counter(
                (on, *(record[name] for name in variables))
                for on in YEARS
                for record in records(register, on).values()
            )
            engine = counted(extract, subject, variables, chosen)
            assert engine - naive == Counter(), f"{subject.id} counts what the rules do not"
            assert naive - engine == Counter(), f"{subject.id} lacks what the rules count"


def test_a_register_as_large_as_a_small_town() -> None:
    assert_equal(random_rows(Random(1), 120), {})


@pytest.mark.parametrize(("rule", "alternative"), ALTERNATIVES)
def test_each_alternative_of_each_rule(rule: str, alternative: str) -> None:
    assert_equal(random_rows(Random(2), 25), {rule: alternative})


@given(
    random=st.randoms(use_true_random=False),
    people=st.integers(min_value=1, max_value=8),
    chosen=st.fixed_dictionaries(
        {r.id: st.sampled_from([a.id for a in r.alternatives]) for r in COMPUTED_RULES}
    ),
)
@settings(max_examples=12, derandomize=True, deadline=None)
def test_any_register_under_any_rules(random: Random, people: int, chosen: dict[str, str]) -> None:
    assert_equal(random_rows(random, people), chosen)


@pytest.mark.long
def test_every_alternative_matters() -> None:
    """The random registers have the cases on which the alternatives differ."""
    rows = random_rows(Random(7), 150)
    with in_memory(rows, LAST) as extract:
        default = {s.id: counted(extract, s, own, {}) for s, own, _ in SUBJECTS}
        idle = [
            f"{rule.id}: {alternative.id}"
            for rule in COMPUTED_RULES
            for alternative in rule.alternatives[1:]
            if not any(
                counted(extract, subject, own, {rule.id: alternative.id}) != default[subject.id]
                for subject, own, _ in SUBJECTS
                if rule in subject.rules
            )
        ]
    assert idle == []
