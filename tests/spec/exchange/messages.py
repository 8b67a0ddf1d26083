"""Messages for the tests: a good one to begin from, and how to spoil it."""

import io
import json
import zipfile
from collections.abc import Mapping, Sequence
from typing import Any

import xlsxwriter

Record = dict[str, Any]

HEAD: Record = {
    "format": "fotfeste-message",
    "version": "1",
    "sender": "5501",
    "message": "m-1",
}
PERSON: Record = {
    "record": "person",
    "reference": "P-1",
    "person": "P-1",
    "birth_date": "1990-02-03",
    "sex": "female",
    "screened": "no",
    "valid_from": "2024-01-10",
}
PARTICIPATION: Record = {
    "record": "participation",
    "reference": "D-1",
    "person": "P-1",
    "municipality": "5501",
    "municipality_on": "2024-02-01",
    "decided_on": "2024-02-01",
    "started_on": "2024-02-05",
    "act": "integreringsloven",
    "legal_basis": "ordinary",
}
MEASURE: Record = {
    "record": "measure",
    "reference": "T-1",
    "participation": "D-1",
    "kind": "norwegian",
    "measure_group": "norwegian_and_social_studies",
    "given_from": "2024-02-05",
    "given_to": "2024-06-01",
    "hours_per_week": 20,
}
ENDING: Record = {
    "record": "ending",
    "reference": "A-1",
    "participation": "D-1",
    "ended_on": "2025-01-31",
    "completion": "completed",
    "end_reason": "work_full_time",
}
GOOD: tuple[Record, ...] = (PERSON, PARTICIPATION, MEASURE, ENDING)


def message(*records: Any, head: Mapping[str, Any] = HEAD) -> bytes:
    """A message in JSON."""
    return json.dumps({**head, "records": list(records)}, ensure_ascii=False).encode()


def with_(record: Record, /, **changed: Any) -> Record:
    """A record with some fields changed; None takes a field away."""
    return {name: value for name, value in (record | changed).items() if value is not None}


def raw(text: str) -> bytes:
    """A message whose list of records is written by hand."""
    return (json.dumps(HEAD)[:-1] + f', "records": [{text}]}}').encode()


def table(rows: Sequence[Sequence[str]], separator: str = ";", encoding: str = "utf-8") -> bytes:
    """A message in CSV, cells as they are."""
    return "\r\n".join(separator.join(row) for row in rows).encode(encoding)


def workbook(sheets: Mapping[str, Sequence[Sequence[Any]]]) -> bytes:
    """A message in Excel."""
    stream = io.BytesIO()
    with xlsxwriter.Workbook(stream, {"strings_to_formulas": False}) as book:
        for name, rows in sheets.items():
            sheet = book.add_worksheet(name)
            for at, row in enumerate(rows):
                sheet.write_row(at, 0, row)
    return stream.getvalue()


def zip_bomb(megabytes: int, lying: bool = False) -> bytes:
    """A workbook with a sheet of nothing but spaces; `lying` where its header says it is small."""
    stream = io.BytesIO()
    good = zipfile.ZipFile(io.BytesIO(workbook({"person": [["reference"]]})))
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for part in good.infolist():
            if part.filename != "xl/worksheets/sheet1.xml":
                archive.writestr(part, good.read(part))
        with archive.open("xl/worksheets/sheet1.xml", "w") as sheet:
            for _ in range(megabytes):
                sheet.write(b" " * 1024 * 1024)
    packed = stream.getvalue()
    size = (megabytes * 1024 * 1024).to_bytes(4, "little")
    return packed.replace(size, (1024).to_bytes(4, "little")) if lying else packed
