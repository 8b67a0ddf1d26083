"""A report is in one language throughout: its words, its numbers, its dates, its signs."""

import json
import re
from collections.abc import Iterable
from functools import cache
from pathlib import Path

import pytest

from fotfeste.disclosure.figures.figure import SIGNS
from fotfeste.domain.text import LANGUAGES, Language
from tests.house.test_texts import foreign_words
from tests.unit.publishing.conftest import Reports
from tests.unit.publishing.reading import page
from tests.unit.publishing.spoken_words import MONTHS, PLACES, data_lines, known, page_lines, words

OTHER: dict[Language, Language] = {"nb": "nn", "nn": "nb", "en": "nb"}

# What only another language writes: decimal point and comma, thousands, per cent, dates, minus.
NORWEGIAN_NEVER = (
    r"(?<![\d.])\d{1,3}\.\d{1,2}(?![\d.])",
    r"(?<!\d)\d{1,3},\d{3}(?!\d)",
    r"\d%",
    rf"\d\s(?:{MONTHS['en'].replace(' ', '|')})",
    r"(?<![\w–-])-\d",
)
ENGLISH_NEVER = (
    r"(?<!\d)\d{1,3},\d{1,2}(?!\d)",
    r"\d[\u00a0\u202f]\d{3}(?!\d)",
    r"\d\s%",
    r"\d\.\s[a-zæøå]+\s20\d\d",
    r"(?<![\w–-])-\d",
)
NEVER: dict[Language, tuple[str, ...]] = {
    "nb": NORWEGIAN_NEVER,
    "nn": NORWEGIAN_NEVER,
    "en": ENGLISH_NEVER,
}
ALWAYS: dict[Language, tuple[str, ...]] = {
    "nb": (r"\d,\d\b", r"\d\u00a0\d{3}\b", r"\d\u00a0%", r"\d\.\u00a0mai 20\d\d"),
    "nn": (r"\d,\d\b", r"\d\u00a0\d{3}\b", r"\d\u00a0%", r"\d\.\u00a0mai 20\d\d"),
    "en": (r"\d\.\d\b", r"\d,\d{3}\b", r"\d%", r"\d\u00a0May 20\d\d"),
}


def without_places(lines: Iterable[str]) -> str:
    """The lines without names of places, which are Norwegian in every language."""
    longest_first = sorted(map(re.escape, PLACES), key=len, reverse=True)
    names = re.compile(rf"\b(?:{'|'.join(longest_first)})\b")
    return names.sub("", "\n".join(lines))


def of_json(folder: Path) -> list[str]:
    """The words of every JSON-stat dataset."""
    datasets = [
        json.loads(path.read_text(encoding="utf-8")) for path in (folder / "tables").glob("*.json")
    ]
    categories = [side["category"] for said in datasets for side in said["dimension"].values()]
    return [
        *(line for said in datasets for line in (said["label"], said["source"], *said["note"])),
        *(side["label"] for said in datasets for side in said["dimension"].values()),
        *(label for category in categories for label in category["label"].values()),
        *(unit["label"] for category in categories for unit in category.get("unit", {}).values()),
        *(
            line
            for category in categories
            for each in category.get("note", {}).values()
            for line in each
        ),
        *(line for said in datasets for line in said["extension"]["signs"].values()),
        *(line for said in datasets for line in said["extension"]["reason_texts"].values()),
    ]


def lines_of(reports: Reports, year: int, language: Language) -> tuple[str, ...]:
    """Every line of every form of a report, each once."""
    _, _, folder = reports(year, language)
    return lines_in(folder, language)


@cache
def lines_in(folder: Path, language: Language) -> tuple[str, ...]:
    """Every line of every file in a report's folder, each once."""
    page_, data = page_lines(folder / "page.html"), data_lines(folder, language)
    return tuple(dict.fromkeys((*page_, *data, *of_json(folder))))


def test_every_word_is_a_word_of_the_language(
    reports: Reports, year: int, language: Language
) -> None:
    assert sorted(words(lines_of(reports, year, language)) - known(language)) == []


def test_no_word_betrays_another_language(reports: Reports, year: int, language: Language) -> None:
    assert foreign_words({language: without_places(lines_of(reports, year, language))}) == []


def test_a_report_in_another_language_is_found_out(reports: Reports, language: Language) -> None:
    lines = lines_of(reports, 2024, OTHER[language])
    assert len(words(lines) - known(language)) > 50
    assert len(set(foreign_words({language: without_places(lines)}))) > 3


def test_no_text_is_missing_and_no_hole_unfilled(
    reports: Reports, year: int, language: Language
) -> None:
    _, document, _ = reports(year, language)
    for line in lines_of(reports, year, language):
        assert not re.search(r"[{}]|\bnan\b|\w\(", line), line
    for part in document.tabulated:
        assert part.caption, part.label
        assert all(part.arranged.flat_columns()), part.label
    assert all(chapter.heading for chapter in document.chapters)


def test_numbers_and_dates_are_written_as_the_language_writes_them(
    reports: Reports, year: int, language: Language
) -> None:
    _, _, folder = reports(year, language)
    said = "\n".join(page_lines(folder / "page.html"))
    assert [found for pattern in NEVER[language] for found in re.findall(pattern, said)] == []
    assert [pattern for pattern in ALWAYS[language] if not re.search(pattern, said)] == []


def test_signs_are_the_same_and_explained_in_every_language(reports: Reports, year: int) -> None:
    for language in LANGUAGES:
        release, document, folder = reports(year, language)
        used = {cell.sign for part in document.tabulated for cell in part.arranged.cells}
        explained = page(folder / "page.html").only("body").text()
        assert {f.sign for f in release.figures.figures if f.sign} <= SIGNS.keys()
        assert used >= {":", ".", ".."}
        for sign in filter(None, used):
            assert SIGNS[sign].in_language(language) in explained, sign


def test_the_same_numbers_stand_in_every_language(reports: Reports, year: int) -> None:
    shown = {
        language: {
            part.id: sorted(str(cell.figure.id) for cell in part.arranged.cells if cell.figure)
            for part in reports(year, language)[1].tabulated
        }
        for language in LANGUAGES
    }
    assert shown["nb"] == shown["nn"] == shown["en"]
    left_out = {language: len(reports(year, language)[1].parts) for language in LANGUAGES}
    assert len(set(left_out.values())) == 1


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("nb", "i 4.2 prosent"),
        ("nb", "13,942 personer"),
        ("nn", "49%"),
        ("nn", "−5, ikkje -5"),
        ("nb", "13 May 2025"),
        ("en", "4,2 per cent"),
        ("en", "13\u00a0942"),
        ("en", "49 %"),
        ("en", "on 13. mai 2025"),
    ],
)
def test_conventions_of_another_language_are_found_out(language: Language, line: str) -> None:
    assert any(re.search(pattern, line) for pattern in NEVER[language])
