"""The county of each municipality of the made register; none of these changed its number."""

from datetime import date

from bench.generate import places
from fotfeste.domain.geography.division import county_of


def counties(year: int) -> list[tuple[str, str | None]]:
    """Municipality and county on the first day of a year."""
    return [(place.code, county_of(place.code, date(year, 1, 1))) for place in places()]
