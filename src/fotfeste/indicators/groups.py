"""Groups of rows to count (grupperinger): by which variables, among whom, which indicators."""

from dataclasses import dataclass

from fotfeste.indicators.definitions.indicator import Distinct, Level, Part, Share
from fotfeste.indicators.definitions.subject import Subject
from fotfeste.indicators.definitions.variable import EVERYONE, Condition, Variable


@dataclass(frozen=True, eq=False)
class Group:
    """Levels of one subject, counted by the same variables within the same rows."""

    subject: Subject
    by: tuple[Variable, ...]
    levels: tuple[Level, ...]
    where: Condition = EVERYONE

    @property
    def variables(self) -> dict[str, Variable]:
        """Every variable that must be known of a row, by id."""
        read = [*self.by, *self.where.variables]
        for level in self.levels:
            read += _read_by(level)
        return {variable.id: variable for variable in read}


def _read_by(level: Level) -> tuple[Variable, ...]:
    own = (level.of,) if isinstance(level, Part | Distinct) else ()
    having = level.having.variables if isinstance(level, Share) else ()
    return (*level.among.variables, *own, *having)


def counted_among(level: Level) -> Condition:
    """Who is in the count: of a share, its numerator."""
    return level.among & level.having if isinstance(level, Share) else level.among
