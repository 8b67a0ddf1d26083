"""The hour of releases (publiseringstidspunkt): one for all, so that nobody sees a figure before others."""

from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

HOUR = time(8, 0)
OSLO = ZoneInfo("Europe/Oslo")


def moment_of(day: date) -> str:
    """When figures announced for a day are released: eight o'clock in Oslo, told in UTC."""
    local = datetime.combine(day, HOUR, OSLO)
    return local.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
