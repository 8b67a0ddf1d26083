"""The page of commands (kommandoer), from what the command line itself says."""

import argparse
import os
from collections.abc import Iterator
from unittest.mock import patch

from fotfeste.cli import parser
from tools.reference.markdown import code, page, table

LEAD = """After `make setup`, `.venv/bin/fotfeste` has these commands. Messages come in bokmål, in
nynorsk or in English as `LC_ALL`, `LC_MESSAGES` or `LANG` says (`nn…`, `en…`, else bokmål);
what a report is written in is `--lang`.

Exit status: 0 is good, 1 that the answer is no (a figure is wrong or impossible), 2 that the
input cannot be used; then nothing was written, and every problem was told at once."""


def commands() -> str:
    """Every command with its arguments."""
    return page("Commands", LEAD, *(_command(name, of) for name, of in all_commands()))


def all_commands() -> Iterator[tuple[str, argparse.ArgumentParser]]:
    """The commands, in English, with those inside commands as `law explain`."""
    with patch.dict(os.environ, {"LC_ALL": "en"}):
        yield from _below("", parser())


def arguments_of(command: argparse.ArgumentParser) -> list[argparse.Action]:
    """What a command takes, help apart."""
    kinds = (argparse._HelpAction, argparse._SubParsersAction)
    return [action for action in command._actions if not isinstance(action, kinds)]


def _below(
    name: str, command: argparse.ArgumentParser
) -> Iterator[tuple[str, argparse.ArgumentParser]]:
    inner = [a for a in command._actions if isinstance(a, argparse._SubParsersAction)]
    if name and not inner:
        yield name, command
    for action in inner:
        for word, below in action.choices.items():
            yield from _below(f"{name} {word}".strip(), below)


def _command(name: str, command: argparse.ArgumentParser) -> str:
    usage = " ".join(command.format_usage().removeprefix("usage: ").split())
    rows = [_row(action) for action in arguments_of(command)]
    told = (command.description or "").strip().capitalize()
    return "\n\n".join(
        [
            f"## {name}",
            f"{told}.",
            code(usage),
            table(("argument", "what it says", "unless said"), rows),
        ]
    )


def _row(action: argparse.Action) -> tuple[str, str, str]:
    name = ", ".join(action.option_strings) or str(action.metavar or action.dest)
    takes = f" {action.metavar}" if action.option_strings and action.metavar else ""
    choices = f" ({', '.join(map(str, action.choices))})" if action.choices else ""
    plain = action.default if not isinstance(action.default, list) else None
    usual = "" if plain is None else code(str(plain))
    return (
        code(name + takes),
        (action.help or "").replace("%%", "%") + choices,
        "must be given" if action.required else usual,
    )
