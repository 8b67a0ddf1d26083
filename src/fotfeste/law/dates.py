"""Reckoning with days (dagregning): ages, months, and how much of a period lies within another."""

from calendar import monthrange
from datetime import date, timedelta

from fotfeste.domain.period import Period

FIRST_DAY, LAST_DAY = date(1900, 1, 1), date(2199, 12, 31)
"""The days that facts and questions may be of; the rules begin in 2003."""


def is_within_reach(day: date) -> bool:
    """Whether a day is one that may be asked about."""
    return FIRST_DAY <= day <= LAST_DAY


def age(born: date, on: date) -> int:
    """Whole years; somebody born on 29 February has a birthday on 1 March in other years."""
    return on.year - born.year - ((on.month, on.day) < (born.month, born.day))


def months_after(day: date, months: int) -> date:
    """The same day of a later month; its last day where the month is shorter."""
    year, month = divmod(day.month - 1 + months, 12)
    year, month = day.year + year, month + 1
    return date(year, month, min(day.day, monthrange(year, month)[1]))


def years_after(day: date, years: int) -> date:
    """The same day of a later year (29 February: 28 February)."""
    return months_after(day, 12 * years)


def last_months(on: date, months: int) -> Period:
    """The months up to and with a day."""
    return Period(months_after(on, -months) + timedelta(days=1), on + timedelta(days=1))


def shared(one: Period, other: Period) -> Period | None:
    """What two periods have in common."""
    if not one.overlaps(other):
        return None
    ends = [period.end for period in (one, other) if period.end is not None]
    return Period(max(one.start, other.start), min(ends) if ends else None)
