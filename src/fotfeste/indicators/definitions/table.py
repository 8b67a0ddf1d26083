"""Tables (tabeller): which indicators are shown, by which variables, for which years."""

from dataclasses import dataclass

from fotfeste.domain.text import Text
from fotfeste.indicators.definitions.expression import DefinitionError
from fotfeste.indicators.definitions.indicator import Count, Indicator, Part, level_of
from fotfeste.indicators.definitions.subject import Subject
from fotfeste.indicators.definitions.variable import EVERYONE, Condition, Variable


@dataclass(frozen=True, slots=True)
class Largest:
    """Only those categories of the first variable of which `count` is above `above`."""

    count: Count
    above: int


@dataclass(frozen=True)
class Table:
    """Indicators by variables. Every cell of `by`, and every total over them, is a figure.

    `years` are offsets from the report's year: (0, -1) is this year and the year
    before. `where` narrows the rows before anything is counted.
    """

    id: str
    title: Text
    shows: tuple[Indicator, ...]
    by: tuple[Variable, ...] = ()
    years: tuple[int, ...] = (0,)
    where: Condition = EVERYONE
    only: Largest | None = None
    notes: tuple[Text, ...] = ()

    def __post_init__(self) -> None:
        subjects = {i.subject.id for i in self.shows} | {v.subject.id for v in self.by}
        if len(subjects) != 1:
            raise DefinitionError(f"table {self.id}: one subject is needed, not {sorted(subjects)}")
        for indicator in self.shows:
            level = level_of(indicator)
            if isinstance(level, Part) and level.of not in self.by:
                raise DefinitionError(
                    f"table {self.id}: {level.id} is parts of {level.of.id}, which is not in its dimensions"
                )

    @property
    def subject(self) -> Subject:
        """The subject whose rows the table counts."""
        return self.shows[0].subject

    def figure_id(self, year: int, codes: tuple[str, ...], indicator: Indicator) -> str:
        """The id of one figure: `TABLE/YEAR/CODE/…`, and the indicator where several are shown.

        `codes` stand in the order of `by`, with `total` for a total.
        """
        contents = (indicator.id,) if len(self.shows) > 1 else ()
        return "/".join((self.id, str(year), *codes, *contents))
