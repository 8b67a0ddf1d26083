"""Revisions in print (revisjoner): which figures for the country are others than before, and why."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

from fotfeste.catalogue.indicators.all import INDICATOR
from fotfeste.disclosure.figures.figure import Figure
from fotfeste.disclosure.figures.release import Release
from fotfeste.disclosure.figures.revision import Revision
from fotfeste.domain.text import Language, Text
from fotfeste.indicators.definitions.indicator import Bound, Change
from fotfeste.indicators.definitions.variable import TOTAL
from fotfeste.publishing.arrange import cell
from fotfeste.publishing.arrangement import Arranged, Cell, Row
from fotfeste.publishing.numbers import number

FIGURE = Text(nb="Tall for hele landet", nn="Tal for heile landet", en="Figure for the country")
YEAR = Text(nb="År", nn="År", en="Year")
BEFORE = Text(nb="Før", nn="Før", en="Before")
NOW = Text(nb="Nå", nn="No", en="Now")
CHANGE = Text(nb="Endring", nn="Endring", en="Change")
HOW_MANY = Text(
    nb="{told} Gjelder {many} tall.", nn="{told} Gjeld {many} tal.", en="{told} {many} figures."
)


def arrange_revisions(release: Release, language: Language) -> Arranged:
    """The figures for the country that had a number and have another one, each once.

    Changes and intervals are left out: they follow from the others. The newest year stands first.
    """
    rows = [
        Row(
            (_title(now, language), str(now.year)),
            (
                cell(before, None, language),
                cell(now, None, language),
                _change(before, now, language),
            ),
        )
        for before, now in sorted(_pairs(release), key=lambda pair: -pair[1].year)
    ]
    return Arranged(
        stub=(FIGURE.in_language(language), YEAR.in_language(language)),
        columns=tuple((text.in_language(language),) for text in (BEFORE, NOW, CHANGE)),
        rows=tuple(rows),
        unit=None,
    )


def of_each_cause(release: Release, language: Language) -> Iterator[str]:
    """Why figures are others, and how many there are of each cause, the commonest first."""
    for told, many in Counter(revision.told for revision in release.revisions).most_common():
        said = HOW_MANY.filled(told=told, many=number(Decimal(many), 0, language))
        yield said.in_language(language)


def _pairs(release: Release) -> Iterator[tuple[Figure, Figure]]:
    """A figure as it was and as it is, once for each indicator and year."""
    seen = set()
    for revision in release.revisions:
        pair = _pair(release, revision)
        if pair and (pair[1].contents, pair[1].year) not in seen:
            seen.add((pair[1].contents, pair[1].year))
            yield pair


def _pair(release: Release, revision: Revision) -> tuple[Figure, Figure] | None:
    if revision.before is None or revision.figure_id not in release.figures:
        return None
    now = release.figures[revision.figure_id]
    is_derived = isinstance(INDICATOR[now.contents], Bound | Change)
    if now.value is None or is_derived or any(code != TOTAL for code in now.codes):
        return None
    return replace(now, value=revision.before, sign=None), now


def _title(figure: Figure, language: Language) -> str:
    return INDICATOR[figure.contents].title.in_language(language)


def _change(before: Figure, now: Figure, language: Language) -> Cell:
    """How much larger a figure is now, with its sign."""
    moved = (now.value or Decimal(0)) - (before.value or Decimal(0))
    unit = "percentage_points" if now.unit == "percent" else now.unit
    figure = replace(now, value=moved, sign=None, unit=unit)
    written = number(moved, now.decimals, language)
    return Cell(f"+{written}" if moved > 0 else written, figure)
