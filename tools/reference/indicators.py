"""The page of indicators (indikatorer)."""

from collections.abc import Iterator

from fotfeste.catalogue.indicators.all import INDICATORS
from fotfeste.catalogue.tables.all import TABLES
from fotfeste.indicators.definitions.indicator import (
    Bound,
    Change,
    Distinct,
    Indicator,
    Part,
    Share,
)
from tools.reference.markdown import both, code, condition, link, page, table, words

LEAD = """What is counted, one entry an indicator. «Among» says who is looked at, «having» who of
them is counted; a numerator is part of its denominator by construction. The names in code
are [variables](variables.md)."""


def indicators() -> str:
    """Every indicator: what it is, who is in it, where it stands."""
    return page("Indicators", LEAD, *map(_indicator, INDICATORS))


def _indicator(indicator: Indicator) -> str:
    told = f"**{both(indicator.title)}**. {words(indicator.explanation)}"
    return "\n\n".join([f"## {indicator.id}", told, table(("", ""), _facts(indicator))])


def _facts(indicator: Indicator) -> Iterator[tuple[str, str]]:
    yield "Kind", f"{type(indicator).__name__}, in {indicator.unit.replace('_', ' ')}"
    yield "Rows are", code(indicator.subject.id)
    yield from _who(indicator)
    yield "Source", indicator.source
    yield "Version", str(indicator.version)
    standing = [t.id for t in TABLES if indicator.id in {shown.id for shown in t.shows}]
    yield "Tables", ", ".join(link(name, f"tables.md#{name}") for name in standing) or "none yet"


def _who(indicator: Indicator) -> Iterator[tuple[str, str]]:
    if isinstance(indicator, Change):
        of = indicator.of
        yield "Change of", f"{link(of.id, f'#{of.id}')} since {indicator.years} year before"
        return
    if isinstance(indicator, Bound):
        of, level = indicator.of, f"{indicator.per_cent} per cent interval (Wilson)"
        yield f"The {indicator.side} end", f"of the {level} of {link(of.id, f'#{of.id}')}"
        return
    yield "Among", condition(indicator.among)
    if isinstance(indicator, Share):
        yield "Having", condition(indicator.having)
    if isinstance(indicator, Part):
        yield "Parts by", code(indicator.of.id)
    if isinstance(indicator, Distinct):
        besides = ", ".join(map(code, indicator.besides)) or "none"
        yield "Number of different", f"{code(indicator.of.id)}; not counted: {besides}"
