"""What one side counts (den ene sidens tall): every person of the year with the values that decide, or only names."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property

from fotfeste.catalogue.variables.places import MUNICIPALITY
from fotfeste.cutoffs import REVISED
from fotfeste.extract.reader import Extract
from fotfeste.extract.values import quoted
from fotfeste.indicators.definitions.rule import Choices
from fotfeste.indicators.definitions.variable import Clause, Condition
from fotfeste.indicators.rows import asked_for
from fotfeste.register.now import Keys


@dataclass(frozen=True, slots=True)
class Counted:
    """A person in the year: the participation that decides, where, screened or not, and the first clause not met."""

    person: str
    participation: str
    place: str
    screened: bool
    unmet: Clause | None = None
    code: str = ""


@dataclass(frozen=True)
class Side:
    """What one side has: the person of every participation, and the rows of persons in the year."""

    persons: Mapping[str, str] = field(default_factory=dict)
    rows: Mapping[str, Counted] = field(default_factory=dict)
    place: str = ""

    @cached_property
    def counted(self) -> frozenset[str]:
        """The participations that are counted in the place, one a person."""
        return frozenset(
            row.participation
            for row in self.rows.values()
            if row.place == self.place and row.unmet is None
        )

    def row_of(self, participation: str) -> Counted | None:
        """The row of the person of a participation; None where it has none in the year."""
        return self.rows.get(self.persons.get(participation, ""))


def side_of(
    extract: Extract, among: Condition, year: int, place: str, choices: Choices = REVISED
) -> Side:
    """What an extract counts for a condition on persons in a year, in a place; usually with all that it knows."""
    persons = dict(
        extract.connection.execute(
            "SELECT participation_id, person_id FROM participations"
        ).fetchall()
    )
    subject = MUNICIPALITY.subject
    values = "".join(
        f", CAST({clause.variable.sql} AS VARCHAR) AS {quoted(f'clause {number}')}"
        for number, clause in enumerate(among.clauses)
    )
    with asked_for(extract, [year]):
        rows = extract.connection.execute(
            f"""SELECT person_id, participation_id, CAST(municipality AS VARCHAR), screened{values}
            FROM ({subject.sql(choices)}) WHERE year = {int(year)}"""
        ).fetchall()
    return Side(persons, {row[0]: _row(row, among) for row in rows}, place)


def by_key(side: Side, keys: Keys) -> Side:
    """A side by the keys of its participations, instead of their pseudonyms."""
    persons = {keys[each][1]: person for each, person in side.persons.items()}
    rows = {
        person: replace(row, participation=keys[row.participation][1])
        for person, row in side.rows.items()
    }
    return Side(persons, rows, side.place)


def _row(row: tuple[str, ...], among: Condition) -> Counted:
    person, participation, place, screened, *codes = row
    unmet = next(
        (
            (clause, code)
            for clause, code in zip(among.clauses, codes, strict=True)
            if code not in clause.codes
        ),
        (None, ""),
    )
    return Counted(person, participation, place, bool(screened), *unmet)
