"""Versions of rules as SQL (regelversjoner): the value for each row's anchor day."""

from dataclasses import dataclass, field
from datetime import date

from fotfeste.law.rule import Value, Version
from fotfeste.law.rulebook import Rulebook


@dataclass(frozen=True)
class Dated:
    """The rules on a day, as known on another, written as SQL expressions."""

    rules: Rulebook
    on: date
    believed_on: date | None
    used: set[str] = field(default_factory=set)

    def by(self, rule_id: str, day: str) -> str:
        """The value of a rule for a column of days; NULL where no version holds."""
        self.used.add(rule_id)
        known = [each for each in self.rules[rule_id].versions if self._may_hold(each)]
        known.sort(key=lambda each: (each.valid_from, each.known), reverse=True)
        cases = "".join(
            f" WHEN {self._holds(each, day)} THEN {literal(each.value)}" for each in known
        )
        return f"(CASE{cases} END)" if cases else "NULL"

    def now(self, rule_id: str) -> str:
        """The value of a rule that the day itself picks."""
        version = self._version(rule_id)
        return literal(version.value) if version else "NULL"

    def is_verified(self, rule_id: str) -> bool:
        """Whether the version that the day picks is there and verified."""
        version = self._version(rule_id)
        return version is not None and version.verified

    def unconfirmed(self) -> set[str]:
        """Rules used so far that have a version to be confirmed."""
        return {
            rule_id
            for rule_id in self.used
            if any(version.to_be_confirmed for version in self.rules[rule_id].versions)
        }

    @property
    def day(self) -> str:
        """The day that is asked about."""
        return literal(self.on)

    def _version(self, rule_id: str) -> Version | None:
        self.used.add(rule_id)
        return self.rules[rule_id].version(self.on, self.believed_on)

    def _holds(self, version: Version, day: str) -> str:
        end = version.end(self.believed_on)
        ends = f" AND {day} < {literal(end)}" if end else ""
        return f"{day} >= {literal(version.valid_from)}{ends}"

    def _may_hold(self, version: Version) -> bool:
        known = self.believed_on is None or version.known <= self.believed_on
        return known and version.valid_from is not None


def literal(value: Value) -> str:
    """A value as SQL."""
    if isinstance(value, tuple):
        return f"[{', '.join(map(literal, value))}]::VARCHAR[]"
    if isinstance(value, date):
        return f"DATE '{value}'"
    if isinstance(value, str):
        escaped = value.replace("'", "''")
        return f"'{escaped}'"
    return "NULL" if value is None else str(value)
