"""Every form gives back every figure of the release: number, sign, unit and reason, and no other."""

from collections.abc import Callable
from decimal import Decimal
from pathlib import Path

from openpyxl import load_workbook
from openpyxl.cell import Cell as ExcelCell

from fotfeste.domain.text import Language
from fotfeste.publishing.arrangement import Cell
from tests.unit.publishing.came_back import (
    Figures,
    from_excel,
    from_jsonstat,
    from_parquet,
    from_tidy,
    in_codes,
    in_words,
    with_contents,
)
from tests.unit.publishing.conftest import Reports


def from_tables(read: Callable[[Path], Figures], folder: Path, ending: str) -> Figures:
    """The figures of every file of one form; no figure stands in two."""
    paths = [path for path in (folder / "tables").iterdir() if path.name.endswith(ending)]
    parts = [read(path) for path in paths]
    found = {name: back for part in parts for name, back in part.items()}
    assert len(found) == sum(map(len, parts))
    return found


def test_csv_for_programs(reports: Reports, year: int, language: Language) -> None:
    release, _, folder = reports(year, language)
    found = from_tables(from_tidy, folder, f".{language}.csv")
    assert found == {figure.id: in_codes(figure) for figure in release.figures.figures}


def test_csv_for_excel(reports: Reports, year: int, language: Language) -> None:
    release, _, folder = reports(year, language)
    expected = {figure.id: in_words(figure, language) for figure in release.figures.figures}
    assert from_tables(from_excel, folder, f".{language}.excel.csv") == expected
    assert from_excel(folder / f"figures.{language}.excel.csv") == expected


def test_json_stat(reports: Reports, year: int, language: Language) -> None:
    release, _, folder = reports(year, language)
    found = from_tables(from_jsonstat, folder, f".{language}.json")
    assert found == {with_contents(f): in_codes(f) for f in release.figures.figures}


def test_parquet(reports: Reports, year: int, language: Language) -> None:
    release, _, folder = reports(year, language)
    found = from_parquet(folder / f"figures.{language}.parquet")
    assert found == {figure.id: in_words(figure, language) for figure in release.figures.figures}


def test_workbook(reports: Reports, year: int, language: Language) -> None:
    _, document, folder = reports(year, language)
    book = load_workbook(folder / "book.xlsx")
    assert len(document.tabulated) == len(book.sheetnames) - 3
    for part, sheet in zip(document.tabulated, book.worksheets[3:], strict=True):
        (area,) = [table.ref for table in sheet.tables.values()]
        found = [told(cell) for row in sheet[area][1:] for cell in row[len(part.arranged.stub) :]]
        assert found == [expected(cell) for cell in part.arranged.cells], part.title
        assert sheet["A2"].value.startswith(part.unit)


Told = tuple[object, str]


def told(cell: ExcelCell) -> Told:
    """A cell's number, with its decimals and per cent sign; or its words."""
    value = cell.value if isinstance(cell.value, str) else round(Decimal(str(cell.value)), 3)
    return value, "" if isinstance(cell.value, str) else cell.number_format


def expected(cell: Cell) -> Told:
    """What should stand in the workbook where a table has this cell."""
    if cell.value is None or cell.sign or cell.figure is None:
        return cell.words, ""
    decimals = "." + "0" * cell.figure.decimals if cell.figure.decimals else ""
    percent = '" %"' if cell.words.endswith("%") else ""
    return round(cell.value, 3), f"#,##0{decimals}{percent}"
