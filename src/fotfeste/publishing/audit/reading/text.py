"""Plain text (ren tekst) as pieces: lines joined to sentences, runs of rows to tables."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from fotfeste.domain.text import Text
from fotfeste.publishing.audit.reading.own_lines import OwnRow, own_rows
from fotfeste.publishing.audit.reading.pieces import LINE, Grid, Sentence
from fotfeste.publishing.audit.reading.sentences import ends_of
from fotfeste.publishing.audit.reading.text_tables import grid, row_of

_TITLE = re.compile(r"\s*(?:tabell|table)\s+\d+", re.IGNORECASE)


@dataclass(frozen=True)
class Line:
    """A line, its page and its number on the page, from 1."""

    words: str
    page: int
    number: int


def lines_of(text: str) -> Iterator[Line]:
    """The lines of a text; a form feed begins a page."""
    for page, content in enumerate(text.split("\f"), start=1):
        for number, words in enumerate(content.splitlines(), start=1):
            yield Line(words, page, number)


def pieces_of_text(text: str) -> Iterator[Sentence | Grid]:
    """The sentences and tables of a text, in order; every line is in one of them."""
    waiting: list[Line] = []
    lines = list(lines_of(text))
    own = own_rows([line.words for line in lines])
    at = 0
    while at < len(lines):
        if at in own:
            waiting = waiting[: len(waiting) - own[at].lines + 1]
            yield from _sentences(waiting)
            run, waiting = _own_from(own, at), []
            yield _own_grid(run, _place(lines[at]))
            at += len(run)
            continue
        rows = _rows_from(lines, at) if not set(range(at, at + 2)) & own.keys() else []
        if len(rows) < 2:
            waiting.append(lines[at])
            at += 1
            continue
        before = _since_title(waiting)
        yield from _sentences(waiting)
        yield grid([line.words for line in before], [r for _, r in rows], _place(lines[at]))
        waiting = []
        at = rows[-1][0] + 1
    yield from _sentences(waiting)


def _own_from(own: Mapping[int, OwnRow], at: int) -> list[OwnRow]:
    """The rows of one table of ours that stand line by line from a line on."""
    run = [own[at]]
    while (row := own.get(at + len(run))) and (row.title, row.heads) == (
        run[0].title,
        run[0].heads,
    ):
        run.append(row)
    return run


def _own_grid(run: Sequence[OwnRow], place: Text) -> Grid:
    rows = tuple(row.row for row in run)
    return Grid(run[0].title, place, run[0].heads, rows, cells_are_told=True)


def _rows_from(lines: Sequence[Line], at: int) -> list[tuple[int, str]]:
    """The run of rows of a table that begins at a line: the index and the words of each."""
    rows: list[tuple[int, str]] = []
    blank = 0
    for index in range(at, len(lines)):
        words = lines[index].words
        if not words.strip():
            blank += 1
            if blank > 2 or not rows:
                break
        elif row_of(words) is not None:
            rows.append((index, words))
            blank = 0
        else:
            break
    return rows


def _since_title(waiting: Sequence[Line]) -> list[Line]:
    """The lines since the last title of a table; the last three where there is none."""
    for index in range(len(waiting) - 1, max(-1, len(waiting) - 40), -1):
        if _TITLE.match(waiting[index].words):
            return list(waiting[index:])
    filled = [line for line in waiting if line.words.strip()]
    return filled[-3:]


def _sentences(lines: Sequence[Line]) -> Iterator[Sentence]:
    paragraph: list[Line] = []
    gap = False
    for line in lines:
        if not line.words.strip():
            gap = True
            continue
        if paragraph and _begins(line, paragraph[-1], gap):
            yield from _split(paragraph)
            paragraph = []
        paragraph.append(line)
        gap = False
    yield from _split(paragraph)


def _begins(line: Line, before: Line, gap: bool) -> bool:
    """Whether a line begins a paragraph; one that goes on in small letters does not."""
    if re.match(r"\s*(?:[-•]\s|\d{1,2}\s+[A-ZÆØÅ\d])", line.words) or line.page != before.page:
        return True
    goes_on = re.match(r"\s*[a-zæøå(]", line.words) and not re.search(r"[.!?:]\s*$", before.words)
    return gap and not goes_on


def _split(paragraph: Sequence[Line]) -> Iterator[Sentence]:
    """The sentences of a paragraph, each at the line where it begins."""
    if not paragraph:
        return
    joined, starts = "", []
    for line in paragraph:
        starts.append((len(joined), line))
        words = line.words.strip()
        broken = re.search(r"[a-zæøå]-$", words) is not None
        joined += words[:-1] if broken else f"{words} "
    begin = 0
    for end in (*ends_of(joined), len(joined)):
        words = joined[begin:end].strip()
        if words:
            place = _place([line for start, line in starts if start <= begin][-1])
            yield Sentence(words, place)
        begin = end


def _place(line: Line) -> Text:
    return LINE.filled(page=line.page, line=line.number)
