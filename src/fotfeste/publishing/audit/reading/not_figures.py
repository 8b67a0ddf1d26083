"""Numbers that are no figures (tall som ikke er statistikk): years, dates, references, addresses."""

import re

from fotfeste.domain.text import Text
from fotfeste.publishing.audit.reading.numbers import Number

YEAR = Text(nb="årstall", nn="årstal", en="a year")
DATE = Text(nb="dato", nn="dato", en="a date")
YEARS = Text(nb="år fra og til", nn="år frå og til", en="years from and to")
AGE = Text(nb="aldersgruppe", nn="aldersgruppe", en="an age group")
ADDRESS = Text(
    nb="adresse eller filnavn", nn="adresse eller filnamn", en="an address or a file name"
)
GLUED = Text(
    nb="fotnotemerke eller del av et ord",
    nn="fotnotemerke eller del av eit ord",
    en="a footnote mark or a part of a word",
)
NUMBERED = Text(
    nb="nummer på tabell, figur, kapittel, spor eller paragraf",
    nn="nummer på tabell, figur, kapittel, spor eller paragraf",
    en="the number of a table, figure, chapter, track or section",
)
FIRST = Text(
    nb="nummer på fotnote eller overskrift",
    nn="nummer på fotnote eller overskrift",
    en="the number of a footnote or a heading",
)
ALONE = Text(
    nb="sidetall eller nummer alene",
    nn="sidetal eller nummer aleine",
    en="a page number or a number alone",
)

_BEFORE = re.compile(
    r"(?:\b(?:tabell|figur|table|figure|chart|diagram|kapittel|chapter|del|part|fotnote|footnote|spor|track|"
    r"kap\.|punkt|section|nivå)|§§?)[ \u00a0]?$",
    re.IGNORECASE,
)
_PERSONS_NEXT = re.compile(
    r"\s*(?:flyktning|deltak|deltag|person|kvinne|menn|refugee|participant|people|women|men\b|prosent|%)",
    re.IGNORECASE,
)
_AGES_NEXT = re.compile(r"\s*(?:år\b|åring|years)", re.IGNORECASE)
_OLDER_NEXT = re.compile(r"\s*(?:år )?(?:og|and)\s+(?:eldre|over|older)", re.IGNORECASE)


def no_figure(words: str, number: Number) -> Text | None:
    """Why a number in a text is no figure; None where it may be one."""
    if number.shape in _BY_SHAPE:
        return _BY_SHAPE[number.shape]
    if number.shape == "range":
        return _range(number.text)
    if number.shape != "number":
        return None
    before, after = words[: number.start], words[number.end :]
    if before.endswith("[") and after.startswith("]"):
        return GLUED
    if _BEFORE.search(before):
        return NUMBERED
    if _is_year(number) and not _PERSONS_NEXT.match(after):
        return YEAR
    if _OLDER_NEXT.match(after):
        return AGE
    return _by_position(before, after, number)


def _by_position(before: str, after: str, number: Number) -> Text | None:
    if not before.strip(" •-*(") and number.text.isdecimal() and len(number.text) <= 2:
        if not after.strip(" ."):
            return ALONE
        if re.match(r"(?:\.\d+)*\.? +[A-ZÆØÅ]", after) or re.match(r" (?:Om lag )?\d", after):
            return FIRST
    return None


def _range(text: str) -> Text | None:
    first, last = re.findall(r"\d+", text)
    if len(first) == 4 and first[:2] in ("19", "20"):
        return YEARS
    return AGE if 10 <= int(first) < int(last) <= 99 else None


def _is_year(number: Number) -> bool:
    return re.fullmatch(r"(?:19[5-9]\d|20[0-4]\d)\d{0,2}", number.text) is not None


_BY_SHAPE = {"date": DATE, "address": ADDRESS, "glued": GLUED}
