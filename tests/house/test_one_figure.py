"""One figure, walked: the files to open to follow it from an extract's row to the printed page.

«The share of women who went on to work or education, Troms» has one home for each
thing it is: the reader of its rows, the relation that finds the persons, the
variables, the indicator, the table, the count, the protection, the release, the
page, and the narrator who tells of all of them. The definitions' files are found
from the definitions themselves.
"""

import ast
from collections.abc import Iterable, Iterator
from functools import cache

from fotfeste.catalogue.tables.all import TABLE
from fotfeste.indicators.definitions.indicator import Share
from fotfeste.indicators.definitions.table import Table
from tests.house.budgets import imports_of
from tests.house.project import PACKAGE, module_name, settings, source_files, syntax

FIGURE_OF = TABLE["transitions-county-sex"]
RELATION = "fotfeste.catalogue.person_years."
TOLD_BY = (
    "fotfeste.production",
    "fotfeste.extract.reader",
    "fotfeste.indicators.tabulate",
    "fotfeste.disclosure.protect",
    "fotfeste.disclosure.figures.release",
    "fotfeste.publishing.render",
)


def ids_of(table: Table) -> Iterator[str]:
    """The ids of a table, its indicators, its variables and their subject."""
    yield table.id
    yield table.subject.id
    for indicator in table.shows:
        yield indicator.id
        assert isinstance(indicator, Share)
        for variable in (*indicator.among.variables, *indicator.having.variables):
            yield variable.id
    for variable in table.by:
        yield variable.id


@cache
def constructions() -> dict[str, set[str]]:
    """First literal argument, or `id`, of every call in the catalogue → modules it is made in."""
    found: dict[str, set[str]] = {}
    for path in source_files():
        if path.is_relative_to(PACKAGE / "catalogue"):
            for node in ast.walk(syntax(path)):
                if isinstance(node, ast.Call) and not _is_no_definition(node):
                    for name in _names(node):
                        found.setdefault(name, set()).add(module_name(path))
    return found


def _is_no_definition(call: ast.Call) -> bool:
    """Codes and blocks of a layout have ids too, and define nothing that is counted."""
    return isinstance(call.func, ast.Name) and call.func.id in {"Code", "TableBlock", "ChartBlock"}


def _names(call: ast.Call) -> Iterator[str]:
    given = [*call.args[:1], *(k.value for k in call.keywords if k.arg == "id")]
    for value in given:
        if isinstance(value, ast.Constant) and isinstance(value.value, str):
            yield value.value


def walk() -> set[str]:
    """Every module of the walk."""
    made_in = {module for name in ids_of(FIGURE_OF) for module in constructions().get(name, ())}
    relation = {
        module
        for module in imports_of("fotfeste")[f"{RELATION}subject"]
        if module.startswith(RELATION)
    }
    return {*made_in, *relation, *TOLD_BY}


def depth(modules: Iterable[str]) -> int:
    """The number of files on the longest chain of imports among some modules."""
    inside = set(modules)
    imports = {name: set(found) & inside for name, found in imports_of("fotfeste").items()}

    def below(module: str) -> int:
        return 1 + max((below(each) for each in imports[module]), default=0)

    return max(below(module) for module in inside)


def test_every_definition_of_the_figure_is_found() -> None:
    assert [name for name in ids_of(FIGURE_OF) if name not in constructions()] == []


def test_one_figure_is_walked_within_its_budget() -> None:
    budget = settings()["budgets"]["walk"]  # type: ignore[index]
    modules = walk()
    assert len(modules) <= budget["files"], sorted(modules)
    assert depth(modules) <= budget["deep"]
