"""The figures of a release (tallene i en publisering), found by their ids."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from difflib import get_close_matches
from functools import cached_property

from fotfeste.disclosure.figures.figure import Figure


class UnknownFigure(KeyError):
    """No figure has this id; the message names the nearest ones."""

    def __init__(self, name: str, nearest: Iterable[str]) -> None:
        near = ", ".join(nearest)
        self.message = f"no figure has the id «{name}»" + (f"; near it are: {near}" if near else "")
        super().__init__(self.message)

    def __str__(self) -> str:
        return self.message


class FigureSet(Mapping[str, Figure]):
    """Figures by id, in the order given; raises ValueError where two have the same id."""

    def __init__(self, figures: Iterable[Figure]) -> None:
        given = tuple(figures)
        self._by_id = {figure.id: figure for figure in given}
        if len(self._by_id) != len(given):
            often = Counter(figure.id for figure in given)
            twice = sorted(name for name, times in often.items() if times > 1)
            raise ValueError(f"two figures have the same id: {', '.join(twice)}")

    def __getitem__(self, name: str) -> Figure:
        if name not in self._by_id:
            raise UnknownFigure(name, get_close_matches(name, self._by_id, n=3, cutoff=0.5))
        return self._by_id[name]

    def __contains__(self, name: object) -> bool:
        return name in self._by_id

    def __iter__(self) -> Iterator[str]:
        return iter(self._by_id)

    def __len__(self) -> int:
        return len(self._by_id)

    def __repr__(self) -> str:
        return f"FigureSet({len(self)} figures)"

    @property
    def figures(self) -> tuple[Figure, ...]:
        """The figures themselves, in order."""
        return tuple(self._by_id.values())

    def of_table(self, table: str) -> tuple[Figure, ...]:
        """The figures of one table, in order."""
        return self._by_table.get(table, ())

    @cached_property
    def _by_table(self) -> dict[str, tuple[Figure, ...]]:
        tables: dict[str, list[Figure]] = {}
        for figure in self._by_id.values():
            tables.setdefault(figure.table, []).append(figure)
        return {table: tuple(figures) for table, figures in tables.items()}
