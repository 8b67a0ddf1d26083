"""The smallest unknown register that a file's figures speak about (filens verden), and their limits on it."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction

from fotfeste.reconstruction.conventions.apart import apart_from, told_apart
from fotfeste.reconstruction.conventions.attributes import attribute
from fotfeste.reconstruction.conventions.closed import Closed, closed_attributes
from fotfeste.reconstruction.conventions.reading import Reading
from fotfeste.reconstruction.conventions.spoken import Spoken, SpokenTerm, Where
from fotfeste.reconstruction.conventions.terms import scaled
from fotfeste.reconstruction.conventions.whole import Whole
from fotfeste.reconstruction.figures.precision import Interval, interval, is_word
from fotfeste.reconstruction.figures.printed import Printed
from fotfeste.reconstruction.linear.attribute import Attribute
from fotfeste.reconstruction.linear.cells import Cell, Limit, Quantity, Ratio, TableId
from fotfeste.reconstruction.linear.limits import HUNDRED, ONE


@dataclass(frozen=True, eq=False)
class World:
    """Tables with the attributes that the figures name, and how to read a row into them."""

    reading: Reading
    tables: Mapping[tuple[str, int], TableId]
    apart: Mapping[tuple[str, int], frozenset[str]]

    @classmethod
    def of(cls, figures: Sequence[Printed]) -> "World":
        """The world of some figures, of one report or several."""
        reading = Reading.of(figures)
        closed = closed_attributes(figures, reading)
        named: defaultdict[tuple[str, int], defaultdict[str, set[str]]] = defaultdict(
            lambda: defaultdict(set)
        )
        for figure in figures:
            for where in _wheres(reading.spoken(figure)):
                for name, code in where.codes:
                    named[where.subject, where.year][name].add(code)
                named[where.subject, where.year]  # a table of its own, also without a code
        apart = {table: told_apart(codes) for table, codes in named.items()}
        tables = {
            table: TableId(*table, _attributes(codes, closed, apart[table]))
            for table, codes in named.items()
        }
        return cls(reading, tables, apart)

    def limits(self, figure: Printed, of: Whole = Whole.EITHER) -> tuple[Limit, ...]:
        """What a row says of the tables; nothing where it has no value or is not computed.

        `of` says what a share is of where the row leaves that open.
        """
        said, spoken = interval(figure), self.reading.spoken(figure)
        if said is None or spoken is None:
            return ()
        if any(term.at_most for term in spoken.terms):
            spoken = replace(spoken, terms=tuple(of.read(term) for term in spoken.terms))
        return tuple(self._limits(figure, spoken, said))

    def quantity(self, figure: Printed) -> tuple[tuple[Quantity, Fraction], ...] | None:
        """What the value of a row is the number of; None where it is not one sum."""
        spoken = self.reading.spoken(figure)
        if spoken is None or spoken.relative or any(term.at_most for term in spoken.terms):
            return None
        return tuple(self._quantity(term) for term in spoken.terms)

    def scale(self, figure: Printed) -> int:
        """How many its value is multiplied by before it is whole."""
        spoken = self.reading.spoken(figure)
        return spoken.scale if spoken else 1

    def cell(self, where: Where) -> Cell:
        """The persons that some codes name."""
        table = self.tables[where.subject, where.year]
        apart = self.apart[where.subject, where.year]
        own = table.own or {}
        sides: dict[str, frozenset[str]] = {}
        for name, code in apart_from(where.codes, apart):
            values = own[name].views[name][code]
            sides[name] = sides.get(name, frozenset(own[name].values)) & values
        return Cell(
            table,
            frozenset(
                (n, values) for n, values in sides.items() if len(values) < len(own[n].values)
            ),
        )

    def _limits(self, figure: Printed, spoken: Spoken, said: Interval) -> Iterator[Limit]:
        row = Limit((), None, None, frozenset({figure.id}), word=is_word(figure))
        for term in spoken.terms:
            if term.whole is not None:
                yield replace(row, terms=((self.cell(term.at_most or term.whole), ONE),), low=ONE)
        if spoken.relative:
            now, then = (self.cell(term.part) for term in spoken.terms)
            yield from _parts(row, now, then, then, said.plus(HUNDRED))
            return
        first = spoken.terms[0]
        if first.whole is not None and len(spoken.terms) == 1:
            least, most = self.cell(first.whole), self.cell(first.at_most or first.whole)
            yield from _parts(row, self.cell(first.part), least, most, said)
            if first.at_most is not None:
                return
        terms = tuple(self._quantity(term) for term in spoken.terms)
        low, high = scaled(said.low, spoken.scale), scaled(said.high, spoken.scale)
        yield replace(row, terms=terms, low=low, high=high)

    def _quantity(self, term: SpokenTerm) -> tuple[Quantity, Fraction]:
        part = self.cell(term.part)
        found = part if term.whole is None else Ratio(part, self.cell(term.whole))
        return found, Fraction(term.sign)


def _parts(row: Limit, part: Cell, least: Cell, most: Cell, said: Interval) -> Iterator[Limit]:
    """So many per cent: at least of one whole, at most of another."""
    if said.low is not None:
        yield replace(row, terms=((part, HUNDRED), (least, -said.low)), low=Fraction(0))
    if said.high is not None:
        yield replace(row, terms=((part, HUNDRED), (most, -said.high)), high=Fraction(0))


def _wheres(spoken: Spoken | None) -> Iterator[Where]:
    for term in spoken.terms if spoken else ():
        yield term.part
        if term.whole is not None:
            yield term.whole
        if term.at_most is not None:
            yield term.at_most


def _attributes(
    codes: Mapping[str, set[str]], closed: Closed, apart: frozenset[str]
) -> Mapping[str, Attribute]:
    named: defaultdict[str, set[str]] = defaultdict(set)
    for name, own in codes.items():
        for code in own:
            ((place, as_code),) = apart_from(frozenset({(name, code)}), apart)
            named[place].add(as_code)
    return {name: attribute(name, frozenset(own), closed) for name, own in named.items()}
