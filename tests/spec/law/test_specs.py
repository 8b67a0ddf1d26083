"""What the law says, by example (R01–R12, the leave table, every rule's row)."""

import pytest

from fotfeste.law.answer import Answer, Decided, Interval, NotConfirmed, Undecided
from fotfeste.law.ask import answer_to
from tests.spec.law.examples import Spec, specs


def outcome(found: Answer) -> tuple[str, object]:
    """Kind and value of an answer, as a spec writes them."""
    match found.value:
        case Decided(value):
            return "gives", value
        case NotConfirmed(value):
            return "not_confirmed", value
        case Undecided(missing):
            return "undecided", missing
        case Interval(low, high, _):
            return "between", (low, high)


@pytest.mark.parametrize("spec", specs(), ids=lambda spec: spec.id)
def test_spec(spec: Spec) -> None:
    found = answer_to(spec.asks, spec.person, spec.on, spec.believed_on)
    assert outcome(found) == (spec.outcome, spec.expected)
    if spec.warns is not None:
        assert len(found.warnings) == spec.warns


@pytest.mark.parametrize("spec", specs(), ids=lambda spec: spec.id)
def test_every_decided_answer_shows_its_rule(spec: Spec) -> None:
    found = answer_to(spec.asks, spec.person, spec.on, spec.believed_on)
    if spec.outcome in ("gives", "not_confirmed") and spec.expected not in (
        None,
        "outside",
        "none",
    ):
        rules = [line for line in found.because if line.rule]
        assert rules
        assert all(line.anchor and line.anchor_day for line in rules)
        assert all(line.paragraph and line.link for line in rules if line.version)


def test_spec_ids_are_unique() -> None:
    ids = [spec.id for spec in specs()]
    assert sorted(set(ids)) == sorted(ids)
