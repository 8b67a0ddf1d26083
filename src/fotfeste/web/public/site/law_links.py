"""Paragraphs named in a source (lovhenvisninger), each with the address of its text at Lovdata."""

import re
from collections.abc import Iterator
from urllib.parse import quote

LOVDATA = "https://lovdata.no"
ACTS = {
    "integreringsloven": "lov/2020-11-06-127",
    "introduksjonsloven": "lov/2003-07-04-80",
    "utlendingsloven": "lov/2008-05-15-35",
    "integreringsforskriften": "forskrift/2020-12-15-2912",
}
"""The acts and regulations that definitions name, and where they stand."""

_AND = r"(?:,| og| and)"
_NUMBER = r"\d+(?: ?[a-z](?![a-zæøå]))?"
_DATED = r"(?P<kind>lov|forskrift) (?P<day>\d{1,2})\.(?P<month>\d{1,2})\.(?P<year>\d{4}) nr\. (?P<number>\d+)"
_CITED = re.compile(
    rf"(?P<act>{'|'.join(ACTS)}) (?:§§? (?P<paragraphs>{_NUMBER}(?:{_AND} {_NUMBER})*)"
    rf"|(?:kapittel|chapter) \d+ ?[A-Z]?)|{_DATED}"
)

Piece = tuple[str, str]
"""Words, and the address that they lead to; empty where they lead nowhere."""


def linked(source: str) -> list[Piece]:
    """A source in pieces: each paragraph with its address, and the words between them."""
    pieces: list[Piece] = []
    end = 0
    for found in _CITED.finditer(source):
        pieces.append((source[end : found.start()], ""))
        pieces += _paragraphs(found)
        end = found.end()
    return [each for each in (*pieces, (source[end:], "")) if each[0]]


def _paragraphs(found: "re.Match[str]") -> Iterator[Piece]:
    if found["kind"]:
        yield found[0], _by_day(found)
        return
    act = f"{LOVDATA}/{ACTS[found['act']]}"
    if found["paragraphs"] is None:
        yield found[0], act
        return
    begun = found.start()
    for number in re.finditer(_NUMBER, found["paragraphs"]):
        end = found.start("paragraphs") + number.end()
        paragraph = quote("§" + number[0].replace(" ", ""))
        yield found.string[begun:end], f"{act}/{paragraph}"
        begun = end


def _by_day(found: "re.Match[str]") -> str:
    """Where an act or regulation that is named by its day and number stands."""
    day = f"{found['year']}-{int(found['month']):02}-{int(found['day']):02}"
    return f"{LOVDATA}/{found['kind']}/{day}-{found['number']}"
