"""Checks that need several rows or files (kontroller på tvers): keys, overlaps, references, dated codes."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from fotfeste.domain.codelist import CodeList
from fotfeste.extract.defects import Kind
from fotfeste.extract.known_codes import RELATION, codes_of
from fotfeste.extract.layout import Column
from fotfeste.extract.staging import Staged
from fotfeste.extract.values import literal, quoted
from fotfeste.extract.wording import Hole


@dataclass(frozen=True)
class FileCheck:
    """A defect of the rows that a query yields: their `row`, and what was `seen`."""

    kind: Kind
    column: str | None
    rows: str
    holes: dict[str, Hole] = field(default_factory=dict)


def file_checks(staged: Staged, others: Mapping[str, Staged]) -> Iterator[FileCheck]:
    """The checks of one file; those that need a column or file that is missing are left out."""
    names = {column.name for column in staged.columns}
    if set(staged.file.key) <= names:
        yield _duplicates(staged)
    if staged.file.alone_within and {*staged.file.alone_within, *staged.file.periods[-1]} <= names:
        yield _overlaps(staged)
    for column in staged.columns:
        yield from _orphans(staged, column, others)
        if column.codes and column.valid_on and set(column.valid_on) <= names:
            yield from _not_valid(staged, column, column.codes)


def _duplicates(staged: Staged) -> FileCheck:
    """Rows whose key an earlier row has."""
    key = ", ".join(map(quoted, staged.file.key))
    doubled = (
        f"SELECT {key}, min(row) AS first FROM {staged.relation} GROUP BY ALL HAVING count(*) > 1"
    )
    same = " AND ".join(
        f"given.{quoted(name)} IS NOT DISTINCT FROM doubled.{quoted(name)}"
        for name in staged.file.key
    )
    seen = f"concat_ws(', ', {', '.join(f'given.{quoted(name)}' for name in staged.file.key)})"
    rows = f"""SELECT given.row, {seen} AS seen
        FROM {staged.relation} AS given JOIN ({doubled}) AS doubled
            ON {same} AND given.row > doubled.first"""
    return FileCheck(Kind.DUPLICATE, None, rows, {"key": ", ".join(staged.file.key)})


def _overlaps(staged: Staged) -> FileCheck:
    """Rows whose period begins before an earlier one, of the same owner, has ended.

    Two that begin on the same day have the same key and are duplicates.
    """
    label = literal(f"{staged.file.periods[-1][0]} ")
    start, end = map(quoted, staged.file.periods[-1])
    within = ", ".join(map(quoted, staged.file.alone_within))
    ordered = f"PARTITION BY {within} ORDER BY {start}, row"
    rows = f"""
        SELECT row, concat({label}, began, ', ', {label}, previous) AS seen
        FROM (
            SELECT row, {start} AS began,
                lag({start}) OVER ({ordered}) AS previous,
                max(coalesce({end}, DATE 'infinity')) OVER (
                    {ordered} ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING
                ) AS ended
            FROM {staged.relation}
            WHERE {start} IS NOT NULL AND ({end} IS NULL OR {end} > {start})
        )
        WHERE began < ended AND previous < began"""
    return FileCheck(
        Kind.PERIODS_OVERLAP,
        staged.file.periods[-1][0],
        rows,
        {"within": ", ".join(staged.file.alone_within)},
    )


def _orphans(staged: Staged, column: Column, others: Mapping[str, Staged]) -> Iterator[FileCheck]:
    """Rows that refer to a row which is not there; silent where that file could not be read whole."""
    if column.references is None:
        return
    file, target = column.references.split(".")
    if file in others and others[file].whole:
        name = quoted(column.name)
        rows = f"""SELECT row, {name} AS seen FROM {staged.relation} AS child
            WHERE {name} IS NOT NULL AND NOT EXISTS (
                SELECT 1 FROM {others[file].relation} AS parent
                WHERE parent.{quoted(target)} = child.{name})"""
        yield FileCheck(Kind.ORPHAN, column.name, rows, {"references": column.references})


def _not_valid(staged: Staged, column: Column, codes: CodeList) -> Iterator[FileCheck]:
    """Known codes that were not valid on the row's day."""
    if not any(code.valid_from or code.valid_to for code in codes):
        return
    day = f"coalesce({', '.join(map(quoted, column.valid_on))})"
    given = f"SELECT row, {quoted(column.name)} AS code, {day} AS day FROM {staged.relation}"
    rows = f"""
        SELECT row, concat(code, ' (', day, ')') AS seen FROM ({given}) AS given
        WHERE day IS NOT NULL AND code IN ({codes_of(codes)}) AND NOT EXISTS (
            SELECT 1 FROM {RELATION} AS known
            WHERE known.list = {literal(codes.id)} AND known.code = given.code
                AND (known.valid_from IS NULL OR known.valid_from <= day)
                AND (known.valid_to IS NULL OR day < known.valid_to))"""
    holes: dict[str, Hole] = {"codes": codes.title, "valid_on": ", ".join(column.valid_on)}
    yield FileCheck(Kind.CODE_NOT_VALID, column.name, rows, holes)
