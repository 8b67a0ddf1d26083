"""SQL expressions in one dialect (DuckDB's), parsed and checked when a definition is made."""

import sqlglot
from sqlglot import expressions
from sqlglot.errors import ParseError

DIALECT = "duckdb"


class DefinitionError(ValueError):
    """A definition that cannot be what it says; raised when it is made."""


def parse(sql: str, owner: str) -> expressions.Expr:
    """The parsed expression; `owner` is the definition named in an error."""
    try:
        return sqlglot.parse_one(sql, dialect=DIALECT)
    except ParseError as error:
        raise DefinitionError(
            f"{owner}: «{sql}» is not SQL in DuckDB's dialect: {error}"
        ) from error


def columns_of(expression: expressions.Expr) -> frozenset[str]:
    """The names of the columns that an expression reads."""
    return frozenset(column.name for column in expression.find_all(expressions.Column))


def selected(sql: str, owner: str) -> tuple[str, ...]:
    """The names of the columns that a query yields, in order."""
    query = parse(sql, owner)
    if not isinstance(query, expressions.Query):
        raise DefinitionError(f"{owner}: is no query")
    return tuple(query.named_selects)
