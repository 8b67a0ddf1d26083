"""The picture (bildet): Vega-Lite drawn as SVG, with title, text alternative and the mark of synthetic data."""

import re
from dataclasses import dataclass
from html import escape
from textwrap import wrap
from typing import Any

import vl_convert

from fotfeste.domain.text import Language
from fotfeste.publishing.charts.lettering import register_fonts
from fotfeste.publishing.charts.look import CONFIG, FONT_SIZE, INK, QUIET, WARNING
from fotfeste.publishing.numbers import NO_BREAK_SPACE

Spec = dict[str, Any]

TITLE_WIDTH = 72

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


def svg(chart: Spec, picture: Picture, *, titled: bool) -> str:
    """The chart as SVG with `<title>` and `<desc>`; `titled` also writes the title in it."""
    register_fonts()
    drawn = vl_convert.vegalite_to_svg(
        {**chart, "config": CONFIG, "title": _heading(picture, titled=titled)},
        format_locale=_LOCALES[picture.language],
    )
    return _spoken(_ENGLISH.sub("", drawn), picture)


def _heading(picture: Picture, *, titled: bool) -> Spec:
    """What stands above the marks: the title if it is wanted, the unit, the mark of synthetic data."""
    below = (picture.unit if titled else "", picture.synthetic)
    return {
        "text": wrap(picture.title, TITLE_WIDTH) if titled else picture.unit,
        "subtitle": ". ".join(filter(None, below)),
        "anchor": "start",
        "frame": "group",
        "offset": 12,
        "fontSize": FONT_SIZE + 2 if titled else FONT_SIZE - 1,
        "fontWeight": "bold" if titled else "normal",
        "color": INK if titled else QUIET,
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
