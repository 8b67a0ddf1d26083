"""CSV as Norwegian Excel opens it (CSV for Excel): semicolon, decimal comma, byte order mark, CRLF.

No thousand separators, so that a number is a number; where there is none, the
sign stands in its place as text. No cell can be taken for a formula.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache, cached_property

from fotfeste.domain.text import Language
from fotfeste.publishing.data.delimited import Dialect
from fotfeste.publishing.data.readable import HEADINGS, Readable

BYTE_ORDER_MARK = "\ufeff"
BEGINS_A_FORMULA = ("=", "+", "-", "@", "\t", "\r")
BEFORE = ("id", "table", "year", "indicator")
AFTER = ("value", "sign", "explanation", "unit", "status", "data")
DIALECT = Dialect(";", "\r\n")


@dataclass(frozen=True)
class Rows:
    """A dataset's rows in pieces. Two files have the same before and after the groups."""

    readable: Readable

    def of_table(self) -> bytes:
        """One table, with a column for each thing that it is divided by."""
        dataset = self.readable.dataset
        divided = [each.title for each in dataset.dimensions]
        heads = [*_heads(BEFORE, dataset.language), *divided, *_heads(AFTER, dataset.language)]
        return _written(
            heads, map("".join, zip(self.before, self._divided, self.after, strict=True))
        )

    @property
    def lines(self) -> Iterable[str]:
        """The rows of a file for many tables, with the groups in one column."""
        groups = _pieces(self.readable.groups)
        return (
            f"{before}{group};{after}"
            for before, group, after in zip(self.before, groups, self.after, strict=True)
        )

    @cached_property
    def before(self) -> list[str]:
        """What stands before the groups."""
        dataset = self.readable.dataset

        @cache
        def said(year: int, indicator: str) -> str:
            return _piece([dataset.title, str(year), indicator])

        ids = _pieces(dataset.columns.ids)
        return [
            f"{name};{said(figure.year, indicator)}"
            for name, figure, indicator in zip(
                ids, dataset.figures, self.readable.indicators, strict=True
            )
        ]

    @property
    def _divided(self) -> list[str]:
        piece = cache(_piece)
        return [piece(titles) for titles in self.readable.dataset.groups]

    @cached_property
    def after(self) -> list[str]:
        """What stands after the groups."""
        readable = self.readable
        end = (readable.status, readable.data)

        @cache
        def said(sign: str | None, explanation: str, unit: str) -> str:
            return DIALECT.piece([sign or ""]) + DIALECT.last(
                [text(each) for each in (explanation, unit, *end)]
            )

        return [
            f"{number};{said(figure.sign, explanation, unit)}"
            for number, figure, explanation, unit in zip(
                readable.dataset.columns.commas,
                readable.dataset.figures,
                readable.explanations,
                readable.units,
                strict=True,
            )
        ]


def figures_for_excel(every: Iterable[Rows], language: Language) -> bytes:
    """The figures of every table in one file, their groups in one column."""
    heads = _heads((*BEFORE, "group", *AFTER), language)
    return _written(heads, (line for rows in every for line in rows.lines))


def text(words: str) -> str:
    """Words that Excel takes for words: an apostrophe goes before what could begin a formula."""
    return f"'{words}" if words.startswith(BEGINS_A_FORMULA) else words


def _heads(fields: Iterable[str], language: Language) -> list[str]:
    return [HEADINGS[field].in_language(language) for field in fields]


def _piece(fields: Iterable[str]) -> str:
    return DIALECT.piece(map(text, fields))


def _pieces(column: Sequence[str]) -> Sequence[str]:
    return DIALECT.pieces([text(each) for each in column])


def _written(heads: Sequence[str], lines: Iterable[str]) -> bytes:
    first = DIALECT.last([text(head) for head in heads])
    return (BYTE_ORDER_MARK + first + "".join(lines)).encode()
