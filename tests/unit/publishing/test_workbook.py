"""The workbook, read by another program: numbers as numbers, signs as words, nothing merged."""

from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook
from openpyxl.worksheet.worksheet import Worksheet


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
