"""Answers as a PX file (PC-Axis 2013, UTF-8): keywords with their values, then the numbers."""

from collections.abc import Iterator, Sequence
from datetime import datetime

from fotfeste.publishing.numbers import UNITS
from fotfeste.publishing.statbank.address import Address
from fotfeste.publishing.statbank.answer import Answer
from fotfeste.publishing.statbank.bank_table import BankTable
from fotfeste.publishing.statbank.cell_words import notes_of, title_of
from fotfeste.publishing.statbank.described import SOURCE
from fotfeste.publishing.statbank.dimension import Dimension
from fotfeste.publishing.statbank.laid_out import Cell, LaidOut
from fotfeste.publishing.statbank.languages import code_of
from fotfeste.publishing.statbank.moment import moment_of

SYMBOLS = {".": ".", "..": "..", ":": "..."}
"""A PX file has dots for cells without a number; DATASYMBOL says which sign they are."""

SUBJECT = "INTRO"


def px(answer: Answer, address: Address) -> bytes:
    """The answer with codes and words of all that it says."""
    lines = [*_keywords(answer, address), "DATA=", *_data(answer, address)]
    return ("\r\n".join(lines) + ";\r\n").encode()


def _keywords(answer: Answer, address: Address) -> Iterator[str]:
    table, language = answer.table, address.language
    decimals = max(table.shown[code].decimals for code in table.contents.codes)
    yield 'CHARSET="ANSI";'
    yield 'AXIS-VERSION="2013";'
    yield 'CODEPAGE="utf-8";'
    yield _line("LANGUAGE", code_of(language))
    yield _line("CREATION-DATE", _day(table))
    yield f"DECIMALS={decimals};"
    yield f"SHOWDECIMALS={decimals};"
    yield _line("MATRIX", table.id)
    yield _line("TABLEID", table.id)
    yield _line("SUBJECT-CODE", SUBJECT)
    yield _line("SUBJECT-AREA", SOURCE)
    yield _line("TITLE", title_of(table, answer.dimensions, language))
    yield _line("CONTENTS", table.title.in_language(language))
    yield _line("UNITS", _units(table, address))
    yield from _sides(answer, address)
    for each in answer.dimensions:
        yield from _dimension(table, each, address)
    yield _line("LAST-UPDATED", _day(table))
    yield _line("SOURCE", SOURCE)
    for note in notes_of(table, language):
        yield _line("NOTE", note)
    for number, sign in enumerate(SYMBOLS, start=1):
        yield _line(f"DATASYMBOL{number}", sign)


def _sides(answer: Answer, address: Address) -> Iterator[str]:
    titles = [each.title.in_language(address.language) for each in answer.dimensions]
    for name, side in (("STUB", titles[: answer.stub]), ("HEADING", titles[answer.stub :])):
        if side:
            yield f"{name}={_quoted(side)};"
    shown = [t for t, d in zip(titles, answer.dimensions, strict=True) if d.role == "metric"]
    if shown:
        yield _line("CONTVARIABLE", shown[0])


def _dimension(table: BankTable, dimension: Dimension, address: Address) -> Iterator[str]:
    language = address.language
    title = _quoted([dimension.title.in_language(language)])
    yield f"VALUES({title})={_quoted([v.title.in_language(language) for v in dimension.values])};"
    yield f"CODES({title})={_quoted(dimension.codes)};"
    yield f"VARIABLECODE({title})={_quoted([dimension.code])};"
    if dimension.role == "time":
        yield f"TIMEVAL({title})=TLIST(A1),{_quoted(dimension.codes)};"
    if dimension.role == "geo":
        yield f'VARIABLE-TYPE({title})="G";'
    if dimension.elimination:
        total = dimension.values[dimension.places[dimension.elimination]]
        yield f"ELIMINATION({title})={_quoted([total.title.in_language(language)])};"
    if dimension.role == "metric":
        for value in dimension.values:
            named = _quoted([value.title.in_language(language)])
            unit = UNITS[table.shown[value.code].unit].in_language(language)
            yield f"UNITS({named})={_quoted([unit])};"
            yield f"LAST-UPDATED({named})={_quoted([_day(table)])};"
            yield f"PRECISION({title},{named})={table.shown[value.code].decimals};"


def _units(table: BankTable, address: Address) -> str:
    units = dict.fromkeys(
        UNITS[table.shown[code].unit].in_language(address.language) for code in table.contents.codes
    )
    return ", ".join(units)


def _day(table: BankTable) -> str:
    moment = datetime.strptime(moment_of(table.updated), "%Y-%m-%dT%H:%M:%S%z")
    return moment.strftime("%Y%m%d %H:%M")


def _data(answer: Answer, address: Address) -> Iterator[str]:
    for _front, cells in LaidOut(answer, "codes", address.language).rows():
        yield " ".join(map(_cell, cells))


def _cell(cell: Cell) -> str:
    return f'"{SYMBOLS[cell]}"' if isinstance(cell, str) else str(cell)


def _line(name: str, value: str) -> str:
    return f"{name}={_quoted([value])};"


def _quoted(values: Sequence[str]) -> str:
    """In quotes, parted by commas; a quote inside becomes an apostrophe, which the form lacks."""
    return ",".join('"' + value.replace('"', "'").replace("\n", " ") + '"' for value in values)
