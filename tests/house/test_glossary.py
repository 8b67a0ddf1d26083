"""The words of GLOSSARY.md, and those it tells us not to use, compared with the names in the code."""

import ast
import re
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest

from tests.house.project import ROOT, module_name, shown, source_files, syntax, table_under

Words = tuple[str, ...]

HEADINGS = ("## Things", "## Statistics", "## Words that say nothing")
ROWS = [row for heading in HEADINGS for row in table_under(ROOT / "GLOSSARY.md", heading)]


def words(name: str) -> Words:
    """`exit_dateOf` → `exit date of`; a plural counts as its singular."""
    parts = re.findall(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+", name)
    return tuple(part.lower().removesuffix("s") for part in parts)


def words_not_to_use() -> dict[Words, str]:
    """Each word or phrase that the table turns down, and the code word of its row."""
    return {
        words(phrase): code_word
        for code_word, _norwegian, _source, not_to_use in ROWS
        for phrase in not_to_use.split(",")
    }


def names_given(tree: ast.Module) -> Iterator[tuple[int, str]]:
    """Line and name of everything that a file gives a name to; names it only uses are others'."""
    for node in ast.walk(tree):
        match node:
            case ast.FunctionDef() | ast.AsyncFunctionDef() | ast.ClassDef():
                yield node.lineno, node.name
            case ast.arg():
                yield node.lineno, node.arg
            case ast.Name(ctx=ast.Store()):
                yield node.lineno, node.id
            case ast.Attribute(ctx=ast.Store()):
                yield node.lineno, node.attr
            case ast.alias(asname=str(name)):
                yield node.lineno, name


def turned_down(name: str, not_to_use: Iterable[Words]) -> Words | None:
    """The first phrase of `not_to_use` that occurs in a name, word for word."""
    parts = words(name)
    runs = {
        parts[start:end] for start in range(len(parts)) for end in range(start + 1, len(parts) + 1)
    }
    return next((phrase for phrase in not_to_use if phrase in runs), None)


def offences(path: Path) -> Iterator[str]:
    """Where a file names something by a word that the glossary turns down."""
    not_to_use = words_not_to_use()
    named = [(1, part) for part in module_name(path).split(".")]
    for line, name in [*named, *names_given(syntax(path))]:
        phrase = turned_down(name, not_to_use)
        if phrase is not None:
            yield f"{shown(path)}:{line} {name}: the glossary's word is «{not_to_use[phrase]}»"


def test_names_in_the_code_follow_the_glossary() -> None:
    assert [offence for path in source_files() for offence in offences(path)] == []


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row[0])
def test_every_row_is_whole(row: list[str]) -> None:
    assert len(row) == 4
    assert all(row)


def test_no_word_is_both_asked_for_and_turned_down() -> None:
    assert {words(row[0]) for row in ROWS} & words_not_to_use().keys() == set()


@pytest.mark.parametrize(
    ("name", "found"),
    [
        ("exit_dates", ("exit", "date")),
        ("ExitDate", ("exit", "date")),
        ("date_of_exit", None),
        ("KPITable", ("kpi",)),
        ("subprocess", None),
        ("processed", None),
        ("process", ("proces",)),
    ],
)
def test_words_are_found_whole_and_in_order(name: str, found: Words | None) -> None:
    assert turned_down(name, [words("exit date"), words("kpi"), words("process")]) == found


def test_names_that_are_only_used_are_not_ours() -> None:
    tree = ast.parse("import a as b\nc = d.e(f=1)\ndef g(h): i.j = k\n")
    assert {name for _line, name in names_given(tree)} == {"b", "c", "g", "h", "j"}
