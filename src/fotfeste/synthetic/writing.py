"""A synthetic register as an extract (uttrekk): one or many Norways, with fresh pseudonyms for each."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pyarrow as pa

from fotfeste.domain.period import Period
from fotfeste.extract.format import FILES
from fotfeste.extract.manifest import Manifest
from fotfeste.extract.writer import Rows, write
from fotfeste.synthetic.facts.rows import table
from fotfeste.synthetic.pseudonyms import pseudonyms
from fotfeste.synthetic.register import Register
from fotfeste.synthetic.streams import stream

_OWNERS = {
    "person_id": "persons",
    "permit_id": "permits",
    "participation_id": "participations",
    "extension_id": "extensions",
    "measure_id": "measures",
    "ending_id": "endings",
}
"""The file that an id is the key of."""


@dataclass(frozen=True)
class Copies:
    """A register's tables and how many Norways of it there are to be."""

    tables: Mapping[str, pa.Table]
    seed: int
    scale: int

    def rows(self, name: str) -> Rows:
        """One file of all copies, one copy in memory at a time."""
        batches = (batch for copy in range(self.scale) for batch in self._copy(name, copy))
        return pa.RecordBatchReader.from_batches(self._schema(name), batches)

    def _schema(self, name: str) -> pa.Schema:
        schema = self.tables[name].schema
        for column in schema.names:
            if column in _OWNERS:
                at = schema.get_field_index(column)
                schema = schema.set(at, pa.field(column, pa.string()))
        return schema

    def _copy(self, name: str, copy: int) -> Iterator[pa.RecordBatch]:
        """One copy of a file, in the order of its pseudonyms."""
        rows = self.tables[name]
        first = None
        for column in rows.column_names:
            if column in _OWNERS:
                at = rows.schema.get_field_index(column)
                named = self._names(_OWNERS[column], copy).take(rows[column])
                rows = rows.set_column(at, column, named)
                first = first or column
        if first is not None:
            rows = rows.sort_by(first)
        yield from rows.to_batches()

    def _names(self, owner: str, copy: int) -> pa.Array:
        size = len(self.tables[owner])
        return pseudonyms(size, stream(self.seed, f"pseudonyms/{owner}/{copy}"))


def write_register(
    folder: Path,
    register: Register,
    context: Mapping[str, pa.Table],
    *,
    known_at: date,
    covers: Period,
    seed: int,
    scale: int,
) -> Manifest:
    """Write `scale` Norways as one extract that says it is synthetic."""
    copies = Copies({name: table(rows) for name, rows in register.items()}, seed, scale)
    order = [file.name for file in FILES if file.name in register]
    rows: dict[str, Rows] = {name: copies.rows(name) for name in order} | dict(context)
    return write(
        folder, rows, known_at=known_at, covers=covers, synthetic=True, seed=seed, scale=scale
    )
