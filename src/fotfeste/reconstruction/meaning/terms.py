"""Meanings (betydninger): a printed figure as cells of the catalogue."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import product

from fotfeste.indicators.definitions.indicator import Count, Distinct, Level, Part, Share
from fotfeste.indicators.definitions.variable import Clause, Variable

Where = tuple[tuple[Variable, tuple[str, ...]], ...]
"""For each variable named, the codes of which one must hold."""


@dataclass(frozen=True)
class Term:
    """An indicator in one year among those with one of some codes of each variable named."""

    indicator: Level
    year: int
    where: Where

    def __hash__(self) -> int:
        """By ids: definitions are large."""
        named = tuple((variable.id, codes) for variable, codes in self.where)
        return hash((self.indicator.id, self.year, named))

    def cells(self) -> Iterator[Mapping[str, str]]:
        """The codes of the single cells that the term is the sum of, by variable id."""
        names = [variable.id for variable, _ in self.where]
        for codes in product(*(codes for _, codes in self.where)):
            yield dict(zip(names, codes, strict=True))

    @property
    def counted(self) -> tuple[Clause, ...]:
        """What the persons that are counted have in common."""
        return (*_among(self.indicator), *_having(self.indicator), *_clauses(self.where))

    @property
    def base(self) -> tuple[Clause, ...] | None:
        """What the persons that a share is of have in common; None for a number."""
        if isinstance(self.indicator, Count | Distinct):
            return None
        part_of = self.indicator.of if isinstance(self.indicator, Part) else None
        kept = tuple((variable, codes) for variable, codes in self.where if variable != part_of)
        return (*_among(self.indicator), *_clauses(kept))


@dataclass(frozen=True)
class Meaning:
    """A figure's value: the sum of its terms, each with the sign +1 or -1.

    One term is a number or a share; two are a change (now and then) or a gap
    (men and women).
    """

    terms: tuple[tuple[int, Term], ...]

    @property
    def is_level(self) -> bool:
        """Whether it is one number or share."""
        return len(self.terms) == 1


def _among(indicator: Level) -> tuple[Clause, ...]:
    return indicator.among.clauses


def _having(indicator: Level) -> tuple[Clause, ...]:
    return indicator.having.clauses if isinstance(indicator, Share) else ()


def _clauses(where: Where) -> tuple[Clause, ...]:
    return tuple(Clause(variable, codes) for variable, codes in where)
