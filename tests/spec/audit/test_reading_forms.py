"""One report in every form: the same numbers are placed, and none is dropped."""

import re
from pathlib import Path

import pytest
import typst
import xlsxwriter
from docx import Document as WordDocument

from fotfeste.domain.refusal import Refused
from fotfeste.publishing.audit.reading.documents import read_document
from fotfeste.publishing.audit.reading.reading import Read

TITLE = "Tabell 1. Andel med overgang til arbeid eller utdanning i 2031, fylke og kjønn, i prosent. Kilde NIR"
HEAD = ("Fylke", "Kvinner", "Menn", "Begge kjønn")
ROWS = (
    ("Agder", "22", "39", "30"),
    ("Møre og Romsdal", "42", "60", "50"),
    ("Oslo", "39", "58", "47"),
    ("Ukjent", "4", "6", "5"),
    ("Nasjonalt", "39", "53", "45"),
)
PROSE = (
    "I 2031 avsluttet 2 310 deltakere introduksjonsprogram.",
    "Menn (63 prosent) gikk oftere videre enn kvinner (44 prosent).",
)
DIGITS = re.compile(r"\D")


def as_text(path: Path) -> None:
    table = "\n".join("   ".join(row) for row in (HEAD, *ROWS))
    path.write_text("\n\n".join((*PROSE, TITLE, table)) + "\n", encoding="utf-8")


def as_html(path: Path) -> None:
    head = "".join(f"<th>{word}</th>" for word in HEAD)
    rows = "".join(
        f"<tr><th>{row[0]}</th>{''.join(f'<td>{cell}</td>' for cell in row[1:])}</tr>"
        for row in ROWS
    )
    prose = "".join(f"<p>{sentence}</p>" for sentence in PROSE)
    table = f"<table><caption>{TITLE}</caption><thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table>"
    path.write_text(f"<html><body>{prose}{table}</body></html>", encoding="utf-8")


def as_excel(path: Path) -> None:
    with xlsxwriter.Workbook(str(path)) as book:
        sheet = book.add_worksheet("Ark")
        for number, words in enumerate((*PROSE, TITLE)):
            sheet.write_string(number, 0, words)
        for number, row in enumerate((HEAD, *ROWS), start=4):
            for column, cell in enumerate(row):
                sheet.write(number, column, int(cell) if cell.isdecimal() else cell)


def as_word(path: Path) -> None:
    document = WordDocument()
    for words in (*PROSE, TITLE):
        document.add_paragraph(words)
    table = document.add_table(rows=0, cols=len(HEAD))
    for row in (HEAD, *ROWS):
        for cell, words in zip(table.add_row().cells, row, strict=True):
            cell.text = words
    document.save(str(path))


def as_pdf(path: Path) -> None:
    cells = ", ".join(f"[{cell}]" for row in (HEAD, *ROWS) for cell in row)
    source = "\n\n".join((*PROSE, TITLE, f"#table(columns: 4, {cells})"))
    path.write_bytes(typst.compile(source.encode()))


FORMS = {"txt": as_text, "html": as_html, "xlsx": as_excel, "docx": as_word, "pdf": as_pdf}


@pytest.fixture(params=FORMS)
def read(request: pytest.FixtureRequest, tmp_path: Path) -> list[Read]:
    """The report in one form, read back."""
    path = tmp_path / f"report.{request.param}"
    FORMS[request.param](path)
    return read_document(path)[0]


def test_every_number_of_the_table_is_placed(read: list[Read]) -> None:
    placed = {
        (each.columns.get("county", ""), each.columns.get("sex", "")): each.printed
        for each in read
        if each.columns.get("measure") == "share_to_work_or_education" and each.state == "placed"
    }
    counties = {"Nasjonalt": ""}
    assert placed == {
        (counties.get(name, name), sex): cell
        for name, *cells in ROWS
        for sex, cell in zip(("female", "male", "both"), cells, strict=True)
    }


def test_every_number_of_the_prose_is_placed_or_asked_about(read: list[Read]) -> None:
    states = {each.printed: each.state for each in read}
    assert (states["2 310"], states["63"], states["44"]) == ("placed", "asked", "asked")


def test_no_digit_is_dropped(read: list[Read]) -> None:
    written = DIGITS.sub("", "".join((*PROSE, TITLE, *(cell for row in ROWS for cell in row))))
    assert sorted(DIGITS.sub("", "".join(each.printed for each in read))) == sorted(written)


@pytest.mark.parametrize("ending", ["pdf", "docx", "xlsx"])
def test_what_is_no_such_document_is_refused(ending: str, tmp_path: Path) -> None:
    path = tmp_path / f"broken.{ending}"
    path.write_bytes(b"no document")
    with pytest.raises(Refused, match="broken"):
        read_document(path)
