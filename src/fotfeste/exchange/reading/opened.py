"""Opening a message (å åpne en melding): its form is told by what it holds, not by its name."""

import os
from pathlib import Path
from typing import Literal

from fotfeste.exchange.kostra.records import open_kostra
from fotfeste.exchange.problem import MessageRefused, problem
from fotfeste.exchange.reading.csv_file import open_csv
from fotfeste.exchange.reading.json_file import open_json
from fotfeste.exchange.reading.raw import Opened
from fotfeste.exchange.reading.workbook import open_workbook
from fotfeste.register.door import TEST_MODE

_ZIP, _OLD_OFFICE = b"PK\x03\x04", b"\xd0\xcf\x11\xe0"
_BOM = b"\xef\xbb\xbf"
_UTF_16 = (b"\xff\xfe", b"\xfe\xff")


Layout = Literal["message", "kostra-11b"]
"""What is in a file: a message in one of its forms, or history in the layout of KOSTRA form 11B."""


def open_message(path: Path, layout: Layout = "message", persons: Path | None = None) -> Opened:
    """The message in a file. Raises MessageRefused where it is none.

    `persons` is a message of the persons of a layout that has not all of them itself.
    """
    try:
        with path.open("rb") as stream:
            start = stream.read(4096)
    except OSError as error:
        raise MessageRefused(problem("file_form", seen=error.strerror or error)) from error
    if not start.strip():
        raise MessageRefused(problem("file_empty"))
    if layout == "kostra-11b":
        return _open_kostra(path, start, persons)
    if start.startswith(_UTF_16):
        raise MessageRefused(problem("not_utf8", seen=0))
    if start.startswith(_OLD_OFFICE):
        raise MessageRefused(problem("workbook_unreadable", seen="xls / password"))
    if start.startswith(_ZIP):
        return open_workbook(path)
    text = start.removeprefix(_BOM).lstrip()
    if text.startswith((b"{", b"[")):
        return open_json(path)
    if b"\0" in start:
        raise MessageRefused(problem("file_form", seen="binary"))
    return open_csv(path)


def _open_kostra(path: Path, start: bytes, persons: Path | None) -> Opened:
    """History in the layout of form 11B: a text of one byte a character, with its persons beside it."""
    if start.startswith((*_UTF_16, _ZIP, _OLD_OFFICE)) or b"\0" in start:
        raise MessageRefused(problem("file_form", seen="binary"))
    known = open_message(persons) if persons else None
    return open_kostra(path, known, test=os.environ.get(TEST_MODE) == "1")
