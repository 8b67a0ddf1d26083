"""Which sizes a figures file tells (kjente størrelser): participants, starters and leavers, all or by group."""

from collections.abc import Iterable

from fotfeste.reconstruction.figures.precision import interval
from fotfeste.reconstruction.figures.printed import FiguresFile, Printed
from fotfeste.reconstruction.meaning.meaning import meaning
from fotfeste.reconstruction.meaning.terms import Meaning, Where
from fotfeste.synthetic.prior.sizes import Key

_QUANTITIES = {"participants": "participants", "starters": "started", "leavers": "left"}
_GROUPS = {
    "displaced_from_ukraine": "displaced_from_ukraine",
    "collective_protection": "displaced_from_ukraine",
    "other_refugees": "other_refugees",
    "not_collective_protection": "other_refugees",
}


def known_sizes(files: Iterable[FiguresFile]) -> dict[Key, float]:
    """The numbers that the figures print of whole years, the narrowest where several do."""
    found: dict[Key, tuple[float, float]] = {}
    for file in files:
        for figure in file.rows:
            told = _size(figure)
            if told is not None:
                key, width, value = told
                found[key] = min(found.get(key, (width, value)), (width, value))
    return {key: value for key, (_, value) in found.items()}


def years_told(files: Iterable[FiguresFile]) -> range:
    """Every year from the first to the last that some figure speaks of."""
    years = {
        term.year
        for file in files
        for figure in file.rows
        if isinstance(found := meaning(figure), Meaning)
        for _, term in found.terms
    }
    return range(min(years), max(years) + 1) if years else range(0)


def _size(figure: Printed) -> tuple[Key, float, float] | None:
    """The key, the width and the middle of a number that tells a size; None of any other figure."""
    found, said = meaning(figure), interval(figure)
    if not isinstance(found, Meaning) or not found.is_level:
        return None
    term = found.terms[0][1]
    group = _group(term.where)
    quantity = _QUANTITIES.get(term.indicator.id)
    if quantity is None or group is None or said is None or said.low is None or said.high is None:
        return None
    low, high = float(said.low), float(said.high)
    return (term.year, quantity, group), high - low, (low + high) / 2


def _group(where: Where) -> str | None:
    """Everybody («»), or the group of the displaced or the others; None for any other part."""
    if not where:
        return ""
    if len(where) == 1 and len(where[0][1]) == 1:
        return _GROUPS.get(where[0][1][0])
    return None
