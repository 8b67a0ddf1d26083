"""Cells of a table as values (celler): what a CSV file or a sheet says, in the types of JSON.

What cannot be read as the field's kind is left as it stands, for the checks to tell.
"""

import re
from datetime import date, datetime
from functools import cache
from typing import Any

from fotfeste.domain.geography.codelists import MUNICIPALITIES
from fotfeste.exchange.schema.layout import Field
from fotfeste.exchange.schema.message import EVERY_RECORD, RECORD_KINDS

_NORWEGIAN_DAY = re.compile(r"(\d{1,2})\.(\d{1,2})\.(\d{4})")
_NUMBER = re.compile(r"-?\d{1,15}([.,]\d{1,10})?")
_TRUTH = {"true": True, "false": False, "ja": True, "nei": False}
_DIGITS_OF_MUNICIPALITY = 4


@cache
def all_columns() -> dict[str, Field]:
    """Every column that a table may have: the field it stands for, in whatever kind of record."""
    fields = [*EVERY_RECORD, *(field for kind in RECORD_KINDS for field in kind.fields)]
    return {field.name: field for field in reversed(fields)}


def value_of(field: Field, cell: object) -> Any:
    """The value that a cell says, for a field; None where it is empty."""
    if cell is None or cell == "":
        return None
    if isinstance(cell, datetime):
        return cell.date().isoformat() if cell.time() == datetime.min.time() else cell.isoformat()
    if isinstance(cell, date):
        return cell.isoformat()
    if isinstance(cell, float) and cell.is_integer():
        cell = int(cell)
    if field.kind in ("reference", "text", "code", "secret"):
        return _word(field, str(cell).strip() if not isinstance(cell, str) else cell)
    return _read(field, cell.strip()) if isinstance(cell, str) else cell


def _word(field: Field, word: str) -> str:
    """Words as they stand; a municipality's number gets back the zero that a spreadsheet took."""
    if field.codes is MUNICIPALITIES and word.isdecimal():
        return word.zfill(_DIGITS_OF_MUNICIPALITY)
    return word


def _read(field: Field, text: str) -> Any:
    """A date, number or truth value from its text, the text itself where it is none."""
    if field.kind == "date":
        norwegian = _NORWEGIAN_DAY.fullmatch(text)
        return f"{norwegian[3]}-{norwegian[2]:>02}-{norwegian[1]:>02}" if norwegian else text
    if field.kind == "boolean":
        return _TRUTH.get(text.lower(), text)
    if _NUMBER.fullmatch(text):
        return float(text.replace(",", ".")) if re.search("[.,]", text) else int(text)
    return text
