"""CSV for Norwegian Excel: its dialect to the letter, and nothing that it takes for a formula."""

import re
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from fotfeste.disclosure.figures.figure import Figure, Reason
from fotfeste.disclosure.figures.record import Part, ReleaseRecord
from fotfeste.domain.codelist import Code, CodeList
from fotfeste.domain.text import Language, name
from fotfeste.publishing.data.columns import Columns
from fotfeste.publishing.data.cube import Cube
from fotfeste.publishing.data.dataset import Dataset, Dimension, Shown
from fotfeste.publishing.data.excel_csv import Rows, figures_for_excel, text
from fotfeste.publishing.data.readable import Readable
from tests.unit.publishing.came_back import excel_rows
from tests.unit.publishing.conftest import Reports

CODES = CodeList("county", name("Fylke"), (Code("55", name("Troms")),))
PART = Part(id="part", tables=("a",), known_at=date(2031, 1, 1), status="final")


def excel(words: str, value: Decimal | None) -> str:
    """One change, with `words` as every title, as Excel opens it."""
    figure = Figure(
        id="a/2030/55",
        table="a",
        year=2030,
        contents="b",
        codes=("55",),
        value=value,
        sign=":" if value is None else None,
        reason=Reason.HIDDEN if value is None else None,
        decimals=1,
        unit="percentage_points",
        definition_version=1,
    )
    dataset = Dataset(
        id="a",
        title=words,
        shows=(Shown("b", words),),
        dimensions=(Dimension("county", words, CODES),),
        columns=Columns((figure,)),
        cube=Cube((figure,), (CODES,), ("b",)),
        notes=(),
        source="",
        part=PART,
        record=ReleaseRecord(
            id="2030", year=2030, edition="printed", parts=(PART,), policy="1", synthetic=True
        ),
        synthetic=words,
        language="nb",
    )
    rows = Rows(Readable(dataset))
    return (rows.of_table() + figures_for_excel([rows], "nb")).decode()


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
    written = excel(words, None)
    assert not re.search(rf'(^|[;"]){re.escape(words)}', written, re.MULTILINE)


def test_a_negative_number_is_a_number() -> None:
    written = excel("Endring", Decimal(-2))
    assert ";Endring;Troms;-2,0;;;Prosentpoeng;Endelige tall;Endring\r\n" in written
    assert ";Endring;Endring: Troms;-2,0;;;Prosentpoeng;Endelige tall;Endring\r\n" in written


def test_words_with_delimiters_are_in_quotation_marks() -> None:
    written = excel('En "ting"; to', Decimal(-2))
    assert ';"En ""ting""; to";Troms;-2,0;' in written
