"""What comes back from each form of the numbers: every figure by its id, as the form tells it."""

import csv
import json
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from io import StringIO
from itertools import product
from pathlib import Path
from typing import Any

import pyarrow.parquet as pq

from fotfeste.disclosure.figures.figure import SIGNS, Figure
from fotfeste.domain.text import Language
from fotfeste.publishing.numbers import UNITS


@dataclass(frozen=True)
class Back:
    """A figure as a file tells it: unit and reason in codes or in words."""

    value: Decimal | None
    sign: str
    unit: str
    reason: str


Figures = dict[str, Back]


def in_codes(figure: Figure) -> Back:
    """What a form for programs should tell of a figure."""
    reason = figure.reason.value if figure.reason else ""
    return Back(figure.value, figure.sign or "", figure.unit, reason)


def in_words(figure: Figure, language: Language) -> Back:
    """What a form for people should tell of a figure."""
    unit = UNITS[figure.unit].in_language(language)
    told = figure.reason.text if figure.reason else SIGNS.get(figure.sign or "")
    reason = told.in_language(language) if told else ""
    return Back(figure.value, figure.sign or "", unit, reason)


def tidy_rows(path: Path) -> list[dict[str, str]]:
    """The rows of a CSV for programs."""
    with path.open(encoding="utf-8", newline="") as opened:
        return list(csv.DictReader(opened))


def from_tidy(path: Path) -> Figures:
    """The figures of a CSV for programs."""
    return {
        row["figure_id"]: Back(
            Decimal(row["value"]) if row["value"] else None, row["sign"], row["unit"], row["reason"]
        )
        for row in tidy_rows(path)
    }


def excel_rows(path: Path) -> list[list[str]]:
    """The rows of a CSV for Norwegian Excel, its heading first."""
    words = path.read_bytes().decode("utf-8-sig")
    return list(csv.reader(StringIO(words, newline=""), delimiter=";"))


def from_excel(path: Path) -> Figures:
    """The figures of a CSV for Norwegian Excel: the last columns are the same in every file."""
    found = {}
    for name, *_, number, sign, reason, unit, _status, _data in excel_rows(path)[1:]:
        hidden = number == sign
        value = None if hidden else Decimal(number.replace(",", "."))
        found[name] = Back(value, sign, unit, reason)
    return found


def from_parquet(path: Path) -> Figures:
    """The figures of a Parquet file, by the places of its columns."""
    found = {}
    for row in pq.read_table(path).to_pylist():
        name, _, _, _, _, number, sign, reason, unit, decimals, _, _ = row.values()
        value = None if number is None else round(number, decimals)
        found[name] = Back(value, sign, unit, reason)
    return found


def from_jsonstat(path: Path) -> Figures:
    """The figures of a JSON-stat dataset; the sign of preliminary figures is taken off."""
    said = json.loads(path.read_text(encoding="utf-8"), parse_float=Decimal)
    about = said["extension"]["indicators"]
    found = {}
    for at, (*codes, contents, year) in enumerate(places(said)):
        value, sign = said["value"][at], said["status"].get(str(at), "").replace("*", "")
        if value is not None or sign:
            name = "/".join((path.name.split(".")[0], year, *codes, contents))
            reason = said["extension"]["reasons"].get(str(at), "")
            number = None if value is None else Decimal(value)
            found[name] = Back(number, sign, about[contents]["unit"], reason)
    return found


def places(said: dict[str, Any]) -> Iterator[tuple[str, ...]]:
    """The codes of every place of a cube, the last dimension fastest."""
    return product(*(said["dimension"][name]["category"]["index"] for name in said["id"]))


def with_contents(figure: Figure) -> str:
    """A figure's id with its indicator always in it, as a cube has it."""
    return "/".join((figure.table, str(figure.year), *figure.codes, figure.contents))
