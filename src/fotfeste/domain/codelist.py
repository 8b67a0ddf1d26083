"""Dated code lists (kodeverk med gyldighetstid)."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from fotfeste.domain.period import is_within
from fotfeste.domain.text import Text


@dataclass(frozen=True, slots=True)
class Code:
    """One code with its title, valid from a day up to, not including, another."""

    code: str
    title: Text
    valid_from: date | None = None
    valid_to: date | None = None

    def is_valid(self, on: date) -> bool:
        """Whether the code may be used of something that happened on this day."""
        return is_within(self.valid_from, self.valid_to, on)


@dataclass(frozen=True)
class CodeList:
    """Codes of one classification, in the order in which they are shown.

    A code may stand several times with periods that do not overlap (a
    municipality that changed county, say).
    """

    id: str
    title: Text
    codes: tuple[Code, ...]

    def __iter__(self) -> Iterator[Code]:
        return iter(self.codes)

    @cached_property
    def by_code(self) -> dict[str, tuple[Code, ...]]:
        """Every version of each code."""
        versions: dict[str, tuple[Code, ...]] = {}
        for code in self.codes:
            versions[code.code] = (*versions.get(code.code, ()), code)
        return versions

    @cached_property
    def renamed(self) -> frozenset[str]:
        """The codes whose title has been another."""
        return frozenset(
            name for name, versions in self.by_code.items() if len({v.title for v in versions}) > 1
        )

    @property
    def names(self) -> tuple[str, ...]:
        """The codes themselves, each once, in order."""
        return tuple(self.by_code)

    def on(self, day: date) -> "CodeList":
        """The list as it stood on a day."""
        return CodeList(self.id, self.title, tuple(c for c in self.codes if c.is_valid(day)))

    def title_of(self, code: str, on: date | None = None) -> Text:
        """The title of a code: on a day, or its newest."""
        versions = self.by_code[code]
        valid = [c for c in versions if on is not None and c.is_valid(on)]
        return (valid or list(versions))[-1].title
