"""Kinds of claims (påstandstyper): each reads its own words out of a clause."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field, replace

from fotfeste.reconstruction.claims import lexicon as words
from fotfeste.reconstruction.claims.claim import (
    Alike,
    Called,
    Claim,
    Gain,
    Majority,
    More,
    Moved,
    Ranked,
    Record,
    Same,
    Singled,
    Topic,
)
from fotfeste.reconstruction.claims.clause import Clause
from fotfeste.reconstruction.claims.known import Figures

LEAVERS = "left_programme"


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

    @property
    def since(self) -> int | None:
        """The year that another is held against: «enn i 2020», «fra 2020»."""
        found = re.findall(rf"{words.SINCE} ((?:19|20)\d\d)\b", self.said.lower())
        return int(found[0]) if len(found) == 1 else None

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
        if self.measures or before.names_more_than(self):
            return self
        return replace(
            self,
            measures=before.measures,
            is_share=before.is_share,
            years=[*before.years, *self.years] if self.since else self.years or before.years,
            populations=self.populations or before.populations,
        )

    def topic(self, sex: str = "", county: str = "") -> Topic | None:
        """The topic, where there is one measure and at most one of each group."""
        groups = (self.populations, self.ages, self.education)
        if self.measure is None or any(len(group) > 1 for group in groups):
            return None
        population, age, education = (group[0] if group else "" for group in groups)
        year = self.years[0] if self.years else self.default_year
        return Topic(self.measure, year, population, sex, age, education, county)


def moved(parts: Parts, clause: Clause, _: Figures) -> list[Claim]:
    """«Økte fra 2020 til 2021», «lavere i 2024 enn i 2023»."""
    then = clause.take(rf"(?:enn |fra |frå |than )?(?:{words.YEAR_BEFORE})")
    up, down = clause.take_all(words.UP), clause.take_all(words.DOWN)
    if not up and not down and (then or parts.since):
        up, down = clause.take_all(words.HIGHER), clause.take_all(words.LOWER)
    clause.take_all(r"liten|klar|svakt?|resultatene?|med|litt|noe|to|tre|en|ei|ein")
    topic = _of_one(parts, clause)
    if topic is None or bool(up) == bool(down):
        return []
    pairs = _pairs(parts, bool(then))
    return [Moved(topic.but(year=now), topic.but(year=before), bool(up)) for now, before in pairs]


def _pairs(parts: Parts, is_year_before: bool) -> list[tuple[int, int]]:
    """Each year with the one that it is held against; none where that is not said."""
    years = parts.years or [parts.default_year]
    if is_year_before:
        return [(years[0], years[0] - 1)] if len(years) == 1 else []
    since = parts.since
    if since is None:
        return [(year, year - 1) for year in years] if parts.are_listed else []
    now = [year for year in years if year != since] or [parts.default_year]
    return [(now[0], since)] if len(now) == 1 and now[0] > since else []


def same(parts: Parts, clause: Clause, figures: Figures) -> list[Claim]:
    """«Uendret fra 2023», «omtrent samme nivå som tidligere år»."""
    about = clause.take(words.ABOUT) is not None
    if not clause.take(words.SAME):
        return []
    then = clause.take(rf"(?:som |fra |frå |as )?(?:{words.YEAR_BEFORE})")
    earlier = clause.take(rf"(?:som |as )?(?:{words.EARLIER})")
    clause.take_all("resultatet|resultat|nivå")
    topic = _of_one(parts, clause)
    if topic is None:
        return []
    if earlier and not then and len(parts.years) <= 1:
        known = sorted({t.year for t in figures.topics if t.year < topic.year}, reverse=True)
        before = [topic.but(year=year) for year in known]
        told = tuple(each for each in before if figures.level(each) is not None)
        return [Same(topic, told, about)]
    return [
        Same(topic.but(year=now), (topic.but(year=year),), about)
        for now, year in _pairs(parts, bool(then))
    ]


def more(parts: Parts, clause: Clause, _: Figures) -> list[Claim]:
    """«Flere kvinner enn menn», «menn har høyere måloppnåelse enn kvinner»."""
    first = clause.take(words.FIRST) is not None
    clause.take_all("det|at|generelt|fra og med")
    higher, lower = clause.take(words.HIGHER), clause.take(words.LOWER)
    sexes = _sexes_in_order(clause)
    clause.take_all(f"{words.HIGHER}|{words.LOWER}")
    topic = parts.topic()
    if topic is None or len(sexes) != 2 or bool(higher) == bool(lower) or len(parts.years) > 1:
        return []
    if parts.counties or sexes[0] == sexes[1]:
        return []
    one, other = (topic.but(sex=sex) for sex in sexes)
    return [More(one, other, first) if higher else More(other, one, first)]


def called(parts: Parts, clause: Clause, _: Figures) -> list[Claim]:
    """«Om lag halvparten», «8 av 10»."""
    if re.search(rf"\b(?:{words.MORE_OR_LESS}) (?:{words.HALF}|{words.OF_TEN})", clause.rest):
        return []
    found = clause.take(words.OF_TEN)
    half = None if found else clause.take(words.HALF)
    clause.take_all(rf"{words.ABOUT}|yngre|de yngste|yngste|\d\d prosent|av|kun|bare|berre|only")
    topic = _of_one(parts, clause)
    if topic is None or not (found or half) or not parts.is_share or len(parts.years) > 1:
        return []
    if half or found is None:
        return [Called(topic, 1, 2)]
    some, whole = (_number(found[group]) for group in (1, 2))
    return [Called(topic, some, whole)] if 0 < some < whole else []


def majority(parts: Parts, clause: Clause, _: Figures) -> list[Claim]:
    """«De fleste som deltok, var fordrevne fra Ukraina»."""
    clause.take(words.RECORD)
    topic = parts.topic()
    if not clause.take(words.MOST) or topic is None or parts.is_share or len(parts.years) > 1:
        return []
    sexes = clause.one_of(words.SEXES)
    if parts.counties or len(sexes) + len(parts.populations) != 1:
        return []
    whole = topic.but(population="")
    return [Majority(topic.but(sex=sexes[0]) if sexes else topic, whole)]


def ranked(parts: Parts, clause: Clause, _: Figures) -> list[Claim]:
    """«Høyest i Oslo, etterfulgt av Viken»."""
    high, low = clause.take(words.HIGHEST), clause.take(words.LOWEST)
    clause.take("etterfulgt av|følgt av|followed by")
    clause.take_all(
        "nav|hovedtall arbeidsmarkedet|per desember|desember|viser|hovedtall|arbeidsmarkedet"
    )
    sexes = clause.one_of(words.SEXES)
    topic = parts.topic(sex=sexes[0] if len(sexes) == 1 else "")
    if topic is None or bool(high) == bool(low) or len(parts.years) > 1 or len(sexes) > 1:
        return []
    if parts.counties and not parts.ages:
        return [Ranked(topic, "county", tuple(parts.counties), bool(high))]
    if parts.ages:
        return [Ranked(topic.but(age=""), "age", tuple(parts.ages), bool(high))]
    return []


def singled(parts: Parts, clause: Clause, _: Figures) -> list[Claim]:
    """«Nordland og Viken har høy overgang», as if no others had."""
    clause.take(words.ABOVE_COUNTRY)
    high = clause.take(rf"høy|høg|{words.HIGHER}")
    low = clause.take(rf"lav|låg|{words.LOWER}")
    topic = _of_one(replace(parts, counties=[]), clause)
    if topic is None or bool(high) == bool(low) or not parts.counties or len(parts.years) > 1:
        return []
    return [Singled(topic, tuple(parts.counties), bool(high))]


def record(parts: Parts, clause: Clause, _: Figures) -> list[Claim]:
    """«Rekordmange deltok»."""
    topic = _of_one(parts, clause) if clause.take(words.RECORD) else None
    return [] if topic is None or len(parts.years) > 1 else [Record(topic)]


def gain(parts: Parts, clause: Clause, _: Figures) -> list[Claim]:
    """«Gir høyere utdanning større uttelling for menn enn for kvinner»."""
    found = clause.take(r"gir (?:høyere|høgare) utdanning større (?:uttelling|utteljing)")
    sexes = _sexes_in_order(clause)
    if not found or len(sexes) != 2 or parts.populations or parts.counties or len(parts.years) > 1:
        return []
    year = parts.years[0] if parts.years else parts.default_year
    clause.rest = ""
    return [Gain(Topic("share_to_work_or_education", year), *sexes)]


def alike(parts: Parts, clause: Clause, _: Figures) -> list[Claim]:
    """«Ingen kjønnsforskjell i overgang til arbeid»."""
    found = clause.take(words.NO_GAP)
    topic = parts.topic() if found and not parts.counties and len(parts.years) <= 1 else None
    return [] if topic is None else [Alike(topic)]


def _of_one(parts: Parts, clause: Clause) -> Topic | None:
    """The topic with one sex and one county at most; a share of a sex is its part of the leavers."""
    sexes = clause.one_of(words.SEXES)
    if len(sexes) > 1 or len(parts.counties) > 1:
        return None
    topic = parts.topic("".join(sexes), "".join(parts.counties))
    if topic is None or parts.is_share:
        return topic
    if not clause.take(r"(?:andel|andelen|del|delen|share)"):
        return topic
    if topic.measure != LEAVERS or not topic.sex:
        return None
    return topic.but(measure="share_of_leavers")


def _sexes_in_order(clause: Clause) -> list[str]:
    either = "|".join(f"(?P<{sex}>{pattern})" for sex, pattern in words.SEXES)
    return [str(found.lastgroup) for found in clause.take_all(either)]


def _number(word: str) -> int:
    return int(word) if word.isdecimal() else words.NUMBERS[word]


READERS: tuple[Callable[[Parts, Clause, Figures], list[Claim]], ...] = (
    *(gain, alike, called, majority, ranked, record, singled, same, moved, more),
)
