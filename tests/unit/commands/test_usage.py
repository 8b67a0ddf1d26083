"""The words of argparse itself, in three languages."""

import argparse
import ast
import inspect
from collections.abc import Iterator

import pytest

from fotfeste.cli import main
from fotfeste.commands.usage import WORDS
from fotfeste.domain.text import Language, Text

FOR_PROGRAMMERS = {
    "conflicting option string: %s",
    "conflicting option strings: %s",
    ".__call__() not defined",
    "'required' is an invalid argument for positionals",
    "mutually exclusive arguments must be optional",
    "%r is not callable",
    "can't open '%(filename)s': %(error)s",
    "cannot merge actions - two groups are named %r",
    "invalid option string %(option)r: must start with a character %(prefix_chars)r",
    "dest= is required for options like %r",
    "invalid conflict_resolution value: %r",
    "cannot have multiple subparser arguments",
    "conflicting subparser: %s",
    "conflicting subparser alias: %s",
    'argument "-" with mode %r',
    "unexpected option string: %s",
}
"""What argparse says to whoever writes a command, or of things that no command of ours has."""


def spoken() -> Iterator[str]:
    """Every word that the installed argparse asks gettext for."""
    for node in ast.walk(ast.parse(inspect.getsource(argparse))):
        match node:
            case ast.Call(func=ast.Name(id="_" | "ngettext"), args=arguments):
                yield from (str(a.value) for a in arguments if isinstance(a, ast.Constant))


def test_every_word_that_a_user_may_read_is_in_three_languages() -> None:
    assert {*spoken()} - FOR_PROGRAMMERS == {word.en for word in WORDS}


@pytest.mark.parametrize("word", WORDS, ids=lambda word: word.en)
def test_as_much_is_filled_in_in_every_language(word: Text) -> None:
    assert word.nb.count("%") == word.nn.count("%") == word.en.count("%")


@pytest.mark.parametrize(
    ("language", "usage", "problem"),
    [
        ("nb", "bruk: fotfeste report", "disse må være med: --out"),
        ("nn", "bruk: fotfeste report", "desse må vere med: --out"),
        ("en", "usage: fotfeste report", "the following arguments are required: --out"),
    ],
)
def test_usage_is_told_in_the_language_of_messages(
    language: Language,
    usage: str,
    problem: str,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("LC_ALL", language)
    with pytest.raises(SystemExit) as ended:
        main(["report", "2024", "--from", "out/register"])
    told = capsys.readouterr().err
    assert ended.value.code == 2
    assert told.startswith(usage)
    assert problem in told
