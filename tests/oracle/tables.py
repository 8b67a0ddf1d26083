"""Every figure of a table, counted record by record."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import product

from fotfeste.indicators.definitions.indicator import (
    Change,
    Count,
    Distinct,
    Indicator,
    Level,
    Part,
    Share,
    level_of,
)
from fotfeste.indicators.definitions.table import Table
from fotfeste.indicators.definitions.variable import Condition, Variable
from tests.oracle import flows, programme_months, programme_time, year
from tests.oracle.register import Register

Record = Mapping[str, str]
Numbers = tuple[int, int | None, int | None, int | None]
Figure = tuple[str, int, str, tuple[str, ...]]

_RECORDS = {
    "person_years": year.records,
    "programme_times": programme_time.records,
    "programme_months": programme_months.records,
    "flows": flows.records,
}


@dataclass
class Books:
    """The records of a register by subject and year, each made once."""

    register: Register
    first_year: int

    def __post_init__(self) -> None:
        self._made: dict[tuple[str, int], list[Record]] = {}

    def records(self, subject: str, on: int) -> list[Record]:
        key = (subject, on)
        if key not in self._made:
            self._made[key] = list(_RECORDS[subject](self.register, on).values())
        return self._made[key]


def is_in(record: Record, *conditions: Condition) -> bool:
    return all(
        record[clause.variable.id] in clause.codes
        for condition in conditions
        for clause in condition.clauses
    )


def in_use(variable: Variable, on: int) -> list[str]:
    """The codes valid some day of a year, each once."""
    first, last = date(on, 1, 1), date(on, 12, 31)
    codes = [
        code.code
        for code in variable.codes
        if (code.valid_from is None or code.valid_from <= last)
        and (code.valid_to is None or code.valid_to > first)
    ]
    return list(dict.fromkeys(codes))


def pair(
    records: Sequence[Record], level: Level, by: Sequence[Variable], codes: Sequence[str]
) -> tuple[int, int | None]:
    """Count and base of a level in the cell with these codes."""
    cell = [r for r in records if _matches(r, by, codes) and is_in(r, level.among)]
    if isinstance(level, Count):
        return len(cell), None
    if isinstance(level, Share):
        return sum(is_in(r, level.having) for r in cell), len(cell)
    if isinstance(level, Distinct):
        return len({r[level.of.id] for r in cell} - set(level.besides)), None
    assert isinstance(level, Part)
    whole = ["total" if v.id == level.of.id else c for v, c in zip(by, codes, strict=True)]
    return len(cell), sum(_matches(r, by, whole) and is_in(r, level.among) for r in records)


def _matches(record: Record, by: Sequence[Variable], codes: Sequence[str]) -> bool:
    return all(code in ("total", record[v.id]) for v, code in zip(by, codes, strict=True))


def numbers(
    books: Books, table: Table, indicator: Indicator, on: int, codes: tuple[str, ...]
) -> Numbers:
    """The numbers of one figure."""
    subject = table.subject.id
    level = level_of(indicator)
    records = [r for r in books.records(subject, on) if is_in(r, table.where)]
    now = pair(records, level, table.by, codes)
    if not isinstance(indicator, Change):
        return (*now, None, None)
    before = on - indicator.years
    known = all(
        c == "total" or c in in_use(v, before) for v, c in zip(table.by, codes, strict=True)
    )
    if before < books.first_year or not known:
        return (*now, None, None)
    earlier = [r for r in books.records(subject, before) if is_in(r, table.where)]
    return (*now, *pair(earlier, level, table.by, codes))


def figures(books: Books, table: Table, report: int) -> dict[Figure, Numbers]:
    """Every figure of a table in a report."""
    found = {}
    for on in {report + offset for offset in table.years}:
        if on < books.first_year:
            continue
        for codes in product(*_codes(books, table, on)):
            for indicator in table.shows:
                key = (table.id, on, indicator.id, codes)
                found[key] = numbers(books, table, indicator, on, codes)
    return found


def _codes(books: Books, table: Table, on: int) -> list[list[str]]:
    codes = [in_use(variable, on) for variable in table.by]
    if table.only:
        records = [r for r in books.records(table.subject.id, on) if is_in(r, table.where)]
        counted = table.only.count
        codes[0] = [
            code
            for code in codes[0]
            if pair(records, counted, table.by[:1], (code,))[0] > table.only.above
        ]
    return [[*each, "total"] for each in codes]
