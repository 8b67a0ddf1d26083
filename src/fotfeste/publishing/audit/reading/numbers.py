"""Numbers in a text (tall i tekst): every digit belongs to one, so that none can be dropped."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from fotfeste.domain.text import Text

Shape = Literal["number", "date", "range", "fraction", "address", "glued"]

_SPACE = "[ \u00a0\u202f\u2009]"
_MONTHS = "januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember"
_SPELLED = {
    "en": 1,
    "én": 1,
    "ein": 1,
    "to": 2,
    "tre": 3,
    "fire": 4,
    "fem": 5,
    "seks": 6,
    "sju": 7,
    "syv": 7,
    "åtte": 8,
    "ni": 9,
    "ti": 10,
    "one": 1,
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "seven": 7,
    "eight": 8,
    "nine": 9,
    "ten": 10,
}
_WORD = "|".join(_SPELLED)
_SHAPES = (
    ("address", r"(?:https?://|www\.)\S+|\S+\.(?:pdf|no|html?|xlsx|docx)\b\S*"),
    (
        "date",
        rf"\d{{1,2}}\.\d{{1,2}}\.\d{{4}}|\d{{4}}-\d{{2}}-\d{{2}}|\d{{1,2}}\.(?= ?(?:{_MONTHS}))",
    ),
    ("fraction", rf"\d{{1,2}}{_SPACE}(?:av|of|in|out of){_SPACE}\d{{1,3}}(?!\d|{_SPACE}\d{{3}})"),
    ("fraction_in_words", rf"\b(?:{_WORD}) (?:av|of|in) (?:{_WORD})\b"),
    ("range", rf"(?<![\d,])\d{{1,4}}{_SPACE}?[-–/]{_SPACE}?\d{{1,4}}(?![\d,])"),
    ("glued", r"(?<=[^\W\d_])-?\d+"),
    (
        "number",
        rf"(?:(?<!\w)[-−])?(?:\d{{1,3}}(?:(?:{_SPACE}|,)\d{{3}})*"
        rf"(?:{_SPACE}\d{{4}}|(?:{_SPACE}|,)\d{{3}})(?!\d)|\d+)(?:[.,]\d+)?",
    ),
)
_ANY = re.compile("|".join(f"(?P<{name}>{pattern})" for name, pattern in _SHAPES), re.IGNORECASE)
_GROUPED = re.compile(r"-?\d{1,3}(?:[ ,]\d{3})+")
_GROUPED_AND_MARKED = re.compile(r"-?\d{1,3}(?: \d{3})* \d{4}")
_YEAR_AND_MARK = re.compile(r"20[0-4]\d\d{1,2}")

MARKED = Text(
    nb="«{seen}» ser ut som {value} med fotnotemerke {mark}",
    nn="«{seen}» ser ut som {value} med fotnotemerke {mark}",
    en="«{seen}» looks like {value} with footnote mark {mark}",
)
THOUSANDS = Text(
    nb="«{seen}» kan være tusener eller desimaler",
    nn="«{seen}» kan vere tusen eller desimalar",
    en="«{seen}» may be thousands or decimals",
)


@dataclass(frozen=True)
class Number:
    """A number as it stands: its text, where it stands, and what it is worth if it is a figure.

    `suspicion` says that a footnote mark seems to be glued to it; `value` is without the mark.
    """

    shape: Shape
    text: str
    start: int
    end: int
    value: Decimal | None = None
    suspicion: Text | None = None


def numbers_of(words: str) -> Iterator[Number]:
    """Every number of a text, from first to last; every digit is in one of them."""
    for found in _ANY.finditer(words):
        name, text = found.lastgroup, found.group()
        at = (text, found.start(), found.end())
        if name == "number":
            yield Number("number", *at, *worth(text))
        elif name == "fraction":
            yield Number("fraction", *at, _fraction(*map(int, re.findall(r"\d+", text))))
        elif name == "fraction_in_words":
            part, _, whole = text.lower().split()
            yield Number("fraction", *at, _fraction(_SPELLED[part], _SPELLED[whole]))
        elif any(sign.isdecimal() for sign in text):
            yield Number(name, *at)  # type: ignore[arg-type]  # the other names are shapes


def _fraction(part: int, whole: int) -> Decimal | None:
    return round(Decimal(part * 100) / whole, 1).normalize() if whole else None


def worth(text: str) -> tuple[Decimal, Text | None]:
    """What a number is worth, and what is suspicious about how it is written."""
    plain = re.sub(r"\s", " ", text).replace("−", "-")
    if _GROUPED.fullmatch(plain):
        return Decimal(re.sub("[ ,]", "", plain)), None
    without, mark = _without_mark(plain.replace(",", "."))
    value = Decimal(without.replace(" ", ""))
    if mark:
        said = MARKED.filled(seen=text, value=without.replace(".", ","), mark=mark)
        return value, said
    return value, THOUSANDS.filled(seen=text) if re.search(r"\.\d{3}$", plain) else None


def _without_mark(plain: str) -> tuple[str, str]:
    """A number and the footnote mark that seems glued to it: «2 2461», «58.42», «20212»."""
    if _YEAR_AND_MARK.fullmatch(plain):
        return plain[:4], plain[4:]
    if _GROUPED_AND_MARKED.fullmatch(plain) or re.search(r"\.\d\d$", plain):
        return plain[:-1], plain[-1]
    return plain, ""
