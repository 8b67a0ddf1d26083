"""A figure's own page (tallets side): the number, its definition, its law, its history."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from fotfeste.disclosure.figures.figure import SIGNS, Figure
from fotfeste.domain.text import Language, Text
from fotfeste.publishing.numbers import UNITS, day, with_unit
from fotfeste.publishing.statbank.bank import Bank
from fotfeste.publishing.statbank.bank_table import updated_on
from fotfeste.publishing.statbank.dimension import CONTENTS, TIME
from fotfeste.publishing.statbank.released import Released
from fotfeste.publishing.words import STATUSES
from fotfeste.web.public.site import figure_words
from fotfeste.web.public.site.figure_law import law_behind
from fotfeste.web.public.site.figure_meaning import (
    RuleInForce,
    counted,
    rules_in_force,
    source_of,
)
from fotfeste.web.public.site.figures import Place, figure_at, place_of
from fotfeste.web.public.site.page import Page


def figure_page(bank: Bank, name: str, language: Language) -> Page | None:
    """The page of a figure by its id; None where the bank has none."""
    place = place_of(bank, name)
    figure = figure_at(name, place) if place else None
    if place is None or figure is None:
        return None
    table = place.table
    release = _release(bank, table.releases[table.grid.release[place.at]].id)
    shown = table.shown[figure.contents]
    title = f"{shown.title.in_language(language)}, {_where(place, language)}"
    content: dict[str, Any] = {
        "value": written(figure, language),
        "unit": "" if figure.unit == "percent" else UNITS[figure.unit].in_language(language),
        "reason": figure.reason.text.in_language(language) if figure.reason else "",
        "id": name,
        "shown": shown,
        "explanation": shown.explanation.in_language(language) if shown.explanation else "",
        "table": table,
        "history": list(_history(bank, name, table.id, language)),
        "years": list(_years(place, name, language)),
        "local": figure_words,
        "counted": list(counted(release, figure, language)),
        "source": source_of(release.definitions["indicators"].get(shown.id, {}), language),
        "law": list(law_behind(release, figure, language)),
        "rules": _with_law_first(rules_in_force(release, figure, language)),
        "api": f"/api/pxwebapi/v2/tables/{table.id}/metadata",
    }
    return Page("figure.html.j2", title, f"f/{name}", content)


def written(figure: Figure, language: Language) -> str:
    """The number with its unit, or its sign in words."""
    if figure.value is not None:
        return with_unit(figure.value, figure.decimals, figure.unit, language)
    told = SIGNS[figure.sign or ""].in_language(language)
    return f"{figure.sign} ({told.lower()})"


def _where(place: Place, language: Language) -> str:
    said = []
    for dimension, code in zip(place.table.dimensions, place.codes, strict=True):
        if dimension.code != CONTENTS:
            value = dimension.values[dimension.places[code]]
            said.append(value.title.in_language(language))
    return ", ".join(said)


def _release(bank: Bank, name: str) -> Released:
    return next(each for each in bank.releases if each.id == name)


@dataclass(frozen=True)
class Stood:
    """The figure as one release had it, and why it was another than before."""

    release: str
    announced: str
    status: str
    value: str
    why: str


def _history(bank: Bank, name: str, table: str, language: Language) -> Iterator[Stood]:
    """What each release with the table says of the figure, oldest first."""
    with_it = [each for each in bank.releases if table in each.tables]
    before: str | None = None
    for each in sorted(with_it, key=lambda r: updated_on(r.record.part_of(table))):
        place = place_of(bank, name, each.id)
        figure = figure_at(name, place) if place else None
        value = written(figure, language) if figure else ""
        part = each.record.part_of(table)
        yield Stood(
            release=each.id,
            announced=day(updated_on(part), language),
            status=STATUSES[part.status].in_language(language),
            value=value or figure_words.NOT_THERE.in_language(language),
            why=_why(each, name, before, value).in_language(language) if value else "",
        )
        before = value or before


def _why(release: Released, name: str, before: str | None, value: str) -> Text:
    """How the figure stands to the one before; the release's own reason where it gives one."""
    if before is None:
        return figure_words.FIRST
    if value == before:
        return figure_words.UNCHANGED
    return release.reasons.get(name, figure_words.CHANGED)


def _years(place: Place, name: str, language: Language) -> Iterator[tuple[str, str, str]]:
    """The same figure in every year: the year, its id, the number."""
    table_id, _year, rest = name.split("/", 2) if name.count("/") > 1 else (*name.split("/"), "")
    at = [each.code for each in place.table.dimensions].index(TIME)
    for year in place.table.time.codes:
        other = "/".join(filter(None, (table_id, year, rest)))
        codes = (*place.codes[:at], year, *place.codes[at + 1 :])
        figure = figure_at(other, Place(place.table, codes))
        if figure:
            yield year, other, written(figure, language)


def _with_law_first(
    rules: Iterable[RuleInForce],
) -> list[tuple[Text, list[RuleInForce]]]:
    """The rules that name a paragraph, then the others; each under its heading."""
    every = list(rules)
    by_law = [each for each in every if any(address for _, address in each.source)]
    rest = [each for each in every if each not in by_law]
    headed = [(figure_words.BY_LAW, by_law), (figure_words.BY_CHOICE, rest)]
    return [(heading, those) for heading, those in headed if those]
