"""Lines (linjer) over years, each named at its end."""

from collections.abc import Sequence

from fotfeste.publishing.charts.look import FONT_SIZE, PALETTE
from fotfeste.publishing.charts.marks import Mark, categories, colour, data, series
from fotfeste.publishing.charts.picture import Spec

WIDTH = 470
HEIGHT = 290
LINE = FONT_SIZE + 3
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
    """The number above each line's first point, where the line has more than one."""
    shown = [_shown(drawn, name) for name in series(drawn)]
    return [
        _label(marks[0], place, marks[0].printed, {"dy": -13})
        for place, marks in enumerate(shown)
        if len(marks) > 1
    ]


def _names(drawn: Sequence[Mark]) -> list[Spec]:
    """Each line's name and last number at its end, moved apart where lines end close together."""
    shown = [(place, _shown(drawn, name)) for place, name in enumerate(series(drawn))]
    ends = [(place, marks[-1]) for place, marks in shown if marks]
    moved = apart([mark.value or 0.0 for _, mark in ends], _highest(drawn))
    return [
        _label(mark, place, f"{mark.series}  {mark.printed}", {"align": "left", "dx": 10, "dy": dy})
        for (place, mark), dy in zip(ends, moved, strict=True)
    ]


def _label(mark: Mark, place: int, words: str, where: Spec) -> Spec:
    """Words beside one point, in the colour of its line."""
    look = {"fontWeight": "bold", "color": PALETTE[place % len(PALETTE)], "aria": False}
    return {
        "data": data([mark]),
        "mark": {"type": "text", **look, **where},
        "encoding": {"text": {"value": words}},
    }


def apart(values: Sequence[float], highest: float) -> list[float]:
    """How far down, in pixels, each label is moved so that no two of them overlap."""
    places = [HEIGHT * (1 - value / highest) if highest else 0.0 for value in values]
    moved = [0.0] * len(values)
    free_from = float("-inf")
    for at in sorted(range(len(values)), key=lambda at: places[at]):
        moved[at] = max(free_from - places[at], 0.0)
        free_from = places[at] + moved[at] + LINE
    return moved


def _highest(drawn: Sequence[Mark]) -> float:
    return max((mark.value for mark in drawn if mark.value is not None), default=0.0)


def _shown(drawn: Sequence[Mark], name: str) -> list[Mark]:
    """The points of one line that have a number."""
    return [mark for mark in drawn if mark.series == name and mark.value is not None]
