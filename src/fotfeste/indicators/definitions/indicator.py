"""Indicators (indikatorer): what is counted. A numerator is part of its denominator by construction."""

from dataclasses import dataclass
from typing import Literal

from fotfeste.domain.text import Text
from fotfeste.indicators.definitions.subject import Subject
from fotfeste.indicators.definitions.variable import EVERYONE, Condition, Variable

Unit = Literal["persons", "percent", "percentage_points", "categories"]


@dataclass(frozen=True, kw_only=True)
class Definition:
    """What every indicator has: an id that never changes, words, a source and a version.

    `version` grows whenever the figures would change for the same register.
    """

    id: str
    title: Text
    subject: Subject
    explanation: Text
    source: str
    version: int = 1


@dataclass(frozen=True, kw_only=True)
class Count(Definition):
    """The number of rows in `among`."""

    among: Condition = EVERYONE
    unit: Unit = "persons"


@dataclass(frozen=True, kw_only=True)
class Share(Definition):
    """The rows of `among` that also are in `having`, in per cent of `among`."""

    among: Condition
    having: Condition
    unit: Unit = "percent"


@dataclass(frozen=True, kw_only=True)
class Part(Definition):
    """Each category of `of` in per cent of all categories, within the other dimensions."""

    among: Condition
    of: Variable
    unit: Unit = "percent"


@dataclass(frozen=True, kw_only=True)
class Distinct(Definition):
    """The number of categories of `of` that anybody in `among` has; `besides` are not counted.

    Such numbers do not add up: two places may have the same countries.
    """

    of: Variable
    among: Condition = EVERYONE
    besides: tuple[str, ...] = ()
    unit: Unit = "categories"


@dataclass(frozen=True, kw_only=True)
class Change(Definition):
    """What another indicator has changed since `years` before: points of per cent, or persons."""

    of: Count | Share | Part
    years: int = 1

    @property
    def unit(self) -> Unit:
        """Percentage points for a share, persons for a count."""
        return "persons" if isinstance(self.of, Count) else "percentage_points"


@dataclass(frozen=True, kw_only=True)
class Bound(Definition):
    """The lower or upper end of the interval around a share, in per cent.

    The interval of Wilson (1927), at a level of `per_cent`: the shares of a
    larger number of persons that what was counted would not be surprising for.
    """

    of: Share
    side: Literal["low", "high"]
    per_cent: int = 95
    unit: Unit = "percent"


Level = Count | Share | Part | Distinct
Indicator = Level | Change | Bound


def level_of(indicator: Indicator) -> Level:
    """What is counted for an indicator: of a change or an interval, what has it."""
    return indicator.of if isinstance(indicator, Change | Bound) else indicator
