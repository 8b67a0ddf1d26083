"""CSV for Norwegian Excel: its dialect to the letter, and nothing that it takes for a formula."""

import re
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest

from fotfeste.domain.text import Language
from fotfeste.publishing.data.excel_csv import figures_for_excel, text
from fotfeste.publishing.data.readable import Readable
from tests.unit.publishing.came_back import excel_rows
from tests.unit.publishing.conftest import Reports

FIGURE = Readable(
    id="a/2030/b",
    table="Tabell",
    year=2030,
    indicator="Endring",
    groups=(("Fylke", "Troms"), ("Kjønn", "Kvinner")),
    value=None,
    sign=":",
    explanation="Skjermet",
    unit="Prosentpoeng",
    decimals=1,
    status="Endelige tall",
    data="",
)


def test_the_dialect(rendered: Path) -> None:
    contents = (rendered / "tables" / "unemployment.nb.excel.csv").read_bytes()
    assert contents.startswith(b"\xef\xbb\xbfTall-id;Tabell;")
    assert contents.count(b"\n") == contents.count(b"\r\n") == 4
    assert (
        b"unemployment/2030/10;Ledige;2030;Ledige;Nordvik;2,4;;;Prosent;"
        b"Endelige tall;Syntetiske data\r\n"
    ) in contents


def test_large_numbers_have_no_thousand_separator(rendered: Path) -> None:
    rows = excel_rows(rendered / "tables" / "ways.en.excel.csv")
    assert rows[1][0] == "ways/2030/leavers"
    assert rows[1][4] == "13942"


def test_a_sign_stands_where_the_number_would(rendered: Path) -> None:
    row = excel_rows(rendered / "tables" / "results.en.excel.csv")[4]
    assert row[4:9] == ["Ålesvik", "Women", ":", ":", row[8]]
    assert row[8].startswith("Hidden: ")


def test_no_two_columns_have_the_same_heading(
    reports: Reports, year: int, language: Language
) -> None:
    _, _, folder = reports(year, language)
    for path in folder.rglob("*.excel.csv"):
        heading, *rows = excel_rows(path)
        assert len(set(heading)) == len(heading), path.name
        assert {len(row) for row in rows} == {len(heading)}, path.name


def test_no_cell_of_a_report_can_be_a_formula(
    reports: Reports, year: int, language: Language
) -> None:
    _, _, folder = reports(year, language)
    for row in excel_rows(folder / f"figures.{language}.excel.csv"):
        assert not [c for c in row if c.startswith(("=", "+", "@")) or re.match(r"-[^\d]", c)]


@pytest.mark.parametrize("words", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"])
def test_words_that_could_begin_a_formula_are_words(words: str) -> None:
    assert text(words) == f"'{words}"
    harmful = replace(FIGURE, table=words, indicator=words, explanation=words)
    written = figures_for_excel([harmful], "nb").decode()
    assert not re.search(rf'(^|[;"]){re.escape(words)}', written, re.MULTILINE)


def test_a_negative_number_is_a_number() -> None:
    written = figures_for_excel([replace(FIGURE, value=Decimal(-2), sign="")], "nb").decode()
    assert 'Fylke: Troms; Kjønn: Kvinner";-2,0;;Skjermet' in written
