"""Reading a figures file (tallfil): every defect at once, or all its figures."""

import csv
import re
from collections import Counter
from collections.abc import Iterator
from decimal import Decimal
from fractions import Fraction
from io import StringIO
from pathlib import Path

from fotfeste.domain.text import Text
from fotfeste.reconstruction.figures import defects as say
from fotfeste.reconstruction.figures.defects import FigureDefect, FiguresRefused
from fotfeste.reconstruction.figures.precision import (
    PRECISIONS,
    WITHOUT_VALUE,
    contradiction_of,
)
from fotfeste.reconstruction.figures.printed import (
    COLUMNS,
    LEFT_OUT,
    REQUIRED,
    STATE,
    FiguresFile,
    Printed,
    RowId,
)

_NUMBER = re.compile(r"[-+]?\d{1,15}(\.(?P<decimals>\d{1,15}))?")
_DIFFERENCE = re.compile(r"change|gap|diff|net_|growth|balance|endring|avvik")
"""Measures that may be below nothing."""
_WORKBOOK = b"PK\x03\x04"
SEXES = ("", "both", "female", "male")


def read_figures(path: Path) -> FiguresFile:
    """The figures of a file; raises FiguresRefused with every defect there is."""
    try:
        contents = path.read_bytes()
        if contents.startswith(_WORKBOOK):
            workbook = FigureDefect(None, "", path.name, say.NO_FILE, say.GIVE_AS_WORKBOOK)
            raise FiguresRefused(path.name, [workbook])
        text = contents.decode("utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        defect = FigureDefect(None, "", str(error), say.NO_FILE, say.GIVE_A_FILE)
        raise FiguresRefused(path.name, [defect]) from error
    return figures_of(text, path.name)


def figures_of(text: str, file: str) -> FiguresFile:
    """The figures of the text of a file; rows of a review that are left out keep their numbers."""
    try:
        heading, rows = _table(text)
    except csv.Error as error:
        defect = FigureDefect(None, "", str(error), say.NO_FILE, say.QUOTE_COMMAS)
        raise FiguresRefused(file, [defect]) from error
    found = [*_heading_defects(heading), *_shape_defects(heading, rows)]
    if found:
        raise FiguresRefused(file, found)
    numbered = list(enumerate((dict(zip(heading, row, strict=True)) for row in rows), start=1))
    states = Counter(record.get(STATE, "").strip() for _, record in numbered)
    records = [each for each in numbered if each[1].get(STATE, "").strip() not in LEFT_OUT]
    found = [defect for number, record in records for defect in row_defects(number, record)]
    if found:
        raise FiguresRefused(file, found)
    name = Path(file).stem
    return FiguresFile(
        name,
        tuple(_printed(RowId(name, number), record) for number, record in records),
        {state: states[state] for state in LEFT_OUT if states[state]},
    )


def _table(text: str) -> tuple[list[str], list[list[str]]]:
    rows = [row for row in csv.reader(StringIO(text)) if row]
    return ([cell.strip() for cell in rows[0]], rows[1:]) if rows else ([], [])


def _heading_defects(heading: list[str]) -> Iterator[FigureDefect]:
    seen = ", ".join(heading)
    if not heading or (len(heading) == 1 and re.search(r"[;\t]", seen)):
        expected, remedy = (
            (say.COMMAS, say.SAVE_WITH_COMMAS) if heading else (say.ANY_ROWS, say.GIVE_A_FILE)
        )
        yield FigureDefect(None, "", seen, expected, remedy)
        return
    for column in sorted(REQUIRED - set(heading)):
        yield FigureDefect(None, column, seen, say.THE_COLUMN, say.ADD_THE_COLUMN)
    for column in sorted({name for name in heading if heading.count(name) > 1}):
        yield FigureDefect(None, column, seen, say.ONE_OF_EACH, say.RENAME_IT)


def _shape_defects(heading: list[str], rows: list[list[str]]) -> Iterator[FigureDefect]:
    if heading and not rows:
        yield FigureDefect(None, "", "", say.ANY_ROWS, say.GIVE_A_FILE)
    for number, row in enumerate(rows, start=1):
        if len(row) != len(heading):
            yield FigureDefect(number, "", str(len(row)), say.AS_MANY_FIELDS, say.QUOTE_COMMAS)


def row_defects(number: int, record: dict[str, str]) -> Iterator[FigureDefect]:
    """What is wrong in a row with every required column."""
    for column in sorted(REQUIRED - {"value"}):
        if not record[column].strip():
            yield FigureDefect(number, column, "", say.FILLED, say.FILL_IT)
    precision = record["precision"].strip()
    if precision and precision not in PRECISIONS:
        expected = say.one_of(PRECISIONS)
        yield FigureDefect(number, "precision", precision, expected, say.CORRECT_EITHER)
    sex = record.get("sex", "").strip()
    if sex not in SEXES:
        yield FigureDefect(number, "sex", sex, say.one_of(filter(None, SEXES)), say.FILL_IT)
    yield from _value_defects(number, record, precision)


def _value_defects(number: int, record: dict[str, str], precision: str) -> Iterator[FigureDefect]:
    text = record["value"].strip()

    def defect(expected: Text, remedy: Text) -> FigureDefect:
        return FigureDefect(number, "value", text, expected, remedy)

    if precision in WITHOUT_VALUE:
        if text:
            yield defect(say.NO_VALUE, say.CLEAR_IT)
    elif not _NUMBER.fullmatch(text):
        if precision != "source error":
            yield defect(say.A_NUMBER, say.WRITE_IT_SO)
    elif precision in PRECISIONS:
        value, unit = Fraction(Decimal(text)), record["unit"].strip()
        if contradiction_of(precision, value, unit):
            yield defect(say.AS_ROUNDED, say.CORRECT_EITHER)
        elif record["measure"].startswith("share_") and not 0 <= value <= 100:
            yield defect(say.A_SHARE, say.CORRECT_EITHER)
        elif unit == "persons" and value < 0 and not _DIFFERENCE.search(record["measure"]):
            yield defect(say.NOT_NEGATIVE, say.CORRECT_EITHER)


def _printed(row: RowId, record: dict[str, str]) -> Printed:
    words = {column: record.get(column, "").strip() for column in COLUMNS if column != "value"}
    words["sex"] = "" if words["sex"] == "both" else words["sex"]
    text = record["value"].strip()
    number = _NUMBER.fullmatch(text)
    return Printed(
        id=row,
        value=Fraction(Decimal(text)) if number else None,
        decimals=len(number["decimals"] or "") if number else 0,
        extra={name: value for name, value in record.items() if name not in COLUMNS},
        **words,
    )
