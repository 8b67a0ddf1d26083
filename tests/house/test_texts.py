"""Every text that a user sees is there in bokmål, nynorsk and English, as three real sentences."""

import ast
import re
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest
import yaml

from tests.house.project import PACKAGE, shown, source_files, syntax

LANGUAGES = ("nb", "nn", "en")
# Bokmål and nynorsk are often the same for a whole line; English is not.
LONGEST_ALIKE = {"nn": 12, "en": 3}  # words

# Words that no text in the language holds: the surest sign of one that was not translated.
BETRAYED_BY = {
    "nn": set(
        "ikke hva hvor hvem hvis hvordan hvilke hvilken hver hvert fra noen mer være jeg hun"
        " en et de dem uten siden bare disse selv sammen flere høyere lavere ble gikk kommer"
        " finnes mangler gjelder tall tallene antall antallet personer deltakere deltakerne"
        " kommuner kommunene fylker årene måneder uker avsluttede avsluttet videregående".split()
    ),
    "nb": set(
        "ikkje kva kvar kven korleis kvart frå nokon meir vere ein eit dei utan sidan berre"
        " desse sjølv saman fleire høgare lågare vart gjekk kjem finst manglar deltakarar"
        " deltakarane kommunar kommunane personar månader vidaregåande".split()
    ),
    "en": set("og ikke fra deltakere kommune fylke eller etter".split()),
}
NOT_WORDS = re.compile(r"«[^»]*»|\{[^}]*\}")  # official names, and holes

Texts = Mapping[str, str]


def texts_in(path: Path) -> Iterator[tuple[int, Texts]]:
    """Line and languages of every `Text(…)` in a file."""
    for node in ast.walk(syntax(path)):
        if isinstance(node, ast.Call) and ast.unparse(node.func) == "Text" and written_out(node):
            yield node.lineno, said(node)


def written_out(call: ast.Call) -> bool:
    """Whether the languages stand in the call; `Text(**words)` takes them from data."""
    return all(keyword.arg for keyword in call.keywords)


def said(call: ast.Call) -> Texts:
    """What a call says in each language: the literal text, or the expression as written."""
    by_position = dict(zip(LANGUAGES, call.args, strict=False))
    by_name = {keyword.arg: keyword.value for keyword in call.keywords if keyword.arg}
    return {language: literal(value) for language, value in (by_position | by_name).items()}


def literal(value: ast.expr) -> str:
    """A literal's text; any other expression as source."""
    if isinstance(value, ast.Constant) and isinstance(value.value, str):
        return value.value
    return ast.unparse(value)


def faults(texts: Texts) -> list[str]:
    """What is wrong with a text: a language that is missing, copied, or another language."""
    missing = [f"{each} is missing" for each in LANGUAGES if not texts.get(each, "").strip()]
    original = texts.get("nb", "")
    copied = [
        f"{language} is a copy of nb"
        for language, longest in LONGEST_ALIKE.items()
        if texts.get(language) == original and len(original.split()) > longest
    ]
    return missing + copied + foreign_words(texts)


def foreign_words(texts: Texts) -> list[str]:
    """Words that betray another language."""
    return [
        f"{language} has «{word}»"
        for language, betraying in BETRAYED_BY.items()
        for word in re.findall(r"\w+", NOT_WORDS.sub("", texts.get(language, "")).lower())
        if word in betraying
    ]


def texts_in_data(found: object) -> Iterator[Texts]:
    """Every mapping with a bokmål text in a YAML document."""
    if isinstance(found, dict):
        if "nb" in found:
            yield {language: str(text or "") for language, text in found.items()}
        for value in found.values():
            yield from texts_in_data(value)
    elif isinstance(found, list):
        for value in found:
            yield from texts_in_data(value)


def test_every_text_in_the_code_is_there_in_three_languages() -> None:
    wrong = [
        f"{shown(path)}:{line} {fault}"
        for path in source_files()
        for line, texts in texts_in(path)
        for fault in faults(texts)
    ]
    assert wrong == []


def test_every_text_in_data_is_there_in_three_languages() -> None:
    files = sorted([*PACKAGE.rglob("*.yaml"), *PACKAGE.rglob("*.yml")])
    wrong = [
        f"{shown(path)} «{texts['nb']}»: {fault}"
        for path in files
        for texts in texts_in_data(yaml.safe_load(path.read_text(encoding="utf-8")))
        for fault in faults(texts)
    ]
    assert wrong == []


def test_texts_are_found_in_the_code() -> None:
    assert sum(1 for path in source_files() for _text in texts_in(path)) > 50


@pytest.mark.parametrize(
    ("texts", "found"),
    [
        ({"nb": "Fylke", "nn": "Fylke", "en": "County"}, []),
        ({"nb": "Fylke", "nn": " ", "en": "County"}, ["nn is missing"]),
        ({"nb": "Fylke"}, ["nn is missing", "en is missing"]),
        ({"nb": "Tiltak i regi av NAV", "nn": "Tiltak i regi av NAV", "en": "By NAV"}, []),
        (
            {"nb": "Tiltak i regi av", "nn": "Tiltak", "en": "Tiltak i regi av"},
            ["en is a copy of nb"],
        ),
        ({"nb": "ord " * 13, "nn": "ord " * 13, "en": "words"}, ["nn is a copy of nb"]),
        ({"nb": "Fra {fra} «frå»", "nn": "Frå {fra} «fra»", "en": "From {fra}"}, []),
        ({"nb": "Ikke registrert", "nn": "Ikke registrert", "en": "None"}, ["nn has «ikke»"]),
        ({"nb": "Frå fylket", "nn": "Frå fylket", "en": "From"}, ["nb has «frå»"]),
    ],
)
def test_faults_are_named(texts: Texts, found: list[str]) -> None:
    assert faults(texts) == found
