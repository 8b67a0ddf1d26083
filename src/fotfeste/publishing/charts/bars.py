"""Bars (søyler), lying, so that names can be read: side by side, or parts of a whole."""

import json
from collections.abc import Sequence

from fotfeste.publishing.charts.look import FONT_SIZE
from fotfeste.publishing.charts.marks import Mark, categories, colour, data, series
from fotfeste.publishing.charts.picture import Spec

WIDTH = 440
BAR = 22
GAP = 12
LINE = FONT_SIZE + 4
ROOM_FOR_NUMBER = 0.06
"""The smallest part of the width in which a number fits."""


def bars(drawn: Sequence[Mark]) -> Spec:
    """A bar for each series of each category, with its number or sign at the end."""
    several = len(series(drawn)) > 1
    beside = {"field": "series", "sort": series(drawn), "scale": {"paddingInner": 0.1}}
    offset = {"yOffset": beside} if several else {}
    number = {"field": "end", "type": "quantitative", "axis": None}
    return {
        "data": data(drawn),
        "width": WIDTH,
        "height": _height(drawn, BAR * len(series(drawn)) + GAP),
        "transform": [{"calculate": "isValid(datum.value) ? datum.value : 0", "as": "end"}],
        "encoding": {"y": _categories(drawn), **offset},
        "layer": [
            {
                "mark": {"type": "bar", "height": {"band": 1 if several else 0.7}},
                "encoding": {
                    "x": number,
                    "color": colour(drawn, legend=True),
                    "description": {"field": "spoken"},
                },
            },
            {
                "mark": {"type": "text", "align": "left", "dx": 6, "aria": False},
                "encoding": {"x": number, "text": {"field": "printed"}},
            },
        ],
    }


def stacked_bars(drawn: Sequence[Mark]) -> Spec:
    """A bar for each category, cut into the series; a number stands where it has room."""
    width = {"type": "quantitative", "axis": None, "scale": {"nice": False}}
    return {
        "data": data(drawn),
        "width": WIDTH + 120,
        "height": _height(drawn, BAR * 2 + GAP),
        "transform": _cut(drawn),
        "encoding": {"y": _categories(drawn)},
        "layer": [
            {
                "mark": {"type": "bar", "stroke": "white", "height": {"band": 0.7}},
                "encoding": {
                    "x": {"field": "from", **width},
                    "x2": {"field": "to"},
                    "color": colour(drawn, legend=True),
                    "description": {"field": "spoken"},
                },
            },
            {
                "transform": [{"filter": "datum.has_room"}],
                "mark": {"type": "text", "color": "white", "fontWeight": "bold", "aria": False},
                "encoding": {"x": {"field": "middle", **width}, "text": {"field": "printed"}},
            },
        ],
    }


def _cut(drawn: Sequence[Mark]) -> list[Spec]:
    """Where each piece begins and ends, its middle, and whether its number has room."""
    return [
        {"calculate": f"indexof({json.dumps(series(drawn))}, datum.series)", "as": "place"},
        {
            "stack": "value",
            "as": ["from", "to"],
            "groupby": ["category"],
            "sort": [{"field": "place"}],
        },
        {
            "joinaggregate": [{"op": "sum", "field": "value", "as": "whole"}],
            "groupby": ["category"],
        },
        {"calculate": "(datum.from + datum.to) / 2", "as": "middle"},
        {"calculate": f"datum.value >= {ROOM_FOR_NUMBER} * datum.whole", "as": "has_room"},
    ]


def _categories(drawn: Sequence[Mark]) -> Spec:
    axis = {"labelExpr": "split(datum.label, '\\n')", "labelLineHeight": LINE}
    return {"field": "category", "type": "nominal", "sort": categories(drawn), "axis": axis}


def _height(drawn: Sequence[Mark], step: int) -> int:
    """Room for every bar, and for labels of several lines."""
    lines = max((category.count("\n") + 1 for category in categories(drawn)), default=1)
    return len(categories(drawn)) * max(step, lines * LINE + 6)
