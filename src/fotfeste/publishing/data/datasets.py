"""The datasets of a report (rapportens datasett): every table of the release, and every series shown."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from fotfeste.disclosure.figures.record import Part
from fotfeste.disclosure.figures.release import Release
from fotfeste.domain.codelist import CodeList
from fotfeste.domain.text import Text
from fotfeste.indicators.definitions.block import SeriesBlock
from fotfeste.indicators.definitions.edition import Edition
from fotfeste.indicators.definitions.series import Series
from fotfeste.indicators.definitions.table import Table
from fotfeste.publishing import words
from fotfeste.publishing.data.columns import Columns
from fotfeste.publishing.data.cube import Cube
from fotfeste.publishing.data.dataset import Dataset, Dimension, Shown
from fotfeste.publishing.numbers import day
from fotfeste.publishing.sentences import Contents, LeftOut


@dataclass
class Shared:
    """The columns and cubes of a release by table: made once, used in every language."""

    release: Release
    _columns: dict[str, Columns] = field(default_factory=dict)
    _cubes: dict[str, Cube] = field(default_factory=dict)

    def columns(self, each: Table | Series) -> Columns:
        """The columns of one table or series; none where there are no figures."""
        if each.id not in self._columns:
            lists, _shows = _divided(each)
            renamed = frozenset[str]().union(*(codes.renamed for codes in lists))
            self._columns[each.id] = Columns(self.release.figures.of_table(each.id), renamed)
        return self._columns[each.id]

    def cube(self, each: Table | Series) -> Cube:
        """The cube of one table or series."""
        if each.id not in self._cubes:
            lists, shows = _divided(each)
            self._cubes[each.id] = Cube(self.columns(each).figures, lists, shows)
        return self._cubes[each.id]


def _divided(each: Table | Series) -> tuple[tuple[CodeList, ...], tuple[str, ...]]:
    """The code lists of the dimensions, and the ids of what is shown."""
    if isinstance(each, Table):
        return tuple(v.codes for v in each.by), tuple(shown.id for shown in each.shows)
    return ((each.codes,) if each.codes else ()), (each.id,)


@dataclass
class Collector:
    """Puts the datasets of one report together, and notes the words that cannot be filled."""

    shared: Shared
    contents: Contents
    left_out: list[LeftOut] = field(default_factory=list)

    def datasets(self, edition: Edition) -> Iterator[Dataset]:
        """Those that the release has figures of: the tables, then the series from outside."""
        every: tuple[Table | Series, ...] = (*edition.tables, *outside(edition))
        for each in every:
            if len(self.shared.columns(each)):
                yield self._dataset(each)

    def _dataset(self, each: Table | Series) -> Dataset:
        record = self.shared.release.record
        part = record.part_of(each.id)
        shows, dimensions = self._table(each) if isinstance(each, Table) else self._series(each)
        return Dataset(
            id=each.id,
            title=self._say(each.title),
            shows=shows,
            dimensions=dimensions,
            columns=self.shared.columns(each),
            cube=self.shared.cube(each),
            notes=self._notes(each, part),
            source=self._source(each, part),
            part=part,
            record=record,
            synthetic=self._say(words.SYNTHETIC) if record.synthetic else "",
            language=self.contents.language,
        )

    def _table(self, table: Table) -> tuple[tuple[Shown, ...], tuple[Dimension, ...]]:
        shows = (Shown(i.id, self._say(i.title), self._say(i.explanation)) for i in table.shows)
        return tuple(shows), tuple(
            Dimension(v.id, self._say(v.title), v.codes, self._say(v.explanation)) for v in table.by
        )

    def _series(self, series: Series) -> tuple[tuple[Shown, ...], tuple[Dimension, ...]]:
        codes = (series.codes,) if series.codes else ()
        return (Shown(series.id, self._say(series.title)),), tuple(
            Dimension(each.id, self._say(each.title), each) for each in codes
        )

    def _notes(self, each: Table | Series, part: Part) -> tuple[str, ...]:
        """What a reader must know first: made-up data, numbers of others, not final; then the rest."""
        record = self.shared.release.record
        marks = (words.SYNTHETIC, words.SYNTHETIC_EXPLAINED) if record.synthetic else ()
        fixed = [*marks, words.STATUSES[part.status]]
        if isinstance(each, Series):
            declared: Iterable[Text] = (words.FROM_OUTSIDE, *filter(None, (each.missing,)))
        else:
            declared = each.notes
        said = (self._say(text) for text in fixed)
        return (*said, *filter(None, map(self._filled, declared)))

    def _source(self, each: Table | Series, part: Part) -> str:
        """Who published a series; for what is computed, the register and its day."""
        if isinstance(each, Series):
            return self._filled(each.source)
        known_at = day(part.known_at, self.contents.language)
        return self._say(words.KNOWN_AT).format(day=known_at)

    def _filled(self, text: Text) -> str:
        filled = self.contents.fill(text)
        if isinstance(filled, LeftOut):
            self.left_out.append(filled)
            return ""
        return filled.words

    def _say(self, text: Text | None) -> str:
        return text.in_language(self.contents.language) if text else ""


def outside(edition: Edition) -> tuple[Series, ...]:
    """The series from outside that the edition shows, each once."""
    shown = (block.series for block in edition.blocks if isinstance(block, SeriesBlock))
    return tuple({series.id: series for series in shown}.values())
