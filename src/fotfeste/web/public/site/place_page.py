"""A place's own page (stedets side): its figures, their development, the county and the country beside."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Any

from fotfeste.disclosure.figures.figure import Figure
from fotfeste.domain.geography.division import county_of, municipalities
from fotfeste.domain.geography.places import UNKNOWN_COUNTY, UNKNOWN_MUNICIPALITY, County, Place
from fotfeste.domain.text import Language
from fotfeste.indicators.definitions.layout import alphabetical
from fotfeste.indicators.definitions.variable import TOTAL
from fotfeste.publishing.numbers import day, number, with_unit
from fotfeste.publishing.statbank import cell_signs
from fotfeste.publishing.statbank.bank import Bank
from fotfeste.web.public.site import place_words
from fotfeste.web.public.site.line_chart import LineChart, Point, Series, line_chart
from fotfeste.web.public.site.local_figures import LEAST, Line, lines
from fotfeste.web.public.site.page import Page
from fotfeste.web.public.site.place_history import changes_of, code_in, last_day, newest_version
from fotfeste.web.public.site.place_sections import SECTIONS, Level, Section, level_of

NOTHING = "–"
DRAWN = 3
"""So many lines can be told apart in one chart."""


@dataclass(frozen=True)
class Cell:
    """A number as it stands on the page, with the id of its figure."""

    text: str
    id: str = ""


def has_page(bank: Bank, code: str) -> bool:
    """Whether the bank has figures of a place."""
    if code in {UNKNOWN_COUNTY, UNKNOWN_MUNICIPALITY, TOTAL} or newest_version(code) is None:
        return False
    tables = (section.table(bank, level_of(code)) for section in SECTIONS)
    return any(table and table.region and code in table.region.places for table in tables)


def place_page(bank: Bank, code: str, language: Language) -> Page | None:
    """The page of a county or municipality by its number; None where the bank has none."""
    place = newest_version(code)
    if place is None or not has_page(bank, code):
        return None
    told = _Told(bank, place, language)
    content = {
        "local": place_words,
        "kind": told.kind(),
        "changes": list(told.changes()),
        "sections": list(told.sections()),
        "signs": told.signs,
        "least": LEAST,
        "beside": told.beside,
        "compared": [each.title.in_language(language) for each in told.compared],
        "municipalities": told.municipalities(),
        "year": told.year,
    }
    return Page("place.html.j2", place.full_name, f"places/{code}", content)


class _Told:
    """One place in one language, from the newest year that it was there."""

    def __init__(self, bank: Bank, place: Place, language: Language) -> None:
        self.bank, self.place, self.language = bank, place, language
        self.level: Level = level_of(place.code)
        self.signs: dict[str, set[str]] = {}
        tables = [found for each in SECTIONS if (found := each.table(bank, self.level))]
        self.years = sorted({int(year) for table in tables for year in table.time.codes})
        there = last_day(place, date(self.years[-1], 12, 31)).year
        self.year = max((year for year in self.years if year <= there), default=self.years[-1])
        county = county_of(place.code, date(self.year, 12, 31))
        self.county = None if county is None else newest_version(county)
        names = [self.county.name] if self.county else []
        self.beside = [*names, place_words.COUNTRY.in_language(language)]

    def kind(self) -> str:
        """What it is, and where."""
        what = place_words.COUNTY if isinstance(self.place, County) else place_words.MUNICIPALITY
        if self.county:
            what = place_words.MUNICIPALITY_IN.filled(county=self.county.name)
        numbered = place_words.NUMBER.filled(code=self.place.code)
        return f"{what.in_language(self.language)}, {numbered.in_language(self.language)}"

    def changes(self) -> Iterator[tuple[str, list[tuple[str, str]]]]:
        """What became of it: in words, and the other places with their names."""
        for each in changes_of(self.place):
            names = [(c, found.name) for c in each.codes if (found := newest_version(c))]
            ordered = sorted(names, key=lambda pair: alphabetical(pair[1]))
            yield (
                each.what.filled(day=day(each.on, self.language)).in_language(self.language),
                [(code if has_page(self.bank, code) else "", name) for code, name in ordered],
            )

    def sections(self) -> Iterator[dict[str, Any]]:
        """Each section that has a figure of the place."""
        for section in SECTIONS:
            table = section.table(self.bank, self.level)
            if table is None or self.place.code not in (
                table.region.places if table.region else ()
            ):
                continue
            own = list(lines(self.bank, table))
            yield {
                "id": section.id,
                "title": section.title.in_language(self.language),
                "table": table.id,
                "rows": [self._row(section, each) for each in own],
                "years": table.time.codes,
                "development": [self._development(each, table.time.codes) for each in own],
                "chart": self._chart(section, own, table.time.codes),
            }

    def _row(self, section: Section, line: Line) -> dict[str, Any]:
        others = []
        if self.county:
            others.append(self._cell(self._of_county(section, line), self.county.code, self.year))
        others.append(self._cell(line, TOTAL, self.year))
        return {
            "title": line.title.in_language(self.language),
            "own": self._cell(line, self.place.code, self.year),
            "interval": self._interval(line),
            "beside": others,
        }

    def _of_county(self, section: Section, line: Line) -> Line | None:
        table = section.table(self.bank, "county")
        told = lines(self.bank, table) if table else iter(())
        return next((e for e in told if (e.contents, e.rest) == (line.contents, line.rest)), None)

    def _interval(self, line: Line) -> str:
        found = line.interval(self.place.code, self.year)
        if found is None or line.is_small(self.place.code, self.year):
            return NOTHING
        low, high = (number(end, 0, self.language) for end in found)
        return f"{low}–{high}"

    def _development(self, line: Line, years: Sequence[str]) -> tuple[str, list[Cell]]:
        cells = [
            self._cell(line, code, int(year))
            if (code := self._code_in(int(year)))
            else Cell(self._sign(cell_signs.SIGNS[cell_signs.IMPOSSIBLE], "absent"))
            for year in years
        ]
        return line.title.in_language(self.language), cells

    def _cell(self, line: Line | None, code: str, year: int) -> Cell:
        figure = line.figure(code, year) if line else None
        if line is None:
            return Cell(NOTHING)
        if figure is None:
            return Cell(self._sign(cell_signs.SIGNS[cell_signs.IMPOSSIBLE], "absent"))
        if figure.value is not None and line.is_small(code, year):
            small = place_words.SMALL.filled(least=LEAST)
            return Cell(small.in_language(self.language))
        return Cell(self._written(figure), figure.id)

    def _written(self, figure: Figure) -> str:
        if figure.value is not None:
            return with_unit(figure.value, figure.decimals, figure.unit, self.language)
        return self._sign(figure.sign or "", figure.reason.value if figure.reason else "")

    def _sign(self, sign: str, reason: str) -> str:
        """The sign; and its reason is remembered for the list of them."""
        if reason:
            text = cell_signs.REASON_TEXTS[reason].in_language(self.language)
            self.signs.setdefault(sign, set()).add(text)
        return sign

    def _chart(
        self, section: Section, own: Sequence[Line], years: Sequence[str]
    ) -> LineChart | None:
        """The numbers of persons; where a section has shares of its own, the first, with the country's."""
        shares = [each for each in own if each.is_share and not each.rest]
        place = self.place.name
        if shares:
            country = place_words.COUNTRY.in_language(self.language)
            drawn = [
                Series(place, tuple(self._point(shares[0], y) for y in years)),
                Series(country, tuple(self._point(shares[0], y, TOTAL) for y in years)),
            ]
            what = f"{shares[0].title.in_language(self.language)} (%)"
        else:
            counts = [each for each in own if not each.is_share][:DRAWN]
            drawn = [
                Series(
                    each.title.in_language(self.language),
                    tuple(self._point(each, year) for year in years),
                )
                for each in counts
            ]
            what = section.title.in_language(self.language)
        return line_chart(f"chart-{section.id}", f"{what}, {place}", drawn, self.language)

    def _point(self, line: Line, year: str, code: str | None = None) -> Point:
        of = code or self._code_in(int(year))
        figure = line.figure(of, int(year)) if of else None
        if of is None or figure is None or line.is_small(of, int(year)):
            return Point(year, None)
        if figure.value is None:
            return Point(year, None, figure.sign or "")
        around = line.interval(of, int(year)) if code is None else None
        return Point(year, float(figure.value), "", around)

    def _code_in(self, year: int) -> str | None:
        if isinstance(self.place, County):
            return self.place.code if self.place.is_valid(date(year, 12, 31)) else None
        return code_in(self.place.code, year)

    def municipalities(self) -> list[dict[str, Any]]:
        """A county's municipalities by name, with the numbers that sections begin with."""
        on = date(self.year, 12, 31)
        inside = [each for each in municipalities(on) if each.county == self.place.code]
        return [
            {
                "code": each.code,
                "name": each.name,
                "cells": [self._cell(line, each.code, self.year) for line in self.compared],
            }
            for each in sorted(inside, key=lambda each: alphabetical(each.name))
            if has_page(self.bank, each.code)
        ]

    @cached_property
    def compared(self) -> list[Line]:
        """What municipalities stand beside each other by."""
        found: list[Line] = []
        for section in SECTIONS[:2]:
            table = section.table(self.bank, "municipality")
            found += list(lines(self.bank, table)) if table else []
        return list({each.contents: each for each in found}.values())
