"""The dimensions of a row (radens kjennetegn): its words as codes of variables."""

import re
from collections.abc import Callable
from datetime import date

from fotfeste.catalogue.variables.all import VARIABLE
from fotfeste.domain.codelist import CodeList
from fotfeste.domain.countries import COUNTRIES, PRINTED_AS
from fotfeste.domain.geography.division import counties, municipalities
from fotfeste.domain.geography.places import UNKNOWN_COUNTY
from fotfeste.indicators.definitions.variable import Variable
from fotfeste.reconstruction.figures.printed import Printed
from fotfeste.reconstruction.meaning import words
from fotfeste.reconstruction.meaning.reasons import NotUnderstood

_BAND = re.compile(r"(?P<first>\d+)(-(?P<last>\d+)|(?P<open>\+))?")
_AGE_BANDS = ("age_band_2021", "age_band_2024", "age_band_ssb", "age_band_young", "age")

Named = tuple[Variable, tuple[str, ...]]


class UnknownWordError(Exception):
    """A word that the vocabulary does not have."""

    def __init__(self, column: str, word: str) -> None:
        super().__init__(column, word)
        self.found = NotUnderstood(column, word)


def dimensions(figure: Printed, subject: str, year: int) -> list[Named]:
    """Each filled dimension of a row, as a variable and the codes that it names.

    Raises UnknownWordError for a word that the vocabulary or the year does not have.
    """
    found: list[Named] = []
    for column, read in _READERS.items():
        word: str = getattr(figure, column)
        named = read(figure, word, year) if word else None
        if named is not None:
            variable, codes = named
            if variable not in VARIABLE[subject]:
                raise UnknownWordError(column, word)
            found.append((VARIABLE[subject][variable], codes))
    return found


Read = Callable[[Printed, str, int], tuple[str, tuple[str, ...]] | None]


def _population(_: Printed, word: str, __: int) -> tuple[str, tuple[str, ...]] | None:
    if word not in words.POPULATIONS:
        raise UnknownWordError("population", word)
    known = words.POPULATIONS[word]
    return None if known is None else (known[0], (known[1],))


def _sex(_: Printed, word: str, __: int) -> tuple[str, tuple[str, ...]]:
    return "sex", (word,)


def _age(_: Printed, word: str, __: int) -> tuple[str, tuple[str, ...]]:
    ages = VARIABLE["person_years"]
    for band in _AGE_BANDS:
        if word in ages[band].codes.by_code:
            return band, (word,)
    found = _BAND.fullmatch(word)
    singles = tuple(
        code
        for code in ages["age"].codes.names
        if found and first_age(code) >= int(found["first"]) and _ends_by(code, found)
    )
    if not singles:
        raise UnknownWordError("age_group", word)
    return "age", singles


def first_age(code: str) -> int:
    """The lowest age of a code of `age`: `23`, `over_80`, `under_15`."""
    if code.startswith("under_"):
        return 0
    return int(code) if code.isdigit() else int(code.removeprefix("over_")) + 1


def _ends_by(code: str, band: re.Match[str]) -> bool:
    if band["open"]:
        return True
    return code.isdigit() and int(code) <= int(band["last"] or band["first"])


def _education(_: Printed, word: str, __: int) -> tuple[str, tuple[str, ...]]:
    if word not in words.EDUCATION:
        raise UnknownWordError("education", word)
    variable, code = words.EDUCATION[word]
    return variable, (code,)


def _county(_: Printed, word: str, year: int) -> tuple[str, tuple[str, ...]]:
    by_name = {county.name: county.code for county in counties(date(year, 1, 1))}
    code = UNKNOWN_COUNTY if word == words.UNKNOWN_COUNTY else by_name.get(word)
    if code is None:
        raise UnknownWordError("county", word)
    return "county", (code,)


def _municipality(figure: Printed, word: str, year: int) -> tuple[str, tuple[str, ...]]:
    on = date(year, 1, 1)
    names = {county.code: county.name for county in counties(on)}
    found = [
        place.code
        for place in municipalities(on)
        if place.name in {word, f"{word} ({names[place.county]})"}
        and figure.county in {"", names[place.county]}
    ]
    if len(found) != 1:
        raise UnknownWordError("municipality", word)
    return "municipality", (found[0],)


def _category(_figure: Printed, word: str, _: int) -> tuple[str, tuple[str, ...]] | None:
    if not word.startswith(words.ORIGIN):
        return None
    name = word.removeprefix(words.ORIGIN)
    codes = PRINTED_AS.get(name) or _by_any_name(COUNTRIES, name)
    if not codes:
        raise UnknownWordError("category", word)
    return "country", codes


def _by_any_name(codes: CodeList, name: str) -> tuple[str, ...]:
    return tuple(code.code for code in codes if name in (code.code, code.title.en))


_READERS: dict[str, Read] = {
    "population": _population,
    "sex": _sex,
    "age_group": _age,
    "education": _education,
    "county": _county,
    "municipality": _municipality,
    "category": _category,
}
