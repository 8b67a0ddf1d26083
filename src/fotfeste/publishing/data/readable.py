"""Figures for readers (tall med ord): everything in the reader's language, nothing in codes."""

from dataclasses import dataclass
from functools import cached_property

from fotfeste.disclosure.figures.figure import SIGNS, Reason
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
        shown = self.dataset.columns.shown
        return shown.spread([self.dataset.titles[contents] for _year, contents in shown.values])

    @cached_property
    def grouped(self) -> list[str]:
        """Of each group all that it is in one: «Fylke: Troms; Kjønn: Kvinner»."""
        heads = [f"{dimension.title}: " for dimension in self.dataset.dimensions]
        return ["; ".join(map(str.__add__, heads, titles)) for titles in self.dataset.groups]

    @property
    def groups(self) -> list[str]:
        """The group of each figure."""
        return self.dataset.columns.groups.spread(self.grouped)

    @cached_property
    def explanations(self) -> list[str]:
        """Why there is no number, or what the sign beside it means."""
        return self.dataset.columns.marks.spread(self.explained)

    @cached_property
    def units(self) -> list[str]:
        """The unit of each figure."""
        marks = self.dataset.columns.marks
        return marks.spread(
            [self.dataset.say(UNITS[unit]) for unit, _sign, _reason in marks.values]
        )

    @cached_property
    def explained(self) -> list[str]:
        """The explanation of each of the marks that figures have."""
        return [
            self._explanation(sign, why) for _unit, sign, why in self.dataset.columns.marks.values
        ]

    @property
    def status(self) -> str:
        """Whether the figures are final."""
        return self.dataset.say(words.STATUSES[self.dataset.part.status])

    @property
    def data(self) -> str:
        """What kind of data it is, where it is made up."""
        return self.dataset.synthetic

    def _explanation(self, sign: str | None, reason: Reason | None) -> str:
        if reason:
            return self.dataset.say(reason.text)
        return self.dataset.say(SIGNS[sign]) if sign else ""
