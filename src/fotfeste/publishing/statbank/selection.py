"""Choosing cells of a table (utvalg): a query resolved to places, or told in full why it cannot be."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from math import prod
from typing import TypeVar

from fotfeste.publishing.statbank.bank_table import BankTable
from fotfeste.publishing.statbank.codelists import CodeListOf, Group, code_lists, each_alone
from fotfeste.publishing.statbank.default_selection import default_query
from fotfeste.publishing.statbank.dimension import CONTENTS, TIME, Dimension
from fotfeste.publishing.statbank.expressions import Choice
from fotfeste.publishing.statbank.problem import (
    BAD_REQUEST,
    TOO_MANY_CELLS,
    Problem,
    bad,
)
from fotfeste.publishing.statbank.query import Query

Asked = TypeVar("Asked")

MAX_CELLS = 1_000_000
"""The most cells of one answer."""


@dataclass(frozen=True)
class Chosen:
    """What was chosen of one dimension: groups of its values, mostly of one each.

    One that was left out is `eliminated`: its total, and no dimension of the answer.
    """

    dimension: Dimension
    groups: tuple[Group, ...]
    eliminated: bool = False


@dataclass(frozen=True)
class Selection:
    """Every dimension of a table, chosen from or eliminated, and how the answer is laid out."""

    table: BankTable
    chosen: tuple[Chosen, ...]
    stub: tuple[str, ...]
    heading: tuple[str, ...]

    @property
    def size(self) -> int:
        """The number of cells."""
        return prod(len(each.groups) for each in self.chosen)


def select(table: BankTable, query: Query, most: int = MAX_CELLS) -> Selection:
    """Resolve a query; raises Problem with every fault of it."""
    asked = default_query(table) if query.is_empty else query
    values = _by_dimension(table, asked.values)
    lists = _by_dimension(table, asked.code_lists)
    chosen = tuple(_all_chosen(table, values, lists))
    size = prod(len(each.groups) for each in chosen)
    if size > most:
        raise Problem(
            TOO_MANY_CELLS,
            f"The query gives {size} cells, more than the {most} of one answer. "
            "Choose fewer values, or fetch the whole bank as one file.",
        )
    kept = tuple(each.dimension.code for each in chosen if not each.eliminated)
    stub, heading = _layout(table, kept, query)
    return Selection(table, chosen, stub, heading)


def _by_dimension(table: BankTable, asked: Mapping[str, Asked]) -> dict[str, Asked]:
    """What is asked, by the dimension's own name; raises Problem for names that the table lacks."""
    found = {name: table.dimension(name) for name in asked}
    unknown = [name[:80] for name, dimension in found.items() if dimension is None]
    if unknown:
        raise bad(*(_no_variable(table, name) for name in unknown))
    return {each.code: asked[name] for name, each in found.items() if each}


def _no_variable(table: BankTable, name: str) -> str:
    known = ", ".join(each.code for each in table.dimensions)
    return f"Variable {name} does not exist in table {table.id}; its variables are {known}."


def _all_chosen(
    table: BankTable, values: Mapping[str, Sequence[str]], lists: Mapping[str, str]
) -> Iterator[Chosen]:
    faults: list[str] = []
    for dimension in table.dimensions:
        try:
            yield _chosen(
                table, dimension, values.get(dimension.code, ()), lists.get(dimension.code)
            )
        except Problem as problem:
            if problem.status != BAD_REQUEST:
                raise
            faults.append(problem.detail)
    if faults:
        raise bad(*faults)


def _chosen(
    table: BankTable, dimension: Dimension, expressions: Sequence[str], listed: str | None
) -> Chosen:
    groups = _groups(table, dimension, listed)
    if not expressions and listed:
        return Chosen(dimension, groups)
    if not expressions:
        return _eliminated(dimension)
    codes = tuple(group.value.code for group in groups)
    choice = Choice(dimension.code, codes, newest_first=dimension.code == TIME)
    places = choice.places(expressions)
    if not places:
        raise bad(f"No value of variable {dimension.code} matches {', '.join(expressions)[:200]}.")
    return Chosen(dimension, tuple(groups[at] for at in places))


def _groups(table: BankTable, dimension: Dimension, listed: str | None) -> tuple[Group, ...]:
    if listed is None:
        return each_alone(table, dimension.code)
    known: Mapping[str, CodeListOf] = code_lists(table, dimension)
    if listed.lower() not in known:
        some = ", ".join(known) or "there is none"
        raise bad(
            f"Code list {listed[:80]} is not one of variable {dimension.code} in table {table.id}; "
            f"those are: {some}."
        )
    return known[listed.lower()].groups


def _eliminated(dimension: Dimension) -> Chosen:
    total = dimension.elimination
    if total is None:
        raise bad(f"Missing selection for mandatory variable {dimension.code}.")
    value = dimension.values[dimension.places[total]]
    return Chosen(dimension, (Group(value, (total,)),), eliminated=True)


def _layout(
    table: BankTable, kept: Sequence[str], query: Query
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The dimensions before and over the numbers: as asked, the rest in front."""
    stub = _placed(table, query.stub)
    heading = _placed(table, query.heading)
    twice = [code for code in stub if code in heading]
    if twice:
        raise bad(f"Variable {', '.join(twice)} is both in stub and in heading.")
    if not stub and not heading:
        heading = tuple(code for code in (CONTENTS, TIME) if code in kept)
    rest = tuple(code for code in kept if code not in {*stub, *heading})
    if stub and not query.heading:
        return tuple(c for c in stub if c in kept), rest
    return (*(c for c in stub if c in kept), *rest), tuple(c for c in heading if c in kept)


def _placed(table: BankTable, names: Sequence[str]) -> tuple[str, ...]:
    found = [(name, table.dimension(name)) for name in names]
    unknown = [_no_variable(table, name[:80]) for name, dimension in found if dimension is None]
    if unknown:
        raise bad(*unknown)
    return tuple(dict.fromkeys(each.code for _, each in found if each))
