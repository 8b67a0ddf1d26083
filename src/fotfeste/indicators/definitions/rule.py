"""Rules that the sources leave open (åpne definisjonsvalg): named, switchable, printed.

Each has alternatives. The chosen one is a fragment of SQL that the relation of a
subject takes in where it says `{rule_id}`, or numbers that those who print,
word or protect figures read.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from fotfeste.domain.text import Text
from fotfeste.indicators.definitions.expression import DefinitionError


@dataclass(frozen=True, slots=True)
class Alternative:
    """One way to decide a rule.

    `sql` is what a relation takes in; `numbers` are limits for those who read
    the rule outside the computation of counts.
    """

    id: str
    title: Text
    sql: str = ""
    numbers: tuple[float, ...] = ()


@dataclass(frozen=True, slots=True)
class Rule:
    """A choice that the sources leave open; the first alternative is the default.

    `explanation` says why there is a choice, and is printed beside the tables
    that depend on it.
    """

    id: str
    title: Text
    explanation: Text
    alternatives: tuple[Alternative, ...]
    source: str

    def __post_init__(self) -> None:
        if (
            len({a.id for a in self.alternatives}) != len(self.alternatives)
            or not self.alternatives
        ):
            raise DefinitionError(f"rule {self.id}: needs alternatives with different ids")

    @property
    def default(self) -> Alternative:
        """The alternative that holds unless another is chosen."""
        return self.alternatives[0]

    def alternative(self, name: str) -> Alternative:
        """The alternative whose id is `name`."""
        by_id = {alternative.id: alternative for alternative in self.alternatives}
        if name not in by_id:
            raise DefinitionError(
                f"rule {self.id} has no alternative «{name}»; it has: {', '.join(by_id)}"
            )
        return by_id[name]


@dataclass(frozen=True)
class Choices:
    """Which alternative each rule has in one computation; unnamed rules keep their default."""

    chosen: Mapping[str, str] = field(default_factory=dict)

    def of(self, rule: Rule) -> Alternative:
        """The alternative in force for a rule."""
        return rule.alternative(self.chosen[rule.id]) if rule.id in self.chosen else rule.default

    def other(self, rule: Rule, alternative: Alternative) -> "Choices":
        """The same choices, but for one rule."""
        return Choices({**self.chosen, rule.id: alternative.id})

    def beside(self, others: "Choices") -> "Choices":
        """These choices, and those of `others` for rules that these leave alone."""
        return Choices({**others.chosen, **self.chosen})

    def switched(self, rules: Iterable[Rule]) -> tuple[Rule, ...]:
        """Those of some rules that are decided in another way than by default."""
        return tuple(rule for rule in rules if self.of(rule) != rule.default)
