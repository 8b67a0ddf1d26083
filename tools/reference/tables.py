"""The page of tables (tabeller)."""

from collections.abc import Iterator

from fotfeste.catalogue.editions import EDITIONS
from fotfeste.catalogue.tables.all import TABLES
from fotfeste.disclosure.figures.figure_id import form
from fotfeste.indicators.definitions.indicator import Indicator
from fotfeste.indicators.definitions.table import Table
from tools.reference.markdown import both, code, condition, link, page, table, words

LEAD = """Which indicators are shown, by which variables, for which years. Every cell and every
total is a figure with an id ([figure ids](figure-ids.md)). Table ids never change:
`docs/reference/table-ids.txt` lists them, and may only grow."""


def tables() -> str:
    """Every table: what it shows, by what, where it is printed."""
    return page("Tables", LEAD, *map(_table, TABLES))


def _table(of: Table) -> str:
    notes = [f"- {words(note)}" for note in of.notes]
    parts = [f"## {of.id}", f"**{both(of.title)}**", table(("", ""), list(_facts(of)))]
    return "\n\n".join([*parts, *(["\n".join(notes)] if notes else [])])


def _facts(of: Table) -> Iterator[tuple[str, str]]:
    yield "Shows", ", ".join(map(_shown, of.shows))
    by = (link(v.id, f"variables.md#{v.id}-{v.subject.id}") for v in of.by)
    yield "By", ", ".join(by) or "nothing: one figure an indicator"
    if of.where.clauses:
        yield "Only those of whom", condition(of.where)
    if of.only:
        yield "Only rows with", f"more than {of.only.above} {code(of.only.count.id)}"
    yield "Years", ", ".join(map(_year, of.years))
    printed = [edition.id for edition in EDITIONS if of.id in {t.id for t in edition.tables}]
    yield "Editions", ", ".join(map(code, printed)) or "none"
    yield "Figure ids", code(form(of))


def _shown(indicator: Indicator) -> str:
    return link(indicator.id, f"indicators.md#{indicator.id}")


def _year(offset: int) -> str:
    return "the report's year" if offset == 0 else f"{-offset} before"
