"""The page of the extract's format (uttrekksformatet)."""

from collections.abc import Iterator

from fotfeste.extract.context import CONTEXT_FILES
from fotfeste.extract.format import EVERY_ROW, FILES, FORMAT_VERSION
from fotfeste.extract.layout import Column, File
from tools.reference.markdown import code, link, page, table

LEAD = f"""An extract (*uttrekk*) is a folder with a `manifest.json` and one file per section below,
each as Parquet or as CSV (comma, UTF-8, one heading line). This is format version
{FORMAT_VERSION}. Periods are half-open: `…_from` is the first day, `…_to` the first day after,
and an empty `…_to` is open. Days are written `2024-06-20`.

How to make one: [Use your own extract](../how-to/use-your-own-extract.md). What can be wrong
with one: [defects](defects.md)."""

MANIFEST = """## manifest.json

What the extract holds: `format_version`, `known_at` (the day it shows the register), `covers`
(`from` and `to`), `synthetic`, `seed` and `scale` where it was made up, `classifications`
(the version of each code list), `row_hash` over all rows, and for each file `rows`, `sha256`
and a `row_hash` that does not depend on who wrote it, nor on the order of the rows."""


def extract_format() -> str:
    """Every file and every column."""
    return page("Extract format", LEAD, MANIFEST, _every_row(), *map(_file, FILES))


def _every_row() -> str:
    told = "In every register file, each row says when it was true and when the register knew it."
    return "\n\n".join(["## Columns of every row", told, _columns(EVERY_ROW)])


def _file(file: File) -> str:
    own = [column for column in file.columns if column not in EVERY_ROW]
    facts = "\n".join(f"- {fact}" for fact in _facts(file))
    return "\n\n".join([f"## {file.name}", facts, _columns(own)])


def _facts(file: File) -> Iterator[str]:
    yield f"File: {code(file.stem + '.parquet')} or {code(file.stem + '.csv')}" + (
        "; may be left out" if file in CONTEXT_FILES else ""
    )
    yield f"Unique: {', '.join(map(code, file.key))}"
    if file.alone_within:
        of = ", ".join(map(code, file.alone_within))
        first, last = file.periods[-1]
        yield f"Periods {code(first)} – {code(last)} may not overlap within {of}"
    for earlier, later in file.ordered:
        yield f"{code(earlier)} may not be after {code(later)}"
    if not file.may_be_empty:
        yield "Must have rows"


def _columns(columns: tuple[Column, ...] | list[Column]) -> str:
    return table(("column", "kind", "must be filled", "what may stand there"), map(_row, columns))


def _row(column: Column) -> tuple[str, str, str, str]:
    filled = "yes" if column.required else "no"
    return code(column.name), column.kind, filled, "; ".join(_limits(column))


def _limits(column: Column) -> Iterator[str]:
    if column.codes_by:
        for value, codes in column.codes_by.lists:
            yield f"{link(codes.id, f'codes.md#{codes.id}')} where {code(column.codes_by.column)} is {code(value)}"
    elif column.codes:
        yield link(column.codes.id, f"codes.md#{column.codes.id}")
    if column.valid_on:
        yield f"a code valid on {' or '.join(map(code, column.valid_on))}"
    if column.references:
        yield f"one of {code(column.references)}"
    if column.least is not None:
        yield f"at least {column.least}"
    if column.most is not None:
        yield f"at most {column.most}"
