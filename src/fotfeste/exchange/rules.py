"""The rules that a receipt cites (regler i kvitteringen): what each means for a record, and its words."""

from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Literal

import yaml

from fotfeste.domain.text import Text

Weight = Literal["stop", "error", "waits", "warning"]
"""What a broken rule does: stops the message, rejects the record, lets it wait, or warns."""


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule with its permanent id, its weight, what it says and what to do."""

    id: str
    weight: Weight
    text: Text
    remedy: Text


@cache
def rules() -> dict[str, Rule]:
    """Every rule by its id."""
    written = yaml.safe_load(Path(__file__).with_name("rules.yaml").read_text(encoding="utf-8"))
    return {
        rule_id: Rule(rule_id, rule["weight"], Text(**rule["text"]), Text(**rule["remedy"]))
        for rule_id, rule in written.items()
    }
