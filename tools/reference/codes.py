"""The page of code lists (kodeverk)."""

from collections.abc import Iterator

from fotfeste.catalogue.variables.all import VARIABLES
from fotfeste.domain.codelist import Code, CodeList
from fotfeste.domain.period import Period
from fotfeste.exchange.schema.message import EVERY_RECORD, HEAD, RECORD_KINDS
from fotfeste.extract.format import FILES
from fotfeste.extract.layout import Column
from tools.reference.markdown import code, page, table, words

LEAD = """Every code list of the [extract format](extract-format.md), of the
[message format](message-format.md) and of the [variables](variables.md). Where a code holds for a time only, its first and last day are
given, both included."""

ELSEWHERE = {"municipality": "src/fotfeste/domain/geography/municipalities.csv"}
"""Lists too long for a page, and the file of the project that they are read from."""


def codes() -> str:
    """Every code list, by id."""
    return page("Code lists", LEAD, *map(_list, sorted(_lists().values(), key=lambda c: c.id)))


def _lists() -> dict[str, CodeList]:
    """The longest list of each id: an act may allow a part of one."""
    found: dict[str, CodeList] = {}
    for listed in (*_of_columns(), *_of_messages(), *(variable.codes for variable in VARIABLES)):
        known = found.get(listed.id)
        if known is None or len(known.codes) < len(listed.codes):
            found[listed.id] = listed
    return found


def _of_columns() -> Iterator[CodeList]:
    for column in (column for file in FILES for column in file.columns):
        yield from _of_column(column)


def _of_column(column: Column) -> Iterator[CodeList]:
    if column.codes:
        yield column.codes
    if column.codes_by:
        yield from (listed for _, listed in column.codes_by.lists)


def _of_messages() -> Iterator[CodeList]:
    fields = (*HEAD, *EVERY_RECORD, *(field for kind in RECORD_KINDS for field in kind.fields))
    yield from (field.codes for field in fields if field.codes)


def _list(listed: CodeList) -> str:
    heading = f"## {listed.id}\n\n**{listed.title.en}** (*{listed.title.nb}*)"
    if listed.id in ELSEWHERE:
        return f"{heading}\n\n{len(listed.names)} codes, read from {code(ELSEWHERE[listed.id])}."
    dated = any(one.valid_from or one.valid_to for one in listed)
    columns = ("code", "English", "bokmål", *(("first day", "last day") if dated else ()))
    return f"{heading}\n\n{table(columns, [_row(one, dated) for one in listed])}"


def _row(one: Code, dated: bool) -> tuple[str, ...]:
    named = (code(one.code), words(one.title), one.title.nb)
    return (*named, *_days(one)) if dated else named


def _days(one: Code) -> tuple[str, str]:
    first = one.valid_from
    last = Period(first, one.valid_to).last if first else one.valid_to
    return str(first or ""), str(last or "")
