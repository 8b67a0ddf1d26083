"""Checks that need one row at a time (radkontroller): forms, codes, bounds, order of dates.

All of them are counted in one pass over a file; rows are fetched only for those
that found something.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta

from fotfeste.domain.codelist import CodeList
from fotfeste.domain.text import Text
from fotfeste.extract.defects import Kind
from fotfeste.extract.known_codes import codes_of
from fotfeste.extract.layout import Column
from fotfeste.extract.staging import Staged
from fotfeste.extract.values import VALUE, literal, quoted
from fotfeste.extract.wording import Hole

EARLIEST = date(1900, 1, 1)
LONGEST_LIFE = 120
FURTHEST_AHEAD = 20
_FEW_CODES = 30


@dataclass(frozen=True)
class RowCheck:
    """A defect that a row has where `condition` holds; `seen` is the SQL of what stood there."""

    kind: Kind
    column: str
    condition: str
    seen: str
    holes: dict[str, Hole] = field(default_factory=dict)


def row_checks(staged: Staged, known_at: date | None) -> tuple[RowCheck, ...]:
    """The checks of a file's rows; those that need a missing column are left out."""
    names = {column.name for column in staged.columns}
    checks: list[RowCheck] = []
    for column in staged.columns:
        checks += _form(staged, column)
        checks += _bounds(column)
        checks += _codes(column, names)
        if column.kind == "date" and known_at:
            checks.append(_limits(column, known_at))
    return (*checks, *_periods(staged, names), *_order(staged, names))


def _form(staged: Staged, column: Column) -> Iterator[RowCheck]:
    """Values that are missing, of the wrong form, or an identity number."""
    name, unread = quoted(column.name), staged.unread(column)
    value: dict[str, Hole] = {"value": VALUE[column.kind]}
    if column.required:
        missing = f"{name} IS NULL AND {unread} IS NULL"
        yield RowCheck(Kind.VALUE_MISSING, column.name, missing, "''", value)
    if column.name in staged.texts:
        yield RowCheck(Kind.WRONG_TYPE, column.name, f"{unread} IS NOT NULL", unread, value)
    if column.kind == "id":
        identity = rf"regexp_full_match({name}, '\d{{11,12}}')"
        yield RowCheck(Kind.PERSONAL_NUMBER, column.name, identity, name)


def _bounds(column: Column) -> Iterator[RowCheck]:
    name = quoted(column.name)
    outside = [
        *([f"{name} < {column.least}"] if column.least is not None else []),
        *([f"{name} > {column.most}"] if column.most is not None else []),
    ]
    if outside:
        holes: dict[str, Hole] = {"bounds": _in_words(column.least, column.most)}
        condition = " OR ".join(outside)
        seen = f"CAST({name} AS VARCHAR)"
        yield RowCheck(Kind.OUT_OF_RANGE, column.name, condition, seen, holes)


def _in_words(least: int | None, most: int | None) -> Text:
    if most is None:
        return Text(nb=f"fra {least}", nn=f"frå {least}", en=f"from {least}")
    return Text(nb=f"fra {least} til {most}", nn=f"frå {least} til {most}", en=f"{least} to {most}")


def _codes(column: Column, names: set[str]) -> Iterator[RowCheck]:
    """Codes that no list has, or that do not go with another column's."""
    if column.codes is None:
        return
    name = quoted(column.name)
    holes: dict[str, Hole] = {"codes": column.codes.title, "choices": choices(column.codes)}
    unknown = f"{name} NOT IN ({_listed(column.codes)})"
    yield RowCheck(Kind.CODE_UNKNOWN, column.name, unknown, name, holes)
    if column.codes_by is None or column.codes_by.column not in names:
        return
    other = quoted(column.codes_by.column)
    for value, codes in column.codes_by.lists:
        known = f"{other} = {literal(value)} AND {name} IN ({_listed(column.codes)})"
        yield RowCheck(
            Kind.CODE_NOT_FOR,
            column.name,
            f"{known} AND {name} NOT IN ({_listed(codes)})",
            name,
            {
                **holes,
                "choices": choices(codes),
                "by": column.codes_by.column,
                "value": value,
            },
        )


def _listed(codes: CodeList) -> str:
    """The codes in SQL: written out, or looked up where they are many."""
    few = len(codes.names) <= _FEW_CODES
    return ", ".join(map(literal, codes.names)) if few else codes_of(codes)


def choices(codes: CodeList) -> Text:
    """The codes to choose among, in words; a long list by its name."""
    names = codes.names
    if len(names) > _FEW_CODES:
        return Text(
            nb=f"en av de {len(names)} kodene i listen «{codes.title.nb}»",
            nn=f"ein av dei {len(names)} kodane i lista «{codes.title.nn}»",
            en=f"one of the {len(names)} codes in the list “{codes.title.en}”",
        )
    listed = ", ".join(names)
    return Text(nb=f"en av {listed}", nn=f"ein av {listed}", en=f"one of {listed}")


def _limits(column: Column, known_at: date) -> RowCheck:
    """Days that cannot be meant, by what the day is of."""
    name = quoted(column.name)
    latest = _years_after(known_at, FURTHEST_AHEAD) if column.date_of == "event" else known_at
    earliest = _years_after(known_at, -LONGEST_LIFE) if column.date_of == "birth" else EARLIEST
    kinds = {
        "birth": Kind.BIRTH_DATE,
        "recording": Kind.RECORDED_LATER,
        "event": Kind.DATE_IMPLAUSIBLE,
    }
    outside = f"{name} < DATE '{earliest}' OR {name} > DATE '{latest}'"
    holes: dict[str, Hole] = {"earliest": str(earliest), "latest": str(latest)}
    seen = f"CAST({name} AS VARCHAR)"
    return RowCheck(kinds[column.date_of], column.name, outside, seen, holes)


def _years_after(day: date, years: int) -> date:
    """The same day some years later; 28 February for the 29th."""
    try:
        return day.replace(year=day.year + years)
    except ValueError:
        return (day - timedelta(days=1)).replace(year=day.year + years)


def _periods(staged: Staged, names: set[str]) -> Iterator[RowCheck]:
    for start, end in staged.file.periods:
        if {start, end} <= names:
            holes: dict[str, Hole] = {"from": start, "to": end}
            yield RowCheck(
                Kind.PERIOD_REVERSED,
                end,
                f"{quoted(end)} < {quoted(start)}",
                _pair(start, end),
                holes,
            )


def _order(staged: Staged, names: set[str]) -> Iterator[RowCheck]:
    for first, then in staged.file.ordered:
        if {first, then} <= names:
            wrong = f"{quoted(first)} > {quoted(then)}"
            holes: dict[str, Hole] = {"first": first, "then": then}
            yield RowCheck(Kind.DATES_OUT_OF_ORDER, then, wrong, _pair(first, then), holes)


def _pair(first: str, then: str) -> str:
    """Two days in words, as SQL: `given_from 2024-05-01, given_to 2024-03-01`."""
    parts = (literal(f"{first} "), quoted(first), literal(f", {then} "), quoted(then))
    return f"concat({', '.join(parts)})"
