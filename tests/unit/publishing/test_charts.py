"""Charts: what they show is what the table prints, and it can be read without seeing."""

import re
from pathlib import Path

import pytest

from fotfeste.publishing.charts.lines import LINE, apart
from fotfeste.publishing.charts.look import PALETTE
from fotfeste.publishing.charts.marks import marks
from fotfeste.publishing.document import Document, PrintedChart

CHARTS = ("chart-county", "chart-way", "chart-sex")


@pytest.mark.parametrize("chart", CHARTS)
def test_a_chart_that_stands_alone_says_everything(rendered: Path, chart: str) -> None:
    svg = (rendered / "charts" / f"{chart}.nb.svg").read_text(encoding="utf-8")
    assert re.search(r"<title[^>]*>Figur \d\. ", svg)
    assert re.search(r"<desc[^>]*>Syntetiske data\. ", svg)
    assert re.search(r"<text[^>]*>[^<]*Syntetiske data</text>", svg)
    assert "aria-roledescription" not in svg
    assert "text '" not in svg


def test_marks_are_read_aloud_as_they_are_printed(rendered: Path) -> None:
    svg = (rendered / "charts" / "chart-county.nb.svg").read_text(encoding="utf-8")
    assert 'aria-label="Nordvik, Kvinner: 58\xa0%"' in svg
    assert 'aria-label="Ålesvik, Kvinner: :"' in svg


def test_a_hidden_figure_has_no_length(document: Document) -> None:
    (chart,) = [each for each in document.tabulated if each.id == "chart-county"]
    assert isinstance(chart, PrintedChart)
    drawn = {(mark.category, mark.series): mark for mark in marks(chart.arranged, "nb")}
    hidden = drawn["Ålesvik", "Kvinner"]
    assert (hidden.value, hidden.printed) == (None, ":")
    assert drawn["Ålesvik", "I alt"].value == 45


def test_names_at_the_ends_of_lines_do_not_overlap() -> None:
    assert apart([50, 10], 50, [LINE] * 2) == [0, 0]
    assert apart([50, 50], 50, [LINE] * 2) == [0, LINE]
    assert apart([50, 50, 50], 50, [LINE, 2 * LINE, LINE]) == [0, LINE, 3 * LINE]


@pytest.mark.parametrize("colour", PALETTE)
def test_white_numbers_can_be_read_on_every_colour(colour: str) -> None:
    assert contrast("#ffffff", colour) >= 4.5


def contrast(one: str, other: str) -> float:
    """The contrast of two colours, as WCAG reckons it."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
