"""CSV as Norwegian Excel opens it (CSV for Excel): semicolon, decimal comma, byte order mark, CRLF.

No thousand separators, so that a number is a number; where there is none, the
sign stands in its place as text. No cell can be taken for a formula.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property

from fotfeste.domain.text import Language
from fotfeste.publishing.data.delimited import Dialect
from fotfeste.publishing.data.readable import HEADINGS, Readable
from fotfeste.publishing.numbers import UNITS

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
        named = [each.title for each in dataset.dimensions]
        heads = [*_heads(BEFORE, dataset.language), *named, *_heads(AFTER, dataset.language)]
        divided = dataset.columns.groups.spread(list(map(_piece, dataset.groups)))
        return _written(heads, map("".join, zip(self.before, divided, self.after, strict=True)))

    @property
    def lines(self) -> Iterable[str]:
        """The rows of a file for many tables, with the groups in one column."""
        groups = self.readable.dataset.columns.groups.spread(_pieces(self.readable.grouped))
        return (
            f"{before}{group};{after}"
            for before, group, after in zip(self.before, groups, self.after, strict=True)
        )

    @cached_property
    def before(self) -> list[str]:
        """What stands before the groups."""
        dataset = self.readable.dataset
        shown = dataset.columns.shown
        said = [
            _piece([dataset.title, str(year), dataset.titles[contents]])
            for year, contents in shown.values
        ]
        rows = zip(self._ids, shown.spread(said), strict=True)
        return [f"{name};{words}" for name, words in rows]

    @property
    def _ids(self) -> Sequence[str]:
        """The ids, which begin with their table's: so that one tells what all begin with."""
        dataset = self.readable.dataset
        if text(dataset.id) == dataset.id:
            return DIALECT.pieces(dataset.columns.ids)
        return _pieces(dataset.columns.ids)

    @cached_property
    def after(self) -> list[str]:
        """What stands after the groups."""
        readable, columns = self.readable, self.readable.dataset.columns
        end = (readable.status, readable.data)
        said = [
            DIALECT.piece([sign or ""])
            + DIALECT.last([text(each) for each in (why, readable.dataset.say(UNITS[unit]), *end)])
            for (unit, sign, _), why in zip(columns.marks.values, readable.explained, strict=True)
        ]
        rows = zip(columns.commas, columns.marks.spread(said), strict=True)
        return [f"{number};{words}" for number, words in rows]


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
