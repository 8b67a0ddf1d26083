"""The audit's gate (porten): no release holds figures that cannot all be true.

The figures are read by their own definitions, not by words: what a table counts is
what the limits are on. Tables cast back into later places are left out. The largest tables
are judged by themselves. Tables of different cut-offs are different registers and are
judged apart.
"""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from fractions import Fraction

from fotfeste.disclosure.figures.figure import Figure
from fotfeste.disclosure.figures.record import ReleaseRecord
from fotfeste.domain.refusal import Refused
from fotfeste.domain.text import Text, name
from fotfeste.indicators.definitions.indicator import Bound, Change, Distinct, Indicator, Level
from fotfeste.indicators.definitions.table import Table
from fotfeste.indicators.definitions.variable import Clause, Variable
from fotfeste.publishing.audit.large_tables import too_much_in_parts
from fotfeste.reconstruction.figures.precision import Interval
from fotfeste.reconstruction.figures.printed import RowId
from fotfeste.reconstruction.linear.attribute import Codes
from fotfeste.reconstruction.linear.attributes import attribute_of, attributes
from fotfeste.reconstruction.linear.cells import Limit, Quantity, Ratio, TableId
from fotfeste.reconstruction.linear.limits import HUNDRED, ONE, cells_of_term
from fotfeste.reconstruction.meaning.terms import Term, Where
from fotfeste.reconstruction.proof.derived import derived
from fotfeste.reconstruction.proof.search import Conflict, conflicts

TOTAL = "total"
MOST_IN_TABLE, MOST_TOGETHER = 500, 2_500
"""Tables of more figures, by municipality and in the bank, are not judged with the rest but each
by itself, and so are the largest of the others where they have more of one year together: as one
system they would take minutes."""

CONTRADICTORY = Text(
    nb="Ingenting er publisert: disse tallene kan ikke alle være sanne: {figures}. "
    "Se om tabellene er talt av samme uttrekk og etter samme definisjoner.",
    nn="Ingenting er publisert: desse tala kan ikkje alle vere sanne: {figures}. "
    "Sjå om tabellane er talde av same uttrekk og etter same definisjonar.",
    en="Nothing is published: these figures cannot all be true: {figures}. "
    "See whether the tables are counted from the same extract and by the same definitions.",
)


class Contradictory(Refused):
    """A release that is not published, since no register can have given its figures."""


def pass_audit(figures: Sequence[Figure], tables: Sequence[Table], record: ReleaseRecord) -> None:
    """Judge the figures of a release; raises Contradictory with every impossible set."""
    found = contradictory(figures, tables, {t.id: record.part_of(t.id).known_at for t in tables})
    sets = [", ".join(row.file for row in each.rows) for each in found]
    sets += [", ".join(each) for each in _in_large_tables(figures, tables)]
    if sets:
        raise Contradictory(*(CONTRADICTORY.filled(figures=name(each)) for each in sets))


def _in_large_tables(
    figures: Sequence[Figure], tables: Sequence[Table]
) -> Iterator[tuple[str, ...]]:
    by_table: defaultdict[str, list[Figure]] = defaultdict(list)
    for figure in figures:
        by_table[figure.table].append(figure)
    together = judged_together(figures)
    for table in tables:
        if table.id not in together:
            yield from too_much_in_parts(by_table[table.id], table)


def judged_together(figures: Sequence[Figure]) -> set[str]:
    """The tables that are judged as one system: the smallest, as many as every year has room for."""
    years: defaultdict[str, Counter[int]] = defaultdict(Counter)
    for figure in figures:
        years[figure.table][figure.year] += 1
    together, so_far = set(), Counter[int]()
    for table in sorted(years, key=lambda name: (years[name].total(), name)):
        so_far += years[table]
        if years[table].total() > MOST_IN_TABLE or max(so_far.values()) > MOST_TOGETHER:
            break
        together.add(table)
    return together


