"""Answers as an Excel workbook: one sheet with the table, one with notes and signs; no cell merged."""

from io import BytesIO

import xlsxwriter

from fotfeste.publishing import words
from fotfeste.publishing.statbank.address import Address
from fotfeste.publishing.statbank.answer import Answer
from fotfeste.publishing.statbank.cell_words import notes_of, signs_in, title_of
from fotfeste.publishing.statbank.described import SOURCE
from fotfeste.publishing.statbank.laid_out import LaidOut
from fotfeste.publishing.statbank.moment import moment_of
from fotfeste.publishing.statbank.options import Options

PLAIN = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
WIDTH = 14


def workbook(answer: Answer, address: Address, options: Options) -> bytes:
    """The answer in words, or as the options say."""
    written = BytesIO()
    with xlsxwriter.Workbook(written, PLAIN) as book:
        title = title_of(answer.table, answer.dimensions, address.language)
        book.set_properties({"title": title})
        _table(book, LaidOut(answer, options.labels or "texts", address.language), title, options)
        _notes(book, answer, address, title)
    return written.getvalue()


def _table(book: xlsxwriter.Workbook, laid_out: LaidOut, title: str, options: Options) -> None:
    sheet = book.add_worksheet(words.TABLE.in_language(laid_out.language))
    bold = book.add_format({"bold": True, "text_wrap": True})
    row = 0
    if options.title:
        sheet.write_string(row, 0, title, bold)
        row += 2
    heads = [*laid_out.stub_heads(), *laid_out.column_heads()]
    for column, head in enumerate(heads):
        sheet.write_string(row, column, head, bold)
    sheet.set_column(0, len(heads) - 1, WIDTH)
    sheet.freeze_panes(row + 1, len(laid_out.stub))
    for front, cells in laid_out.rows():
        row += 1
        for column, cell in enumerate([*front, *cells]):
            if isinstance(cell, str):
                sheet.write_string(row, column, cell)
            else:
                sheet.write_number(row, column, cell)


def _notes(book: xlsxwriter.Workbook, answer: Answer, address: Address, title: str) -> None:
    language = address.language
    sheet = book.add_worksheet(words.NOTES.in_language(language))
    sheet.set_column(0, 0, 2 * WIDTH)
    sheet.set_column(1, 1, 8 * WIDTH)
    notes = words.NOTES.in_language(language)
    lines = [
        (answer.table.id, title),
        *((notes, note) for note in notes_of(answer.table, language)),
        *signs_in(answer, language).items(),
        (words.SOURCE.in_language(language), SOURCE),
        (
            words.RELEASE.filled(id=answer.table.newest.id).in_language(language),
            moment_of(answer.table.updated),
        ),
    ]
    for row, (name, told) in enumerate(lines):
        sheet.write_string(row, 0, name)
        sheet.write_string(row, 1, told)
