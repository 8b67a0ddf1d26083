"""The message format as tables (CSV- og Excel-oppsett): headings to fill in, made from the record kinds."""

import csv
from pathlib import Path

import xlsxwriter

from fotfeste.domain.text import Language
from fotfeste.exchange.schema.layout import RecordKind
from fotfeste.exchange.schema.message import EVERY_RECORD, FORMAT, HEAD, RECORD_KINDS, VERSION

_CONSTANT = {"format": FORMAT, "version": VERSION}


def columns_of(kind: RecordKind) -> list[str]:
    """The columns of a kind's table, in order; what is only for imports comes last."""
    return [*(f.name for f in EVERY_RECORD[:4]), *kind.field_names, "valid_from", "valid_to"]


def write_layouts(folder: Path, language: Language) -> list[Path]:
    """Write a CSV heading for each record kind and one workbook into a folder; the files written."""
    folder.mkdir(parents=True, exist_ok=True)
    written = [folder / f"{kind.name}.csv" for kind in RECORD_KINDS]
    for kind, path in zip(RECORD_KINDS, written, strict=True):
        with path.open("w", encoding="utf-8-sig", newline="") as stream:
            csv.writer(stream, delimiter=";").writerow(columns_of(kind))
    workbook = folder / "message.xlsx"
    _write_workbook(workbook, language)
    return [*written, workbook]


def _write_workbook(path: Path, language: Language) -> None:
    """Write a workbook to fill in: the head, a sheet a kind, and sheets that tell fields and codes."""
    with xlsxwriter.Workbook(str(path)) as workbook:
        message = workbook.add_worksheet("message")
        for row, field in enumerate(HEAD):
            message.write_string(row, 0, field.name)
            message.write_string(row, 1, _CONSTANT.get(field.name, ""))
            message.write_string(row, 2, field.title.in_language(language))
        for kind in RECORD_KINDS:
            sheet = workbook.add_worksheet(kind.name)
            for column, name in enumerate(columns_of(kind)[1:]):
                sheet.write_string(0, column, name)
        _fields(workbook, language)
        _codes(workbook, language)


def _fields(workbook: xlsxwriter.Workbook, language: Language) -> None:
    sheet = workbook.add_worksheet("fields")
    rows = [("record", "field", "title", "kind", "required", "codes", "law")] + [
        (
            kind.name,
            field.name,
            field.title.in_language(language),
            field.kind,
            "x" if field.required else "",
            field.codes.id if field.codes else "",
            kind.law,
        )
        for kind in RECORD_KINDS
        for field in kind.fields
    ]
    for at, cells in enumerate(rows):
        sheet.write_row(at, 0, cells)


def _codes(workbook: xlsxwriter.Workbook, language: Language) -> None:
    sheet = workbook.add_worksheet("codes")
    lists = {f.codes.id: f.codes for kind in RECORD_KINDS for f in kind.fields if f.codes}
    rows = [("codes", "code", "title", "valid_from", "valid_to")] + [
        (
            codes.id,
            code.code,
            code.title.in_language(language),
            str(code.valid_from or ""),
            str(code.valid_to or ""),
        )
        for codes in lists.values()
        for code in codes
    ]
    for at, cells in enumerate(rows):
        for column, cell in enumerate(cells):
            sheet.write_string(at, column, cell)