def contradictory(
    figures: Sequence[Figure], tables: Sequence[Table], known_at: Mapping[str, date]
) -> list[Conflict]:
    """The impossible sets of some figures; each row is named by the figure's id."""
    limits: defaultdict[date, list[Limit]] = defaultdict(list)
    together = judged_together(figures)
    by_id = {table.id: table for table in tables if table.id in together}
    elsewhere = {
        (figure.table, figure.year)
        for figure in figures
        if figure.table in by_id and not _is_of_its_year(figure, by_id[figure.table])
    }
    for figure in figures:
        table = by_id.get(figure.table)
        if table is None or figure.value is None:
            continue
        if (figure.table, figure.year) not in elsewhere:
            limits[known_at[table.id]].extend(_limits(figure, table))
    found: list[Conflict] = []
    for said in limits.values():
        found += conflicts(tuple(dict.fromkeys((*said, *derived(said)))))[0]
    return found


def _is_of_its_year(figure: Figure, table: Table) -> bool:
    """Whether its places are those of its year; a table cast back into later ones is not."""
    register = TableId(table.subject.id, figure.year)
    told = attribute_of(register)
    return all(
        variable.id not in told
        or told[variable.id] == "place"
        or set(variable.codes.names) <= views(register, variable).keys()
        for variable in table.by
    )


def views(table: TableId, variable: Variable) -> Codes:
    """The codes of a variable in a register, with the values that each covers."""
    return attributes(table)[attribute_of(table)[variable.id]].views[variable.id]


def _limits(figure: Figure, table: Table) -> Iterator[Limit]:
    """What a figure says of the register; nothing where its codes are not those of its year."""
    indicator = next((each for each in table.shows if each.id == figure.contents), None)
    if indicator is None or isinstance(indicator, Bound) or figure.value is None:
        return
    terms = list(_terms(figure, table, indicator))
    if not terms or not all(_is_told(term) for _, term in terms):
        return
    half = Fraction(0) if figure.unit == "persons" else Fraction(1, 2 * 10**figure.decimals)
    said = Interval(Fraction(figure.value) - half, Fraction(figure.value) + half)
    row = Limit((), None, None, frozenset({RowId(figure.id, 1)}))
    quantities: list[tuple[Quantity, Fraction]] = []
    for sign, term in terms:
        part, whole = cells_of_term(term)
        if not all(values for cell in (part, whole) if cell for _, values in cell.sides):
            return  # nobody by definition, as those who went on to something and did not leave
        quantities.append((part if whole is None else Ratio(part, whole), Fraction(sign)))
        if whole is not None:
            yield replace(row, terms=((whole, ONE),), low=ONE)
        if whole is not None and len(terms) == 1 and said.low is not None and said.high is not None:
            yield replace(row, terms=((part, HUNDRED), (whole, -said.low)), low=Fraction(0))
            yield replace(row, terms=((part, HUNDRED), (whole, -said.high)), high=Fraction(0))
    yield replace(row, terms=tuple(quantities), low=said.low, high=said.high)


def _terms(figure: Figure, table: Table, indicator: Indicator) -> Iterator[tuple[int, Term]]:
    if isinstance(indicator, Bound | Distinct):
        return
    level: Level = indicator.of if isinstance(indicator, Change) else indicator
    if isinstance(level, Distinct):
        return
    narrowed = replace(level, among=level.among & table.where)
    where: Where = tuple(
        (variable, (code,))
        for variable, code in zip(table.by, figure.codes, strict=True)
        if code != TOTAL
    )
    yield 1, Term(narrowed, figure.year, where)
    if isinstance(indicator, Change):
        yield -1, Term(narrowed, figure.year - indicator.years, where)


def _is_told(term: Term) -> bool:
    """Whether every code is one of its year, and of an attribute that we know."""
    table = TableId(term.indicator.subject.id, term.year)
    clauses = (*term.counted, *(term.base or ()))
    return all(_is_known(table, clause) for clause in clauses)


def _is_known(table: TableId, clause: Clause) -> bool:
    if clause.variable.id not in attribute_of(table):
        return False
    return any(code in views(table, clause.variable) for code in clause.codes)
