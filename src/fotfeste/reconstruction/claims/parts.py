"""The parts of a clause (leddene i en setningsdel): what it speaks of, before it is known what it claims."""

import re
from dataclasses import dataclass, field, replace

from fotfeste.reconstruction.claims import lexicon as words
from fotfeste.reconstruction.claims.claim import Topic
from fotfeste.reconstruction.claims.clause import Clause


@dataclass(frozen=True)
class Parts:
    """What a clause speaks of; a list with more than one leaves open which is meant."""

    clause: Clause
    measures: list[str]
    years: list[int] = field(default_factory=list)
    populations: list[str] = field(default_factory=list)
    ages: list[str] = field(default_factory=list)
    education: list[str] = field(default_factory=list)
    counties: list[str] = field(default_factory=list)
    default_year: int = 0
    is_share: bool = False
    said: str = ""
    own_sex: str = ""
    """The sex of the row that a note is of."""

    held_against: int | None = None
    """The year that the clause before was held against."""

    @property
    def since(self) -> int | None:
        """The year that another is held against: «enn i 2020», «fra 2020»."""
        found = re.findall(rf"{words.SINCE} ((?:19|20)\d\d)\b", self.said.lower())
        return int(found[0]) if len(found) == 1 else self.held_against

    @property
    def against(self) -> int | None:
        """The year held against, also where it is called «året før»."""
        is_year_before = re.search(rf"\b(?:{words.YEAR_BEFORE})\b", self.said.lower())
        now = self.years[0] if self.years else self.default_year
        return self.since or (now - 1 if is_year_before else None)

    @property
    def are_listed(self) -> bool:
        """Whether the years are named one beside the other: «i 2020 og 2021»."""
        return (
            len(self.years) == 2 and re.search(r"\b\d{4} (?:og|and) \d{4}\b", self.said) is not None
        )

    @property
    def measure(self) -> str | None:
        """The one measure that is spoken of."""
        return self.measures[0] if len(self.measures) == 1 else None

    def names_more_than(self, other: "Parts") -> bool:
        """Whether it names a kind of group that the other does not."""
        return any(own and not others for own, others in zip(self.kinds, other.kinds, strict=True))

    @property
    def kinds(self) -> tuple[bool, ...]:
        """Which kinds of groups it names, but populations: places, ages, education, sex."""
        sexes = any(
            re.search(rf"\b(?:{pattern})\b", self.said.lower()) for _, pattern in words.SEXES
        )
        return bool(self.counties), bool(self.ages), bool(self.education), sexes

    def after(self, before: "Parts") -> "Parts":
        """With the measure and the years of the clause before, where this one has none."""
        if self.measures and not self.years:
            return replace(self, years=before.years, held_against=before.against)
        if self.measures or before.names_more_than(self):
            return self
        return replace(
            self,
            measures=before.measures,
            is_share=before.is_share,
            years=[*before.years, *self.years] if self.since else self.years or before.years,
            populations=self.populations or before.populations,
            held_against=before.against,
        )

    def of_row(self, row: "Parts") -> "Parts":
        """With what a row says, where the words of its note say nothing."""
        return replace(
            self,
            measures=self.measures or row.measures,
            is_share=self.is_share if self.measures else row.is_share,
            years=[*row.years, *self.years] if self.since else self.years or row.years,
            populations=self.populations or row.populations,
            ages=self.ages or row.ages,
            education=self.education or row.education,
            counties=self.counties or row.counties,
            own_sex=row.own_sex,
        )

    def topic(self, sex: str = "", county: str = "") -> Topic | None:
        """The topic, where there is one measure and at most one of each group."""
        groups = (self.populations, self.ages, self.education)
        if self.measure is None or any(len(group) > 1 for group in groups):
            return None
        population, age, education = (group[0] if group else "" for group in groups)
        year = self.years[0] if self.years else self.default_year
        measure, _, category = self.measure.partition(":")
        return Topic(
            *(measure, year, population, sex or self.own_sex, age, education, county, category)
        )

    def of_one(self, clause: Clause) -> Topic | None:
        """The topic with one sex and one county at most; a share of a sex is its part of the leavers."""
        sexes = clause.one_of(words.SEXES)
        if len(sexes) > 1 or len(self.counties) > 1:
            return None
        topic = self.topic("".join(sexes), "".join(self.counties))
        if topic is None or self.is_share:
            return topic
        if not clause.take(r"(?:andel|andelen|del|delen|share)"):
            return topic
        return part_of_all(topic) if topic.sex else None


def part_of_all(topic: Topic) -> Topic | None:
    """A number of persons as a part of all of them; None for what is no such number."""
    measure = PART_OF.get(topic.measure)
    return None if measure is None else topic.but(measure=measure)


PART_OF = {
    "left_programme": "share_of_leavers",
    "participants_in_programme": "share_of_participants",
    "started": "share_of_started",
}
"""How the make-up of a number of persons is called."""


def sexes_in_order(clause: Clause) -> list[str]:
    """The sexes as they are named, each as often as it is."""
    either = "|".join(f"(?P<{sex}>{pattern})" for sex, pattern in words.SEXES)
    return [str(found.lastgroup) for found in clause.take_all(either)]


def number_of(word: str) -> int:
    """A number in digits or in words."""
    return int(word) if word.isdecimal() else words.NUMBERS[word]
