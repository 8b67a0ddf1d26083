"""Counts that readers know from elsewhere (tall kjent fra andre), as protection sees them: they hide nothing."""

from collections.abc import Iterable, Iterator, Mapping

from fotfeste.disclosure.cells import Asked, Cells
from fotfeste.disclosure.released.known_outside import Range
from fotfeste.domain.refusal import Refused
from fotfeste.domain.text import Text

NO_FIGURE = Text(
    nb="kjent fra andre: publiseringen har ikke noe antall «{figure}»",
    nn="kjent frå andre: publiseringa har ikkje noko tal på personar «{figure}»",
    en="known from elsewhere: the release has no count «{figure}»",
)
NOT_OURS = Text(
    nb="kjent fra andre: «{figure}» er ikke {low}–{high} her; det er da ikke det samme tallet",
    nn="kjent frå andre: «{figure}» er ikkje {low}–{high} her; det er då ikkje det same talet",
    en="known from elsewhere: «{figure}» is not {low}–{high} here; so it is not the same number",
)


def known_elsewhere(
    cells: Cells, asked: Iterable[Asked], outside: Mapping[str, Range]
) -> frozenset[int]:
    """The cells of counts that are known from elsewhere, be it only from one number to another.

    Whoever knows an end is taken to know the number, which protects the others more. Raises
    Refused, with every defect, where there is no such count or it is another number here.
    """
    counts = {
        ask.id: ask.sides[0].count
        for ask in asked
        if ask.id in outside and len(ask.sides) == 1 and ask.sides[0].base is None
    }
    wrong = list(_wrong(cells, counts, outside))
    if wrong:
        raise Refused(*wrong)
    return frozenset(counts.values())


def _wrong(cells: Cells, counts: Mapping[str, int], outside: Mapping[str, Range]) -> Iterator[Text]:
    for figure, (low, high) in outside.items():
        if figure not in counts:
            yield NO_FIGURE.filled(figure=figure)
            continue
        count = cells.counts[counts[figure]]
        if count < low or (high is not None and count > high):
            yield NOT_OURS.filled(figure=figure, low=low, high="…" if high is None else high)
