"""Rules and base amounts of one's own, pointed at by the commands."""

from datetime import date
from pathlib import Path
from textwrap import dedent

import pytest

from fotfeste.cli import main
from fotfeste.domain.refusal import Refused
from fotfeste.law.answer import Decided, NotConfirmed
from fotfeste.law.ask import answer_to
from fotfeste.law.base_amounts import with_base_amounts
from fotfeste.law.rulebook import RulesRefused, amended_rulebook, rulebook
from tests.spec.law.people import COMPLETE, GROUPS, changed

AGE_60 = """
- id: target.age_most
  part: target
  title: {nb: Høyeste alder, nn: Høgaste alder, en: Highest age}
  anchor: permit_granted
  unit: years
  effect: limits
  versions:
    - {from: 2021-01-01, value: 55, cites: integreringsloven § 8, source: IL}
    - {from: 2026-03-01, value: 60, cites: "lov 20.6.2025 nr. 35 (§ 8)", source: L25-35}
"""


@pytest.fixture
def amounts(tmp_path: Path) -> Path:
    file = tmp_path / "amounts.csv"
    file.write_text("from,kroner\n2026-05-01,140000\n2025-05-01,130160\n", encoding="utf-8")
    return file


@pytest.mark.parametrize(
    ("on", "amount"),
    [
        (date(2026, 4, 30), Decided(260_320.0)),
        (date(2026, 5, 1), Decided(280_000.0)),
        (date(2027, 4, 30), Decided(280_000.0)),
        (date(2027, 5, 1), NotConfirmed(None)),
    ],
)
def test_amounts_hold_for_a_year_or_to_the_next(
    amounts: Path, on: date, amount: Decided | NotConfirmed
) -> None:
    rules = with_base_amounts(rulebook(), amounts)
    assert answer_to("benefit_year", COMPLETE, on, rules=rules).value == amount


def test_earlier_amounts_stay_ours(amounts: Path) -> None:
    rules = with_base_amounts(rulebook(), amounts)
    person, _ = GROUPS["1.4 upper secondary"]
    assert answer_to("benefit_year", person, date(2022, 9, 1), rules=rules).value == Decided(
        222_954.0
    )
    found = answer_to("benefit_year", person, date(2025, 4, 30), rules=rules)
    assert found.value == NotConfirmed(248_056.0)


def test_everything_wrong_in_the_amounts_is_said_at_once(tmp_path: Path) -> None:
    file = tmp_path / "amounts.csv"
    file.write_text(
        "day,kroner\n2026-05-01,140000\n2026-05-01,1\nsoon,2\n2027-05-01,140 000\n2028-05-01,150000,x\n\n",
        encoding="utf-8",
    )
    with pytest.raises(Refused) as refused:
        with_base_amounts(rulebook(), file)
    lines = list(refused.value.lines("en"))
    assert [line.split(":")[1] for line in lines] == ["1", "3", "4", "5", "6", "7"]


@pytest.mark.parametrize("text", ["", "from,kroner\n"])
def test_amounts_without_an_amount_are_refused(tmp_path: Path, text: str) -> None:
    file = tmp_path / "amounts.csv"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(Refused):
        with_base_amounts(rulebook(), file)


def test_a_rule_of_ones_own_takes_the_place_of_ours(tmp_path: Path) -> None:
    (tmp_path / "target.yaml").write_text(AGE_60, encoding="utf-8")
    rules = amended_rulebook(tmp_path)
    person = changed(COMPLETE, {"birth_date": "1967-06-01", "permit.granted_on": "2026-03-01"})
    days = {"settlement.settled_on": "2026-03-02", "settlement.in_municipality_since": "2026-03-02"}
    person = changed(person, days)
    assert answer_to("target_group", person, date(2026, 6, 1)).value == Decided("may_be_offered")
    found = answer_to("target_group", person, date(2026, 6, 1), rules=rules)
    assert found.value == Decided("right_and_duty")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (AGE_60.replace("unit: years", "unit: months"), "Keep the unit"),
        ("- {id: one, title: [", "cannot be read as YAML"),
        ("", "a rule is a mapping"),
    ],
)
def test_rules_that_cannot_be_used_are_refused(tmp_path: Path, text: str, said: str) -> None:
    (tmp_path / "target.yaml").write_text(dedent(text), encoding="utf-8")
    with pytest.raises(RulesRefused, match=said):
        amended_rulebook(tmp_path)


def test_the_commands_take_both(
    tmp_path: Path, amounts: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:  # fmt: skip
    monkeypatch.setenv("LC_ALL", "en")
    folder = tmp_path / "rules"
    folder.mkdir()
    (folder / "target.yaml").write_text(AGE_60, encoding="utf-8")
    mine = ["--rules", str(folder), "--base-amounts", str(amounts)]
    assert main(["law", "change", "2026-02-28", "2026-05-01", *mine]) == 0
    page = capsys.readouterr().out
    assert "1 March 2026 Highest age: 55 years → 60 years" in page
    assert "1 May 2026 The base amount of the national insurance: NOK 130,160 → NOK 140,000" in page


def test_a_fact_that_is_told_twice_is_refused(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    person = tmp_path / "person.json"
    person.write_text('{"birth_date": "1990-01-01", "birth_date": "1991-01-01"}', encoding="utf-8")
    assert main(["law", "explain", str(person), "--on", "2026-06-01"]) == 2
    assert "«birth_date» × 2" in capsys.readouterr().err
