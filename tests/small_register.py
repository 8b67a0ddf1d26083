"""A small register with all that the national one has: one person in sixty, with all that is said of her."""

from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from fotfeste.exchange.schema.message import RECORD_KINDS
from fotfeste.extract.context_rows import context_rows
from fotfeste.extract.manifest import Manifest
from fotfeste.extract.reader import read
from fotfeste.extract.writer import write

PART = 60
IDS = {"person_id": "person", "participation_id": "participation", "ending_id": "ending"}


@pytest.fixture(scope="session")
def small_extract(national_extract: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One person in sixty of the national register, as an extract."""
    folder = tmp_path_factory.mktemp("small") / "register"
    with read(national_extract) as national:
        manifest = national.manifest
    _write(folder, _rows(national_extract), national_extract, manifest)
    return folder


def _rows(national: Path) -> dict[str, pa.Table]:
    """The rows that are of the chosen persons, by file; what others refer to comes first."""
    chosen: dict[str, set[str]] = {}
    rows: dict[str, pa.Table] = {}
    for kind in RECORD_KINDS:
        if not kind.extract:
            continue
        table = pq.read_table(national / f"{kind.extract}.parquet")
        for column, owner in IDS.items():
            if column in table.column_names and owner in chosen:
                table = table.filter([each in chosen[owner] for each in table[column].to_pylist()])
        own = f"{kind.name}_id"
        if own in IDS:
            ids = table[own].to_pylist()
            chosen[kind.name] = set(ids[::PART] if own == "person_id" else ids)
            table = table.filter([each in chosen[kind.name] for each in ids])
        rows[kind.extract] = table
    return rows


def _write(folder: Path, rows: dict[str, pa.Table], national: Path, manifest: Manifest) -> None:
    write(
        folder,
        rows | context_rows(national),
        known_at=manifest.known_at,
        covers=manifest.covers,
        synthetic=True,
    )
