"""The same table printed twice (samme tabell to ganger)."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from fractions import Fraction
from itertools import combinations

from fotfeste.domain.text import Text
from fotfeste.reconstruction.audit.findings import Warned
from fotfeste.reconstruction.conventions.relations import SAME_TABLE
from fotfeste.reconstruction.figures.printed import Printed

_WHY = Text(
    nb="«{one}» og «{other}» er samme tabell: de samme {count} tallene er trykt to ganger.",
    nn="«{one}» og «{other}» er same tabell: dei same {count} tala er trykte to gonger.",
    en="«{one}» and «{other}» are one table: the same {count} numbers are printed twice.",
)
Words = tuple[str, ...]


def printed_twice(figures: Iterable[Printed]) -> Iterator[Warned]:
    """Every two places of a report that print exactly the same figures, a table of them at least."""
    places: defaultdict[tuple[str, str, str], list[Printed]] = defaultdict(list)
    for figure in figures:
        places[figure.id.file, figure.report, figure.locator].append(figure)
    same: defaultdict[frozenset[tuple[Words, Fraction | None]], list[list[Printed]]] = defaultdict(
        list
    )
    for rows in places.values():
        if len(rows) >= SAME_TABLE:
            same[frozenset((_words(row), row.value) for row in rows)].append(rows)
    for tables in same.values():
        for one, other in combinations(tables, 2):
            why = _WHY.filled(one=one[0].locator, other=other[0].locator, count=len(one))
            yield Warned(tuple(row.id for row in (*one, *other)), why, Fraction(0))


def _words(row: Printed) -> Words:
    return (
        *(row.measure, row.unit, row.year, row.population, row.sex, row.age_group),
        *(row.education, row.county, row.municipality, row.category, row.precision),
    )
