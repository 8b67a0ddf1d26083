"""The calendar of releases (publiseringskalender), and what changed from one to the next."""

from collections.abc import Iterator
from datetime import date
from typing import Any

from fotfeste.catalogue.calendar import CALENDAR
from fotfeste.domain.text import Language
from fotfeste.publishing.numbers import day
from fotfeste.publishing.statbank.bank import Bank
from fotfeste.publishing.statbank.bank_table import updated_on
from fotfeste.publishing.words import STATUSES
from fotfeste.web.public.site import words
from fotfeste.web.public.site.front import newest
from fotfeste.web.public.site.page import Page

YEARS_AHEAD = 2


def calendar(bank: Bank, language: Language) -> Page:
    """Every release with its parts, and the days announced for those to come."""
    return Page(
        "calendar.html.j2",
        words.CALENDAR.in_language(language),
        "calendar",
        {"past": list(_past(bank, language)), "coming": list(_coming(bank, language))},
    )


def _past(bank: Bank, language: Language) -> Iterator[dict[str, Any]]:
    parts = [(updated_on(part), each, part) for each in bank.releases for part in each.record.parts]
    for on, release, part in sorted(parts, key=lambda each: each[0], reverse=True):
        yield {
            "id": release.id,
            "year": release.record.year,
            "status": STATUSES[part.status].in_language(language),
            "announced": day(on, language),
            "known_at": day(part.known_at, language),
            "follows": release.record.follows or "–",
            "report": f"/{language}/report/{release.id}",
        }


def _coming(bank: Bank, language: Language) -> Iterator[tuple[str, str, int]]:
    """The announced days after the newest release: day, status, the year it is about."""
    record = newest(bank).record
    last = max(updated_on(part) for part in record.parts)
    days = {
        (date(year + each.years_after, each.month, each.day), each.status, year)
        for year in range(record.year, record.year + YEARS_AHEAD)
        for each in CALENDAR
    }
    for on, status, year in sorted(each for each in days if each[0] > last):
        yield day(on, language), STATUSES[status].in_language(language), year
