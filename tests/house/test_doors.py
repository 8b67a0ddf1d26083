"""Which room may import which: the table in ARCHITECTURE.md, compared with the code."""

import re
from collections.abc import Iterable, Mapping

from tests.house.budgets import imports_of
from tests.house.project import PACKAGE, ROOT, table_under

EVERYTHING = "everything"

Doors = Mapping[str, frozenset[str]]


def doors_in_the_document() -> dict[str, frozenset[str]]:
    """Room → what it may import, as written."""
    rows = table_under(ROOT / "ARCHITECTURE.md", "## Rooms")
    return {
        room.strip("`"): frozenset(
            {EVERYTHING} if may == EVERYTHING else re.findall("`([^`]+)`", may)
        )
        for room, _holds, may in rows
    }


def room_of(module: str, rooms: Iterable[str]) -> str | None:
    """The innermost room a module lies in (names without `fotfeste.`)."""
    around = [room for room in rooms if module == room or module.startswith(room + ".")]
    return max(around, key=len, default=None)


def forced_doors(imports: Mapping[str, Iterable[str]], doors: Doors) -> list[str]:
    """Imports that the table does not allow, as `importer → imported`."""
    return sorted(
        f"{importer} → {imported}"
        for importer, all_imported in imports.items()
        if (room := room_of(importer, doors)) is not None
        for imported in all_imported
        if not may_import(room, imported, doors[room])
    )


def may_import(room: str, imported: str, allowed: frozenset[str]) -> bool:
    """Whether a module of `room` may import the module `imported`."""
    return EVERYTHING in allowed or room_of(imported, {room, *allowed}) is not None


def imports_between_rooms() -> dict[str, set[str]]:
    """The imports inside the package, named without `fotfeste.`; the package itself left out."""
    return {
        importer.removeprefix("fotfeste."): {name.removeprefix("fotfeste.") for name in imported}
        for importer, imported in imports_of("fotfeste").items()
        if importer != "fotfeste"
    }


def test_no_door_is_forced() -> None:
    assert forced_doors(imports_between_rooms(), doors_in_the_document()) == []


def test_every_room_has_its_row_in_the_table() -> None:
    rooms = {path.stem for path in PACKAGE.iterdir() if (path / "__init__.py").is_file()}
    rooms |= {path.stem for path in PACKAGE.glob("*.py")} - {"__init__"}
    assert rooms - doors_in_the_document().keys() == set()


def test_a_forced_door_is_seen() -> None:
    doors = {
        "figures": frozenset[str](),
        "pages": frozenset({"figures", "count.definitions"}),
        "count": frozenset({"figures"}),
        "count.definitions": frozenset({"figures"}),
    }
    imports = {
        "pages.html": {"figures", "count.definitions.table", "count.tabulate"},
        "count.definitions.table": {"count.definitions.variable", "count.tabulate"},
        "count.tabulate": {"count.definitions.table", "figures", "pages"},
    }
    assert forced_doors(imports, doors) == [
        "count.definitions.table → count.tabulate",
        "count.tabulate → pages",
        "pages.html → count.tabulate",
    ]
