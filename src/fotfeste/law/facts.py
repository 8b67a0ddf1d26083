"""Facts of one person (opplysninger): asked for by path; one that is not there is named."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from fotfeste.law.contradictions import contradictions

Thing = Mapping[str, Any]


class MissingFact(Exception):
    """A fact that is not known, or contradicts another: paths in the schema."""

    def __init__(self, field: str, contradicts: str | None = None) -> None:
        super().__init__(field)
        self.field = field
        self.contradicts = contradicts


class NotYet(Exception):
    """An event that has not happened, or a thing that has not been set."""

    def __init__(self, field: str) -> None:
        super().__init__(field)
        self.field = field


@dataclass(frozen=True, repr=False)
class Facts:
    """What is known of a person. A path that is absent is unknown; null is «has not happened».

    A fact of `contradicted` is as good as missing: the other path says what it is
    held against.
    """

    known: Mapping[str, Any]
    contradicted: Mapping[str, str] = field(default_factory=dict)

    @classmethod
    def of(cls, known: Mapping[str, Any]) -> "Facts":
        """Facts by path, with what contradicts what among them."""
        return cls(known, contradictions(known))

    def day(self, path: str) -> date:
        """A day; raises MissingFact, or NotYet where it is null."""
        found: date = self._there(path, date)
        return found

    def day_or_none(self, path: str) -> date | None:
        """A day, or None where it has not happened; raises MissingFact."""
        found: date | None = self._known(path)
        return found

    def flag(self, path: str) -> bool:
        """Whether something is so; raises MissingFact."""
        found: bool = self._there(path, bool)
        return found

    def number(self, path: str) -> float:
        """A number; raises MissingFact, or NotYet where it is null."""
        found: float = self._there(path, (int, float))
        return found

    def code(self, path: str) -> str:
        """A code; raises MissingFact, or NotYet where it is null."""
        found: str = self._there(path, str)
        return found

    def code_or_none(self, path: str) -> str | None:
        """A code, or None where nothing has been set; raises MissingFact."""
        found: str | None = self._known(path)
        return found

    def things(self, path: str) -> tuple[Thing, ...]:
        """The things of a list; raises MissingFact."""
        found: tuple[Thing, ...] = self._known(path)
        return found

    def _known(self, path: str) -> Any:
        if path not in self.known or path in self.contradicted:
            raise MissingFact(path, self.contradicted.get(path))
        return self.known[path]

    def _there(self, path: str, kind: Any) -> Any:
        found = self._known(path)
        if found is None:
            raise NotYet(path)
        if not isinstance(found, kind):
            raise TypeError(f"{path} is {type(found).__name__}")
        return found


def of(thing: Thing, around: str, name: str) -> Any:
    """What a thing of a list says; raises MissingFact with the field's path."""
    if name not in thing:
        raise MissingFact(f"{around}.{name}")
    return thing[name]
