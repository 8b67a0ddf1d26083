"""A figure's own page (tallets side): the number, its definition, its law, its history."""

from collections.abc import Iterator
from typing import Any

from fotfeste.disclosure.figures.figure import SIGNS, Figure
from fotfeste.domain.text import Language
from fotfeste.publishing.numbers import UNITS, day, with_unit
from fotfeste.publishing.statbank.bank import Bank
from fotfeste.publishing.statbank.bank_table import updated_on
from fotfeste.publishing.statbank.dimension import CONTENTS, TIME
from fotfeste.publishing.statbank.own_words import text_of
from fotfeste.publishing.statbank.released import Released
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
        "rules": list(_rules(release, figure, language)),
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


def _history(
    bank: Bank, name: str, table: str, language: Language
) -> Iterator[tuple[str, str, str]]:
    """What each release says of the figure, oldest first."""
    with_it = [each for each in bank.releases if table in each.tables]
    for each in sorted(with_it, key=lambda r: updated_on(r.record.part_of(table))):
        place = place_of(bank, name, each.id)
        figure = figure_at(name, place) if place else None
        if figure:
            announced = updated_on(each.record.part_of(table))
            yield each.id, day(announced, language), written(figure, language)


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


def _rules(release: Released, figure: Figure, language: Language) -> Iterator[tuple[str, str, str]]:
    """The rules that the figure's subject was counted by: name, alternative in force, source."""
    definitions = release.definitions
    indicator = definitions["indicators"].get(figure.contents, {})
    subject = definitions["subjects"].get(indicator.get("subject", ""), {})
    for name in subject.get("rules", ()):
        rule = definitions["rules"][name]
        chosen = rule["alternatives"][rule["chosen"]]["title"]
        yield (
            text_of(rule["title"]).in_language(language),
            text_of(chosen).in_language(language),
            str(rule["source"]),
        )
