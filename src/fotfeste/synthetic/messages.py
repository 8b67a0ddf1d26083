"""An extract written as a message (uttrekk som melding): every row a record of a historical import.

What the register would make of the message is the extract again, other ids apart.
"""

import json
import shutil
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq

from fotfeste.exchange.schema.layout import RecordKind
from fotfeste.exchange.schema.message import FORMAT, RECORD_KINDS, VERSION
from fotfeste.extract.context import CONTEXT_FILES

_SENDER = "imdi"
_OWN = {"persons": "person_id", "participations": "participation_id", "endings": "ending_id"}
_NAMED = {"person_id": "person", "participation_id": "participation", "ending_id": "ending"}
_IDS = ("permit_id", "extension_id", "measure_id")
_BATCH = 20_000


def write_messages(extract: Path, path: Path, message: str = "synthetic") -> int:
    """Write the rows of an extract (a folder of Parquet) as one message; how many there were."""
    head = {
        "format": FORMAT,
        "version": VERSION,
        "sender": _SENDER,
        "message": message,
        "purpose": "import",
    }
    written = 0
    with path.open("w", encoding="utf-8") as stream:
        stream.write(json.dumps(head)[:-1] + ', "records": [')
        for record in records(extract):
            stream.write(",\n" if written else "\n")
            stream.write(json.dumps(record, ensure_ascii=False, separators=(",", ":")))
            written += 1
        stream.write("\n]}\n")
    return written


def write_series(extract: Path, out: Path) -> None:
    """Lay the series from outside beside the message: they are nothing that a register says."""
    for file in CONTEXT_FILES:
        written = extract / f"{file.stem}.parquet"
        if written.exists():
            (out / file.folder).mkdir(parents=True, exist_ok=True)
            shutil.copy(written, out / f"{file.stem}.parquet")


def records(extract: Path) -> Iterator[dict[str, Any]]:
    """The rows of an extract as records, what others refer to first."""
    for kind in RECORD_KINDS:
        if kind.extract:
            file = pq.ParquetFile(extract / f"{kind.extract}.parquet")
            number = 0
            for batch in file.iter_batches(_BATCH):
                yield from _of_batch(kind, batch, number)
                number += batch.num_rows


def _of_batch(kind: RecordKind, batch: pa.RecordBatch, before: int) -> Iterator[dict[str, Any]]:
    for number, row in enumerate(batch.to_pylist(), before + 1):
        record: dict[str, Any] = {"record": kind.name, "reference": ""}
        for name, value in row.items():
            if value is None:
                continue
            if name == _OWN.get(kind.extract or "") or name in _IDS:
                record["reference"] = value
                if kind.name == "person":
                    record["person"] = value
            else:
                plain = value.isoformat() if isinstance(value, date) else value
                plain = float(plain) if isinstance(plain, Decimal) else plain
                record[_NAMED.get(name, name)] = plain
        record["reference"] = record["reference"] or f"{kind.name}-{number}"
        yield record
