"""Months by the calendar."""

from calendar import monthrange
from datetime import date


def add_months(day: date, months: int) -> date:
    """The same day of a later month, or its last day where it has no such day."""
    number = day.month - 1 + months
    year, month = day.year + number // 12, number % 12 + 1
    return date(year, month, min(day.day, monthrange(year, month)[1]))
