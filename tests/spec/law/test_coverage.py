"""Nothing of the law is skipped: every row has its rules and specs, every rule its row."""

from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml

from fotfeste.law.asked import QUESTIONS
from fotfeste.law.rulebook import rulebook
from tests.spec.law.examples import specs

COVERAGE = Path(__file__).with_name("coverage.yaml")
BOUNDARIES = "boundaries"
"""Stands for the table of boundary days, where a rule is in force and nothing more is asked."""


@cache
def rows() -> list[dict[str, Any]]:
    listed: list[dict[str, Any]] = yaml.safe_load(COVERAGE.read_text(encoding="utf-8"))
    return listed


@pytest.mark.parametrize("row", rows(), ids=lambda row: row["row"])
def test_a_row_has_rules_and_specs_that_exist(row: dict[str, Any]) -> None:
    assert row["rules"]
    assert row["specs"]
    assert set(row["rules"]) - rulebook().rules.keys() == set()
    assert set(row["specs"]) - {spec.id for spec in specs()} - {BOUNDARIES} == set()


@pytest.mark.parametrize("row", rows(), ids=lambda row: row["row"])
def test_the_specs_of_a_row_are_about_its_rules(row: dict[str, Any]) -> None:
    about = {rule for spec in specs() if spec.id in row["specs"] for rule in spec.rules}
    assert about & set(row["rules"]) or row["specs"] == [BOUNDARIES]


def test_every_rule_has_its_row() -> None:
    assert rulebook().rules.keys() - {rule for row in rows() for rule in row["rules"]} == set()


def test_every_rule_that_is_told_has_a_spec_that_asks_for_it() -> None:
    asked = {spec.asks for spec in specs()}
    assert {rule.id for rule in rulebook() if rule.told} - asked == set()


def test_every_question_has_a_spec() -> None:
    assert {question.id for question in QUESTIONS} - {spec.asks for spec in specs()} == set()


def test_specs_name_rules_that_exist() -> None:
    assert {rule for spec in specs() for rule in spec.rules} - rulebook().rules.keys() == set()


@pytest.mark.parametrize("number", range(1, 11))
def test_every_section_is_there(number: int) -> None:
    assert [row for row in rows() if row["row"].split()[0] == f"1.{number}"]
