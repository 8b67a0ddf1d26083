"""Who reads for a county (fylket og statsforvalteren): the rows of its municipalities on a day, and nothing written.

A municipality is the county's that it belongs to on the day, with all that was sent
under its earlier numbers and by those it took in; one that was divided, where all its
parts are in the county. What the directorate has imported is the directorate's.
"""

from datetime import date, timedelta

from fotfeste.domain.geography.hierarchies import (
    COUNTIES_OF_GOVERNOR_DISTRICTS,
    MUNICIPALITIES_OF_COUNTIES,
)
from fotfeste.domain.geography.recoding import carried
from fotfeste.domain.geography.tables import all_municipalities
from fotfeste.domain.refusal import Refused
from fotfeste.domain.text import Text
from fotfeste.register.access import COUNTY, Access
from fotfeste.register.roles import ROLES

NO_PLACE = Text(
    nb="«{code}» har ingen kommuner {on}. Oppgi et fylke, eller et statsforvalterembete, slik det var "
    "den dagen.",
    nn="«{code}» har ingen kommunar {on}. Oppgje eit fylke, eller eit statsforvaltarembete, slik det "
    "var den dagen.",
    en="“{code}” has no municipalities on {on}. Name a county, or a county governor's district, as it "
    "was on the day.",
)


class NoSuchCounty(Refused):
    """A county, or a district, that was none on the day."""


def as_county(role: str, county: str, by: str, on: date) -> Access:
    """The access of somebody with a named role for a county's municipalities on a day; it reads only.

    Raises NoSuchCounty, and KeyError for a role there is not.
    """
    return _access(role, county, (county,), by, on)


def as_governor(district: str, by: str, on: date) -> Access:
    """The access of a county governor's office to the municipalities of its district on a day."""
    counties = COUNTIES_OF_GOVERNOR_DISTRICTS.parts_of(district, on)
    return _access("governor", district, counties, by, on)


def _access(role: str, place: str, counties: tuple[str, ...], by: str, on: date) -> Access:
    senders = senders_of(counties, on)
    if not senders:
        raise NoSuchCounty(NO_PLACE.filled(code=place, on=on))
    return Access(COUNTY, f"county {place}", ROLES[role].level, by, role, senders)


def senders_of(counties: tuple[str, ...], on: date) -> tuple[str, ...]:
    """Every number that a municipality of some counties on a day goes or went by, those it took in too."""
    within = {
        code for county in counties for code in MUNICIPALITIES_OF_COUNTIES.parts_of(county, on)
    }
    numbers = {
        place.code
        for place in all_municipalities()
        if (now := _now(place.code, place.valid_from, place.valid_to, on)) and now <= within
    }
    return tuple(sorted(numbers))


def _now(code: str, first: date | None, after: date | None, on: date) -> set[str]:
    """What a municipality of a time is on a day: itself, what it became, or the parts it was divided into."""
    if (first is None or first <= on) and (after is None or on < after):
        return {code}
    known = after - timedelta(days=1) if after and after <= on else first
    return set(carried(code, known, on)) if known and known <= on else set()
