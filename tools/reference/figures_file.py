"""The page of figures files (tallfiler): columns, precision, and the words that are understood."""

from collections.abc import Iterator, Mapping
from fractions import Fraction

from fotfeste.reconstruction.figures.precision import HALF_UNITS, PRECISIONS, WORDS, Tolerance
from fotfeste.reconstruction.figures.printed import COLUMNS, REQUIRED
from fotfeste.reconstruction.meaning import words as known
from tools.reference.markdown import code, link, page, table

LEAD = """A figures file (*tallfil*) holds printed figures, one a row, as CSV (comma, UTF-8). It is
what `fotfeste check` and `fotfeste synthesise --figures` read; the two published reports are
such files. A blank dimension is the total of that dimension. Other columns are let be. Rows
are numbered from 1, the heading not counted.

How to make one: [Check figures of your own](../how-to/check-your-own-figures.md)."""

OTHERS = f"""Also understood: `{known.SHARE_OF_LEAVERS}` (a group's part of the leavers one level up),
`{known.CHANGE}…` before any share or number (since the year in `category`, as `vs_2020`, else the
year before), `{known.SEX_GAP}…` before a share (men above women, in points), and the category
`{known.ORIGIN}COUNTRY`. A word that is not understood is told as not computable."""


def figures_file() -> str:
    """Columns, precisions, and every word with what it means."""
    return page(
        "Figures file",
        LEAD,
        "## Columns",
        ", ".join(
            code(name) + (" (must be there)" if name in REQUIRED else "") for name in COLUMNS
        ),
        "## Precision",
        "What the printed number can stand for.",
        table(("precision", "lets the truth be"), _precisions()),
        "## Words of `measure`",
        table(("measure", "category", "indicator"), _measures()),
        OTHERS,
        "## Words of `population`",
        table(("population", "means"), _conditions(known.POPULATIONS)),
        "## Words of `education`",
        table(("education", "means"), _conditions(known.EDUCATION)),
    )


def _precisions() -> Iterator[tuple[str, str]]:
    for name in PRECISIONS:
        if name in HALF_UNITS:
            half = float(HALF_UNITS[name])
            yield code(name), f"{half:g} below to {half:g} above" if half else "the number itself"
        elif name in WORDS:
            yield code(name), _tolerance(WORDS[name])
        else:
            yield code(name), _NOT_A_NUMBER[name]


_NOT_A_NUMBER = {
    "unrounded": "half of the last printed decimal either way",
    "suppressed": "no value: its publisher hides it",
    "not available": "no value: its publisher has none",
    "source error": "anything: the number cannot be right as printed",
}


def _tolerance(of: Tolerance) -> str:
    below = _side(of.below_part, of.below_points, "below")
    return f"{below}; {_side(of.above_part, of.above_points, 'above')}"


def _side(part: Fraction | None, points: Fraction | None, side: str) -> str:
    if part is None or points is None:
        return f"anything {side}"
    if part == 0:
        return f"nothing {side}"
    return f"{float(part):.0%} {side} for numbers, {float(points):g} points {side} for shares"


def _measures() -> Iterator[tuple[str, str, str]]:
    for measure, indicator in (known.COUNTS | known.SHARES).items():
        yield code(measure), "", _indicator(indicator)
    for category, indicator in known.COUNTS_OF_LEAVERS.items():
        yield "`left_programme`", code(category), _indicator(indicator)
    for category, indicator in known.MEASURES.items():
        yield code(known.SHARE_IN_MEASURE), code(category), _indicator(indicator)


def _indicator(name: str) -> str:
    return link(name, f"indicators.md#{name}")


def _conditions(of: Mapping[str, tuple[str, str] | None]) -> Iterator[tuple[str, str]]:
    for word, meant in of.items():
        if word:
            yield code(word), f"{code(meant[0])} is {code(meant[1])}" if meant else "everyone"
