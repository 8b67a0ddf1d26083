"""What is told of a place (steders innhold): sections, and the tables their figures are in."""

from dataclasses import dataclass
from typing import Literal

from fotfeste.domain.text import Text
from fotfeste.publishing.statbank.bank import Bank
from fotfeste.publishing.statbank.bank_table import BankTable
from fotfeste.web.public.site import place_words

Level = Literal["county", "municipality"]
LEVELS: dict[Level, Text] = {
    "county": place_words.COUNTY,
    "municipality": place_words.MUNICIPALITY,
}


@dataclass(frozen=True)
class Section:
    """A part of a place's page: the same figures in a table of each level, where both have them."""

    id: str
    title: Text
    county: str
    municipality: str | None = None

    def table(self, bank: Bank, level: Level) -> BankTable | None:
        """The bank's table of a level; None where there is none, or the bank lacks it."""
        name = self.county if level == "county" else self.municipality
        return bank.table(name) if name else None


SECTIONS = (
    Section("people", place_words.PEOPLE, "bank-people-county-sex", "bank-people-municipality"),
    Section("results", place_words.RESULTS, "bank-results-county-sex", "bank-result-municipality"),
    Section("reasons", place_words.REASONS, "bank-reasons-county-activity"),
    Section("course", place_words.COURSE, "bank-course-county", "bank-course-municipality"),
    Section(
        "measures",
        place_words.MEASURES,
        "bank-measure-groups-county-sex",
        "bank-measure-groups-municipality",
    ),
    Section("leave", place_words.LEAVE, "bank-leave-county"),
)


def level_of(code: str) -> Level:
    """Counties have numbers of two digits, municipalities of four."""
    return "county" if len(code) == len("00") else "municipality"
