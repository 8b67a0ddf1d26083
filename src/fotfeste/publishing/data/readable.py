"""Figures for readers (tall med ord): everything in the reader's language, nothing in codes."""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

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


@dataclass(frozen=True, slots=True)
class Readable:
    """A figure in words; `groups` are dimensions and codes: («Kjønn», «Kvinner»).

    `sign` and `explanation` are empty where there is only a number. `data` marks
    made-up data, and is empty for a real register.
    """

    id: str
    table: str
    year: int
    indicator: str
    groups: tuple[tuple[str, str], ...]
    value: Decimal | None
    sign: str
    explanation: str
    unit: str
    decimals: int
    status: str
    data: str

    @property
    def group(self) -> str:
        """All groups in one: «Fylke: Troms; Kjønn: Kvinner»."""
        return "; ".join(f"{dimension}: {title}" for dimension, title in self.groups)


def readable(dataset: Dataset) -> Iterator[Readable]:
    """The figures of a dataset in words, in order."""
    for figure in dataset.figures:
        yield Readable(
            id=figure.id,
            table=dataset.title,
            year=figure.year,
            indicator=dataset.title_of(figure),
            groups=tuple((each.title, title) for each, _, title in dataset.groups(figure)),
            value=figure.value,
            sign=figure.sign or "",
            explanation=_explanation(figure, dataset),
            unit=dataset.say(UNITS[figure.unit]),
            decimals=figure.decimals,
            status=dataset.say(words.STATUSES[dataset.part.status]),
            data=dataset.synthetic,
        )


def _explanation(figure: Figure, dataset: Dataset) -> str:
    """Why there is no number, or what the sign beside it means."""
    if figure.reason:
        return dataset.say(figure.reason.text)
    return dataset.say(SIGNS[figure.sign]) if figure.sign else ""
