"""Judging the head of a message (meldingshodet): who sends, which message, for what."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

from fotfeste.exchange.judging.values import check_of
from fotfeste.exchange.problem import MessageRefused, Problem, problem
from fotfeste.exchange.schema.message import FORMAT, HEAD, KINDS, VERSION

_FIELDS = {field.name: field for field in HEAD}
_CONSTANT = {"format": FORMAT, "version": VERSION}


@dataclass(frozen=True, slots=True)
class Head:
    """The head of a message: sender, the sender's id of the message, purpose, completeness.

    `sender` and `message` are None where a table was sent without a head; the door it
    came through then says them.
    """

    sender: str | None
    message: str | None
    imported: bool = False
    complete: str | None = None
    complete_on: date | None = None


def judge_head(given: dict[str, Any], *, required: bool) -> Head:
    """The head from its fields; `required` where the form must have one (JSON).

    Raises MessageRefused with everything that is wrong with it.
    """
    values: dict[str, Any] = {}
    problems = list(_checked(given, values))
    if required:
        problems += [
            problem("head_missing", name)
            for name in ("format", "version", "sender", "message")
            if given.get(name) is None
        ]
    if problems:
        raise MessageRefused(*problems)
    return Head(
        values.get("sender"),
        values.get("message"),
        values.get("purpose") == "import",
        values.get("complete"),
        values.get("complete_on"),
    )


def _checked(given: dict[str, Any], values: dict[str, Any]) -> Iterator[Problem]:
    for name, value in given.items():
        if name not in _FIELDS:
            known = ", ".join(_FIELDS)
            yield problem("head_field_unknown", str(problem("", "", name).holes["seen"]), "", known)
        elif value is not None:
            kept = check_of(_FIELDS[name])(value)
            if isinstance(kept, Problem):
                shown = problem("", "", value).holes["seen"]
                yield problem("head_value", name, shown, kept.text)
            elif name in _CONSTANT and kept != _CONSTANT[name]:
                yield problem("head_value", name, kept, _CONSTANT[name])
            elif name == "complete" and kept not in KINDS:
                yield problem("head_value", name, kept, ", ".join(KINDS))
            else:
                values[name] = kept
