"""The picture (bildet): Vega-Lite drawn as SVG, with title, text alternative and the mark of synthetic data."""

import re
from dataclasses import dataclass
from html import escape
from textwrap import wrap
from typing import Any

import vl_convert

from fotfeste.domain.text import Language
from fotfeste.publishing.charts.lettering import register_fonts
from fotfeste.publishing.charts.look import (
    CONFIG,
    FONT_SIZE,
    INK,
    QUIET,
    ROOM_FOR_TYPE,
    WARNING,
)
from fotfeste.publishing.fonts import FAMILY
from fotfeste.publishing.numbers import NO_BREAK_SPACE

Spec = dict[str, Any]

TITLE_SIZE = FONT_SIZE + 2
LINE = TITLE_SIZE + 3
ROOM_BELOW = 8
WIDEST = 8.5
"""What a letter of a title takes of the width, on average at most."""

_SIZE = re.compile(r' width="(\d+)" height="(\d+)" viewBox="0 0 \d+ \d+"')
_ENGLISH = re.compile(
    r'(?: role="graphics-symbol")?(?: aria-roledescription="[^"]*")?'
    r' aria-label="(?:Title|Subtitle) text [^"]*"'
    r'| aria-roledescription="[^"]*"'
)
"""What Vega says of its marks, in English whatever the language of the chart.

A title without its English label is no symbol either: it is text, and read as that.
"""
_LOCALES: dict[Language, dict[str, Any]] = {
    "nb": {"decimal": ",", "thousands": NO_BREAK_SPACE, "grouping": [3], "currency": ["", ""]},
    "nn": {"decimal": ",", "thousands": NO_BREAK_SPACE, "grouping": [3], "currency": ["", ""]},
    "en": {"decimal": ".", "thousands": ",", "grouping": [3], "currency": ["", ""]},
}


@dataclass(frozen=True, slots=True)
class Picture:
    """What a chart says beside its marks. `id` names it in a page; `synthetic` may be empty."""

    id: str
    title: str
    alternative: str
    unit: str
    synthetic: str
    language: Language


def svg(chart: Spec, picture: Picture) -> str:
    """The chart as SVG with `<title>` and `<desc>`, for a page that has its caption beside it."""
    register_fonts()
    drawn = vl_convert.vegalite_to_svg(
        {**chart, "config": CONFIG, "title": _heading(picture)},
        format_locale=_LOCALES[picture.language],
    )
    return _spoken(_ENGLISH.sub("", drawn), picture)


def with_title(drawn: str, picture: Picture) -> str:
    """The drawing with its title written above it, to stand alone."""
    size = _SIZE.search(drawn)
    assert size  # noqa: S101 - every drawing of `svg` says how large it is
    width, height = int(size[1]), int(size[2])
    lines = wrap(picture.title, int((width - 2 * ROOM_FOR_TYPE) / WIDEST))
    above = LINE * len(lines) + ROOM_BELOW
    written = "".join(
        f'<tspan x="{ROOM_FOR_TYPE}" y="{LINE * at}">{escape(line)}</tspan>'
        for at, line in enumerate(lines, start=1)
    )
    title = (
        f'<text font-family="{FAMILY}" font-size="{TITLE_SIZE}px" font-weight="bold"'
        f' fill="{INK}">{written}</text>'
    )
    resized = f' width="{width}" height="{height + above}" viewBox="0 0 {width} {height + above}"'
    before, after = _SIZE.sub(resized, drawn, count=1).split("</desc>", 1)
    page = f'<rect width="{width}" height="{height + above}" fill="white"/>'
    moved = f'<g transform="translate(0,{above})">{after.removesuffix("</svg>")}</g>'
    return f"{before}</desc>{page}{title}{moved}</svg>"


def _heading(picture: Picture) -> Spec:
    """What stands above the marks: the unit, and the mark of synthetic data."""
    return {
        "text": picture.unit,
        "subtitle": picture.synthetic,
        "anchor": "start",
        "frame": "group",
        "offset": 12,
        "fontSize": FONT_SIZE - 1,
        "fontWeight": "normal",
        "color": QUIET,
        "subtitleColor": WARNING if picture.synthetic else QUIET,
        "subtitleFontSize": FONT_SIZE - 1,
        "subtitlePadding": 5,
    }


def _spoken(drawn: str, picture: Picture) -> str:
    """The drawing as one image that is read aloud as its title and description."""
    names = f"{picture.id}-title {picture.id}-desc"
    head = f'<svg role="img" aria-labelledby="{names}" lang="{picture.language}" '
    said = (f"{picture.synthetic}." if picture.synthetic else "", picture.alternative)
    words = (
        f'<title id="{picture.id}-title">{escape(picture.title)}</title>'
        f'<desc id="{picture.id}-desc">{escape(" ".join(filter(None, said)))}</desc>'
    )
    opening, rest = drawn.split(">", 1)
    return f"{head}{opening.removeprefix('<svg ')}>{words}{rest}"
