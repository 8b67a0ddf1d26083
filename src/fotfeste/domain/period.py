"""Periods of days (tidsrom): half-open inside, inclusive at the Norwegian edge."""

from dataclasses import dataclass
from datetime import date, timedelta


def is_within(valid_from: date | None, valid_to: date | None, on: date) -> bool:
    """Whether a day is from `valid_from` up to, not including, `valid_to`; None is open."""
    return (valid_from is None or valid_from <= on) and (valid_to is None or on < valid_to)


@dataclass(frozen=True, slots=True)
class Period:
    """Days from `start` up to, not including, `end`; `end` None is open.

    The one place where «til og med» dates become half-open ones and back.
    """

    start: date
    end: date | None = None

    def __post_init__(self) -> None:
        if self.end is not None and self.end < self.start:
            raise ValueError(f"a period ends before it starts: {self.start} – {self.end}")

    @classmethod
    def through(cls, first: date, last: date | None) -> "Period":
        """The period from the first to the last day, both included («til og med»)."""
        return cls(first, None if last is None else last + timedelta(days=1))

    @classmethod
    def of_year(cls, year: int) -> "Period":
        """The calendar year."""
        return cls(date(year, 1, 1), date(year + 1, 1, 1))

    @property
    def last(self) -> date | None:
        """The last day, included; None where the period is open."""
        return None if self.end is None else self.end - timedelta(days=1)

    @property
    def days(self) -> int | None:
        """The number of days; None where the period is open."""
        return None if self.end is None else (self.end - self.start).days

    def __contains__(self, day: date) -> bool:
        return self.start <= day and (self.end is None or day < self.end)

    def overlaps(self, other: "Period") -> bool:
        """Whether the two have a day in common."""
        starts_before_other_ends = other.end is None or self.start < other.end
        return starts_before_other_ends and (self.end is None or other.start < self.end)
