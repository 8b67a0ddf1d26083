"""Tables of those above a limit (tabellgrenser): «flere enn 80», and a row of fewer is in it."""

from collections.abc import Iterable, Iterator
from fractions import Fraction

from fotfeste.domain.text import Text
from fotfeste.reconstruction.audit.findings import Warned
from fotfeste.reconstruction.conventions import words
from fotfeste.reconstruction.explanation.saying import text
from fotfeste.reconstruction.figures.precision import interval
from fotfeste.reconstruction.figures.printed import Printed


def below_threshold(figures: Iterable[Printed]) -> Iterator[Warned]:
    """Every figure that is below the limit of the table it stands in."""
    every = list(figures)
    for limit in every:
        measure = limit.measure.removeprefix(words.THRESHOLD)
        if measure == limit.measure or limit.value is None:
            continue
        for figure in every:
            is_there = (figure.id.file, figure.locator) == (limit.id.file, limit.locator)
            said = interval(figure)
            most = said.high if said else None
            if figure.measure == measure and is_there and most is not None and most < limit.value:
                rows = tuple(sorted((limit.id, figure.id)))
                gap = limit.value - most
                yield Warned(rows, _why(figure.value or Fraction(0), limit.value), gap)


def _why(value: Fraction, limit: Fraction) -> Text:
    return text(
        lambda _, say: (say(limit), say(value)),
        nb="Tabellen er av dem som har flere enn {}, men har en med {}.",
        nn="Tabellen er av dei som har fleire enn {}, men har ein med {}.",
        en="The table is of those that have more than {}, but has one with {}.",
    )
