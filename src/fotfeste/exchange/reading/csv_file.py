"""Reading a message in CSV (melding i CSV): UTF-8 with or without byte-order mark, comma or semicolon."""

import codecs
import csv
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from fotfeste.exchange.problem import MessageRefused, Problem, problem
from fotfeste.exchange.reading.cells import all_columns, value_of
from fotfeste.exchange.reading.raw import Opened, Raw

_PIECE = 1 << 20
_LONGEST_HEADING = 20_000
_LARGEST_CELL = 32_000


def open_csv(path: Path) -> Opened:
    """A message in CSV: one row a record, the column `record` its kind; no head."""
    _all_utf8(path)
    separator, heading = _heading(path)
    faults = heading_faults(heading)
    if faults:
        raise MessageRefused(*faults)
    return Opened(path, "csv", {}, _records(path, separator, heading))


def heading_faults(heading: Sequence[str]) -> list[Problem]:
    """What is wrong with the column names of a table."""
    known = all_columns()
    twice = {name for name in heading if heading.count(name) > 1}
    return [
        *(problem("column_twice", name) for name in sorted(twice)),
        *(problem("column_unknown", f"«{name}»") for name in heading if name not in known),
    ]


def _all_utf8(path: Path) -> None:
    decoder = codecs.getincrementaldecoder("utf-8")("strict")
    before = 0
    with path.open("rb") as stream:
        while piece := stream.read(_PIECE):
            try:
                decoder.decode(piece)
            except UnicodeDecodeError as error:
                raise MessageRefused(problem("not_utf8", seen=before + error.start)) from error
            before += len(piece)
    if not before:
        raise MessageRefused(problem("file_empty"))


def _heading(path: Path) -> tuple[str, list[str]]:
    """The separator and the column names."""
    with path.open(encoding="utf-8-sig", newline="") as stream:
        line = stream.readline(_LONGEST_HEADING).rstrip("\r\n")
    separator = ";" if line.count(";") > line.count(",") else ","
    heading = [name.strip() for name in next(csv.reader([line], delimiter=separator), [])]
    if "record" not in heading:
        raise MessageRefused(problem("csv_heading", seen=line[:60]))
    return separator, heading


def _records(path: Path, separator: str, heading: list[str]) -> Iterator[Raw]:
    known = all_columns()
    fields = [known[name] for name in heading]
    csv.field_size_limit(_LARGEST_CELL)
    with path.open(encoding="utf-8-sig", newline="") as stream:
        rows = csv.reader(stream, delimiter=separator, strict=True)
        next(rows)
        number = 0
        try:
            for row in rows:
                if not row:
                    continue
                number += 1
                if len(row) != len(heading):
                    wrong = problem("row_fields", seen=len(row), expected=len(heading))
                    yield Raw(number, {}, (wrong,))
                    continue
                values: dict[str, Any] = {}
                for field, cell in zip(fields, row, strict=True):
                    if cell:
                        values[field.name] = value_of(field, cell)
                yield Raw(number, values)
        except csv.Error as error:
            wrong = problem("csv_heading", seen=f"{number + 1}: {error}")
            raise MessageRefused(wrong) from error
