"""Answers as an HTML table: a head for each dimension of the heading, row heads for the stub."""

from dataclasses import dataclass
from functools import cache
from math import prod
from pathlib import Path

from jinja2 import Environment, Template

from fotfeste.publishing.numbers import number
from fotfeste.publishing.statbank.address import Address
from fotfeste.publishing.statbank.answer import Answer
from fotfeste.publishing.statbank.cell_words import notes_of, signs_in, title_of
from fotfeste.publishing.statbank.formats.html_rows import table_rows
from fotfeste.publishing.statbank.laid_out import Cell, LaidOut
from fotfeste.publishing.statbank.options import Options


@dataclass(frozen=True, slots=True)
class Head:
    """A cell of the table's head."""

    text: str
    scope: str
    columns: int = 1
    rows: int = 1
    is_stub: bool = False


def html_table(answer: Answer, address: Address, options: Options) -> bytes:
    """The answer as a page of its own, in words, or as the options say."""
    laid_out = LaidOut(answer, options.labels or "texts", address.language)
    page = _template().render(
        language=address.language,
        title=title_of(answer.table, answer.dimensions, address.language),
        caption=options.title,
        head=heads(laid_out),
        rows=table_rows(
            (front, [_written(c, address) for c in cells]) for front, cells in laid_out.rows()
        ),
        notes=notes_of(answer.table, address.language),
        signs=signs_in(answer, address.language),
    )
    return page.encode()


def heads(laid_out: LaidOut) -> list[list[Head]]:
    """A row for each dimension of the heading; the stub's names stand in the first, over all of them."""
    deep = max(1, len(laid_out.heading))
    front = [Head(name, "col", rows=deep, is_stub=True) for name in laid_out.stub_heads()]
    if not laid_out.heading:
        return [[*front, *(Head(name, "col") for name in laid_out.column_heads())]]
    sizes = [len(each.values) for each in laid_out.heading]
    rows = []
    for at, dimension in enumerate(laid_out.heading):
        wide, times = prod(sizes[at + 1 :]), prod(sizes[:at])
        scope = "colgroup" if wide > 1 else "col"
        cells = [Head(laid_out.value(v), scope, columns=wide) for v in dimension.values] * times
        rows.append([*(front if at == 0 else ()), *cells])
    return rows


def _written(cell: Cell, address: Address) -> str:
    if isinstance(cell, str):
        return cell
    return number(cell, 0 if isinstance(cell, int) else 1, address.language)


@cache
def _template() -> Template:
    source = Path(__file__).with_name("table.html.j2").read_text(encoding="utf-8")
    return Environment(autoescape=True).from_string(source)
