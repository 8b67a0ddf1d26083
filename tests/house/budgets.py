"""Measures the code against the budgets in `pyproject.toml`: `python -m tests.house.budgets`.

Exits 1 when a budget is broken. A function's size is the lines from `def` to its
end; a file's is all its lines. Empty files (`__init__.py`) are not counted, since
they would only make the medians look better.
"""

import ast
import sys
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from graphlib import CycleError, TopologicalSorter
from math import ceil
from pathlib import Path
from statistics import median
from typing import Any

import grimp
from rich.console import Console
from rich.table import Table

from tests.house.project import ROOT, settings, shown, source_files, syntax


@dataclass(frozen=True)
class Size:
    """A thing's place and its number of lines."""

    where: str
    lines: int


@dataclass(frozen=True)
class Measurement:
    """One budget, what was measured, and the places to look when it is broken."""

    name: str
    measured: float
    budget: float
    places: tuple[str, ...] = ()

    @property
    def kept(self) -> bool:
        """Whether the measured number is within the budget."""
        return self.measured <= self.budget


def percentile_95(lines: Iterable[int]) -> int:
    """The smallest size that at least 95 of 100 do not exceed (nearest rank)."""
    ordered = sorted(lines)
    return ordered[ceil(0.95 * len(ordered)) - 1]


def file_sizes(files: Iterable[Path]) -> list[Size]:
    """Lines of every file that is not empty."""
    counted = ((path, len(path.read_text(encoding="utf-8").splitlines())) for path in files)
    return [Size(shown(path), lines) for path, lines in counted if lines]


def function_sizes(files: Iterable[Path]) -> list[Size]:
    """Lines of every function and method."""
    return [
        Size(f"{shown(path)}:{line} {name}", lines)
        for path in files
        for name, line, lines in functions(syntax(path))
    ]


def functions(tree: ast.Module) -> Iterator[tuple[str, int, int]]:
    """Name, first line and number of lines of every function in a file."""
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node.name, node.lineno, (node.end_lineno or node.lineno) - node.lineno + 1


def measured_sizes(what: str, sizes: list[Size], budget: Mapping[str, int]) -> list[Measurement]:
    """The three measurements of a kind of thing."""
    lines = [size.lines for size in sizes]
    ordered = sorted(sizes, key=lambda size: -size.lines)
    above_95 = [size for size in ordered if size.lines > budget["percentile_95"]]
    above_all = [size for size in ordered if size.lines > budget["largest"]]
    return [
        Measurement(f"{what}, median", median(lines), budget["median"]),
        Measurement(
            f"{what}, 95th percentile",
            percentile_95(lines),
            budget["percentile_95"],
            places(above_95),
        ),
        Measurement(f"{what}, largest", max(lines), budget["largest"], places(above_all)),
    ]


def places(sizes: Iterable[Size]) -> tuple[str, ...]:
    """Sizes as lines of a report."""
    return tuple(f"{size.where}: {size.lines} lines" for size in sizes)


def measured_cycles(imports: Mapping[str, Iterable[str]], budget: int) -> Measurement:
    """Whether modules import one another in a circle; names the first circle found."""
    try:
        TopologicalSorter(imports).prepare()
    except CycleError as error:
        return Measurement("import cycles", 1, budget, (" → ".join(error.args[1]),))
    return Measurement("import cycles", 0, budget)


def imports_of(package: str) -> dict[str, set[str]]:
    """Every module of a package with the modules of it that it imports."""
    graph = grimp.build_graph(package, cache_dir=None)
    return {name: graph.find_modules_directly_imported_by(name) for name in graph.modules}


def measured_code_lists(names: Iterable[str]) -> Measurement:
    """Files excepted as code lists must exist and hold no function."""
    wrong = [
        name for name in names if not (ROOT / name).is_file() or any(functions(syntax(ROOT / name)))
    ]
    return Measurement("excepted files that are no code list", len(wrong), 0, tuple(wrong))


def measure() -> list[Measurement]:
    """Every budget, measured on the code as it stands."""
    budgets: dict[str, Any] = dict(settings()["budgets"])  # type: ignore[call-overload]
    excepted = {ROOT / name for name in budgets["code_lists"]}
    files = [path for path in source_files() if path not in excepted]
    return [
        *measured_sizes("lines in a file", file_sizes(files), budgets["file_lines"]),
        *measured_sizes("lines in a function", function_sizes(files), budgets["function_lines"]),
        measured_cycles(imports_of("fotfeste"), budgets["import_cycles"]),
        measured_code_lists(budgets["code_lists"]),
    ]


def table(measurements: Iterable[Measurement]) -> Table:
    """The measurements as a table for the terminal."""
    drawn = Table("budget", "measured", "at most", "", box=None, pad_edge=False)
    for each in measurements:
        drawn.add_row(
            each.name, f"{each.measured:g}", f"{each.budget:g}", "" if each.kept else "BROKEN"
        )
    return drawn


def main() -> int:
    """Print the measurements, and the places to look for those that are broken."""
    measurements = measure()
    broken = [each for each in measurements if not each.kept]
    console = Console(highlight=False, soft_wrap=True)
    console.print(table(measurements))
    for each in broken:
        console.print(f"\n{each.name}:", *(f"  {place}" for place in each.places), sep="\n")
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main())
