"""Figures for readers (tall med ord): everything in the reader's language, nothing in codes."""

from dataclasses import dataclass
from functools import cached_property

from fotfeste.disclosure.figures.figure import SIGNS, Figure
from fotfeste.domain.text import Text
from fotfeste.publishing import words
from fotfeste.publishing.arrange import GROUP, YEAR
from fotfeste.publishing.data.dataset import Dataset
from fotfeste.publishing.data.jsonstat import INDICATOR
from fotfeste.publishing.numbers import UNITS

HEADINGS: dict[str, Text] = {
    "id": Text(nb="Tall-id", nn="Tal-id", en="Figure id"),
    "table": words.TABLE,
    "year": YEAR,
    "indicator": INDICATOR,
    "group": GROUP,
    "value": Text(nb="Tall", nn="Tal", en="Number"),
    "sign": Text(nb="Tegn", nn="Teikn", en="Sign"),
    "explanation": Text(nb="Forklaring", nn="Forklaring", en="Explanation"),
    "unit": Text(nb="Enhet", nn="Eining", en="Unit"),
    "decimals": Text(nb="Desimaler", nn="Desimalar", en="Decimals"),
    "status": Text(nb="Status", nn="Status", en="Status"),
    "data": Text(nb="Slags data", nn="Slags data", en="Kind of data"),
}
"""The fields of a figure in words, in the order in which they are written."""


@dataclass(frozen=True)
class Readable:
    """A dataset in words. What many figures share is put into words once.

    Explanations are empty where there is only a number; `data` marks made-up data,
    and is empty for a real register.
    """

    dataset: Dataset

    @cached_property
    def indicators(self) -> list[str]:
        """What each figure is a figure of."""
        titles = self.dataset.titles
        return [titles[figure.contents] for figure in self.dataset.figures]

    @cached_property
    def groups(self) -> list[str]:
        """All groups of each figure in one: «Fylke: Troms; Kjønn: Kvinner»."""
        heads = [f"{dimension.title}: " for dimension in self.dataset.dimensions]
        said: dict[tuple[str, ...], str] = {}
        for titles in self.dataset.groups:
            if titles not in said:
                said[titles] = "; ".join(map(str.__add__, heads, titles))
        return [said[titles] for titles in self.dataset.groups]

    @cached_property
    def explanations(self) -> list[str]:
        """Why there is no number, or what the sign beside it means."""
        return [self._explanation(figure) for figure in self.dataset.figures]

    @cached_property
    def units(self) -> list[str]:
        """The unit of each figure."""
        said = {unit: self.dataset.say(text) for unit, text in UNITS.items()}
        return [said[figure.unit] for figure in self.dataset.figures]

    @property
    def status(self) -> str:
        """Whether the figures are final."""
        return self.dataset.say(words.STATUSES[self.dataset.part.status])

    @property
    def data(self) -> str:
        """What kind of data it is, where it is made up."""
        return self.dataset.synthetic

    def _explanation(self, figure: Figure) -> str:
        if figure.reason:
            return self.dataset.say(figure.reason.text)
        return self.dataset.say(SIGNS[figure.sign]) if figure.sign else ""
