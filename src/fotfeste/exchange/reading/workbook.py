"""Reading a message in Excel (melding i Excel): a sheet a kind of record, and a sheet `message` for the head.

The workbook is a zip file from a stranger. It is unpacked once into nothing,
counting, before the reader may open it: what a zip file says of its own size is
not believed.
"""

import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from zipfile import BadZipFile, ZipFile, ZipInfo

from python_calamine import CalamineError, CalamineSheet, CalamineWorkbook

from fotfeste.exchange.problem import MessageRefused, problem
from fotfeste.exchange.reading.cells import all_columns, value_of
from fotfeste.exchange.reading.csv_file import heading_faults
from fotfeste.exchange.reading.raw import Opened, Raw
from fotfeste.exchange.schema.message import KINDS

LARGEST_UNPACKED = 64 * 1024 * 1024
_MOST_PARTS = 2000
_PIECE = 1 << 16
_HEAD_SHEET, _IGNORED = "message", frozenset({"codes", "fields"})


def open_workbook(path: Path) -> Opened:
    """A message in Excel; a sheet not named after a kind has the column `record`."""
    _refuse_bombs(path)
    try:
        workbook = CalamineWorkbook.from_path(str(path))
        head = _head(workbook)
        sheets = [name for name in workbook.sheet_names if name not in {_HEAD_SHEET, *_IGNORED}]
        tables = [(name, workbook.get_sheet_by_name(name)) for name in sheets]
    except (CalamineError, ValueError, OSError) as error:
        raise MessageRefused(problem("workbook_unreadable", seen=error)) from error
    headings = [_heading(name, sheet) for name, sheet in tables]
    faults = [fault for heading in headings for fault in heading_faults(heading)]
    if faults:
        raise MessageRefused(*faults)
    return Opened(path, "excel", head, _records(tables, headings))


def _refuse_bombs(path: Path) -> None:
    """Refuse a file that is no zip, or that unpacks to more than a workbook may be."""
    try:
        with ZipFile(path) as archive:
            parts = archive.infolist()
            if len(parts) > _MOST_PARTS:
                raise MessageRefused(problem("workbook_unreadable", seen=f"{len(parts)} parts"))
            unpacked = 0
            for part in parts:
                unpacked += _unpacked_size(path, part, LARGEST_UNPACKED - unpacked)
                if unpacked > LARGEST_UNPACKED:
                    mega = 1024 * 1024
                    seen = f"> {LARGEST_UNPACKED // mega}"
                    limit = LARGEST_UNPACKED // mega
                    raise MessageRefused(problem("workbook_too_large", seen=seen, expected=limit))
    except (BadZipFile, zlib.error, NotImplementedError, OSError) as error:
        raise MessageRefused(problem("workbook_unreadable", seen=error)) from error


def _unpacked_size(path: Path, part: ZipInfo, room: int) -> int:
    """The bytes that a part unpacks to, counted no further than just past `room`."""
    with path.open("rb") as stream:
        stream.seek(part.header_offset + 26)
        lengths = stream.read(4)
        name, extra = (int.from_bytes(lengths[i : i + 2], "little") for i in (0, 2))
        stream.seek(name + extra, 1)
        if part.compress_type == 0:
            return part.compress_size
        unpacker = zlib.decompressobj(-15)
        size, left = 0, part.compress_size
        while left > 0 and size <= room and not unpacker.eof:
            packed = stream.read(min(_PIECE, left))
            left -= len(packed)
            if not packed:
                break
            while packed and size <= room:
                size += len(unpacker.decompress(packed, _PIECE))
                packed = unpacker.unconsumed_tail
        return size


def _head(workbook: CalamineWorkbook) -> dict[str, Any]:
    """The head: names in the first column of the sheet `message`, values in the second."""
    if _HEAD_SHEET not in workbook.sheet_names:
        return {}
    rows = workbook.get_sheet_by_name(_HEAD_SHEET).to_python()
    filled = [row for row in rows if len(row) > 1 and row[0] != "" and row[1] != ""]
    return {str(row[0]).strip(): _plain(row[1]) for row in filled}


def _plain(cell: object) -> str:
    """A cell of the head as text: `1.0` is `1`, a day is its ISO form."""
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    return str(cell).strip()


def _heading(name: str, sheet: CalamineSheet) -> list[str]:
    heading = [str(cell).strip() for cell in next(iter(sheet.to_python(nrows=1)), [])]
    if name not in KINDS and "record" not in heading:
        raise MessageRefused(problem("sheet_unknown", seen=name))
    while heading and heading[-1] == "":
        heading.pop()
    return heading


def _records(tables: list[tuple[str, CalamineSheet]], headings: list[list[str]]) -> Iterator[Raw]:
    known = all_columns()
    number = 0
    for (name, sheet), heading in zip(tables, headings, strict=True):
        kind = {"record": name} if name in KINDS else {}
        rows = sheet.iter_rows()
        for row in list(rows)[1:]:
            if all(cell == "" for cell in row):
                continue
            number += 1
            cells = zip(heading, row, strict=False)
            filled = {column: value_of(known[column], cell) for column, cell in cells if cell != ""}
            yield Raw(number, kind | filled)
