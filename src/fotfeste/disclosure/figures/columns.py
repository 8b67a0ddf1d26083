"""The figures and claims of a release as columns (tall og påstander som Parquet)."""

from collections.abc import Container, Iterable, Iterator
from decimal import Decimal
from itertools import groupby
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq

from fotfeste.disclosure.figures.claim_made import ClaimMade
from fotfeste.disclosure.figures.figure import Figure, Reason
from fotfeste.disclosure.figures.revision import Revision
from fotfeste.domain.text import LANGUAGES, Text

_NUMBER = pa.decimal128(18, 3)

FIGURES = pa.schema(
    [
        pa.field("figure_id", pa.string(), nullable=False),
        pa.field("table", pa.string(), nullable=False),
        pa.field("year", pa.int32(), nullable=False),
        pa.field("contents", pa.string(), nullable=False),
        pa.field("codes", pa.list_(pa.string()), nullable=False),
        pa.field("value", _NUMBER),
        pa.field("sign", pa.string()),
        pa.field("reason", pa.string()),
        pa.field("decimals", pa.int8(), nullable=False),
        pa.field("unit", pa.string(), nullable=False),
        pa.field("definition_version", pa.int32(), nullable=False),
    ]
)

CLAIMS = pa.schema(
    [
        pa.field("claim_id", pa.string(), nullable=False),
        pa.field("kind", pa.string(), nullable=False),
        pa.field("figures", pa.list_(pa.string()), nullable=False),
        pa.field("relation", pa.string(), nullable=False),
        pa.field("limit", _NUMBER),
        *(pa.field(language, pa.string(), nullable=False) for language in LANGUAGES),
    ]
)


REVISIONS = pa.schema(
    [
        pa.field("figure_id", pa.string(), nullable=False),
        pa.field("before", _NUMBER),
        pa.field("cause", pa.string(), nullable=False),
        *(pa.field(language, pa.string(), nullable=False) for language in LANGUAGES),
    ]
)


def write_figures(path: Path, figures: Iterable[Figure]) -> None:
    """Write `figures.parquet`."""
    _write(path, FIGURES, [_figure_row(figure) for figure in figures])


def read_figures(path: Path, tables: Container[str] | None = None) -> tuple[Figure, ...]:
    """Read `figures.parquet`, or only some tables of it.

    Raises ValueError or OSError where it is no such file.
    """
    found = _read(path, FIGURES)
    if tables is not None:
        found = pa.concat_tables([found.schema.empty_table(), *_of_tables(found, tables)])
    return tuple(_figure(row) for row in found.to_pylist())


def _of_tables(found: pa.Table, tables: Container[str]) -> Iterator[pa.Table]:
    """The stretches of rows that are of some tables."""
    begun = 0
    for table, rows in groupby(found["table"].to_pylist()):
        length = sum(1 for _ in rows)
        if table in tables:
            yield found.slice(begun, length)
        begun += length


def write_claims(path: Path, claims: Iterable[ClaimMade]) -> None:
    """Write `claims.parquet`."""
    _write(path, CLAIMS, [_claim_row(claim) for claim in claims])


def read_claims(path: Path) -> tuple[ClaimMade, ...]:
    """Read `claims.parquet`; raises ValueError or OSError where it is no such file."""
    return tuple(_claim(row) for row in _rows(path, CLAIMS))


def write_revisions(path: Path, revisions: Iterable[Revision]) -> None:
    """Write `revisions.parquet`."""
    _write(path, REVISIONS, [_revision_row(revision) for revision in revisions])


def read_revisions(path: Path) -> tuple[Revision, ...]:
    """Read `revisions.parquet`; raises ValueError or OSError where it is no such file."""
    return tuple(_revision(row) for row in _rows(path, REVISIONS))


def _write(path: Path, schema: pa.Schema, rows: list[dict[str, Any]]) -> None:
    pq.write_table(pa.Table.from_pylist(rows, schema=schema), path, compression="zstd")


def _rows(path: Path, schema: pa.Schema) -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = _read(path, schema).to_pylist()
    return rows


def _read(path: Path, schema: pa.Schema) -> pa.Table:
    found = pq.ParquetFile(path).read()
    if found.schema.names != schema.names:
        raise ValueError(
            f"{path.name} has the columns {', '.join(found.schema.names)}; "
            f"a release has {', '.join(schema.names)}"
        )
    return found


def _figure_row(figure: Figure) -> dict[str, Any]:
    return {
        "figure_id": figure.id,
        "table": figure.table,
        "year": figure.year,
        "contents": figure.contents,
        "codes": list(figure.codes),
        "value": figure.value,
        "sign": figure.sign,
        "reason": figure.reason.value if figure.reason else None,
        "decimals": figure.decimals,
        "unit": figure.unit,
        "definition_version": figure.definition_version,
    }


def _figure(row: dict[str, Any]) -> Figure:
    value: Decimal | None = row["value"]
    return Figure(
        id=row["figure_id"],
        table=row["table"],
        year=row["year"],
        contents=row["contents"],
        codes=tuple(row["codes"]),
        value=None if value is None else _without_padding(value, row["decimals"]),
        sign=row["sign"],
        reason=Reason(row["reason"]) if row["reason"] else None,
        decimals=row["decimals"],
        unit=row["unit"],
        definition_version=row["definition_version"],
    )


def _without_padding(value: Decimal, decimals: int) -> Decimal:
    """The value as it was, unless it has more decimals than it says; the figure refuses that."""
    rounded = round(value, decimals)
    return rounded if rounded == value else value


def _claim_row(claim: ClaimMade) -> dict[str, Any]:
    words: dict[str, str] = {lang: claim.words.in_language(lang) for lang in LANGUAGES}
    return {
        "claim_id": claim.id,
        "kind": claim.kind,
        "figures": list(claim.figures),
        "relation": claim.relation,
        "limit": claim.limit,
        **words,
    }


def _claim(row: dict[str, Any]) -> ClaimMade:
    return ClaimMade(
        id=row["claim_id"],
        kind=row["kind"],
        figures=tuple(row["figures"]),
        relation=row["relation"],
        limit=None if row["limit"] is None else row["limit"].normalize(),
        words=Text(nb=row["nb"], nn=row["nn"], en=row["en"]),
    )


def _revision_row(revision: Revision) -> dict[str, Any]:
    words: dict[str, str] = {lang: revision.told.in_language(lang) for lang in LANGUAGES}
    return {
        "figure_id": revision.figure_id,
        "before": revision.before,
        "cause": revision.cause,
        **words,
    }


def _revision(row: dict[str, Any]) -> Revision:
    return Revision(
        figure_id=row["figure_id"],
        before=None if row["before"] is None else row["before"].normalize(),
        cause=row["cause"],
        told=Text(nb=row["nb"], nn=row["nn"], en=row["en"]),
    )
