"""What a reader hands on (rå post): a record as it stood in the file, and the head of the message."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal, NamedTuple

from fotfeste.exchange.problem import Problem

Form = Literal["json", "csv", "excel", "kostra11b"]


class Raw(NamedTuple):
    """A record as read: its number in the message (first = 1), its values, what could not be read.

    Of one that is `unread` the problems say everything: nothing more is asked of its values.
    """

    number: int
    values: dict[str, Any]
    problems: tuple[Problem, ...] = ()
    unread: bool = False


@dataclass(slots=True)
class Opened:
    """A message being read: its form, the head as found, and its records, one at a time.

    Going through `records` raises MessageRefused where the file itself fails. The
    head is whole when the first record has been read. `notes` are told of the whole
    message: what its form cannot say.
    """

    path: Path
    form: Form
    head: dict[str, Any]
    records: Iterator[Raw]
    notes: tuple[Problem, ...] = ()
