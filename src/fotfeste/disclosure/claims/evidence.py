"""What claims are decided on (grunnlaget for påstander): published figures, a year, the rules in force."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from fotfeste.disclosure.figures.figure import Figure
from fotfeste.domain.text import Text
from fotfeste.indicators.definitions.claim import figure_id
from fotfeste.indicators.definitions.rule import Choices


@dataclass(frozen=True)
class Answer:
    """Words that hold, the relation they state, the figures it rests on and what it compares with."""

    words: Text
    relation: str
    figures: tuple[str, ...]
    limit: Decimal | None = None


@dataclass(frozen=True)
class Evidence:
    """Figures by id (those of earlier releases too), the report's year, the choices."""

    figures: Mapping[str, Figure]
    year: int
    choices: Choices

    def figure(self, reference: str) -> Figure | None:
        """The figure named as in prose, whether it has a value or not; None where there is none."""
        name = figure_id(reference, self.year)
        return self.figures.get(name)

    def shown(self, reference: str | None) -> Figure | None:
        """The figure, where there is one and it has a value."""
        figure = self.figure(reference) if reference is not None else None
        return figure if figure is not None and figure.is_shown else None
