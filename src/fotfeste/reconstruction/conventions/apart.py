"""Codes that need an attribute of their own (koder for seg selv), since they overlap with others."""

from collections.abc import Iterator, Mapping

from fotfeste.reconstruction.conventions import words
from fotfeste.reconstruction.conventions.spoken import Code

_UNION = "place:overlapping"
_MANY_MEASURES = "@many measures"
_MOST_MEASURES = 6


def told_apart(codes: Mapping[str, set[str]]) -> frozenset[str]:
    """Codes that get an attribute of their own: counties that overlap with others, measures where many."""
    counties = {place.partition("/")[0] for place in codes.get("place", ())}
    unions = {
        name for name, parts in words.COUNTY_UNIONS.items() if name in counties and parts & counties
    }
    many = len(codes.get("measure", ())) > _MOST_MEASURES + 1
    return frozenset(unions | ({_MANY_MEASURES} if many else set()))


def apart_from(codes: frozenset[Code], apart: frozenset[str]) -> Iterator[Code]:
    """Codes with the attribute that they have once some are apart."""
    for name, code in codes:
        if name == "place" and code.partition("/")[0] in apart:
            yield _UNION, code
        elif name == "measure" and _MANY_MEASURES in apart:
            yield f"label:measure {code}", "yes"
        else:
            yield name, code
