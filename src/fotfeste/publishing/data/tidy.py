"""Tables as CSV for programs (ryddige tabeller): one row a figure, codes beside their titles."""

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
    columns, titles, end = dataset.columns, dataset.titles, dataset.synthetic.lower()
    before = [
        DIALECT.piece((dataset.id, str(year), contents, titles[contents]))
        for year, contents in columns.shown.values
    ]
    divided = [
        DIALECT.piece(each for pair in zip(codes, said, strict=True) for each in pair)
        for (_year, codes), said in zip(columns.groups.values, dataset.groups, strict=True)
    ]
    after = [
        DIALECT.last((sign or "", reason.value if reason else "", dataset.part.status, end))
        for _unit, sign, reason in columns.marks.values
    ]
    rows = zip(
        DIALECT.pieces(columns.ids),
        columns.shown.spread(before),
        columns.groups.spread(divided),
        columns.marks.spread([unit for unit, _sign, _reason in columns.marks.values]),
        columns.numbers,
        columns.marks.spread(after),
        strict=True,
    )
    return [f"{name},{b}{d}{unit},{number},{a}" for name, b, d, unit, number, a in rows]
