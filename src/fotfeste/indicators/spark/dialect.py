"""DuckDB's SQL in Spark's dialect (dialekt): SQLGlot, and the three things it leaves to us."""

from sqlglot import expressions as exp

DIALECT = "spark"


def in_spark(query: exp.Expr) -> str:
    """A query of a definition as Spark runs it, with the same result."""
    return query.copy().transform(_translated).sql(dialect=DIALECT)


def numbers_rows(query: exp.Expr) -> bool:
    """Whether a query numbers its rows in no order: it must be run once and no more."""
    return any(map(_is_numbering, query.find_all(exp.Window)))


def _translated(node: exp.Expr) -> exp.Expr:
    if isinstance(node, exp.Window) and _is_numbering(node):
        return exp.func("monotonically_increasing_id", dialect=DIALECT)
    if isinstance(node, exp.Anonymous) and node.name.lower() == "to_months":
        months = exp.cast(node.expressions[0], "int")
        return exp.func("make_ym_interval", exp.Literal.number(0), months, dialect=DIALECT)
    if isinstance(node, exp.ArgMax) and not isinstance(node.parent, exp.Filter):
        return exp.Filter(this=node, expression=exp.Where(this=_has_value(node)))
    if isinstance(node, exp.Filter) and isinstance(node.this, exp.ArgMax):
        where = node.expression
        where.set("this", exp.and_(where.this, _has_value(node.this)))
    return node


def _has_value(newest: exp.Expr) -> exp.Expr:
    """DuckDB takes the newest that is not null, Spark the newest."""
    return exp.not_(exp.Is(this=newest.this.copy(), expression=exp.Null()))


def _is_numbering(window: exp.Expr) -> bool:
    """`row_number() OVER ()`: some number for each row."""
    return isinstance(window.this, exp.RowNumber) and not (
        window.args.get("partition_by") or window.args.get("order")
    )
