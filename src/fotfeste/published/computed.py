"""Published figures computed again (beregnede tall): from the counts of an extract, unprotected."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

from fotfeste.catalogue.variables.all import VARIABLE
from fotfeste.extract.reader import Extract
from fotfeste.indicators.cells import Counted
from fotfeste.indicators.count_cells import Cell, count_cells
from fotfeste.indicators.definitions.indicator import Part
from fotfeste.indicators.definitions.rule import Choices
from fotfeste.reconstruction.figures.printed import RowId
from fotfeste.reconstruction.meaning.terms import Meaning, Term


@dataclass(frozen=True, slots=True, repr=False)
class Computed:
    """What an extract gives for one term: persons counted, and those a share is of (None: a number)."""

    count: int
    base: int | None

    @property
    def value(self) -> Fraction | None:
        """The number, or the share in per cent; None where a share is of nobody."""
        if self.base is None:
            return Fraction(self.count)
        return Fraction(100 * self.count, self.base) if self.base else None


Terms = tuple[tuple[int, Computed], ...]


def value_of(terms: Terms) -> Fraction | None:
    """The terms added by their signs; None where one has no value."""
    value = Fraction(0)
    for sign, term in terms:
        if term.value is None:
            return None
        value += sign * term.value
    return value


def computed(
    extract: Extract, meanings: Mapping[RowId, Meaning], choices: Choices
) -> dict[RowId, Terms | None]:
    """The terms of each figure; None where the extract does not cover a year of it."""
    terms = list(dict.fromkeys(term for m in meanings.values() for _, term in m.terms))
    cells = {
        term: [Cell(term.indicator, term.year, codes) for codes in term.cells()] for term in terms
    }
    listed = [cell for term in terms for cell in cells[term]]
    counted = dict(zip(listed, count_cells(extract, listed, VARIABLE, choices), strict=True))
    found = {term: _added(term, cells[term], counted) for term in terms}
    return {row: _terms(meaning, found) for row, meaning in meanings.items()}


def _terms(meaning: Meaning, found: Mapping[Term, Computed | None]) -> Terms | None:
    terms: list[tuple[int, Computed]] = []
    for sign, term in meaning.terms:
        one = found[term]
        if one is None:
            return None
        terms.append((sign, one))
    return tuple(terms)


def _added(
    term: Term, cells: Sequence[Cell], counted: Mapping[Cell, Counted | None]
) -> Computed | None:
    """Several cells as one; the parts of one whole have their base in common."""
    counts = [(cell, counted[cell]) for cell in cells]
    known = [(cell, count) for cell, count in counts if count is not None]
    if len(known) < len(counts):
        return None
    bases = {_whole_of(term, cell): count.base for cell, count in known}
    return Computed(sum(count.count for _, count in known), _sum(bases.values()))


def _whole_of(term: Term, cell: Cell) -> tuple[tuple[str, str], ...]:
    part_of = term.indicator.of.id if isinstance(term.indicator, Part) else None
    return tuple(sorted((name, code) for name, code in cell.codes.items() if name != part_of))


def _sum(bases: Iterable[int | None]) -> int | None:
    known = [base for base in bases if base is not None]
    return sum(known) if known else None
