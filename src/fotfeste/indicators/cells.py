"""One cell (celle): what an indicator counts in it, and what that is a share of."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from fotfeste.indicators.definitions.indicator import (
    Change,
    Indicator,
    Level,
    Part,
    Share,
    level_of,
)
from fotfeste.indicators.definitions.variable import TOTAL, Variable
from fotfeste.indicators.rollup import Rolled
from fotfeste.indicators.years import codes_in


@dataclass(frozen=True, slots=True, repr=False)
class Counted:
    """The numbers of one cell; the earlier ones only for a change, where they exist."""

    count: int
    base: int | None = None
    earlier_count: int | None = None
    earlier_base: int | None = None


def counted(
    rolled: Rolled,
    by: Sequence[Variable],
    indicator: Indicator,
    year: int,
    codes: Sequence[str],
    years: Collection[int],
) -> Counted:
    """The numbers of the cell with these codes of `by`; `years` are those that were counted."""
    level = level_of(indicator)
    now = _counted(rolled, by, level, year, codes)
    if not isinstance(indicator, Change):
        return now
    earlier = year - indicator.years
    if earlier not in years or not _existed(by, earlier, codes):
        return now
    before = _counted(rolled, by, level, earlier, codes)
    return Counted(now.count, now.base, before.count, before.base)


def _counted(
    rolled: Rolled, by: Sequence[Variable], level: Level, year: int, codes: Sequence[str]
) -> Counted:
    count = rolled.count(level, year, codes)
    if isinstance(level, Share):
        return Counted(count, rolled.among(level, year, codes))
    if isinstance(level, Part):
        whole = [
            TOTAL if variable == level.of else code
            for variable, code in zip(by, codes, strict=True)
        ]
        return Counted(count, rolled.count(level, year, whole))
    return Counted(count)


def _existed(by: Sequence[Variable], year: int, codes: Sequence[str]) -> bool:
    """Whether each code was in use in that year too."""
    return all(
        code == TOTAL or code in codes_in(variable.codes, year)
        for variable, code in zip(by, codes, strict=True)
    )
