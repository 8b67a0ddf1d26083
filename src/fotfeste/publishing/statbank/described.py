"""A table described as JSON-stat (tabellens metadata): dimensions, notes, releases; without its cells."""

from collections.abc import Mapping, Sequence
from typing import Any

from fotfeste.domain.text import Language
from fotfeste.publishing.numbers import UNITS
from fotfeste.publishing.statbank.address import Address
from fotfeste.publishing.statbank.bank_table import BankTable, updated_on
from fotfeste.publishing.statbank.cell_words import notes_of, title_of
from fotfeste.publishing.statbank.codelists import code_lists
from fotfeste.publishing.statbank.dimension import Dimension
from fotfeste.publishing.statbank.languages import code_of
from fotfeste.publishing.statbank.moment import moment_of

Json = dict[str, Any]

SOURCE = "Fotfeste"
ROLES = {"geo": "geo", "metric": "metric", "time": "time"}


def described(
    table: BankTable, dimensions: Sequence[Dimension], stub: int, address: Address
) -> Json:
    """Everything of a JSON-stat dataset but `value` and `status`."""
    language = address.language
    kept = tuple(dimensions)
    notes = notes_of(table, language)
    return {
        "version": "2.0",
        "class": "dataset",
        "href": address.href("tables", table.id, "data"),
        "label": title_of(table, kept, language),
        "source": SOURCE,
        "updated": moment_of(table.updated),
        **({"note": notes} if notes else {}),
        "role": _roles(kept),
        "id": [each.code for each in kept],
        "size": [len(each.values) for each in kept],
        "dimension": {each.code: _dimension(table, each, address) for each in kept},
        "extension": _extension(table, kept, stub, language),
    }


def _roles(dimensions: Sequence[Dimension]) -> dict[str, list[str]]:
    roles: dict[str, list[str]] = {}
    for each in dimensions:
        if each.role in ROLES:
            roles.setdefault(ROLES[each.role], []).append(each.code)
    return roles


def _dimension(table: BankTable, dimension: Dimension, address: Address) -> Json:
    language = address.language
    category: Json = {
        "index": {value.code: at for at, value in enumerate(dimension.values)},
        "label": {value.code: value.title.in_language(language) for value in dimension.values},
    }
    extension: Json = {"elimination": dimension.elimination is not None, "show": "value"}
    if dimension.elimination:
        extension["eliminationValueCode"] = dimension.elimination
    if dimension.role == "metric":
        category |= _units(table, dimension, language)
        extension |= _measured(table, dimension)
    lists = _lists(table, dimension, address)
    extension |= {"codelists": lists, "codeLists": lists}
    note = dimension.explanation
    return {
        "label": dimension.title.in_language(language),
        **({"note": [note.in_language(language)]} if note else {}),
        "category": category,
        "extension": extension,
    }


def _units(table: BankTable, dimension: Dimension, language: Language) -> Json:
    shown = {value.code: table.shown[value.code] for value in dimension.values}
    units = {
        code: {"base": UNITS[each.unit].in_language(language), "decimals": each.decimals}
        for code, each in shown.items()
    }
    notes = {
        code: [each.explanation.in_language(language)]
        for code, each in shown.items()
        if each.explanation
    }
    return {"unit": units, **({"note": notes} if notes else {})}


def _measured(table: BankTable, dimension: Dimension) -> Json:
    codes = [value.code for value in dimension.values]
    return {
        "measuringType": dict.fromkeys(codes, "Flow"),
        "definitions": {code: {"id": code, "version": table.shown[code].version} for code in codes},
    }


def _lists(table: BankTable, dimension: Dimension, address: Address) -> list[Json]:
    """The code lists that the whole dimension can be asked for by."""
    whole = table.dimension(dimension.code) or dimension
    return [
        {
            "id": each.id,
            "label": each.title.in_language(address.language),
            "type": each.kind,
            "links": [address.link("metadata", "codelists", each.id)],
        }
        for each in code_lists(table, whole).values()
    ]


def _extension(
    table: BankTable, dimensions: Sequence[Dimension], stub: int, language: Language
) -> Json:
    codes = [each.code for each in dimensions]
    shown = [table.shown[code] for code in table.contents.codes]
    return {
        "px": {
            "tableid": table.id,
            "matrix": table.id,
            "decimals": max(each.decimals for each in shown),
            "official-statistics": False,
            "aggregallowed": all(each.adds_up for each in shown),
            "copyright": False,
            "language": code_of(language),
            "contents": table.title.in_language(language),
            "stub": codes[:stub],
            "heading": codes[stub:],
            "updateFrequency": "Annual",
        },
        "firstPeriod": table.time.codes[0],
        "lastPeriod": table.time.codes[-1],
        "discontinued": False,
        "releases": [_release(table, at) for at in range(len(table.releases))],
        "synthetic": table.synthetic,
    }


def _release(table: BankTable, at: int) -> Mapping[str, Any]:
    """One release with figures in the table, and what it follows."""
    record = table.releases[at]
    part = record.part_of(table.id)
    return {
        "id": record.id,
        "year": record.year,
        "follows": record.follows,
        "status": part.status,
        "known_at": part.known_at.isoformat(),
        "announced": updated_on(part).isoformat(),
        "policy": record.policy,
    }
