"""Sentences of a text (setninger), with the line where each begins."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

_BULLET = re.compile(r"^\s*[-•–*]\s+")
_END = re.compile(r"(?<=[.!?:])\s+(?=[A-ZÆØÅ«0-9])")
_NOTE_ON_WORD = re.compile(r"(?<![Ss]por)(?<=[a-zæøå])\d{1,2}\b")
_OPEN = re.compile(r"\b(?:i|og|enn|fra|frå|til|med|på|av|for)$")
_NOTE_ON_YEAR = re.compile(r"\b((?:19|20)\d\d)\d{1,2}\b")


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence or a heading, in one line; `line` is where it begins, from 1."""

    line: int
    text: str


def sentences(text: str) -> Iterator[Sentence]:
    """Every sentence; lines are joined, words put together again, note marks taken off."""
    for start, paragraph in _paragraphs(text.splitlines()):
        for each in _END.split(paragraph):
            said = _NOTE_ON_YEAR.sub(r"\1", _NOTE_ON_WORD.sub("", each)).strip()
            if said:
                yield Sentence(start, said)


def _paragraphs(lines: list[str]) -> Iterator[tuple[int, str]]:
    start, held, gap = 0, "", False
    for number, line in enumerate(lines, start=1):
        said = " ".join(line.split())
        if not said:
            gap = True
            continue
        if held and _goes_on(held, line, gap):
            held = _joined(held, said)
        else:
            if held:
                yield start, held
            start, held = number, _BULLET.sub("", said)
        gap = False
    if held:
        yield start, held


def _goes_on(held: str, line: str, gap: bool) -> bool:
    if _BULLET.match(line):
        return False
    if re.search(r"[a-zæøå]-$", held):
        return True
    first = line.strip()[0]
    if held[-1] in "0123456789%" and first.isupper():
        return False
    if gap and first.isdigit():
        return _OPEN.search(held) is not None
    return first.islower() if gap or held.endswith((".", "!", "?")) else True


def _joined(held: str, said: str) -> str:
    if re.search(r"[a-zæøå]-$", held) and said[0].islower():
        return held[:-1] + said
    return f"{held} {said}"
