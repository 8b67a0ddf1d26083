"""The calendar of releases (publiseringskalender): when each part of a year's figures comes, as data.

The days are the product's own. Preliminary figures have come in January, final
ones around June (news of 2018–2023); programme time has its own cut-off in May.
"""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Announcement:
    """The day on which a part with a status comes, so many years after the year it is about."""

    part: str
    status: str
    years_after: int
    month: int
    day: int


CALENDAR = (
    Announcement("cutoff", "preliminary", 1, 1, 31),
    Announcement("cutoff", "final", 1, 6, 15),
    Announcement("cutoff", "revised", 2, 6, 15),
    Announcement("programme_time_cutoff", "preliminary", 1, 6, 15),
    Announcement("programme_time_cutoff", "final", 1, 6, 15),
    Announcement("programme_time_cutoff", "revised", 2, 6, 15),
)


def announced_for(part: str, status: str, year: int) -> date | None:
    """The day announced for a part of a year's figures; None where the calendar has none."""
    for each in CALENDAR:
        if (each.part, each.status) == (part, status):
            return date(year + each.years_after, each.month, each.day)
    return None
