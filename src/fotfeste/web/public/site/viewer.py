"""A table shown and chosen from (tabellviser); its address is the choice, so it can be shared."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

from fotfeste.domain.text import Language
from fotfeste.publishing.numbers import day, number
from fotfeste.publishing.statbank import cell_signs
from fotfeste.publishing.statbank.answer import Answer, answer
from fotfeste.publishing.statbank.bank_table import BankTable
from fotfeste.publishing.statbank.cell_words import notes_of, signs_in, title_of
from fotfeste.publishing.statbank.codelists import code_lists
from fotfeste.publishing.statbank.default_selection import default_query
from fotfeste.publishing.statbank.dimension import Dimension
from fotfeste.publishing.statbank.formats.html_rows import table_rows, ticked
from fotfeste.publishing.statbank.formats.html_table import heads
from fotfeste.publishing.statbank.laid_out import Cell, LaidOut
from fotfeste.publishing.statbank.languages import code_of
from fotfeste.publishing.statbank.options import FORMATS
from fotfeste.publishing.statbank.problem import Problem
from fotfeste.publishing.statbank.query import Query
from fotfeste.publishing.statbank.selection import select
from fotfeste.web.public.api.answered import PREFIX
from fotfeste.web.public.site.answer_chart import chart_of
from fotfeste.web.public.site.page import Page

MOST = 20_000
"""The most cells of a table on a page; more are for downloading."""

ALL = "*"
"""Chooses every value."""
MANY = 12
"""So many values are found sooner with a filter."""

Row = tuple[list[str], list[Cell]]


@dataclass(frozen=True)
class Asked:
    """What a reader asks of a table: what is chosen, and how it is sorted."""

    query: Query
    sort: str = ""


def viewer(table: BankTable, asked: Asked, language: Language) -> Page:
    """The table as chosen, or why it cannot be shown; and the form to choose again."""
    query = default_query(table) if asked.query.is_empty else _fitted(table, asked.query)
    content: dict[str, Any] = {
        "table": table,
        "choices": [_choice(table, each, query, language) for each in table.dimensions],
        "sort": asked.sort,
        "notes": notes_of(table, language),
        "updated": day(table.updated, language),
        "shown": None,
        "chart": None,
        "problem": None,
        "definitions": _definitions(table, language),
    }
    try:
        chosen = answer(select(table, query, MOST))
    except Problem as problem:
        content["problem"] = problem.detail
    else:
        content |= _shown(chosen, asked, query, language)
    return Page(
        "viewer.html.j2",
        title_of(table, table.dimensions, language),
        f"tables/{table.id}",
        content,
    )


def _fitted(table: BankTable, query: Query) -> Query:
    """A query of which values that a newly chosen code list does not have are left out."""
    values = dict(query.values)
    for name, listed in query.code_lists.items():
        dimension = table.dimension(name)
        found = code_lists(table, dimension).get(listed) if dimension else None
        if found:
            known = {value.code for value in found.values}
            values[name] = tuple(each for each in values.get(name, ()) if each in known)
    return Query(values, query.code_lists, query.stub, query.heading)


def _shown(chosen: Answer, asked: Asked, query: Query, language: Language) -> dict[str, Any]:
    laid_out = LaidOut(chosen, "texts", language)
    every = list(laid_out.rows())
    rows = sorted_rows(_there(every) if asked.query.is_empty else every, asked.sort)
    return {
        "shown": {
            "caption": title_of(chosen.table, chosen.dimensions, language),
            "head": heads(laid_out),
            "rows": table_rows(
                (front, [_written(cell, language) for cell in cells]) for front, cells in rows
            ),
        },
        "left_out": len(rows) < len(every),
        "signs": signs_in(chosen, language),
        "chart": chart_of(chosen, language),
        "downloads": list(downloads(chosen.table, query, language)),
    }


def _there(rows: list[Row]) -> list[Row]:
    """The rows of places and groups that were there: those with anything but `.` in them."""
    absent = cell_signs.SIGNS[cell_signs.IMPOSSIBLE]
    return [row for row in rows if any(cell != absent for cell in row[1])]


def sorted_rows(rows: list[Row], sort: str) -> Sequence[Row]:
    """As listed; by name; or the largest number of the last column first, those without one last."""
    if sort == "name":
        return sorted(rows, key=lambda row: [each.casefold() for each in row[0]])
    if sort == "largest":
        return sorted(rows, key=lambda row: _last(row[1]), reverse=True)
    return rows


def _last(cells: Sequence[Cell]) -> float:
    return cells[-1] if cells and not isinstance(cells[-1], str) else float("-inf")


def downloads(table: BankTable, query: Query, language: Language) -> Iterator[tuple[str, str]]:
    """Each form with its address: the same choice, asked of the API."""
    pairs = [(f"valuecodes[{name}]", ",".join(values)) for name, values in query.values.items()]
    pairs += [(f"codelist[{name}]", listed) for name, listed in query.code_lists.items()]
    pairs += [("heading", ",".join(query.heading))] if query.heading else []
    for form in FORMATS:
        asked = urlencode([("lang", code_of(language)), *pairs, ("outputFormat", form)])
        yield form, f"{PREFIX}/tables/{table.id}/data?{asked}"


def _choice(
    table: BankTable, dimension: Dimension, query: Query, language: Language
) -> dict[str, Any]:
    """One dimension in the form: its values, those chosen, and the lists it can be asked for by."""
    lists = code_lists(table, dimension)
    listed = query.code_lists.get(dimension.code)
    values = lists[listed].values if listed and listed in lists else dimension.values
    asked = next((v for n, v in query.values.items() if table.dimension(n) is dimension), ())
    chosen = _chosen(table, dimension, asked, listed)
    return {
        "code": dimension.code,
        "title": dimension.title.in_language(language),
        "boxes": ticked(
            f"valuecodes[{dimension.code}]",
            [(v.code, v.title.in_language(language), v.code in chosen) for v in values],
        ),
        "lists": [
            (each.id, each.title.in_language(language), each.id == listed)
            for each in lists.values()
            if each.kind == "Aggregation"
        ],
        "across": dimension.code in (query.heading or ("ContentsCode", "Tid")),
        "all": ALL in asked,
        "filter": len(values) >= MANY,
    }


def _chosen(
    table: BankTable, dimension: Dimension, asked: Sequence[str], listed: str | None
) -> set[str]:
    """The codes to tick: none where all are chosen at once, or nothing that is there."""
    if not asked or ALL in asked:
        return set()
    rest = {each.code: (each.codes[0],) for each in table.dimensions if each.code != dimension.code}
    lists = {dimension.code: listed} if listed else {}
    try:
        selection = select(table, Query({**rest, dimension.code: tuple(asked)}, lists))
    except Problem:
        return set()
    chosen = next(each for each in selection.chosen if each.dimension.code == dimension.code)
    return {group.value.code for group in chosen.groups}


def _definitions(table: BankTable, language: Language) -> list[tuple[str, str, str]]:
    return [
        (each.id, each.title.in_language(language), each.explanation.in_language(language))
        for each in table.shown.values()
        if each.explanation
    ]


def _written(cell: Cell, language: Language) -> str:
    if isinstance(cell, str):
        return cell
    return number(cell, 0 if isinstance(cell, int) else 1, language)
