"""The list of places (steder): by county, municipalities by name, and those that were before."""

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any, TypeVar

from fotfeste.domain.geography.division import counties, county_of, municipalities
from fotfeste.domain.geography.places import Place
from fotfeste.domain.geography.tables import all_counties, all_municipalities
from fotfeste.domain.text import Language
from fotfeste.indicators.definitions.layout import alphabetical
from fotfeste.publishing.numbers import day
from fotfeste.publishing.statbank.bank import Bank
from fotfeste.web.public.site import place_words, words
from fotfeste.web.public.site.page import Page
from fotfeste.web.public.site.place_history import ONE_DAY
from fotfeste.web.public.site.place_page import has_page

P = TypeVar("P", bound=Place)


def places(bank: Bank, query: str, language: Language) -> Page:
    """The places whose name or number has the query in it."""
    on = date(max(each.record.year for each in bank.releases), 12, 31)
    asked = query.strip().casefold()
    found = list(_of_today(bank, on, asked))
    former = list(_former(bank, on, asked, language))
    number = sum(bool(each["found"]) + len(each["municipalities"]) for each in found) + len(former)
    return Page(
        "places.html.j2",
        words.PLACES.in_language(language),
        "places",
        {
            "local": place_words,
            "counties": found,
            "former": former,
            "number": number,
            "query": query,
        },
    )


def _of_today(bank: Bank, on: date, asked: str) -> Iterator[dict[str, Any]]:
    for county in _by_name(counties(on)):
        inside = [each for each in municipalities(on) if each.county == county.code]
        fitting = [each for each in _by_name(inside) if _fits(each, asked)]
        own = _fits(county, asked)
        shown = [each for each in fitting if has_page(bank, each.code)]
        if own or shown:
            yield {"county": county, "municipalities": shown, "found": own}


def _former(
    bank: Bank, on: date, asked: str, language: Language
) -> Iterator[tuple[str, str, str, str]]:
    """Code, name, last day and county of those that are no more."""
    gone = [
        each
        for each in (*all_counties(), *all_municipalities())
        if each.valid_to and each.valid_to <= on and _fits(each, asked)
    ]
    still = {each.code for each in (*counties(on), *municipalities(on))}
    newest = {each.code: each for each in gone if each.code not in still}
    for each in _by_name(tuple(newest.values())):
        if each.valid_to and has_page(bank, each.code):
            last = each.valid_to - ONE_DAY
            yield each.code, each.name, day(last, language), county_of(each.code, last) or ""


def _by_name(found: Sequence[P]) -> list[P]:
    return sorted(found, key=lambda each: alphabetical(each.name))


def _fits(place: Place, asked: str) -> bool:
    return (
        asked in place.full_name.casefold() or asked in place.name.casefold() or asked == place.code
    )
