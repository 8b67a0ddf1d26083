"""A receipt in its forms (kvittering som fil): JSON, CSV and Excel, in three languages, written line by line."""

import csv
import json
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, TextIO

import xlsxwriter

from fotfeste.domain.text import LANGUAGES, Language, Text
from fotfeste.exchange.problem import Problem
from fotfeste.exchange.receipts.line import OUTCOMES, Line
from fotfeste.exchange.receipts.receipt import Receipt

COLUMNS: dict[str, Text] = {
    "number": Text("Post nr.", "Post nr.", "Record no."),
    "record": Text("Type", "Type", "Kind"),
    "reference": Text("Avsenderens id", "Id hos avsendaren", "Reference"),
    "outcome": Text("Utfall", "Utfall", "Outcome"),
    "field": Text("Felt", "Felt", "Field"),
    "rule": Text("Regel", "Regel", "Rule"),
    "text": Text("Hva", "Kva", "What"),
    "remedy": Text("Hva du gjør", "Kva du gjer", "What to do"),
}
_FORMULA = ("=", "+", "-", "@", "\t", "\r")
_MOST_ROWS = 1_000_000


def write_receipt(path: Path, receipt: Receipt, lines: Iterable[Line], language: Language) -> None:
    """Write a receipt; the ending of the path's name says the form (.json, .csv, .xlsx)."""
    if path.suffix == ".xlsx":
        _write_workbook(path, receipt, lines, language)
        return
    with path.open("w", encoding="utf-8", newline="") as stream:
        if path.suffix == ".csv":
            _write_csv(stream, receipt, lines, language)
        else:
            stream.writelines(json_pieces(receipt, lines))


def json_pieces(receipt: Receipt, lines: Iterable[Line]) -> Iterator[str]:
    """A receipt as JSON, in pieces: the head, then `records`, one to a line."""
    head = json.dumps(head_json(receipt), ensure_ascii=False, indent=1)
    yield head.removesuffix("\n}") + ',\n "records": ['
    between = "\n"
    for line in lines:
        yield f"{between}  {json.dumps(line_json(line), ensure_ascii=False)}"
        between = ",\n"
    yield "\n ]\n}\n"


def head_json(receipt: Receipt) -> dict[str, Any]:
    """The head of a receipt in the values of JSON."""
    received = receipt.received_at
    return {
        "receipt": "fotfeste-receipt",
        "version": "1",
        "sender": receipt.sender,
        "message": receipt.message,
        "content_sha256": receipt.content,
        "received_at": received.isoformat(timespec="seconds") if received else None,
        "dry_run": receipt.dry_run,
        "repeated": receipt.repeated,
        "refused": receipt.refused,
        "previous": receipt.previous,
        "hash": receipt.hash,
        "counts": {str(outcome): receipt.counts[outcome] for outcome in OUTCOMES},
        "problems": [problem_json(found) for found in receipt.problems],
    }


def line_json(line: Line) -> dict[str, Any]:
    """A line of a receipt in the values of JSON."""
    told: dict[str, Any] = {
        "number": line.number,
        "record": line.kind,
        "reference": line.reference,
        "outcome": str(line.outcome),
    }
    if line.problems:
        told["problems"] = [problem_json(found) for found in line.problems]
    return told


def problem_json(found: Problem) -> dict[str, Any]:
    """A problem in the values of JSON: field, rule, and its words in three languages."""
    text, remedy = found.text, found.remedy
    return {
        "field": found.field,
        "rule": found.rule_id,
        "weight": found.rule.weight,
        "text": {language: text.in_language(language) for language in LANGUAGES},
        "remedy": {language: remedy.in_language(language) for language in LANGUAGES},
    }


def rows(receipt: Receipt, lines: Iterable[Line], language: Language) -> Iterator[list[str]]:
    """The rows of a receipt as a table: one for each problem, or one for a record without any."""
    for found in receipt.problems:
        yield ["", "", "", "", *_told(found, language)]
    for line in lines:
        outcome = OUTCOMES[line.outcome].in_language(language)
        begins = [str(line.number), line.kind, line.reference, outcome]
        for found in line.problems:
            yield [*begins, *_told(found, language)]
        if not line.problems:
            yield [*begins, "", "", "", ""]


def _told(found: Problem, language: Language) -> list[str]:
    text, remedy = found.text.in_language(language), found.remedy.in_language(language)
    return [found.field, found.rule_id, text, remedy]


def harmless(cell: str) -> str:
    """A cell that no spreadsheet takes for a formula."""
    return f"'{cell}" if cell.startswith(_FORMULA) else cell


def _write_csv(stream: TextIO, receipt: Receipt, lines: Iterable[Line], language: Language) -> None:
    """With byte-order mark and semicolons, as Norwegian spreadsheets open it."""
    stream.write("\ufeff")
    table = csv.writer(stream, delimiter=";", lineterminator="\r\n")
    table.writerow([title.in_language(language) for title in COLUMNS.values()])
    table.writerows([harmless(cell) for cell in row] for row in rows(receipt, lines, language))


def _write_workbook(
    path: Path, receipt: Receipt, lines: Iterable[Line], language: Language
) -> None:
    options = {"constant_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    with xlsxwriter.Workbook(str(path), options) as workbook:
        about = workbook.add_worksheet("receipt")
        for row, (name, value) in enumerate(_about(receipt)):
            about.write_string(row, 0, name)
            about.write_string(row, 1, value)
        about.set_column(0, 1, 40)
        heading = [title.in_language(language) for title in COLUMNS.values()]
        sheet, at = None, _MOST_ROWS
        for cells in rows(receipt, lines, language):
            if sheet is None or at >= _MOST_ROWS:
                sheet, at = _sheet(workbook, heading), 1
            for column, cell in enumerate(cells):
                sheet.write_string(at, column, cell)
            at += 1


def _sheet(workbook: Any, heading: list[str]) -> Any:
    sheet = workbook.add_worksheet()
    sheet.set_column(0, 5, 16)
    sheet.set_column(6, 7, 60)
    for column, title in enumerate(heading):
        sheet.write_string(0, column, title)
    return sheet


def _about(receipt: Receipt) -> Iterator[tuple[str, str]]:
    head = head_json(receipt)
    counts = head.pop("counts")
    head.pop("problems")
    yield from ((name, "" if value is None else str(value)) for name, value in head.items())
    yield from ((name, str(count)) for name, count in counts.items())
