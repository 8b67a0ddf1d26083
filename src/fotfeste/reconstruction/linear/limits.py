"""Limits from figures (skranker): what each printed row says of the unknown tables, exactly.

A number is held in its interval. A share of 58 per cent says that the part is
at least 57.5 and at most 58.5 per cent of the whole, which is linear in the
numbers of persons, and that there is a whole. Differences of two shares are
limits on the shares themselves.
"""

from collections.abc import Iterable, Iterator
from fractions import Fraction

from fotfeste.indicators.definitions.indicator import Distinct
from fotfeste.indicators.definitions.variable import Clause
from fotfeste.reconstruction.figures.precision import Interval, interval, is_word
from fotfeste.reconstruction.figures.printed import Printed
from fotfeste.reconstruction.linear.attributes import attribute_of, attributes
from fotfeste.reconstruction.linear.cells import Cell, Limit, Quantity, Ratio, TableId
from fotfeste.reconstruction.meaning.meaning import meaning
from fotfeste.reconstruction.meaning.terms import Meaning, Term

ONE, HUNDRED = Fraction(1), Fraction(100)


def limits_of(figure: Printed) -> tuple[Limit, ...]:
    """What one row says; nothing where it has no value, no cell or is no linear statement."""
    said, found = interval(figure), meaning(figure)
    if said is None or not isinstance(found, Meaning):
        return ()
    if any(isinstance(term.indicator, Distinct) for _, term in found.terms):
        return ()
    if found.is_level:
        return tuple(_level(figure, found.terms[0][1], said))
    return tuple(_difference(figure, found, said))


def _level(figure: Printed, term: Term, said: Interval) -> Iterator[Limit]:
    part, whole = cells_of_term(term)
    if whole is None:
        yield _limit(figure, ((part, ONE),), said.low, said.high)
        return
    yield _limit(figure, ((whole, ONE),), ONE, None)
    yield from share_limits(part, whole, said, figure)
    yield _limit(figure, ((Ratio(part, whole), ONE),), said.low, said.high)


def share_limits(part: Cell, whole: Cell, said: Interval, figure: Printed) -> Iterator[Limit]:
    """The two limits of a share: 100 parts against so many per cent of the whole."""
    if said.low is not None:
        yield _limit(figure, ((part, HUNDRED), (whole, -said.low)), Fraction(0), None)
    if said.high is not None:
        yield _limit(figure, ((part, HUNDRED), (whole, -said.high)), None, Fraction(0))


def _difference(figure: Printed, found: Meaning, said: Interval) -> Iterator[Limit]:
    terms: list[tuple[Quantity, Fraction]] = []
    for sign, term in found.terms:
        part, whole = cells_of_term(term)
        terms.append((part if whole is None else Ratio(part, whole), Fraction(sign)))
        if whole is not None:
            yield _limit(figure, ((whole, ONE),), ONE, None)
    yield _limit(figure, tuple(terms), said.low, said.high)


def _limit(
    figure: Printed,
    terms: tuple[tuple[Quantity, Fraction], ...],
    low: Fraction | None,
    high: Fraction | None,
) -> Limit:
    return Limit(terms, low, high, frozenset({figure.id}), word=is_word(figure))


def cells_of_term(term: Term) -> tuple[Cell, Cell | None]:
    """The persons counted, and those that a share is of."""
    table = TableId(term.indicator.subject.id, term.year)
    base = term.base
    return cell_of(table, term.counted), None if base is None else cell_of(table, base)


def cell_of(table: TableId, clauses: Iterable[Clause]) -> Cell:
    """The persons of a table for whom every clause holds."""
    sides: dict[str, frozenset[str]] = {}
    for clause in clauses:
        name = attribute_of(table)[clause.variable.id]
        attribute = attributes(table)[name]
        view = attribute.views[clause.variable.id]
        values = frozenset().union(*(view.get(code, frozenset()) for code in clause.codes))
        sides[name] = sides.get(name, frozenset(attribute.values)) & values
    everything = {name: frozenset(attributes(table)[name].values) for name in sides}
    return Cell(
        table, frozenset((name, vals) for name, vals in sides.items() if vals != everything[name])
    )
