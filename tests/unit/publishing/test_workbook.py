"""The workbook, read by another program: numbers as numbers, signs as words, nothing merged."""

import re
from dataclasses import replace
from datetime import date
from io import BytesIO
from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from fotfeste.domain.text import Language
from fotfeste.publishing.document import Document, PrintedTable
from fotfeste.publishing.workbook import workbook
from tests.unit.publishing.conftest import Reports


@pytest.fixture
def book(rendered: Path) -> Workbook:
    """The workbook in bokmål."""
    return load_workbook(rendered / "tables.nb.xlsx")


def rows(sheet: Worksheet) -> list[tuple[object, ...]]:
    """The rows of a sheet's table, its heading first."""
    (area,) = [table.ref for table in sheet.tables.values()]
    return [tuple(cell.value for cell in row) for row in sheet[area]]


def test_cover_contents_notes_and_a_sheet_for_each_table(book: Workbook) -> None:
    assert book.sheetnames == [
        *("Forside", "Innhold", "Merknader"),
        *("Tabell 1", "Figur 1", "Tabell 2", "Figur 2", "Figur 3", "Tabell 3", "Tabell 4"),
    ]


def test_every_sheet_says_that_the_data_are_synthetic(book: Workbook) -> None:
    for sheet in book:
        assert sheet["A3"].value == "Syntetiske data"
        assert sheet.oddHeader is not None
        assert sheet.oddHeader.right.text == "Syntetiske data"


def test_a_table_has_its_numbers_and_signs(book: Workbook) -> None:
    assert rows(book["Tabell 1"]) == [
        ("Fylke", "Kvinner", "Menn", "I alt"),
        ("Nordvik", 58, 67, 62),
        ("Ålesvik", ":", ":", 45),
        ("Ukjent", 0, 6, 5),
        ("Landet", 39, 53, 45),
    ]


def test_every_table_is_named_and_none_has_merged_cells(book: Workbook) -> None:
    names = [name for sheet in book for name in sheet.tables]
    assert len(set(names)) == len(names) == len(book.sheetnames) - 1
    assert all(not sheet.merged_cells.ranges for sheet in book)


def test_headings_stay_in_sight(book: Workbook) -> None:
    assert book["Tabell 1"].freeze_panes == "B6"


def test_numbers_are_shown_as_the_reader_writes_them(book: Workbook) -> None:
    table = book["Tabell 2"]
    assert (table["C6"].value, table["C6"].number_format) == (13942, "#,##0")
    assert (table["C7"].value, table["C7"].number_format) == (45, '#,##0" %"')
    assert book["Tabell 4"]["C6"].number_format == "#,##0.0"


def test_the_contents_lead_to_every_table(book: Workbook) -> None:
    links = [cell.hyperlink.location for row in book["Innhold"] for cell in row if cell.hyperlink]
    assert links == [f"'{name}'!A1" for name in book.sheetnames[3:]]


def test_signs_and_notes_are_explained_in_one_place(book: Workbook) -> None:
    notes = rows(book["Merknader"])
    assert (":", "Kan ikke offentliggjøres") in notes
    assert ("Tabell 1", "Alle er talt én gang.") in notes


def test_every_sheet_with_a_table_says_so_and_its_unit(book: Workbook) -> None:
    assert book["Tabell 1"]["A2"].value == "Prosent. Arket har én tabell."
    assert book["Tabell 2"]["A2"].value == "Arket har én tabell."


def test_sheets_of_a_real_register_name_their_release(document: Document) -> None:
    real = replace(document, synthetic=False)
    book = load_workbook(BytesIO(workbook(real, date(2031, 2, 28))))
    assert {sheet["A3"].value for sheet in book} == {"Publisering small-2030"}


def test_no_row_or_column_of_a_table_is_blank(
    reports: Reports, year: int, language: Language
) -> None:
    _, _, folder = reports(year, language)
    for sheet in load_workbook(folder / "book.xlsx").worksheets[1:]:
        found = rows(sheet)
        assert all(any(row) for row in found), sheet.title
        assert all(head and str(head).strip() for head in found[0]), sheet.title
        assert all(any(cell is not None for cell in column) for column in zip(*found, strict=True))


def test_tables_have_different_names_that_excel_takes(
    reports: Reports, year: int, language: Language
) -> None:
    _, _, folder = reports(year, language)
    book = load_workbook(folder / "book.xlsx")
    names = [name for sheet in book for name in sheet.tables]
    assert len({name.lower() for name in names}) == len(names) == len(book.sheetnames) - 1
    assert all(re.fullmatch(r"[A-Za-z_]\w{0,254}", name, re.ASCII) for name in names)
    assert all(len(sheet.title) <= 31 for sheet in book)


@pytest.mark.parametrize("harmful", ["=1+1", "@SUM(A1)", "+1", "-1", "{=1}", "http://x.no", "12"])
def test_words_are_never_a_formula_a_link_or_a_number(document: Document, harmful: str) -> None:
    book = load_workbook(BytesIO(workbook(overwritten(document, harmful), date(2031, 2, 28))))
    written = [cell for sheet in book for row in sheet.iter_rows() for cell in row]
    assert {cell.data_type for cell in written if cell.value == harmful} == {"s"}
    assert "f" not in {cell.data_type for cell in written}
    links = [cell.hyperlink for cell in written if cell.hyperlink]
    assert all(link.location and not link.target for link in links)


def overwritten(document: Document, words: str) -> Document:
    """The document with these words for its title, and for caption, notes and headings of a table."""
    (chapter,) = [c for c in document.chapters if any(p.kind == "table" for p in c.parts)][:1]
    table = next(part for part in chapter.parts if isinstance(part, PrintedTable))
    rows_ = tuple(replace(row, headings=(words,)) for row in table.arranged.rows)
    shown = replace(table.arranged, stub=(words,), rows=rows_)
    changed = replace(table, caption=words, notes=(words,), arranged=shown)
    return replace(document, title=words, chapters=(replace(chapter, parts=(changed,)),))
