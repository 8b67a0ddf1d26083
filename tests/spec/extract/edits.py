"""Spoiling the files of an extract in CSV, the way a hand or a faulty program would."""

import csv
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

Edit = Callable[[Path], None]


def read_csv(path: Path) -> tuple[list[str], list[list[str]]]:
    """The heading and the rows."""
    with path.open(encoding="utf-8", newline="") as lines:
        heading, *rows = csv.reader(lines)
    return heading, rows


def write_csv(path: Path, heading: list[str], rows: list[list[str]]) -> None:
    """Write heading and rows."""
    with path.open("w", encoding="utf-8", newline="") as lines:
        csv.writer(lines).writerows([heading, *rows])


def cell(file: str, row: int, column: str, value: str) -> Edit:
    """Write another value into one cell; the first data row is 1."""
    return cells(file, row, **{column: value})


def cells(file: str, row: int, **values: str) -> Edit:
    """Write other values into one row."""

    def edit(folder: Path) -> None:
        heading, rows = read_csv(folder / f"{file}.csv")
        for column, value in values.items():
            rows[row - 1][heading.index(column)] = value
        write_csv(folder / f"{file}.csv", heading, rows)

    return edit


def repeat(file: str, row: int, **values: str) -> Edit:
    """Write a row once more, last in the file, with some other values."""

    def edit(folder: Path) -> None:
        heading, rows = read_csv(folder / f"{file}.csv")
        repeated = dict(zip(heading, rows[row - 1], strict=True)) | values
        write_csv(folder / f"{file}.csv", heading, [*rows, [repeated[name] for name in heading]])

    return edit


def columns(file: str, change: Callable[[list[str]], list[str]]) -> Edit:
    """Write only some columns, or new ones with an x in every row."""

    def edit(folder: Path) -> None:
        heading, rows = read_csv(folder / f"{file}.csv")
        wanted = change(heading)
        named = [dict(zip(heading, row, strict=True)) for row in rows]
        write_csv(
            folder / f"{file}.csv", wanted, [[row.get(n, "x") for n in wanted] for row in named]
        )

    return edit


def text(name: str, change: Callable[[str], str]) -> Edit:
    """Change the text of a file."""

    def edit(folder: Path) -> None:
        path = folder / name
        path.write_text(change(path.read_text(encoding="utf-8")), encoding="utf-8")

    return edit


def data(name: str, content: bytes) -> Edit:
    """Put these bytes into a file."""

    def edit(folder: Path) -> None:
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).write_bytes(content)

    return edit


def line(name: str, number: int, change: Callable[[bytes], bytes]) -> Edit:
    """Change the bytes of one line; the heading is line 0, the first data row 1."""

    def edit(folder: Path) -> None:
        lines = (folder / name).read_bytes().splitlines()
        lines[number] = change(lines[number])
        (folder / name).write_bytes(b"\n".join(lines) + b"\n")

    return edit


def removed(name: str) -> Edit:
    """Take a file away."""
    return lambda folder: (folder / name).unlink()


def manifest(**fields: Any) -> Edit:
    """Write other values into the manifest; `files__persons__rows` is a field within."""

    def edit(folder: Path) -> None:
        path = folder / "manifest.json"
        found = json.loads(path.read_text(encoding="utf-8"))
        for name, value in fields.items():
            *steps, last = name.split("__")
            target = found
            for step in steps:
                target = target[step]
            target[last] = value
        path.write_text(json.dumps(found), encoding="utf-8")

    return edit
