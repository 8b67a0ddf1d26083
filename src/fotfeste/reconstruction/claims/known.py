"""What figures say of a topic (hva tallene sier): an interval, and the rows it rests on."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction

from fotfeste.reconstruction.claims.claim import Topic
from fotfeste.reconstruction.conventions import words
from fotfeste.reconstruction.conventions.groups import ages
from fotfeste.reconstruction.figures.precision import interval, is_word
from fotfeste.reconstruction.figures.printed import Printed, RowId

PARTS = {
    "share_to_work_or_education": ("share_to_work", "share_to_education"),
    "share_to_education": ("share_to_upper_secondary", "share_to_higher_education"),
}


@dataclass(frozen=True, slots=True)
class Known:
    """From `low` to `high`, by some rows."""

    low: Fraction
    high: Fraction
    rows: frozenset[RowId]

    def __add__(self, other: "Known") -> "Known":
        return Known(self.low + other.low, self.high + other.high, self.rows | other.rows)

    def __sub__(self, other: "Known") -> "Known":
        return Known(self.low - other.high, self.high - other.low, self.rows | other.rows)

    def share_of(self, whole: "Known") -> "Known":
        """How many per cent it is of a whole."""
        rows = self.rows | whole.rows
        return Known(100 * self.low / whole.high, 100 * self.high / whole.low, rows)

    def part_of(self, outside: "Known") -> "Known":
        """So many per cent of so many per cent."""
        rows = self.rows | outside.rows
        return Known(self.low * outside.low / 100, self.high * outside.high / 100, rows)

    @property
    def middle(self) -> Fraction:
        """The number as printed, where it was rounded."""
        return (self.low + self.high) / 2


OF = {
    "share_of_leavers": "left_programme",
    "share_of_participants": "participants_in_programme",
    "share_of_started": "started",
}
"""Whom a composition is counted among."""


class Figures:
    """The figures of some files, found by what they speak of."""

    def __init__(self, figures: Iterable[Printed]) -> None:
        self.printed = {figure.id: figure for figure in figures}
        self._levels: defaultdict[Topic, list[Printed]] = defaultdict(list)
        self._changes: defaultdict[tuple[Topic, int], list[Printed]] = defaultdict(list)
        for figure in self.printed.values():
            self._place(figure)
        self.topics = tuple(self._levels)
        self.counties = frozenset(topic.county for topic in self.topics) - {"", "Ukjent"}

    def _place(self, figure: Printed) -> None:
        topic = topic_of(figure)
        if topic is None:
            return
        since = words.SINCE.fullmatch(figure.category)
        if figure.measure.startswith(words.CHANGE) and since:
            level = topic.but(measure=figure.measure.removeprefix(words.CHANGE), category="")
            self._changes[level, int(since["year"])].append(figure)
        else:
            self._levels[topic].append(figure)

    def level(self, topic: Topic) -> Known | None:
        """What a topic's number can be; None where nothing or contradictory things are printed."""
        found = [*self._direct(topic), *self._back(topic)]
        return both(found)

    def _direct(self, topic: Topic) -> Iterator[Known]:
        own = _known(self._levels.get(topic, ()))
        if own is not None:
            yield own
        elif topic.measure in PARTS:
            parts = [self.level(topic.but(measure=part)) for part in PARTS[topic.measure]]
            if parts[0] is not None and parts[1] is not None:
                yield parts[0] + parts[1]
        elif topic.measure in OF:
            part = _known(self._levels.get(topic.but(measure=OF[topic.measure]), ()))
            whole = _known(self._levels.get(Topic(OF[topic.measure], topic.year), ()))
            if part is not None and whole is not None and whole.low > 0:
                yield part.share_of(whole)

    def _back(self, topic: Topic) -> Iterator[Known]:
        """The level before, from the level after and the change between."""
        if topic in self._levels:
            return
        for (later, since), rows in self._changes.items():
            if since == topic.year and later == topic.but(year=later.year):
                after, change = both(self._direct(later)), _known(rows)
                if after is not None and change is not None:
                    yield after - change

    def printed_since(self, topic: Topic) -> list[int]:
        """The years since which a change of a topic is printed."""
        return [since for now, since in self._changes if now == topic]

    def bands(self, topic: Topic) -> list[str]:
        """The ages that a topic is printed for, the youngest first; of those that overlap the widest."""
        printed = {t.age for t in self._levels if t.age and t.but(age=topic.age) == topic}
        spans = sorted((span, age) for age in printed if (span := ages(age)) is not None)
        found: list[tuple[tuple[int, int], str]] = []
        for (low, high), age in sorted(spans, key=lambda each: (each[0][0], -each[0][1])):
            if not found or low > found[-1][0][1]:
                found.append(((low, high), age))
        return [age for _, age in found]

    def difference(self, now: Topic, before: Topic) -> Known | None:
        """How much more now than before, by the change that is printed and by the levels."""
        found = []
        a, b = self.level(now), self.level(before)
        if a is not None and b is not None:
            found.append(a - b)
        if now == before.but(year=now.year):
            change = _known(self._changes.get((now, before.year), ()))
            found += [] if change is None else [change]
        return both(found)


def topic_of(figure: Printed) -> Topic | None:
    """What a row speaks of; None where its year is no year, or it is of a municipality."""
    year = figure.year[:4]
    is_year = words.YEAR.fullmatch(figure.year) or words.DATED.fullmatch(figure.year)
    if not is_year or "/" in figure.year or figure.municipality:
        return None
    population = "" if figure.population in {"all", "labour_force"} else figure.population
    return Topic(
        figure.measure,
        int(year),
        population,
        figure.sex,
        figure.age_group,
        figure.education,
        figure.county,
        figure.category,
    )


def both(found: Iterable[Known]) -> Known | None:
    """What holds where all hold; None where they cannot."""
    every = list(found)
    if not every:
        return None
    low, high = max(each.low for each in every), min(each.high for each in every)
    if low > high:
        return None
    return Known(low, high, frozenset(row for each in every for row in each.rows))


def _known(rows: Sequence[Printed]) -> Known | None:
    """What rows for one number say: words only where there is no number."""
    numbers = [row for row in rows if not is_word(row)]
    found = []
    for row in numbers or rows:
        said = interval(row)
        if said is not None and said.low is not None and said.high is not None:
            found.append(Known(said.low, said.high, frozenset({row.id})))
    return both(found)
