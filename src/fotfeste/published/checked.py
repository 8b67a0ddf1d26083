"""What a check found (kontrollresultat): every published row in one class."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Any

from fotfeste.domain.text import Language, Text
from fotfeste.indicators.definitions.rule import Alternative, Choices, Rule
from fotfeste.reconstruction.figures.printed import FiguresFile
from fotfeste.reconstruction.proof.contradictions import Contradiction


@dataclass(frozen=True, slots=True)
class Wrong:
    """A row that is not given; what is given instead, None where there is nobody.

    `paragraph` is where the law says it, for a row that states a rule; None for counts.
    """

    row: int
    computed: Fraction | None
    paragraph: str | None = None


@dataclass(frozen=True, slots=True)
class Uncomputed:
    """A row that cannot be computed: the id of the reason, and the reason."""

    row: int
    reason: str
    why: Text


@dataclass(frozen=True, slots=True)
class ToldApart:
    """Whether the published figures tell an alternative of a rule from the one chosen: the rows that do."""

    rule: Rule
    chosen: Alternative
    alternative: Alternative
    rows: tuple[int, ...]


@dataclass(frozen=True, repr=False)
class Checked:
    """Published figures beside computed ones, before protection. It stays inside the wall.

    `reproduced`, `impossible`, `not_computable` and `wrong` part the rows
    between them. `hidden` are rows that the policy would hide today.
    """

    figures: FiguresFile
    reproduced: tuple[int, ...]
    impossible: tuple[int, ...]
    not_computable: tuple[Uncomputed, ...]
    wrong: tuple[Wrong, ...]
    hidden: tuple[int, ...]
    contradictions: tuple[Contradiction, ...]
    told_apart: tuple[ToldApart, ...] = ()
    choices: Choices = field(default_factory=Choices)

    def as_json(self, language: Language) -> Mapping[str, Any]:
        """The result for other programmes; rows are numbered from 1."""
        return {
            "rules": dict(self.choices.chosen),
            "published": len(self.figures.rows),
            "reproduced": len(self.reproduced),
            "impossible": list(self.impossible),
            "not_computable": [each.row for each in self.not_computable],
            "wrong": [each.row for each in self.wrong],
            "hidden": list(self.hidden),
            "contradictions": [
                {"rows": _rows(each), "why": each.why.in_language(language)}
                for each in self.contradictions
            ],
        }

    @property
    def classes(self) -> Sequence[int]:
        """How many rows are published, reproduced, impossible, not computable and wrong."""
        parts = (self.reproduced, self.impossible, self.not_computable, self.wrong)
        return [len(self.figures.rows), *map(len, parts)]


def _rows(contradiction: Contradiction) -> list[int]:
    return [row.row for row in contradiction.rows]
