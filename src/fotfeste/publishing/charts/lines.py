"""Lines (linjer) over years, each named at its end."""

from collections.abc import Sequence
from dataclasses import replace
from textwrap import wrap

from fotfeste.publishing.charts.look import FONT_SIZE, PALETTE
from fotfeste.publishing.charts.marks import Mark, categories, colour, data, series
from fotfeste.publishing.charts.picture import Spec

WIDTH = 470
HEIGHT = 290
LINE = FONT_SIZE + 3
NAME_WIDTH = 28
VALUES: Spec = {
    "field": "value",
    "type": "quantitative",
    "axis": {"tickCount": 5, "domain": False},
    "scale": {"zero": True, "nice": True},
}


def lines(drawn: Sequence[Mark]) -> Spec:
    """A line for each series, its first and last number beside it; a year without one is a gap."""
    return {
        "data": data(drawn),
        "width": WIDTH,
        "height": HEIGHT,
        "encoding": {"x": _years(drawn), "y": VALUES},
        "layer": [
            {
                "mark": {"type": "line", "strokeWidth": 2.5, "aria": False},
                "encoding": {"color": colour(drawn, legend=False)},
            },
            {
                "mark": {"type": "point", "filled": True, "size": 55, "opacity": 1},
                "encoding": {
                    "color": colour(drawn, legend=False),
                    "description": {"field": "spoken"},
                },
            },
            *_first_numbers(drawn),
            *_names(drawn),
        ],
    }


def _years(drawn: Sequence[Mark]) -> Spec:
    return {
        "field": "category",
        "type": "ordinal",
        "sort": categories(drawn),
        "axis": {"labelAngle": 0, "grid": False},
        "scale": {"padding": 0.2},
    }


def _first_numbers(drawn: Sequence[Mark]) -> list[Spec]:
    """The number above each line's first point, but not where lines begin close together."""
    shown = [(place, _shown(drawn, name)) for place, name in enumerate(series(drawn))]
    first = [(place, marks[0]) for place, marks in shown if len(marks) > 1]
    near = _highest(drawn) * 2 * LINE / HEIGHT
    return [
        _label(mark, place, mark.printed, {"dy": -13})
        for place, mark in first
        if all(
            abs((mark.value or 0.0) - (other.value or 0.0)) >= near
            for another, other in first
            if another != place
        )
    ]


def _names(drawn: Sequence[Mark]) -> list[Spec]:
    """Each line's name and last number or sign to the right, moved apart where lines are close."""
    ends = [
        (place, _shown(drawn, name)[-1], _of(drawn, name)[-1])
        for place, name in enumerate(series(drawn))
        if _shown(drawn, name)
    ]
    words = [wrap(f"{last.series} {last.printed}", NAME_WIDTH) for _, _, last in ends]
    values = [shown.value or 0.0 for _, shown, _ in ends]
    moved = apart(values, _highest(drawn), [len(lines) * LINE for lines in words])
    return [
        _label(
            replace(last, value=shown.value),
            place,
            lines,
            {"align": "left", "dx": 10, "dy": dy, "lineHeight": LINE},
        )
        for (place, shown, last), lines, dy in zip(ends, words, moved, strict=True)
    ]


def _label(mark: Mark, place: int, words: str | list[str], where: Spec) -> Spec:
    """Words beside one point, in the colour of its line."""
    look = {"fontWeight": "bold", "color": PALETTE[place % len(PALETTE)], "aria": False}
    return {
        "data": data([mark]),
        "mark": {"type": "text", **look, **where},
        "encoding": {"text": {"value": words}},
    }


def apart(values: Sequence[float], highest: float, heights: Sequence[int]) -> list[float]:
    """How far down, in pixels, labels of some heights are moved so that no two overlap."""
    places = [HEIGHT * (1 - value / highest) if highest else 0.0 for value in values]
    moved = [0.0] * len(values)
    free_from = float("-inf")
    for at in sorted(range(len(values)), key=lambda at: places[at]):
        moved[at] = max(free_from - places[at], 0.0)
        free_from = places[at] + moved[at] + heights[at]
    return moved


def _highest(drawn: Sequence[Mark]) -> float:
    return max((mark.value for mark in drawn if mark.value is not None), default=0.0)


def _of(drawn: Sequence[Mark], name: str) -> list[Mark]:
    """The points of one line."""
    return [mark for mark in drawn if mark.series == name]


def _shown(drawn: Sequence[Mark], name: str) -> list[Mark]:
    """The points of one line that have a number."""
    return [mark for mark in _of(drawn, name) if mark.value is not None]
