"""The map (kartet): one indicator in every county or municipality, with the same as a table."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from fotfeste.domain.geography.division import counties, municipalities
from fotfeste.domain.geography.places import Place
from fotfeste.domain.text import Language
from fotfeste.indicators.definitions.layout import alphabetical
from fotfeste.publishing.numbers import number, with_unit
from fotfeste.publishing.statbank import cell_signs
from fotfeste.publishing.statbank.bank import Bank
from fotfeste.web.public.site import map_words, place_words, words
from fotfeste.web.public.site.classes import Classes, classes_of, ends
from fotfeste.web.public.site.local_figures import LEAST, Line, lines
from fotfeste.web.public.site.page import Page
from fotfeste.web.public.site.place_page import NOTHING, has_page
from fotfeste.web.public.site.place_sections import LEVELS, SECTIONS, Level
from fotfeste.web.public.site.tiles import size, tiles

FIRST = "to_work_or_education"
"""What the map shows before anything is chosen."""
SMALL, ABSENT = "small", "."


@dataclass(frozen=True)
class Shown:
    """What one place shows: the number in words, its class, or why there is none."""

    text: str
    kind: str
    mark: str
    reason: str
    figure: str
    interval: str


def map_page(bank: Bank, asked: Mapping[str, str], language: Language) -> Page:
    """The map as asked; what is not there falls back to the first that is."""
    level: Level = "municipality" if asked.get("level") == "municipality" else "county"
    choices = {f"{line.contents}": line for line in _lines(bank, level)}
    title = words.MAP.in_language(language)
    if not choices:
        return Page("map.html.j2", title, "map", {"local": map_words, "chart": None})
    first = FIRST if FIRST in choices else next(iter(choices))
    line = choices.get(asked.get("indicator", ""), choices[first])
    years = line.table.time.codes
    year = asked["year"] if asked.get("year") in years else years[-1]
    drawn = _Map(bank, line, int(year), level, language)
    content = {
        "local": map_words,
        "places": place_words,
        "levels": [(each, text, each == level) for each, text in LEVELS.items()],
        "indicators": [
            (name, each.title.in_language(language), each is line) for name, each in choices.items()
        ],
        "years": [(each, each == year) for each in reversed(years)],
        "chart": drawn.content(),
        "table": line.table.id,
        "level": level,
        "interval_told": line.is_share,
        "least": LEAST,
    }
    return Page("map.html.j2", title, "map", content)


def _lines(bank: Bank, level: Level) -> Iterator[Line]:
    """Everything that a map can show, the first of what is in several tables."""
    seen: set[str] = set()
    for section in SECTIONS:
        table = section.table(bank, level)
        for line in lines(bank, table) if table else ():
            if line.contents not in seen and not line.rest:
                seen.add(line.contents)
                yield line


@dataclass(frozen=True)
class _Map:
    """One indicator in one year, in words of one language."""

    bank: Bank
    line: Line
    year: int
    level: Level
    language: Language

    def content(self) -> dict[str, Any]:
        """What the template draws."""
        places = self._places()
        values = {c: v for c in places if (v := self._value(c)) is not None}
        classes = classes_of(list(values.values()))
        shown = {code: self._shown(code, values.get(code), classes) for code in places}
        width, height = size()
        return {
            "title": f"{self.line.title.in_language(self.language)}, {self.year}",
            "tiles": tiles(self._on, self.level == "municipality"),
            "width": width,
            "height": height,
            "shown": shown,
            "legend": [
                (
                    at,
                    self._span(low, high),
                    map_words.PLACES_IN.filled(number=count, all=len(places)),
                )
                for at, low, high, count in ends(classes, values)
            ],
            "signs": _reasons(shown.values()),
            "small": any(each.kind == SMALL for each in shown.values()),
            "rows": [
                (code, name, shown[code])
                for code, name in sorted(places.items(), key=lambda pair: alphabetical(pair[1]))
            ],
            "linked": {code for code in places if has_page(self.bank, code)},
        }

    @property
    def _on(self) -> date:
        return date(self.year, 12, 31)

    def _places(self) -> dict[str, str]:
        found: tuple[Place, ...] = (
            counties(self._on) if self.level == "county" else municipalities(self._on)
        )
        return {each.code: each.name for each in found}

    def _value(self, code: str) -> float | None:
        figure = self.line.figure(code, self.year)
        if figure is None or figure.value is None or self.line.is_small(code, self.year):
            return None
        return float(figure.value)

    def _shown(self, code: str, value: float | None, classes: Classes) -> Shown:
        figure = self.line.figure(code, self.year)
        if value is not None and figure is not None:
            at = str(classes.of(value))
            return Shown(self._written(value), f"c{at}", at, "", figure.id, self._interval(code))
        if figure is not None and figure.value is not None:
            small = place_words.SMALL.filled(least=LEAST).in_language(self.language)
            return Shown(small, SMALL, "<", "", "", NOTHING)
        sign = figure.sign if figure and figure.sign else ABSENT
        reason = figure.reason.value if figure and figure.reason else "absent"
        told = cell_signs.REASON_TEXTS[reason].in_language(self.language)
        kind = "hidden" if sign == ":" else "none"
        return Shown(sign, kind, sign, told, figure.id if figure else "", NOTHING)

    def _interval(self, code: str) -> str:
        found = self.line.interval(code, self.year)
        if found is None:
            return NOTHING
        return "–".join(number(end, 0, self.language) for end in found)

    def _span(self, low: float, high: float) -> str:
        return "–".join(dict.fromkeys((self._written(low), self._written(high))))

    def _written(self, value: float) -> str:
        shown = self.line.table.shown[self.line.contents]
        return with_unit(value, shown.decimals, shown.unit, self.language)


def _reasons(shown: Iterable[Shown]) -> dict[str, str]:
    """Each sign on the map with all the reasons it stands for."""
    found: dict[str, dict[str, None]] = {}
    for each in shown:
        if each.reason:
            found.setdefault(each.mark, {})[each.reason] = None
    return {mark: " ".join(reasons) for mark, reasons in found.items()}
