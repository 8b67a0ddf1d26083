"""Sentences of a text (setninger), with the line where each begins."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

_BULLET = re.compile(r"^\s*[-•–*]\s+")
_END = re.compile(r"(?<=[.!?:])\s+(?=\(?[A-ZÆØÅ«0-9])")
_NOTE_ON_WORD = re.compile(r"(?<![Ss]por)(?<=[a-zæøå])\d{1,2}\b")
_NOTE = re.compile(r"^\s*\d{1,2} (?=[A-ZÆØÅ])")  # a footnote begins with its mark
_OPEN = re.compile(r"\b(?:i|og|enn|fra|frå|til|med|på|av|for)$")
_SHORTEST, _EARLY = 40, 0.7
_NOTE_ON_YEAR = re.compile(r"\b((?:19|20)\d\d)\d{1,2}\b")


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence or a heading, in one line; `line` is where it begins, from 1."""

    line: int
    text: str


def sentences(text: str) -> Iterator[Sentence]:
    """Every sentence; lines are joined, words put together again, note marks taken off."""
    lines = text.splitlines()
    for start, paragraph in _paragraphs(lines, _width(lines)):
        for each in _END.split(paragraph):
            said = _NOTE_ON_YEAR.sub(r"\1", _NOTE_ON_WORD.sub("", each)).strip()
            if said:
                yield Sentence(start, said)


def _width(lines: list[str]) -> int:
    """How long the long lines are: nine of ten of those that are prose are shorter."""
    lengths = sorted(len(line.strip()) for line in lines if len(line.strip()) >= _SHORTEST)
    return lengths[len(lengths) * 9 // 10] if lengths else 0


def _paragraphs(lines: list[str], width: int) -> Iterator[tuple[int, str]]:
    start, held, gap, last = 0, "", False, ""
    for number, line in enumerate(lines, start=1):
        said = " ".join(line.split())
        if not said:
            gap = True
            continue
        if held and _goes_on(held, line, gap) and not _is_heading(last, said, width):
            held = _joined(held, said)
        else:
            if held:
                yield start, held
            start, held = number, _NOTE.sub("", _BULLET.sub("", said))
        gap, last = False, said
    if held:
        yield start, held


def _is_heading(last: str, line: str, width: int) -> bool:
    """A line that ends early, although the next word had room, before one with a capital."""
    needed = len(last) + 1 + len(line.split(maxsplit=1)[0])
    return line[0].isupper() and last[-1] not in ",-" and needed < width * _EARLY


def _goes_on(held: str, line: str, gap: bool) -> bool:
    if _BULLET.match(line) or (_NOTE.match(line) and not _OPEN.search(held)):
        return False
    if re.search(r"[a-zæøå]-$", held):
        return True
    first = line.strip()[0]
    if held[-1] in "0123456789%" and first.isupper():
        return False
    if gap and first.isdigit():
        return bool(_OPEN.search(held))
    return first.islower() if gap or held.endswith((".", "!", "?")) else True


def _joined(held: str, said: str) -> str:
    if re.search(r"[a-zæøå]-$", held) and said[0].islower():
        return held[:-1] + said
    return f"{held} {said}"
