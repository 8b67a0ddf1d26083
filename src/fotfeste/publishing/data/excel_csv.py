"""CSV as Norwegian Excel opens it (CSV for Excel): semicolon, decimal comma, byte order mark, CRLF.

No thousand separators, so that a number is a number; where there is none, the
sign stands in its place as text. No cell can be taken for a formula.
"""

import csv
from collections.abc import Iterable, Sequence
from io import StringIO

from fotfeste.domain.text import Language
from fotfeste.publishing.data.dataset import Dataset
from fotfeste.publishing.data.readable import HEADINGS, Readable

BYTE_ORDER_MARK = "\ufeff"
BEGINS_A_FORMULA = ("=", "+", "-", "@", "\t", "\r")
BEFORE = ("id", "table", "year", "indicator")
AFTER = ("value", "sign", "explanation", "unit", "status", "data")


def table_for_excel(dataset: Dataset, figures: Iterable[Readable]) -> bytes:
    """One table, with a column for each thing that it is divided by."""
    divided = [each.title for each in dataset.dimensions]
    heads = [*_heads(BEFORE, dataset.language), *divided, *_heads(AFTER, dataset.language)]
    return _written(heads, (_row(each, [t for _, t in each.groups]) for each in figures))


def figures_for_excel(figures: Iterable[Readable], language: Language) -> bytes:
    """The figures of every table in one file, their groups in one column."""
    heads = _heads((*BEFORE, "group", *AFTER), language)
    return _written(heads, (_row(each, [each.group]) for each in figures))


def _heads(fields: Iterable[str], language: Language) -> list[str]:
    return [HEADINGS[field].in_language(language) for field in fields]


def _row(figure: Readable, groups: Sequence[str]) -> list[str]:
    before = (figure.id, figure.table, str(figure.year), figure.indicator)
    after = (figure.explanation, figure.unit, figure.status, figure.data)
    words = [text(each) for each in (*before, *groups)]
    return [*words, _number(figure), figure.sign, *map(text, after)]


def _number(figure: Readable) -> str:
    """The number with a comma; the sign where there is none."""
    if figure.value is None:
        return figure.sign
    return f"{figure.value:.{figure.decimals}f}".replace(".", ",")


def text(words: str) -> str:
    """Words that Excel takes for words: an apostrophe goes before what could begin a formula."""
    return f"'{words}" if words.startswith(BEGINS_A_FORMULA) else words


def _written(heads: Sequence[str], rows: Iterable[Sequence[str]]) -> bytes:
    written = StringIO()
    writer = csv.writer(written, delimiter=";", lineterminator="\r\n")
    writer.writerow([text(head) for head in heads])
    writer.writerows(rows)
    return (BYTE_ORDER_MARK + written.getvalue()).encode()
