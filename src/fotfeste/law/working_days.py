"""Working days (virkedager): Monday to Friday but public holidays, by the Norwegian calendar.

Five working days make a week, as 25 of them make the five weeks of holiday.
"""

from datetime import date, timedelta
from functools import cache

import holidays

from fotfeste.domain.period import Period

SATURDAY = 5


@cache
def _holidays(year: int) -> frozenset[date]:
    return frozenset(holidays.country_holidays("NO", years=year))


def is_working_day(day: date) -> bool:
    """Whether a day is a working day."""
    return day.weekday() < SATURDAY and day not in _holidays(day.year)


def working_days(period: Period) -> tuple[date, ...]:
    """The working days of a closed period."""
    days = (period.start + timedelta(days=number) for number in range(period.days or 0))
    return tuple(day for day in days if is_working_day(day))


def working_days_after(day: date, count: int) -> date:
    """The working day so many working days after a day; the day itself for none."""
    while count > 0:
        day += timedelta(days=1)
        count -= is_working_day(day)
    return day
