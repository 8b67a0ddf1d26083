"""Series from outside (statistikk fra andre) as figures of a release: copied, never counted or protected.

They are published already, by somebody else; the extract's `context/` carries them.
"""

from collections.abc import Iterator
from decimal import Decimal

from fotfeste.disclosure.figures.figure import Figure
from fotfeste.extract.reader import Extract
from fotfeste.indicators.definitions.block import SeriesBlock
from fotfeste.indicators.definitions.edition import Edition
from fotfeste.indicators.definitions.series import Series

UNEMPLOYMENT = "unemployment-county"

_UNEMPLOYMENT = """
SELECT county, percent FROM unemployment
WHERE month = make_date($year, 12, 1) AND sex IS NULL AND version = $version
    AND county IS NOT NULL AND percent IS NOT NULL
ORDER BY county
"""
_PUBLISHED = """
SELECT county, value FROM published_series
WHERE indicator = $series AND year = $year AND sex IS NULL
QUALIFY row_number() OVER (
    PARTITION BY county ORDER BY CASE WHEN $version = 'first_published' THEN published_on END,
        published_on DESC) = 1
ORDER BY county
"""


def series_of(edition: Edition) -> tuple[SeriesBlock, ...]:
    """The blocks of an edition that draw series from outside."""
    return tuple(block for block in edition.blocks if isinstance(block, SeriesBlock))


def outside_figures(extract: Extract, edition: Edition, year: int) -> Iterator[Figure]:
    """The figures of every series that an edition draws, for the years it draws them for."""
    years = {
        (block.series, year + offset) for block in series_of(edition) for offset in block.offsets
    }
    for series, of in sorted(years, key=lambda pair: (pair[0].id, pair[1])):
        for code, value in _values(extract, series, of):
            yield _figure(series, of, code, value)


def _values(extract: Extract, series: Series, year: int) -> list[tuple[str | None, float]]:
    query = _UNEMPLOYMENT if series.id == UNEMPLOYMENT else _PUBLISHED
    holes = {"year": year, "version": series.values, "series": series.id}
    named = {name: value for name, value in holes.items() if f"${name}" in query}
    return extract.connection.execute(query, named).fetchall()


def _figure(series: Series, year: int, code: str | None, value: float) -> Figure:
    codes = () if code is None else (code,)
    return Figure(
        id="/".join((series.id, str(year), *codes)),
        table=series.id,
        year=year,
        contents=series.id,
        codes=codes,
        value=round(Decimal(str(value)), series.decimals),
        sign=None,
        reason=None,
        decimals=series.decimals,
        unit=series.unit,
        definition_version=1,
    )
