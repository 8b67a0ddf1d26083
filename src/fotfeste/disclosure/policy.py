"""Disclosure policy (skjermingsregler): dated data with an owner and a reason, read from `policies.yaml`."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import Any

import yaml

from fotfeste.domain.period import Period
from fotfeste.domain.refusal import Refused
from fotfeste.domain.text import Text
from fotfeste.indicators.definitions.table import Table

POLICIES = Path(__file__).with_name("policies.yaml")
MOST_DECIMALS = 1
"""A share with more decimals tells the size of the group it is a share of."""


NO_POLICY = Text(
    nb="ingen skjermingsregler heter «{name}»; de som finnes, er: {known}",
    nn="ingen skjermingsreglar heiter «{name}»; dei som finst, er: {known}",
    en="no disclosure policy is called «{name}»; there are: {known}",
)


@dataclass(frozen=True)
class WholeOrNothing:
    """A place of which nothing is shown when the group there is small, zeros included.

    `codes` are codes of the place's variable, None for all. `group` is the
    condition that makes the group: variable → codes; empty for everybody.
    """

    variable: str
    codes: tuple[str, ...] | None
    group: tuple[tuple[str, tuple[str, ...]], ...]


@dataclass(frozen=True)
class OneKind:
    """Groups that may not be seen to be of one kind: all, or all but so few, in one category.

    `variables` are those whose categories tell something of the persons.
    """

    variables: tuple[str, ...]
    all_but: int


@dataclass(frozen=True)
class Dimensions:
    """How finely a place may be divided: `most` further variables at once, of those of `among`.

    `among` None is any variable. Conditions of indicators are not dimensions.
    """

    place: str
    most: int
    among: tuple[str, ...] | None


@dataclass(frozen=True, kw_only=True)
class Policy:
    """What may be published. Raises ValueError for numbers that protect nobody.

    `threshold`: counts of persons from 1 up to, not including, it are hidden;
    `narrowest`: a hidden count can be the threshold or more for all that a reader knows,
    and no fewer than so many numbers besides what it is;
    `most_small`: a table of whose counts, zeros apart, a larger part is small is left out;
    `smallest_base`: no share of fewer persons; `share_decimals`: of shares and
    their changes; `reliable_by`: variables by which a share also needs the base
    of the rule `smallest_base_of_share`; `reliable_elsewhere`: whether every other share does.
    """

    version: str
    valid: Period
    owner: Text
    reason: str
    source: str
    threshold: int
    zeros_shown: bool
    narrowest: int
    most_small: Fraction
    share_decimals: int
    smallest_base: int
    reliable_by: tuple[str, ...]
    reliable_elsewhere: bool
    whole_or_nothing: tuple[WholeOrNothing, ...]
    one_kind: OneKind
    dimensions: tuple[Dimensions, ...]

    def __post_init__(self) -> None:
        if not 0 <= self.share_decimals <= MOST_DECIMALS:
            raise ValueError(
                f"policy {self.version}: shares have at most {MOST_DECIMALS} decimal, "
                f"not {self.share_decimals}"
            )
        if self.threshold < 2 or self.smallest_base < self.threshold:
            raise ValueError(
                f"policy {self.version}: the threshold is at least 2 and the smallest base at "
                f"least the threshold, not {self.threshold} and {self.smallest_base}"
            )

    def is_small(self, count: int) -> bool:
        """Whether a count of persons may not be told for its own sake."""
        return (0 if self.zeros_shown else -1) < count < self.threshold


def too_fine(table: Table, policy: Policy) -> bool:
    """Whether a table divides a place further than the policy lets it."""
    by = [variable.id for variable in table.by]
    for rule in policy.dimensions:
        if rule.place in by:
            others = [name for name in by if name != rule.place]
            if len(others) > rule.most or (rule.among and set(others) - set(rule.among)):
                return True
    return False


def policy_on(day: date) -> Policy:
    """The policy valid on the day of a release; raises ValueError where none is."""
    for policy in policies():
        if day in policy.valid:
            return policy
    raise ValueError(f"no disclosure policy is valid on {day}; see {POLICIES.name}")


def policy_of(version: str) -> Policy:
    """The policy of a version; raises Refused where there is none."""
    known = {policy.version: policy for policy in policies()}
    if version not in known:
        raise Refused(NO_POLICY.filled(name=version, known=", ".join(known)))
    return known[version]


def would_hide(count: int, base: int | None, policy: Policy) -> bool:
    """Whether a policy would hide a figure for its own sake.

    `base` is None for a number of persons; for a share its count, the persons of
    the base that are not in it, and the base are looked at. What would be hidden
    to protect other figures depends on those, and is not told here.
    """
    if base is None:
        return policy.is_small(count)
    too_few = 0 < base < policy.smallest_base
    return too_few or policy.is_small(count) or policy.is_small(base - count)


@cache
def policies() -> tuple[Policy, ...]:
    """Every policy, oldest first; raises ValueError where two are valid on the same day."""
    listed = yaml.safe_load(POLICIES.read_text(encoding="utf-8"))
    return in_order(tuple(_policy(said) for said in listed))


def in_order(listed: tuple[Policy, ...]) -> tuple[Policy, ...]:
    """The policies, when no two hold on the same day; raises ValueError otherwise."""
    for earlier, later in pairwise(listed):
        if later.valid.start < earlier.valid.start or earlier.valid.overlaps(later.valid):
            raise ValueError(
                f"policies {earlier.version} and {later.version} overlap or are out of order"
            )
    return listed


def _policy(said: Mapping[str, Any]) -> Policy:
    return Policy(
        version=said["version"],
        valid=Period.through(said["valid_from"], said.get("valid_through")),
        owner=Text(**said["owner"]),
        reason=said["reason"],
        source=said["source"],
        threshold=said["threshold"],
        zeros_shown=said["zeros_shown"],
        share_decimals=said["share_decimals"],
        smallest_base=said["smallest_base"],
        reliable_by=tuple(said["reliable_by"]),
        reliable_elsewhere=said["reliable_elsewhere"],
        whole_or_nothing=tuple(map(_whole_or_nothing, said["whole_or_nothing"])),
        narrowest=said["narrowest"],
        most_small=Fraction(said.get("most_small", 1)),
        one_kind=OneKind(tuple(said["one_kind"]["variables"]), said["one_kind"]["all_but"]),
        dimensions=tuple(map(_dimensions, said["dimensions"])),
    )


def _dimensions(said: Mapping[str, Any]) -> Dimensions:
    among = None if said["among"] == "any" else tuple(said["among"])
    return Dimensions(said["place"], said["most"], among)


def _whole_or_nothing(said: Mapping[str, Any]) -> WholeOrNothing:
    codes = None if said["codes"] == "all" else tuple(said["codes"])
    group = tuple(sorted((name, tuple(codes)) for name, codes in said["group"].items()))
    return WholeOrNothing(said["variable"], codes, group)
