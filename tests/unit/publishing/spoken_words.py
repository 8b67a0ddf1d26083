"""The words of what was rendered, and the words that each language has: those of all texts, and names."""

import re
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path

import pyarrow.parquet as pq

from fotfeste.domain.countries import COUNTRIES
from fotfeste.domain.geography.codelists import COUNTIES, MUNICIPALITIES
from fotfeste.domain.text import Language
from tests.house.project import source_files
from tests.house.test_texts import texts_in
from tests.unit.publishing.came_back import excel_rows
from tests.unit.publishing.reading import Element, book_words, page

WORD = re.compile(r"[^\W\d_]+")
OFFICIAL = re.compile(r"«[^»]*»")
FORMS = {"excel", "pdf", "csv", "parquet"}
NORWEGIAN_MONTHS = (
    "januar februar mars april mai juni juli august september oktober november desember"
)
MONTHS: dict[Language, str] = {
    "nb": NORWEGIAN_MONTHS,
    "nn": NORWEGIAN_MONTHS,
    "en": "January February March April May June July August September October November December",
}
RELEASE = re.compile(r"\d{4}-printed-\d{4}")
PLACES = [code.title.nb for codes in (COUNTIES, MUNICIPALITIES) for code in codes]


def words(lines: Iterable[str]) -> set[str]:
    """The words of some lines, without names of documents, which stand in «»."""
    return {word for line in lines for word in WORD.findall(OFFICIAL.sub("", line).lower())}


@cache
def known(language: Language) -> frozenset[str]:
    """Every word that a text has in the language; names of places, countries and months."""
    texts = [said[language] for path in source_files() for _, said in texts_in(path)]
    countries = [code.title.in_language(language) for code in COUNTRIES]
    return frozenset(words((*texts, *PLACES, *countries, MONTHS[language])) | FORMS)


def page_lines(path: Path) -> Iterator[str]:
    """The words of a page, bit by bit, charts and what only a screen reader says included.

    Sources of definitions and the release's own id are left out: they are the
    same whatever the language.
    """
    return bits(page(path).only("body"))


def bits(element: Element) -> Iterator[str]:
    """Each bit of text in an element, and the words that only a screen reader says."""
    if element.attributes.get("class") == "source":
        return
    yield element.attributes.get("aria-label", "")
    for child in element.children:
        if isinstance(child, Element):
            yield from bits(child)
        else:
            yield RELEASE.sub("", child)


def data_lines(folder: Path, language: Language) -> Iterator[str]:
    """The words of workbook, CSV and Parquet; ids of figures aside."""
    yield from (RELEASE.sub("", line) for line in book_words(folder / "book.xlsx"))
    for _, *row in excel_rows(folder / f"figures.{language}.excel.csv"):
        yield from row
    table = pq.read_table(folder / f"figures.{language}.parquet")
    yield from table.column_names
    for column in table.columns[1:]:
        yield from (each for each in column.unique().to_pylist() if isinstance(each, str))
