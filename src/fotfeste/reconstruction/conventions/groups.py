"""The groups of a row (radens grupper): its dimensions as codes of attributes, by the conventions alone."""

import re
from collections.abc import Iterator

from fotfeste.domain.countries import PRINTED_AS
from fotfeste.reconstruction.conventions import words
from fotfeste.reconstruction.conventions.spoken import Code
from fotfeste.reconstruction.figures.printed import Printed

AGE = re.compile(r"(\d+)(?:\s*[-–]\s*(\d+)|\s*(\+))?|under_(\d+)|over_(\d+)")
OLDEST = 999
_TRACK = re.compile(r"(track|spor)\s*\d+|no_track", re.IGNORECASE)
_OVERLAPPING = re.compile(r"_or_more|at_least|_and_above|_or_higher|\+")


def ages(word: str) -> tuple[int, int] | None:
    """The first and the last age of a band; None where it is not one."""
    found = AGE.fullmatch(word)
    if found is None:
        return None
    first, last, is_open, under, over = found.groups()
    if under:
        return 0, int(under) - 1
    if over:
        return int(over) + 1, OLDEST
    return int(first), OLDEST if is_open else int(last or first)


def groups(figure: Printed) -> Iterator[Code]:
    """The codes that a row's dimensions name, its category and part_of apart."""
    if figure.population in words.POPULATIONS:
        yield words.POPULATIONS[figure.population]
    if figure.sex:
        yield "sex", figure.sex
    if figure.age_group:
        yield ("age" if ages(figure.age_group) else f"label:age {figure.age_group}"), _age(figure)
    if figure.education:
        yield _education(figure.education)
    yield from _place(figure)
    if figure.category.startswith(words.ORIGIN):
        yield _origin(figure.category.removeprefix(words.ORIGIN))


def _age(figure: Printed) -> str:
    band = ages(figure.age_group)
    return f"{band[0]}-{band[1]}" if band else "yes"


def _education(word: str) -> Code:
    if _TRACK.fullmatch(word):
        return "track", word
    if _OVERLAPPING.search(word):
        return f"label:education {word}", "yes"
    return "education", word


def _place(figure: Printed) -> Iterator[Code]:
    if figure.municipality and not figure.county:
        yield "municipality", figure.municipality
    elif figure.municipality:
        yield "place", f"{figure.county}/{figure.municipality}"
    elif figure.county:
        yield "place", figure.county
    elif figure.category == words.OUTSIDE_COUNTIES:
        yield "place", f"/{words.OUTSIDE_COUNTIES}"


def _origin(name: str) -> Code:
    if name.casefold() in words.REGIONS:
        return f"label:origin {name}", "yes"
    known = PRINTED_AS.get(name, (name,))
    return ("country", known[0]) if len(known) == 1 else (f"label:origin {name}", "yes")


def own_population(figure: Printed) -> str:
    """A population that is no part of everybody: persons of its own."""
    is_known = figure.population in words.ALL or figure.population in words.POPULATIONS
    return "" if is_known else figure.population


def label(figure: Printed) -> str:
    """A category that is only a label; blank where it is a comparison year, a place or a member."""
    category = figure.category
    if category == words.OUTSIDE_COUNTIES and figure.county:
        return category
    if category in {"", words.UNKNOWN_COUNTY, words.OUTSIDE_COUNTIES} or ":" in category:
        return ""
    return "" if words.SINCE.fullmatch(category) else category
