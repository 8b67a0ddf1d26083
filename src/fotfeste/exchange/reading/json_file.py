"""Reading a message in JSON (melding i JSON) as a stream: one record in memory at a time.

The file is one object: the fields of the head, then `records`, a list of
objects. It is read in pieces and each record is decoded alone, so that a file of
any size needs no more memory than its largest record.
"""

import codecs
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from fotfeste.exchange.problem import MessageRefused, problem
from fotfeste.exchange.reading.raw import Opened, Raw

PIECE = 1 << 18
LARGEST_RECORD = 64 * 1024
"""The most characters that one record may have."""

_SPACE = " \t\n\r"
_TWICE = "\0twice"


def open_json(path: Path) -> Opened:
    """A message in JSON, its head read up to the first record."""
    text = _Text(path)
    head = _head(text)
    return Opened(path, "json", head, _records(text))


class _Text:
    """The file's text as a moving piece, with where it begins."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.decoder = codecs.getincrementaldecoder("utf-8-sig")("strict")
        self.piece = ""
        self.at = 0
        self.before = 0
        self.bytes_before = 0
        self.ended = False

    def more(self) -> bool:
        """Read on; False where the file has ended."""
        if self.ended:
            return False
        with self.path.open("rb") as stream:
            stream.seek(self.bytes_before)
            raw = stream.read(PIECE)
        self.ended = not raw
        try:
            new = self.decoder.decode(raw, final=self.ended)
        except UnicodeDecodeError as error:
            place = self.bytes_before + error.start
            raise MessageRefused(problem("not_utf8", seen=place)) from error
        self.bytes_before += len(raw)
        self.before += self.at
        self.piece = self.piece[self.at :] + new
        self.at = 0
        return True

    def skip_space(self) -> str:
        """The next character that is not space, without taking it; "" at the end of the file."""
        while True:
            piece, at, end = self.piece, self.at, len(self.piece)
            while at < end and piece[at] in _SPACE:
                at += 1
            self.at = at
            if at < end:
                return piece[at]
            if not self.more():
                return ""

    def take(self, expected: str) -> None:
        """Take one character that must come next."""
        if self.skip_space() != expected:
            self.refuse()
        self.at += 1

    def value(self, number: int = 0) -> Any:
        """Take one whole JSON value."""
        while True:
            self.skip_space()
            found = self._decoded()
            if found is not None:
                self.at = found[1]
                return found[0]
            if len(self.piece) - self.at > LARGEST_RECORD:
                raise MessageRefused(
                    problem("record_too_large", seen=number, expected=LARGEST_RECORD)
                )
            if not self.more():
                self.refuse()

    def _decoded(self) -> tuple[Any, int] | None:
        """The value that begins here and where it ends; None where the piece ends within it."""
        try:
            value, end = _DECODER.raw_decode(self.piece, self.at)
        except json.JSONDecodeError as error:
            certain = self.ended or error.pos < len(self.piece) - _LONGEST_TOKEN
            if certain and not _within_string(error):
                self.refuse(error.pos)
            return None
        except RecursionError as error:
            raise MessageRefused(problem("too_deep", seen=self.before + self.at)) from error
        except ValueError as error:  # a number of thousands of digits
            raise MessageRefused(problem("not_json", seen=self.before + self.at)) from error
        if end == len(self.piece) and not self.ended:
            return None  # a number may go on in the next piece
        return value, end

    def refuse(self, at: int | None = None) -> None:
        """Refuse the file at a place."""
        place = self.before + (self.at if at is None else at)
        raise MessageRefused(problem("not_json", seen=place))


_LONGEST_TOKEN = 16


def _within_string(error: json.JSONDecodeError) -> bool:
    """Whether the error only says that a string had not ended: the position is where it began."""
    return error.msg.startswith("Unterminated string")


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """An object; a name that stands twice is told under a key that no field has."""
    made = dict(pairs)
    if len(made) < len(pairs):
        names = [name for name, _ in pairs]
        made[_TWICE] = next(name for name in names if names.count(name) > 1)
    return made


def _no_constant(name: str) -> Any:
    """NaN and Infinity are no JSON."""
    raise ValueError(name)


_DECODER = json.JSONDecoder(object_pairs_hook=_object, parse_constant=_no_constant)


def _head(text: _Text) -> dict[str, Any]:
    """The fields before `records`; the text stands after the bracket that opens the list."""
    first = text.skip_space()
    if not first:
        raise MessageRefused(problem("file_empty"))
    if first != "{":
        raise MessageRefused(problem("not_a_message", seen=first))
    text.at += 1
    head: dict[str, Any] = {}
    while text.skip_space() == '"':
        name = text.value()
        text.take(":")
        if name == "records":
            if text.skip_space() != "[":
                raise MessageRefused(problem("not_a_message", seen=text.skip_space()))
            text.at += 1
            return head
        if name in head:
            raise MessageRefused(problem("head_value", name, seen=name, expected="1 ×"))
        head[name] = text.value()
        if text.skip_space() == ",":
            text.at += 1
        elif text.skip_space() != "}":
            text.refuse()
    if text.skip_space() != "}":
        text.refuse()
    raise MessageRefused(problem("not_a_message", seen=", ".join(map(str, head)) or "{}"))


def _records(text: _Text) -> Iterator[Raw]:
    number = 0
    if text.skip_space() == "]":
        text.at += 1
    else:
        while True:
            number += 1
            yield _raw(number, text.value(number))
            following = text.skip_space()
            text.at += 1
            if following == "]":
                break
            if following != ",":
                text.at -= 1
                text.refuse()
    _end(text)


def _end(text: _Text) -> None:
    """What stands after the records: nothing but the end of the object."""
    if text.skip_space() == ",":
        text.at += 1
        name = str(text.value())
        raise MessageRefused(problem("head_after_records", name))
    text.take("}")
    if text.skip_space():
        text.refuse()


def _raw(number: int, value: Any) -> Raw:
    if not isinstance(value, dict):
        kind = type(value).__name__
        return Raw(number, {}, (problem("record_not_object", seen=kind),))
    if _TWICE in value:
        name = value.pop(_TWICE)
        return Raw(number, value, (problem("field_twice", name),))
    return Raw(number, value)
