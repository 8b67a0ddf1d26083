"""The list of tables (tabelliste) as a page, searched."""

from fotfeste.domain.text import Language
from fotfeste.publishing.statbank.bank import Bank
from fotfeste.publishing.statbank.cell_words import title_of
from fotfeste.publishing.statbank.listing import Page as ListPage
from fotfeste.publishing.statbank.listing import found
from fotfeste.web.public.site import words
from fotfeste.web.public.site.page import Page


def tables(bank: Bank, query: str, language: Language) -> Page:
    """The tables that a query finds, by title."""
    entries = [
        {
            "id": each.id,
            "title": title_of(each, each.dimensions, language),
            "years": "–".join(dict.fromkeys((each.time.codes[0], each.time.codes[-1]))),
        }
        for each in found(bank, ListPage(query=query))
    ]
    ordered = sorted(entries, key=lambda each: each["title"].casefold())
    title = words.TABLES.in_language(language)
    return Page("tables.html.j2", title, "tables", {"tables": ordered, "query": query})
