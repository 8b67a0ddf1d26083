"""The format's code lists as a relation (kodelister), for checks of lists too long to write into a query."""

from functools import cache

import duckdb
import pyarrow as pa

from fotfeste.domain.codelist import CodeList
from fotfeste.extract.format import FILES
from fotfeste.extract.values import literal

RELATION = "known_codes"


def lay_out_codes(connection: duckdb.DuckDBPyConnection) -> None:
    """Make `known_codes`: list, code, valid_from, valid_to (first day not valid); NULL is open."""
    connection.register(RELATION, _codes())


def codes_of(codes: CodeList) -> str:
    """The query for the codes of one list."""
    return f"SELECT code FROM {RELATION} WHERE list = {literal(codes.id)}"


@cache
def _codes() -> pa.Table:
    lists = {column.codes.id: column.codes for f in FILES for column in f.columns if column.codes}
    rows = [
        (codes.id, code.code, code.valid_from, code.valid_to)
        for codes in lists.values()
        for code in codes
    ]
    names = ("list", "code", "valid_from", "valid_to")
    types = (pa.string(), pa.string(), pa.date32(), pa.date32())
    columns = zip(*rows, strict=True)
    return pa.table({n: pa.array(c, t) for n, t, c in zip(names, types, columns, strict=True)})
