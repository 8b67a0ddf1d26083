"""The bank's tables listed (tabelliste): searched, paged, and each with its links."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from math import ceil
from typing import Any

from fotfeste.domain.text import LANGUAGES, Language, Text
from fotfeste.publishing.statbank.address import Address
from fotfeste.publishing.statbank.bank import Bank
from fotfeste.publishing.statbank.bank_table import BankTable
from fotfeste.publishing.statbank.cell_words import title_of
from fotfeste.publishing.statbank.described import SOURCE
from fotfeste.publishing.statbank.languages import code_of
from fotfeste.publishing.statbank.moment import moment_of
from fotfeste.publishing.statbank.problem import NOT_FOUND, Problem, bad

Json = dict[str, Any]

PAGE = 100
SUBJECT = "intro"
SUBJECT_TITLE = Text(
    nb="Introduksjonsprogrammet", nn="Introduksjonsprogrammet", en="The introduction programme"
)
_FIELD = re.compile(
    r"(?:(title|id|updated|source|variables)\s*:)?\s*(\"[^\"]*\"|\S+)", re.IGNORECASE
)
NOISE = frozenset({"and", "or", "og", "eller"})


@dataclass(frozen=True)
class Page:
    """Which tables are listed: words to find, how recent, which page of how many."""

    query: str = ""
    past_days: int | None = None
    number: int = 1
    size: int | None = None


def found(bank: Bank, page: Page, today: date | None = None) -> list[BankTable]:
    """The tables that have every word of a query; with a day, those as recent as is asked."""
    return [each for each in bank.tables() if _wanted(each, page, today)]


def listing(bank: Bank, page: Page, address: Address, today: date) -> Json:
    """A page of tables; raises Problem where there is no such page."""
    tables = found(bank, page, today)
    size = page.size if page.size is not None else PAGE
    if size < 1 or page.number < 1:
        raise bad("pageNumber and pageSize are whole numbers from 1 up.")
    pages = max(1, ceil(len(tables) / size))
    if page.number > pages:
        raise Problem(NOT_FOUND, f"There is no page {page.number}; the last is {pages}.")
    first = (page.number - 1) * size
    return {
        "language": code_of(address.language),
        "tables": [entry(each, address) for each in tables[first : first + size]],
        "page": {
            "pageNumber": page.number,
            "pageSize": size,
            "totalElements": len(tables),
            "totalPages": pages,
            "links": list(_pages(page, size, pages, address)),
        },
        "links": [address.link("self", "tables")],
    }


def entry(table: BankTable, address: Address) -> Json:
    """One table in a list."""
    language = address.language
    return {
        "type": "Table",
        "id": table.id,
        "label": label_of(table, language),
        "description": table.title.in_language(language),
        "sortCode": table.id,
        "updated": moment_of(table.updated),
        "firstPeriod": table.time.codes[0],
        "lastPeriod": table.time.codes[-1],
        "category": "public",
        "variableNames": [each.title.in_language(language).lower() for each in table.dimensions],
        "discontinued": False,
        "source": SOURCE,
        "subjectCode": SUBJECT,
        "timeUnit": "Annual",
        "paths": [[{"id": SUBJECT, "label": SUBJECT_TITLE.in_language(language)}]],
        "links": [
            address.link("self", "tables", table.id),
            address.link("metadata", "tables", table.id, "metadata"),
            address.link("data", "tables", table.id, "data"),
        ],
    }


def label_of(table: BankTable, language: Language) -> str:
    """A table's title with what it is divided by and its years."""
    years = dict.fromkeys((table.time.codes[0], table.time.codes[-1]))
    return f"{title_of(table, table.dimensions, language)} {' - '.join(years)}"


def _pages(page: Page, size: int, pages: int, address: Address) -> Iterable[Json]:
    numbers = {
        "self": page.number,
        "first": 1,
        "last": pages,
        "prev": page.number - 1,
        "next": page.number + 1,
    }
    for rel, number in numbers.items():
        if 1 <= number <= pages:
            asked = {"query": page.query} if page.query else {}
            yield address.link(rel, "tables", pageNumber=str(number), pageSize=str(size), **asked)


def _wanted(table: BankTable, page: Page, today: date | None) -> bool:
    recent = (
        today is None
        or page.past_days is None
        or table.updated >= today - timedelta(days=page.past_days)
    )
    return recent and _matches(table, page.query)


def _matches(table: BankTable, query: str) -> bool:
    """Whether every word of a query is in the table, or in the part of it that the query names."""
    terms = [(field.lower(), word.strip('"')) for field, word in _FIELD.findall(query)]
    return all(
        _has(_parts(table, field), word) for field, word in terms if word.lower() not in NOISE
    )


def _parts(table: BankTable, field: str) -> Sequence[str]:
    titles = [table.title, *(each.title for each in table.dimensions)]
    parts = {
        "id": [table.id],
        "title": [table.title.in_language(each) for each in LANGUAGES],
        "updated": [table.updated.strftime("%Y%m%d")],
        "source": [SOURCE],
        "variables": [t.in_language(each) for t in titles[1:] for each in LANGUAGES],
    }
    if field:
        return parts[field]
    shown = [s.title.in_language(each) for s in table.shown.values() for each in LANGUAGES]
    return [*parts["id"], *parts["title"], *parts["variables"], *shown]


def _has(parts: Sequence[str], word: str) -> bool:
    """Whether any part has the word, at the beginning of a word; `*` and `?` as in file names."""
    pattern = "".join(
        {"*": r"\w*", "?": r"\w"}.get(sign, re.escape(sign)) for sign in word.casefold()
    )
    found = re.compile(rf"(?<!\w){pattern}")
    return any(found.search(part.casefold()) for part in parts)
