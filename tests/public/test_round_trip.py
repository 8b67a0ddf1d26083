"""Every form of a table gives back the same figures, signs and notes."""

import csv
import io
import json
import re
from collections.abc import Mapping
from itertools import product

import pyarrow.parquet as pq
import pytest
import requests
from python_calamine import CalamineWorkbook

from fotfeste.publishing.statbank import cell_signs
from fotfeste.publishing.statbank.bank import Bank
from fotfeste.publishing.statbank.bank_table import BankTable
from fotfeste.publishing.statbank.cell_words import notes_of

Cell = float | str
Cells = dict[tuple[str, ...], Cell]
"""Codes in the order of the table → the number, or the sign that stands for it."""

TABLES = ("bank-result-municipality", "bank-reasons-sex-activity", "headline", "transitions-age")


@pytest.fixture(params=TABLES)
def table(bank: Bank, request: pytest.FixtureRequest) -> BankTable:
    """Some tables: of places, of two things, of nothing, of ages."""
    found = bank.table(request.param)
    assert found is not None
    return found


def test_json_stat(table: BankTable, api: str) -> None:
    told = _asked(api, table, "json-stat2").json()
    codes = [list(told["dimension"][name]["category"]["index"]) for name in told["id"]]
    status = told.get("status", {})
    cells = {
        key: status[str(at)] if value is None else value
        for at, (key, value) in enumerate(zip(product(*codes), told["value"], strict=True))
    }
    assert cells == _cells(table)
    assert told["note"] == notes_of(table, "nb")
    assert {key for key, sign in cells.items() if sign == ":"} == {
        key
        for at, key in enumerate(product(*codes))
        if told["extension"]["reasons"].get(str(at)) in {"hidden", "few", "withheld"}
    }


def test_json_px(table: BankTable, api: str) -> None:
    told = _asked(api, table, "json-px").json()
    shown = [each["code"] for each in told["columns"] if each["type"] == "c"]
    keys = [each["code"] for each in told["columns"] if each["type"] != "c"]
    cells: Cells = {}
    for row in told["data"]:
        named = dict(zip(keys, row["key"], strict=True))
        for contents, text in zip(shown, row["values"], strict=True):
            cells[_key(table, {**named, "ContentsCode": contents})] = _read(text)
    assert cells == _cells(table)


@pytest.mark.parametrize("separator", ["", "SeparatorTab", "SeparatorSpace", "SeparatorSemicolon"])
def test_csv(table: BankTable, api: str, separator: str) -> None:
    answer = _asked(api, table, "csv", outputFormatParams=separator)
    marks = {"SeparatorTab": "\t", "SeparatorSpace": " ", "SeparatorSemicolon": ";"}
    rows = list(csv.reader(io.StringIO(answer.text), delimiter=marks.get(separator, ",")))
    assert _from_rows(table, rows) == _cells(table)


def test_excel(table: BankTable, api: str) -> None:
    answer = _asked(api, table, "xlsx", outputFormatParams="UseCodes")
    book = CalamineWorkbook.from_filelike(io.BytesIO(answer.content))
    first, notes = book.sheet_names
    rows = [[str(cell) for cell in row] for row in book.get_sheet_by_name(first).to_python()]
    assert _from_rows(table, rows) == _cells(table)
    told = [str(cell) for row in book.get_sheet_by_name(notes).to_python() for cell in row]
    assert set(notes_of(table, "nb")) <= set(told)


def test_html(table: BankTable, api: str) -> None:
    page = _asked(api, table, "html", outputFormatParams="UseCodes").text
    rows = re.findall("<tr>(.*?)</tr>", page.partition("<tbody>")[2])
    heading = list(product(table.contents.codes, table.time.codes))
    found: Cells = {}
    for row in rows:
        front = re.findall('<th scope="row">(.*?)</th>', row)
        for column, text in zip(heading, re.findall("<td>(.*?)</td>", row), strict=True):
            plain = text.replace("\xa0", "").replace(",", ".").replace("−", "-")
            found[(*front, *column)] = _read(plain)
    assert found == _cells(table)


def test_px(table: BankTable, api: str) -> None:
    text = _asked(api, table, "px").content.decode()
    head, data = text.split("DATA=")
    codes = [
        re.findall('"([^"]*)"', found) for found in re.findall(r"CODES\([^)]*\)=([^;]*);", head)
    ]
    signs = {'"."': ".", '".."': "..", '"..."': ":"}
    values = [signs.get(each, each) for each in data.strip().rstrip(";").split()]
    found = {key: _read(value) for key, value in zip(product(*codes), values, strict=True)}
    assert found == _cells(table)
    assert re.findall(r'NOTE="([^"]*)";', head) == [
        note.replace('"', "'") for note in notes_of(table, "nb")
    ]


def test_parquet(table: BankTable, api: str) -> None:
    found = pq.read_table(io.BytesIO(_asked(api, table, "parquet").content))
    titles = {each.title.nb: each.code for each in table.dimensions if each.code != "ContentsCode"}
    cells: Cells = {}
    for row in found.to_pylist():
        named = {code: row[title] for title, code in titles.items()}
        for contents in table.contents.codes:
            single = len(table.contents.codes) == 1
            name = "value" if single else f"ContentsCode_{contents}"
            symbol = row[f"{name}_symbol"]
            cells[_key(table, {**named, "ContentsCode": contents})] = symbol or row[name]
    assert cells == _cells(table)
    told = json.loads(found.schema.metadata[b"json-stat"])
    assert told["note"] == notes_of(table, "nb")


def _asked(api: str, table: BankTable, form: str, **more: str) -> requests.Response:
    everything = {f"valuecodes[{each.code}]": "*" for each in table.dimensions}
    parameters = {**everything, "outputFormat": form, **more}
    answer = requests.get(f"{api}/tables/{table.id}/data", parameters, timeout=60)
    assert answer.status_code == 200, answer.text
    return answer


def _cells(table: BankTable) -> Cells:
    """The table's own cells."""
    keys = product(*(each.codes for each in table.dimensions))
    values, signs = table.grid.value.ravel().tolist(), table.grid.sign.ravel().tolist()
    return {
        key: cell_signs.SIGNS[sign] if value != value else value
        for key, value, sign in zip(keys, values, signs, strict=True)
    }


def _key(table: BankTable, named: Mapping[str, str]) -> tuple[str, ...]:
    return tuple(named[each.code] for each in table.dimensions)


def _from_rows(table: BankTable, rows: list[list[str]]) -> Cells:
    """The cells of a table laid out in rows: stub, then contents and years."""
    heading = list(product(table.contents.codes, table.time.codes))
    wide = len(rows[0]) - len(heading)
    assert rows[0][wide:] == [" ".join(each) for each in heading]
    return {
        (*row[:wide], *column): _read(text)
        for row in rows[1:]
        for column, text in zip(heading, row[wide:], strict=True)
    }


def _read(text: str) -> Cell:
    return text if text in {":", ".", ".."} else float(text)
