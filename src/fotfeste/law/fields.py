"""The facts that the rules ask for (opplysninger om personen): names, kinds and words, from `person.yaml`."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, Literal

import yaml

from fotfeste.domain.text import Text

FIELDS_FILE = Path(__file__).with_name("person.yaml")

Kind = Literal["date", "boolean", "number", "whole", "code", "list"]


@dataclass(frozen=True, kw_only=True)
class Field:
    """One fact: its dotted path, its kind, the codes it may have, whether it may be null.

    `most` is the greatest number that makes sense; None for other kinds.
    """

    path: str
    kind: Kind
    title: Text
    codes: tuple[str, ...] = ()
    may_be_null: bool = False
    most: int | None = None


@cache
def fields() -> Mapping[str, Field]:
    """Every field of a person, by path."""
    listed = yaml.safe_load(FIELDS_FILE.read_text(encoding="utf-8"))
    return {said["field"]: _field(said) for said in listed}


@cache
def lists() -> frozenset[str]:
    """The paths that hold several things of a kind."""
    return frozenset(path for path, field in fields().items() if field.kind == "list")


def list_of(path: str) -> str | None:
    """The list that a field stands in: `measures` of `measures.from`; None outside lists."""
    around, _, _ = path.rpartition(".")
    return around if around in lists() else None


def _field(said: Mapping[str, Any]) -> Field:
    return Field(
        path=said["field"],
        kind="list" if said.get("list") else said["kind"],
        title=Text(**said["title"]),
        codes=tuple(said.get("codes", ())),
        may_be_null=said.get("null", False),
        most=said.get("most"),
    )
