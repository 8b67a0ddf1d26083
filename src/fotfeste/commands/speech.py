"""The language in which the commands speak (språket i meldingene), and how they print."""

import json
import os
import sys
from collections.abc import Callable, Iterable
from pathlib import Path

from fotfeste.domain.refusal import Refused
from fotfeste.domain.text import Language, Text


def language_of_messages() -> Language:
    """Nynorsk or English where the environment's language says so, else bokmål."""
    environment = os.environ
    locale = environment.get("LC_ALL") or environment.get("LC_MESSAGES") or environment.get("LANG")
    spoken: dict[str, Language] = {"nn": "nn", "en": "en"}
    return spoken.get((locale or "")[:2], "nb")


def said(text: Text) -> str:
    """A text in the language of messages, as argparse takes it."""
    return text.in_language(language_of_messages()).replace("%", "%%")


def say(lines: Iterable[str]) -> None:
    """Print lines as the result of a command."""
    sys.stdout.writelines(f"{line}\n" for line in lines)


def complain(lines: Iterable[str]) -> None:
    """Print lines that say why the answer is no, or what is wrong."""
    sys.stderr.writelines(f"{line}\n" for line in lines)


def step_teller(language: Language) -> Callable[[Text], None]:
    """Tells each step of long work, to people only."""

    def tell(step: Text) -> None:
        if sys.stderr.isatty():
            sys.stderr.write(f"{step.in_language(language)} …\n")

    return tell


def say_json(found: object) -> None:
    """Print a value as JSON, as the result of a command."""
    say([json.dumps(found, ensure_ascii=False, indent=2, default=str)])


NOT_WRITTEN = Text(
    nb="{path} kan ikke skrives: {error}. Oppgi en fil i en mappe som finnes.",
    nn="{path} kan ikkje skrivast: {error}. Oppgje ei fil i ei mappe som finst.",
    en="{path} cannot be written: {error}. Name a file in a folder that exists.",
)


def write_json(path: Path | None, found: object) -> None:
    """Write a value as JSON where a file is asked for. Raises Refused where there can be none."""
    if path:
        write_text(path, json.dumps(found, ensure_ascii=False, indent=1, default=str) + "\n")


def write_text(path: Path, text: str) -> None:
    """Write a text file. Raises Refused where there can be none."""
    try:
        path.write_text(text, encoding="utf-8")
    except OSError as error:
        raise Refused(NOT_WRITTEN.filled(path=path, error=error.strerror)) from error
