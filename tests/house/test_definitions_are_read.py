"""Every field of a definition is read by something: nothing is declared in vain."""

import dataclasses
import re
from collections.abc import Iterator
from importlib import import_module
from pkgutil import iter_modules

from fotfeste.indicators import definitions
from tests.house.project import source_files


def fields() -> Iterator[tuple[str, str, str]]:
    """Module, class and field of every definition."""
    for found in iter_modules(definitions.__path__):
        module = import_module(f"{definitions.__name__}.{found.name}")
        for kind in vars(module).values():
            if (
                isinstance(kind, type)
                and dataclasses.is_dataclass(kind)
                and kind.__module__ == module.__name__
            ):
                for field in dataclasses.fields(kind):
                    yield found.name, kind.__name__, field.name


def test_every_field_is_read() -> None:
    sources = [path.read_text(encoding="utf-8") for path in source_files()]
    declared = list(fields())
    assert len(declared) > 60
    unread = [
        f"{module}.{kind}.{field}"
        for module, kind, field in declared
        if not any(re.search(rf"\.{field}\b(?!\s*=[^=])", source) for source in sources)
    ]
    assert unread == []
