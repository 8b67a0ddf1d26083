"""Rows of our own tables in plain text (egne tabeller i tekst), as a PDF or a text file has them.

After a caption of ours its rows are looked for by what they are called. A row whose cells
cannot be counted off is left to be read as any other line.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from fotfeste.publishing.audit.reading.own_cells import LABEL, heading_of, is_chart, year_of
from fotfeste.publishing.audit.reading.own_tables import OwnTable, SetUp, own_tables, words_of
from fotfeste.publishing.audit.reading.pieces import Row

_CELL = re.compile(r"[-−]?\d[\d\u00a0\u202f.,]*(?:\u00a0?%)?|:|\.\.?|[–-]")
_GLUED = re.compile(rf"(?<=[^\W\d])(?:{_CELL.pattern})(?=\s|$)")
"""A cell that its heading is glued to."""

_CAPTION_LINES = 3
_PENDING = 2


@dataclass(frozen=True)
class OwnRow:
    """A row of a table of ours: the table's title, what stands over its columns, and the row."""

    title: str
    heads: tuple[str, ...]
    row: Row
    lines: int
    """How many lines it takes, the one that it ends with and those before it."""


@dataclass
class _Below:
    """The lines under a caption, as they are read by one table that it may be of."""

    title: str
    table: SetUp
    above: str = ""
    said: list[str] = field(default_factory=list)
    pending: list[str] = field(default_factory=list)

    def row(self, line: str) -> OwnRow | None:
        """The row that a line is, or that it and some lines before it are."""
        glued = (f"{line[: at.start()]} {line[at.start() :]}" for at in _GLUED.finditer(line))
        tokens = _tokens(line)
        for words in (tokens, *map(_tokens, glued)):
            for before in range(len(self.pending) + 1):
                found = self._of(self.pending[len(self.pending) - before :], words)
                if found:
                    self.pending = []
                    return OwnRow(self.title, *found, before + 1)
        self.said.append(line)
        self.pending = [*self.pending, line.strip()][-_PENDING:] if tokens else []
        return None

    def _of(
        self, before: Sequence[str], tokens: Sequence[str]
    ) -> tuple[tuple[str, ...], Row] | None:
        columns = tuple(self.table.columns)
        for heads in (columns, self._shown(columns)):
            cells = tokens[len(tokens) - len(heads) :]
            if not heads or len(cells) < len(heads) or not all(map(_CELL.fullmatch, cells)):
                continue
            heading = " ".join([*before, *tokens[: len(tokens) - len(heads)]])
            words, _ = heading_of(heading, (), self.table, self.above)
            if words is not None:
                self.above = words
                return heads, Row(words, tuple(cells))
        return None

    def _shown(self, columns: Sequence[str]) -> tuple[str, ...]:
        """The columns that stand over the rows, where some are left out."""
        said = words_of(self.said)
        return tuple(column for column in columns if column in said)


def own_rows(lines: Sequence[str]) -> Mapping[int, OwnRow]:
    """The rows of our own tables, each by the index of the line that it ends with."""
    captions = list(_captions(lines))
    year = year_of(table for _, _, tables in captions for table in tables)
    if year is None:
        return {}
    found: dict[int, OwnRow] = {}
    ends = [at for at, _, _ in captions[1:]] + [len(lines)]
    for (at, title, tables), end in zip(captions, ends, strict=True):
        found |= _best(lines, range(at + 1, end), title, [t.in_report(year) for t in tables])
    return found


def _captions(lines: Sequence[str]) -> Iterator[tuple[int, str, Sequence[OwnTable]]]:
    """Each caption and the tables it may be of. Under a chart is a picture, and then its table's label."""
    labelled: dict[str, tuple[str, Sequence[OwnTable]]] = {}
    for at, line in enumerate(lines):
        label = LABEL.match(line)
        if label is None or not line[label.end() :].startswith("."):
            continue
        name, title = label[1].lower(), " ".join(map(str.strip, lines[at : at + _CAPTION_LINES]))
        before = labelled.get(name, ("", ()))
        found = own_tables(title, is_chart(label))
        if found and not before[1]:
            labelled[name] = (title, found)
        yield (at, *before) if is_chart(label) or not found else (at, title, found)


def _best(
    lines: Sequence[str], places: Iterable[int], title: str, tables: Sequence[SetUp]
) -> Mapping[int, OwnRow]:
    """The rows by the table that knows most of them."""
    read = []
    for table in tables:
        below = _Below(title, table)
        read.append({at: row for at in places if (row := below.row(lines[at]))})
    return max(read, key=len, default={})


def _tokens(line: str) -> list[str]:
    """The words of a line; a per cent sign belongs to its number."""
    bound = re.sub(r"(?<=\d) %", "\u00a0%", line)
    return [token for token in re.split(r"[ \t]+", bound.strip()) if token]
