"""The wall: what draws pages never loads what sees persons or counts."""

import ast
import subprocess
import sys
import tomllib
from importlib.util import find_spec
from pathlib import Path

import pytest

from tests.house.project import PACKAGE, ROOT, shown, source_files, syntax

BEHIND = (
    "fotfeste.register",
    "fotfeste.indicators.tabulate",
    "fotfeste.disclosure.protect",
)
OUTSIDE = ("fotfeste.publishing", "fotfeste.web.public")
ROOMS_AT_THE_WALL = ("publishing", "disclosure", "indicators", "register", "web")

LOAD_ALL = """
import importlib, pkgutil, sys
for name in sys.argv[1:]:
    module = importlib.import_module(name)
    for found in pkgutil.walk_packages(getattr(module, "__path__", []), name + "."):
        importlib.import_module(found.name)
print("\\n".join(sys.modules))
"""


def loaded_by(*names: str) -> set[str]:
    """All modules in a fresh interpreter after it has imported these and everything in them."""
    run = subprocess.run(
        [sys.executable, "-c", LOAD_ALL, *names], capture_output=True, text=True, check=False
    )
    assert run.returncode == 0, run.stderr
    return set(run.stdout.split())


def behind_the_wall(modules: set[str]) -> list[str]:
    """Those of the modules that nobody outside may load."""
    return sorted(
        module
        for module in modules
        if any(module == name or module.startswith(name + ".") for name in BEHIND)
    )


@pytest.mark.parametrize("room", OUTSIDE)
def test_loading_all_of_a_room_outside_loads_nothing_from_behind(room: str) -> None:
    modules = loaded_by(room)
    assert any(module.startswith(room + ".") for module in modules)
    assert behind_the_wall(modules) == []


def test_a_hole_in_the_wall_would_be_seen() -> None:
    assert behind_the_wall(loaded_by("fotfeste.disclosure.protect")) != []


def test_the_wall_contract_names_every_room_behind_that_is_built() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    contracts = project["tool"]["importlinter"]["contracts"]
    (wall,) = [contract for contract in contracts if contract["id"] == "wall"]
    built = {name for name in BEHIND if find_spec(name) is not None}
    assert built - set(wall["forbidden_modules"]) == set()
    assert set(OUTSIDE) == set(wall["source_modules"])


def init_files_at_the_wall() -> list[Path]:
    return [
        path
        for path in source_files()
        if path.name == "__init__.py" and path.relative_to(PACKAGE).parts[0] in ROOMS_AT_THE_WALL
    ]


def test_init_files_at_the_wall_hand_nothing_on() -> None:
    files = init_files_at_the_wall()
    assert files
    assert [shown(path) for path in files if not is_bare(syntax(path))] == []


def is_bare(tree: ast.Module) -> bool:
    """Whether a file holds nothing, or one docstring."""
    return not tree.body or (len(tree.body) == 1 and ast.get_docstring(tree) is not None)


def test_the_bare_are_told_from_those_that_hand_on() -> None:
    assert is_bare(ast.parse(""))
    assert is_bare(ast.parse('"""A room."""'))
    assert not is_bare(ast.parse("from fotfeste.disclosure.protect import protect"))
