"""Tables as CSV for programs (ryddige tabeller): one row a figure, codes beside their titles."""

from functools import cache

from fotfeste.disclosure.figures.figure import Figure, Reason
from fotfeste.publishing.data.dataset import Dataset
from fotfeste.publishing.data.delimited import Dialect

BEFORE = ("figure_id", "table", "year", "indicator", "indicator_title")
AFTER = ("unit", "value", "sign", "reason", "status", "synthetic")
DIALECT = Dialect(",", "\n")


def tidy(dataset: Dataset) -> str:
    """Every figure of a dataset. Numbers have a decimal point, hidden ones only a sign.

    The last column says of every row that the data are synthetic, where they are.
    """
    named = [name for each in dataset.dimensions for name in (each.id, f"{each.id}_title")]
    lines = _lines(dataset)
    return DIALECT.last((*BEFORE, *named, *AFTER)) + "".join(lines)


def _lines(dataset: Dataset) -> list[str]:
    titles = dataset.titles

    @cache
    def before(year: int, contents: str) -> str:
        return DIALECT.piece((dataset.id, str(year), contents, titles[contents]))

    @cache
    def divided(codes: tuple[str, ...], said: tuple[str, ...]) -> str:
        return DIALECT.piece(each for pair in zip(codes, said, strict=True) for each in pair)

    @cache
    def after(sign: str | None, reason: Reason | None) -> str:
        why = reason.value if reason else ""
        return DIALECT.last((sign or "", why, dataset.part.status, dataset.synthetic.lower()))

    def line(name: str, figure: Figure, said: tuple[str, ...], number: str) -> str:
        groups = divided(figure.codes, said)
        rest = f"{figure.unit},{number},{after(figure.sign, figure.reason)}"
        return f"{name},{before(figure.year, figure.contents)}{groups}{rest}"

    ids, numbers = DIALECT.pieces(dataset.columns.ids), dataset.columns.numbers
    return list(map(line, ids, dataset.figures, dataset.groups, numbers))
