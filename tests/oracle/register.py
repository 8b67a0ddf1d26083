"""A register as plain dictionaries, as it was known on a day."""

from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any

Row = dict[str, Any]

DAY = timedelta(days=1)


def first_of(year: int) -> date:
    return date(year, 1, 1)


def last_of(year: int) -> date:
    return date(year, 12, 31)


@dataclass(frozen=True)
class Register:
    """The rows that were recorded by `known_at`, and which alternative each rule has."""

    rows: dict[str, list[Row]]
    known_at: date
    chosen: dict[str, str] = field(default_factory=dict)

    def file(self, name: str, **equals: Any) -> list[Row]:
        """The known rows of a file with these values."""
        return [
            row
            for row in self.rows.get(name, [])
            if row["recorded_at"] <= self.known_at
            and all(row[column] == value for column, value in equals.items())
        ]

    def rule(self, name: str, default: str) -> str:
        """The alternative in force."""
        return self.chosen.get(name, default)

    def known_on(self, day: date) -> "Register":
        """The same register as known on an earlier day."""
        return Register(self.rows, min(day, self.known_at), self.chosen)

    def for_year(self, year: int) -> "Register":
        """As known when the year's figures were made."""
        if self.rule("cutoff", "end_of_february") == "extract":
            return self
        return self.known_on(first_of(year + 1).replace(month=3) - DAY)
