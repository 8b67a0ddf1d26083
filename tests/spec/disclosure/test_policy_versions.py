"""A policy is not edited once it stands here: what it says has a seal, and another policy follows it."""

import json
from hashlib import sha256

import pytest
import yaml

from fotfeste.disclosure.policy import POLICIES, Policy, policies
from fotfeste.domain.text import LANGUAGES

SEALS = {
    "2018-1": "bb994ce962614ba9",
    "2025-1": "b0888a763261f9af",
    "2025-2": "3631ad71ca1ee99a",
}
"""Of all that a policy says but its last day: that is set when another follows. A new policy adds a line here."""


def seal(said: dict[str, object]) -> str:
    kept = {name: value for name, value in said.items() if name != "valid_through"}
    return sha256(json.dumps(kept, sort_keys=True, default=str).encode()).hexdigest()[:16]


def test_every_policy_says_what_it_always_said() -> None:
    listed = yaml.safe_load(POLICIES.read_text(encoding="utf-8"))
    assert {each["version"]: seal(each) for each in listed} == SEALS


def test_a_changed_number_changes_the_seal() -> None:
    first = yaml.safe_load(POLICIES.read_text(encoding="utf-8"))[0]
    assert seal({**first, "threshold": first["threshold"] + 1}) != seal(first)
    assert seal({**first, "valid_through": None}) == seal(first)


@pytest.mark.parametrize("policy", policies(), ids=lambda policy: str(policy.version))
def test_each_reader_is_told_the_owner_in_their_language(policy: Policy) -> None:
    assert len({policy.owner.in_language(each) for each in LANGUAGES}) == len(LANGUAGES)
