"""A rule (regel) as dated data: what it is anchored in, and which version holds for which day."""

from dataclasses import dataclass
from datetime import date
from typing import Literal

from fotfeste.domain.text import Text

Value = bool | int | float | str | date | tuple[str, ...] | None
Status = Literal["in_force", "adopted_not_commenced", "interpretation"]
Effect = Literal["grants", "imposes", "ends", "cuts", "limits", "informs"]
KnownBy = Literal["published", "commencement"]
Trait = Literal[
    "act", "legal_basis", "ground", "reference_ground", "from_abroad", "from_family_permit",
    "earlier_collective", "schooled", "schooling", "under_25", "over_55", "final_goal", "extendable",
    "parent", "couple", "with_parent", "has_job", "started", "full_time_upper_secondary", "norwegian",
]  # fmt: skip
"""What the conditions of rules are written in."""

HARMFUL: frozenset[Effect] = frozenset({"imposes", "ends", "cuts"})
"""What may not rest on a value nobody has confirmed."""


UNVERIFIED = Text(nb="ikke bekreftet", nn="ikkje stadfesta", en="not verified")


@dataclass(frozen=True, kw_only=True)
class Version:
    """One value of a rule, for anchors from a day up to, not including, another.

    `valid_from` None is a version that is adopted and not commenced: it never
    fires. `end_known` is the day on which it became known that it ends; None where
    that was so from the first. `known` is the day the version became known (second time axis), and
    `known_by` says whether that is the day of publication or, for want of it, of
    commencement. `citation` names the paragraph; `note` says what is doubtful.
    """

    value: Value
    valid_from: date | None
    valid_to: date | None
    citation: str
    source: str
    status: Status
    verified: bool
    effect: Effect
    known: date
    known_by: KnownBy
    note: Text | None = None
    end_known: date | None = None

    def end(self, believed_on: date | None) -> date | None:
        """The first day on which the version does not hold, as known on a day (None: now)."""
        is_known = believed_on is None or self.end_known is None or self.end_known <= believed_on
        return self.valid_to if is_known else None

    @property
    def to_be_confirmed(self) -> bool:
        """Whether the value imposes, ends or cuts something and is not verified."""
        return not self.verified and self.effect in HARMFUL

    def holds(self, on: date, believed_on: date | None) -> bool:
        """Whether the version covers a day of the anchor and was known by another day."""
        if self.valid_from is None or on < self.valid_from:
            return False
        end = self.end(believed_on)
        return (end is None or on < end) and (believed_on is None or self.known <= believed_on)


@dataclass(frozen=True, kw_only=True)
class Rule:
    """A rule with all its versions.

    `anchor` is the id of the event whose day picks the version; `unit` says how a
    value is read; `when` says of whom the rule is (trait → accepted values); `told`
    is whether it is told of them by itself, or only used by other answers. `part`
    is the heading under which it is told.
    """

    id: str
    part: str
    title: Text
    anchor: str
    unit: str
    versions: tuple[Version, ...]
    when: tuple[tuple[Trait, tuple[Value, ...]], ...] = ()
    told: bool = False

    def version(self, on: date, believed_on: date | None = None) -> Version | None:
        """The version for a day of the anchor, as known on another day (None: as known now).

        Where several hold, the one that begins last; of those, the one known last.
        """
        holding = [each for each in self.versions if each.holds(on, believed_on)]
        return max(holding, key=lambda each: (each.valid_from, each.known), default=None)
