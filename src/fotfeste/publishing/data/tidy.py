"""Tables as CSV for programs (ryddige tabeller): one row a figure, codes beside their titles."""

import csv
from collections.abc import Iterator
from io import StringIO

from fotfeste.disclosure.figures.figure import Figure
from fotfeste.publishing.data.dataset import Dataset

BEFORE = ("figure_id", "table", "year", "indicator", "indicator_title")
AFTER = ("unit", "value", "sign", "reason", "status", "synthetic")


def tidy(dataset: Dataset) -> str:
    """Every figure of a dataset. Numbers have a decimal point, hidden ones only a sign.

    The last column says of every row that the data are synthetic, where they are.
    """
    named = [name for each in dataset.dimensions for name in (each.id, f"{each.id}_title")]
    written = StringIO()
    writer = csv.writer(written, lineterminator="\n")
    writer.writerow((*BEFORE, *named, *AFTER))
    writer.writerows(_row(figure, dataset) for figure in dataset.figures)
    return written.getvalue()


def _row(figure: Figure, dataset: Dataset) -> Iterator[str]:
    yield from (figure.id, figure.table, str(figure.year), figure.contents)
    yield dataset.title_of(figure)
    for _, code, title in dataset.groups(figure):
        yield from (code, title)
    yield figure.unit
    yield "" if figure.value is None else f"{figure.value:.{figure.decimals}f}"
    yield figure.sign or ""
    yield figure.reason.value if figure.reason else ""
    yield dataset.part.status
    yield dataset.synthetic.lower()
