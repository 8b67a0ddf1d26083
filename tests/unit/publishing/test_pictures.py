"""Charts as PNG: the SVG in twice its size, with its words in the file."""

import re
from dataclasses import replace
from pathlib import Path
from struct import unpack_from

import pytest

from fotfeste.publishing.render import render
from tests.unit.publishing.reading import png_words
from tests.unit.publishing.small import EDITION, RECORD, small_release
from tests.unit.publishing.test_charts import CHARTS


@pytest.mark.parametrize("chart", CHARTS)
def test_twice_the_size_of_the_svg(rendered: Path, chart: str) -> None:
    svg = (rendered / "charts" / f"{chart}.nb.svg").read_text(encoding="utf-8")
    found = re.search(r'<svg [^>]*?width="([\d.]+)" height="([\d.]+)"', svg)
    assert found
    png = (rendered / "charts" / f"{chart}.nb.png").read_bytes()
    for pixels, points in zip(unpack_from(">II", png, 16), found.groups(), strict=True):
        assert pixels == pytest.approx(2 * float(points), abs=1)


def test_it_is_read_aloud_as_the_svg_is(rendered: Path) -> None:
    words = png_words((rendered / "charts" / "chart-county.en.png").read_bytes())
    assert words == {
        "Title": "Figure 1. Share in 2030",
        "Description": "Nordvik has 62\xa0per cent.",
        "Warning": "Synthetic data.",
    }


def test_only_made_up_data_are_warned_of(tmp_path: Path) -> None:
    real = small_release(tmp_path / "real", replace(RECORD, synthetic=False))
    render(real, EDITION, "nb", tmp_path / "out")
    words = png_words((tmp_path / "out" / "charts" / "chart-sex.nb.png").read_bytes())
    assert set(words) == {"Title", "Description"}
