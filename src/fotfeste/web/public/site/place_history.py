"""Places and what became of them (steder og endringer), as a reader of their figures needs to know."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from fotfeste.domain.geography.division import county_of, is_valid, municipalities
from fotfeste.domain.geography.places import Change, County, Place
from fotfeste.domain.geography.recoding import carried
from fotfeste.domain.geography.tables import all_changes, all_counties, all_municipalities
from fotfeste.domain.text import Text
from fotfeste.web.public.site import place_words

ONE_DAY = timedelta(days=1)

_TO = {
    "recode": place_words.IS_RECODED,
    "merge": place_words.BECAME_PART,
    "split": place_words.BECAME_SEVERAL,
    "split+merge": place_words.BECAME_SEVERAL,
}
_FROM = {
    "recode": place_words.WAS_RECODED,
    "merge": place_words.WAS_MADE_OF,
    "split": place_words.WAS_SPLIT_OFF,
    "split+merge": place_words.WAS_MADE_OF,
}


@dataclass(frozen=True)
class Told:
    """One change: from which day, what it was, and the other places in it by code."""

    on: date
    what: Text
    codes: tuple[str, ...]


def newest_version(code: str) -> Place | None:
    """A county or municipality by code, as it last was; None where there never was one."""
    found: Sequence[Place] = [
        each for each in (*all_counties(), *all_municipalities()) if each.code == code
    ]
    return found[-1] if found else None


def last_day(place: Place, latest: date) -> date:
    """The last day it existed, no later than `latest`."""
    return min(latest, place.valid_to - ONE_DAY) if place.valid_to else latest


def code_in(code: str, year: int) -> str | None:
    """The number that the same municipality had in a year; None where it was not the same."""
    on = date(year, 12, 31)
    while not is_valid(code, on):
        came = [each for each in all_changes() if each.new == code and each.on > on]
        if len(came) != 1 or came[0].kind != "recode":
            return None
        code = came[0].old
    return code


def changes_of(place: Place) -> list[Told]:
    """What happened to a place, oldest first."""
    told = _of_county(place) if isinstance(place, County) else _of_municipality(place.code)
    return sorted(told, key=lambda each: each.on)


def _of_municipality(code: str) -> Iterator[Told]:
    for on, kind, found in _by_day(each for each in all_changes() if each.new == code):
        yield Told(on, _FROM[kind], tuple(each.old for each in found))
    for on, kind, found in _by_day(each for each in all_changes() if each.old == code):
        yield Told(on, _TO[kind], tuple(each.new for each in found))


def _by_day(changes: Iterable[Change]) -> Iterator[tuple[date, str, list[Change]]]:
    """Changes of one day are told as one; what breaks comparison goes before a new number."""
    found = list(changes)
    for on in dict.fromkeys(each.on for each in found):
        same = [each for each in found if each.on == on]
        kinds = [each.kind for each in same if each.kind != "recode"]
        yield on, kinds[0] if kinds else "recode", same


def _of_county(county: County) -> Iterator[Told]:
    if county.valid_from:
        others = _sharing(county.code, county.valid_from, county.valid_from - ONE_DAY)
        yield Told(county.valid_from, place_words.COUNTY_FROM, others)
    if county.valid_to:
        others = _sharing(county.code, county.valid_to - ONE_DAY, county.valid_to)
        yield Told(county.valid_to, place_words.COUNTY_TO, others)


def _sharing(county: str, on: date, other: date) -> tuple[str, ...]:
    """The counties of another day that its municipalities lay in."""
    own = (each.code for each in municipalities(on) if each.county == county)
    found = {county_of(code, other) for each in own for code in carried(each, on, other)}
    return tuple(sorted(code for code in found if code))
