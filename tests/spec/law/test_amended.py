"""A change of law is a change of data: amended copies of the rules, and rules that cannot be used."""

import shutil
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import yaml

from fotfeste.law.answer import Decided, NotConfirmed
from fotfeste.law.ask import answer_to
from fotfeste.law.rulebook import RULES, Rulebook, RulesRefused, read_rulebook
from tests.spec.law.people import COMPLETE, changed

Amend = Callable[[str, str, dict[str, Any], dict[str, Any]], Rulebook]


@pytest.fixture
def amend(tmp_path: Path) -> Amend:
    """The rules with one version of one rule changed, read from a copy of the files."""

    def amended(file: str, rule: str, which: dict[str, Any], change: dict[str, Any]) -> Rulebook:
        folder = tmp_path / "rules"
        shutil.copytree(RULES, folder, dirs_exist_ok=True)
        listed = yaml.safe_load((folder / file).read_text(encoding="utf-8"))
        (found,) = [each for each in listed if each["id"] == rule]
        (version,) = [
            each for each in found["versions"] if all(each.get(k) == v for k, v in which.items())
        ]
        version.update(change)
        for key in [key for key, value in change.items() if value == "absent"]:
            del version[key]
        (folder / file).write_text(yaml.safe_dump(listed, allow_unicode=True), encoding="utf-8")
        return read_rulebook(folder)

    return amended


COMMENCED = {"from": date(2027, 1, 1), "status": "in_force", "note": "absent"}


@pytest.mark.parametrize(
    ("granted", "group"), [("2026-12-31", "may_be_offered"), ("2027-01-01", "right_and_duty")]
)
def test_age_60_commences_by_one_line(amend: Amend, granted: str, group: str) -> None:
    rules = amend("target.yaml", "target.age_most", {"value": 60}, COMMENCED)
    person = changed(
        COMPLETE,
        {"birth_date": "1967-06-01", "permit.granted_on": granted, "settlement.settled_on": "2027-02-01",
         "settlement.in_municipality_since": "2027-02-01", "programme.decided_on": "2027-03-01"},
    )  # fmt: skip
    assert answer_to("target_group", person, date(2027, 6, 1), rules=rules).value == Decided(group)


@pytest.mark.parametrize(
    ("drawn_up", "kind"),
    [("2026-12-31", "integration_contract"), ("2027-01-01", "integration_declaration")],
)
def test_the_declaration_commences_by_the_day_of_the_plan(
    amend: Amend, drawn_up: str, kind: str
) -> None:
    rules = amend("steps.yaml", "plan.contract", {"value": "integration_declaration"}, COMMENCED)
    person = changed(COMPLETE, {"programme.plan_drawn_up_on": drawn_up})
    assert answer_to("plan.contract", person, date(2027, 6, 1), rules=rules).value == Decided(kind)


def test_a_base_amount_is_filled_in_by_one_line(amend: Amend) -> None:
    filled = {"value": 200_000, "verified": True, "note": "absent", "effect": "informs"}
    rules = amend("benefit.yaml", "benefit.base_amount", {"from": date(2026, 5, 1)}, filled)
    day = date(2026, 6, 1)
    assert answer_to("benefit_year", COMPLETE, day).value == NotConfirmed(None)
    assert answer_to("benefit_year", COMPLETE, day, rules=rules).value == Decided(400_000.0)


def test_confirming_the_duty_is_one_word(amend: Amend) -> None:
    confirmed = {"verified": True, "status": "in_force", "note": "absent"}
    rules = amend("target.yaml", "collective.duty", {"from": date(2026, 1, 1)}, confirmed)
    person = changed(COMPLETE, {"permit.ground": "34"})
    assert answer_to("target_group", person, date(2026, 6, 1)).value == NotConfirmed(
        "right_and_duty"
    )
    found = answer_to("target_group", person, date(2026, 6, 1), rules=rules)
    assert found.value == Decided("right_and_duty")


def test_every_fault_of_the_rules_is_said_at_once(tmp_path: Path) -> None:
    (tmp_path / "wrong.yaml").write_text(
        """
- {id: one, part: nowhere, title: {nb: En, nn: Ein}, anchor: birthday, unit: parsecs, effect: hurts,
   versions: [{from: soon, value: 3, cites: "§ 1", source: gossip}]}
- {id: one, part: act, title: {nb: En, nn: Ein, en: One}, anchor: day, unit: months, effect: informs,
   colour: blue, versions: []}
- {id: two, part: act, title: {nb: To, nn: To, en: Two}, anchor: day, unit: months, effect: informs,
   versions: [{from: 2020-01-01, to: 2019-01-01, value: long, cites: "§ 1", source: IL},
              {from: null, value: 3, cites: "§ 1", source: IL},
              {from: 2020-01-01, value: null, cites: "§ 1", source: IL},
              {from: 2021-01-01, to_known: 2021-01-01, value: 2, cites: "§ 1", source: IL, verified: false}]}
- {id: three, part: act, title: {nb: Tre, nn: Tre, en: Three}, anchor: day, unit: code, effect: informs,
   versions: [{from: 2020-01-01, value: unheard_of, cites: "§ 1", source: IL}, 4]}
- just words
""",
        encoding="utf-8",
    )
    with pytest.raises(RulesRefused) as refused:
        read_rulebook(tmp_path)
    lines = "\n".join(refused.value.lines("en"))
    for fault in (
        "part: «nowhere»", "title: en is missing", "anchor: «birthday»", "unit: «parsecs»",
        "effect: «hurts»", "from: a day as YYYY-MM-DD", "source: «gossip»", "used more than once",
        "colour: is not known", "at least one version", "is not after", "«long» is not a value",
        "belong together", "stands only beside to", "the day it was adopted", "value: null is for", "has a note",
        "known from the same day", "no words for «unheard_of»", "version 2: a version is a mapping",
        "a rule is a mapping",
    ):  # fmt: skip
        assert fault in lines


def test_a_folder_without_rules_is_refused(tmp_path: Path) -> None:
    with pytest.raises(RulesRefused, match="no rules"):
        read_rulebook(tmp_path)
