"""What the law says of a message: by the rules of the record's own day, and never more than is confirmed."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from fotfeste.exchange.judging import law
from fotfeste.exchange.judging.record import Judged, judge
from fotfeste.exchange.reading.raw import Raw
from fotfeste.exchange.schema.layout import INTEGRATION_ACT, INTRODUCTION_ACT
from fotfeste.exchange.schema.message import KINDS
from fotfeste.law.rulebook import Rulebook, rulebook
from tests.spec.exchange.messages import PARTICIPATION, Record, with_

PLAN: Record = {
    "record": "plan",
    "reference": "L-1",
    "participation": "D-1",
    "kind": "integration_plan",
}
EXTENSION: Record = {
    "record": "extension",
    "reference": "F-1",
    "participation": "D-1",
    "months": 6,
    "ground": "covid",
}
DECLARATION: Record = {
    "record": "contract",
    "reference": "K-1",
    "participation": "D-1",
    "kind": "declaration",
    "signed_on": "2026-09-01",
}


def judged(record: Record) -> Judged:
    return judge(Raw(1, dict(record)), imported=False)


def told(record: Record) -> set[tuple[str, str]]:
    return {(found.rule_id, found.field) for found in judged(record).problems}


@pytest.mark.parametrize(
    ("happened", "last_day"),
    [
        ("2024-06-10", "2024-08-10"),
        ("2023-12-31", "2024-02-29"),  # the month is shorter
        ("2024-12-31", "2025-02-28"),
        ("2024-07-31", "2024-09-30"),  # 61 days
        ("2014-04-10", "2014-06-10"),  # the first day of the deadline
        ("2014-04-09", None),
    ],
)
def test_the_deadline_is_two_calendar_months(happened: str, last_day: str | None) -> None:
    found = law.deadline(date.fromisoformat(happened))
    assert (found and found.day.isoformat()) == last_day


@pytest.mark.parametrize(("today", "is_late"), [("2024-09-30", False), ("2024-10-01", True)])
def test_the_day_after_the_deadline_is_late(today: str, is_late: bool) -> None:
    values = {"decided_on": date(2024, 7, 31)}
    found = law.late(KINDS["participation"], values, date.fromisoformat(today))
    assert bool(found) == is_late
    if is_late:
        assert "2024-09-30 (integreringsforskriften §§ 58–59)" in found[0].text.nb


def goals_allowed() -> Iterator[tuple[str, date]]:
    """Every goal that a rule has allowed, on the first and the last day that it did."""
    for rule in rulebook():
        if rule.id.startswith("goals.") and rule.unit == "codes":
            for version in rule.versions:
                if version.valid_from and isinstance(version.value, tuple):
                    last = version.valid_to and version.valid_to - timedelta(days=1)
                    for goal in version.value:
                        yield goal, max(version.valid_from, date(2021, 1, 1))
                        yield goal, last or date(2026, 11, 1)


@pytest.mark.parametrize(("goal", "on"), sorted(set(goals_allowed())))
def test_a_goal_that_a_rule_allowed_is_never_refused(goal: str, on: date) -> None:
    assert not judged(PLAN | {"final_goal": goal, "drawn_up_on": on.isoformat()}).rejected


def test_a_plan_changed_after_the_law_keeps_the_goal_of_its_offer() -> None:
    """Offered in December 2025: the goals of that time, also in a plan of February 2026."""
    plan = PLAN | {"final_goal": "compulsory_school", "drawn_up_on": "2026-02-01"}
    assert told(plan) == set()


def test_an_old_message_is_judged_by_the_rules_of_its_own_time() -> None:
    of_2023 = PLAN | {"final_goal": "completed_vocational", "drawn_up_on": "2023-05-01"}
    assert told(of_2023) == {("code_not_valid", "final_goal")}
    assert told(of_2023 | {"drawn_up_on": "2026-05-01"}) == set()


@pytest.mark.parametrize("decided_on", ["2020-05-10", "2023-01-01", "2025-12-01"])
def test_days_that_nobody_has_confirmed_reject_nothing(decided_on: str) -> None:
    record = EXTENSION | {"act": "covid_2020_154", "decided_on": decided_on}
    assert told(record) == {("no_rule_covers", "act")}
    assert not judged(record).rejected
    assert told(record | {"decided_on": "2021-03-01"}) == set()


def test_chapter_6a_before_its_time_is_taken_in_and_marked() -> None:
    early = PARTICIPATION | {
        "legal_basis": "chapter_6a",
        "decided_on": "2022-04-01",
        "started_on": "2022-04-04",
    }
    assert told(early) == {("no_rule_covers", "legal_basis")}
    assert told(with_(early, started_on="2022-08-01")) == set()


def test_a_law_that_commences_needs_no_new_program(monkeypatch: pytest.MonkeyPatch) -> None:
    assert told(DECLARATION) == {("not_commenced", "kind")}
    rules = rulebook()
    rule = rules["plan.contract"]
    versions = tuple(
        replace(each, valid_from=date(2026, 8, 1)) if each.valid_from is None else each
        for each in rule.versions
    )
    amended = Rulebook({**rules.rules, rule.id: replace(rule, versions=versions)}, rules.sources)
    monkeypatch.setattr(law, "rulebook", lambda: amended)
    for asked in (law.is_covered, law._awaits):
        asked.cache_clear()
    assert told(DECLARATION) == set()
    assert told(DECLARATION | {"signed_on": "2026-07-01"}) == {("no_rule_covers", "kind")}
    for asked in (law.is_covered, law._awaits):
        asked.cache_clear()


OF_LAW: dict[str, tuple[str, str]] = {
    "final_goal": ("plan", "final_goal"),
    "integration_contract": ("contract", ""),
}
"""What the law calls a fact, and the kind and field that say it in a message."""


@pytest.mark.parametrize(("named", "said"), OF_LAW.items(), ids=OF_LAW)
def test_fields_closed_by_the_law_are_closed_in_the_format(
    named: str, said: tuple[str, str]
) -> None:
    kind, field = KINDS[said[0]], said[1]
    acts: Any = kind.field(field).acts if field else kind.acts
    closed = rulebook()["registration.forbidden_introduksjonsloven"].version(date(2024, 1, 1))
    assert closed is not None
    assert isinstance(closed.value, tuple)
    assert named in closed.value
    assert (INTRODUCTION_ACT in acts, INTEGRATION_ACT in acts) == (False, True)


def test_tracks_are_closed_under_the_newer_act_by_the_law() -> None:
    closed = rulebook()["registration.forbidden"].version(date(2024, 1, 1))
    assert closed is not None
    assert closed.value == ("track",)
