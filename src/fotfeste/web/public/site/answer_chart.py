"""A chart of what is chosen of a table (diagram av et utvalg): lines over the years, or bars."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import product

from fotfeste.domain.text import Language
from fotfeste.publishing.numbers import number
from fotfeste.publishing.statbank import cell_signs
from fotfeste.publishing.statbank.answer import Answer
from fotfeste.publishing.statbank.cell_words import title_of
from fotfeste.publishing.statbank.dimension import CONTENTS, TIME
from fotfeste.web.public.site.line_chart import LineChart, Point, Series, line_chart

MOST_LINES, MOST_BARS = 3, 40
BAR, NAMES, WIDTH, NUMBERS = 26, 250, 640, 70


@dataclass(frozen=True)
class Bar:
    """A bar with its name, its length in the picture, and the number or sign in words."""

    name: str
    y: int
    length: float
    text: str


@dataclass(frozen=True)
class BarChart:
    """What a template draws. `id` is unlike all others on its page."""

    id: str
    title: str
    bars: tuple[Bar, ...]
    height: int
    width: int = WIDTH
    left: int = NAMES


def chart_of(chosen: Answer, language: Language) -> LineChart | BarChart | None:
    """Lines where there are few over several years, bars where one year is shown; else none."""
    named = {each.code: each for each in chosen.dimensions}
    contents, time = named.get(CONTENTS), named.get(TIME)
    if len({chosen.table.shown[c].unit for c in (contents.codes if contents else ())}) > 1:
        return None
    years = len(time.codes) if time else 1
    lines = chosen.grid.value.size // years
    if (years > 1 and lines > MOST_LINES) or (years == 1 and not 1 < lines <= MOST_BARS):
        return None
    cells = list(_cells(chosen, language))
    title = title_of(chosen.table, chosen.dimensions, language)
    if years == 1:
        return _bars(title, cells)
    names = dict.fromkeys(name for name, _, _ in cells)
    series = [Series(n, tuple(p for name, p, _ in cells if name == n)) for n in names]
    return line_chart("chart", title, series, language)


def _cells(chosen: Answer, language: Language) -> Iterator[tuple[str, Point, str]]:
    """Each cell: what it is of besides the year, its point, the number in words."""
    grid, shown = chosen.grid, chosen.table.shown
    places = product(*(range(len(each.values)) for each in chosen.dimensions))
    for at, value, sign in zip(
        places, grid.value.ravel().tolist(), grid.sign.ravel().tolist(), strict=True
    ):
        here = {d.code: d.values[i] for d, i in zip(chosen.dimensions, at, strict=True)}
        year = here.pop(TIME).code if TIME in here else ""
        decimals = max(each.decimals for each in shown.values())
        if CONTENTS in here:
            decimals = shown[here[CONTENTS].code].decimals
        varied = {d.code for d in chosen.dimensions if len(d.values) > 1}
        name = ", ".join(v.title.in_language(language) for c, v in here.items() if c in varied)
        there = value == value
        mark = cell_signs.SIGNS[sign]
        point = Point(year, value if there else None, "" if there else mark)
        yield name, point, number(value, decimals, language) if there else mark


def _bars(title: str, cells: Sequence[tuple[str, Point, str]]) -> BarChart | None:
    """One bar for each; None where there is nothing to draw, or it goes below zero."""
    values = [point.value for _, point, _ in cells if point.value is not None]
    if not values or min(values) < 0 or max(values) == 0:
        return None
    room = WIDTH - NAMES - NUMBERS
    bars = tuple(
        Bar(name, BAR * at, round(room * (point.value or 0) / max(values), 1), text)
        for at, (name, point, text) in enumerate(cells)
    )
    return BarChart("chart", title, bars, BAR * len(bars))
