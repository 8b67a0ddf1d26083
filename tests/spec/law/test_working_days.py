"""The Norwegian working-day calendar, and reckoning with months."""

from datetime import date

import pytest

from fotfeste.domain.period import Period
from fotfeste.law.dates import age, months_after
from fotfeste.law.working_days import is_working_day, working_days, working_days_after


@pytest.mark.parametrize(
    "day",
    ["2026-01-01", "2026-04-02", "2026-04-03", "2026-04-06", "2026-05-01", "2026-05-14", "2026-05-25",
     "2022-05-17", "2026-12-25", "2026-01-03", "2026-01-04"],
)  # fmt: skip
def test_holidays_and_weekends_are_not_working_days(day: str) -> None:
    assert not is_working_day(date.fromisoformat(day))


@pytest.mark.parametrize(
    "day", ["2026-01-02", "2026-04-01", "2026-12-24", "2026-12-31", "2022-05-18"]
)
def test_the_days_around_are(day: str) -> None:
    assert is_working_day(date.fromisoformat(day))


def test_five_weeks_hold_twenty_five_working_days() -> None:
    assert len(working_days(Period.through(date(2026, 6, 29), date(2026, 8, 2)))) == 25


def test_counting_over_easter() -> None:
    assert working_days_after(date(2026, 4, 1), 1) == date(2026, 4, 7)
    assert working_days_after(date(2026, 4, 4), 0) == date(2026, 4, 4)


def test_a_month_after_the_last_day_is_the_last_day() -> None:
    assert months_after(date(2026, 1, 31), 1) == date(2026, 2, 28)
    assert months_after(date(2023, 11, 30), 3) == date(2024, 2, 29)
    assert months_after(date(2026, 1, 1), -1) == date(2025, 12, 1)


def test_a_leap_day_birthday() -> None:
    assert age(date(2000, 2, 29), date(2018, 2, 28)) == 17
    assert age(date(2000, 2, 29), date(2018, 3, 1)) == 18
