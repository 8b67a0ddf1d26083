"""Variables (kjennetegn): named values of a subject's rows, and conditions on them."""

from dataclasses import dataclass

from fotfeste.domain.codelist import CodeList
from fotfeste.domain.geography.breaks import Break
from fotfeste.domain.text import Text
from fotfeste.indicators.definitions.expression import DefinitionError, columns_of, parse
from fotfeste.indicators.definitions.subject import Subject

TOTAL = "total"


@dataclass(frozen=True)
class Variable:
    """A value that every row of a subject has, as an SQL expression over its columns.

    The expression yields one of the codes; the codes partition the rows.
    `explanation` is printed beside tables that use the variable, and `breaks` are the places
    that cannot be compared in all years.
    """

    id: str
    title: Text
    subject: Subject
    codes: CodeList
    sql: str
    explanation: Text | None = None
    breaks: tuple[Break, ...] = ()

    def __post_init__(self) -> None:
        unknown = columns_of(parse(self.sql, f"variable {self.id}")) - set(self.subject.columns)
        if unknown:
            raise DefinitionError(
                f"variable {self.id}: {self.subject.id} has no column {sorted(unknown)}"
            )
        if TOTAL in self.codes.by_code:
            raise DefinitionError(f"variable {self.id}: the code «{TOTAL}» is kept for totals")

    def is_in(self, *codes: str) -> "Condition":
        """The rows whose value is one of these codes."""
        return Condition((Clause(self, codes),))


@dataclass(frozen=True)
class Clause:
    """One variable has one of some codes."""

    variable: Variable
    codes: tuple[str, ...]

    def __post_init__(self) -> None:
        unknown = set(self.codes) - set(self.variable.codes.by_code)
        if unknown or not self.codes:
            raise DefinitionError(f"variable {self.variable.id} has no code {sorted(unknown)}")


@dataclass(frozen=True)
class Condition:
    """Clauses that all hold. The empty condition holds for every row."""

    clauses: tuple[Clause, ...] = ()

    def __and__(self, other: "Condition") -> "Condition":
        return Condition((*self.clauses, *other.clauses))

    @property
    def variables(self) -> tuple[Variable, ...]:
        """The variables it reads."""
        return tuple(clause.variable for clause in self.clauses)


EVERYONE = Condition()
