"""A fact that is to be recorded (opplysning), and what the register answers (svar)."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Literal

Said = Literal["stored", "unchanged", "refused", "waits", "overlaps", "changed_meanwhile", "in_use"]


@dataclass(frozen=True, slots=True)
class Fact:
    """A fact to be stored: its key, what the sender calls it, its values, and how it was recorded.

    References among `values` are keys; a number is there in the clear, so they are not shown. `withdrawn` takes the fact back: it is then no
    longer true, and the history keeps that it was said.
    """

    key: bytes
    reference: str
    values: Mapping[str, Any] = field(repr=False)
    recorded_at: date
    channel: str
    withdrawn: bool = False


@dataclass(frozen=True, slots=True)
class Broken:
    """A rule that a fact breaks, and the field that does."""

    rule: str
    field: str


@dataclass(frozen=True, slots=True)
class Answer:
    """What became of a fact; `field` is the first one that stands in the way, `rule` its rule.

    `broken` has all rules that a refused fact breaks.
    """

    said: Said
    field: str = ""
    rule: str = ""
    broken: tuple[Broken, ...] = ()


STORED = Answer("stored")
