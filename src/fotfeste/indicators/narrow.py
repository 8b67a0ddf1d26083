"""Narrowing a relation (innsnevring) to the columns that are read, so that nothing else is made."""

from functools import cache

from sqlglot import expressions as exp

from fotfeste.indicators.definitions.expression import DIALECT, parse


@cache
def narrowed(relation: str, columns: frozenset[str], added: frozenset[str]) -> str:
    """The relation with these columns only.

    `added` is what it joins only to add columns to its rows, at most one row to
    each. That is left out where none of its columns is read, and so is every named
    query that nothing else reads.
    """
    tree = parse(relation, "relation")
    assert isinstance(tree, exp.Select)  # noqa: S101 - a subject's relation is a SELECT
    tree.set("expressions", [each for each in tree.expressions if each.alias_or_name in columns])
    for join in list(tree.args.get("joins") or ()):
        if join.this.name in added and not _is_read(tree, join):
            join.pop()
    _leave_out_unread(tree)
    return tree.sql(dialect=DIALECT)


def _is_read(tree: exp.Expression, join: exp.Expr) -> bool:
    """Whether a column of a join stands anywhere but in its own condition."""
    own = {id(column) for column in join.find_all(exp.Column)}
    outer = [each for key, each in tree.args.items() if key not in {"with", "with_"}]
    return any(
        column.table == join.alias_or_name and id(column) not in own
        for part in outer
        for each in (part if isinstance(part, list) else [part])
        if isinstance(each, exp.Expr)
        for column in each.find_all(exp.Column)
    )


def _leave_out_unread(tree: exp.Select) -> None:
    """Take out the named queries that nothing reads, the last first: none reads one after it."""
    for query in reversed(tree.ctes):
        name = query.alias_or_name
        if not any(table.name == name for table in tree.find_all(exp.Table)):
            query.pop()
