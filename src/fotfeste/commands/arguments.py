"""Arguments that several commands take (argumenter), and the types that read them."""

import argparse
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TypeAlias

from fotfeste.commands.speech import language_of_messages, said
from fotfeste.domain.text import Text

Commands: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"
FIRST_YEAR, LAST_YEAR = 2014, 2100

COMMANDS = Text(nb="kommandoer", nn="kommandoar", en="commands")
EXTRACT = Text(nb="mappa med uttrekket", nn="mappa med uttrekket", en="folder of the extract")
JSON = Text(
    nb="skriv også resultatet som JSON",
    nn="skriv òg resultatet som JSON",
    en="also write the result as JSON",
)
AS_JSON = Text(nb="skriv JSON", nn="skriv JSON", en="print JSON")
RULES = Text(
    nb="bestem en åpen regel på en annen måte enn vanlig; kan gjentas",
    nn="avgjer ein open regel på ein annan måte enn vanleg; kan takast opp att",
    en="decide an open rule in another way than usual; may be repeated",
)
NO_YEAR = Text(
    nb="«{seen}» er ikke et år fra {first} og framover",
    nn="«{seen}» er ikkje eit år frå {first} og framover",
    en="“{seen}” is no year from {first} on",
)
TOO_LOW = Text(
    nb="«{seen}» er ikke et helt tall fra {least} og oppover",
    nn="«{seen}» er ikkje eit heilt tal frå {least} og oppover",
    en="“{seen}” is no whole number from {least} up",
)
NO_DAY = Text(
    nb="«{seen}» er ikke en dag som ÅÅÅÅ-MM-DD",
    nn="«{seen}» er ikkje ein dag som ÅÅÅÅ-MM-DD",
    en="“{seen}” is no day as YYYY-MM-DD",
)


def add_command(
    commands: Commands, name: str, run: Callable[[argparse.Namespace], int], told: Text
) -> argparse.ArgumentParser:
    """A command with its name, what it runs and what it says of itself."""
    added = commands.add_parser(name, help=said(told), description=said(told))
    added.set_defaults(run=run)
    return added


def add_source(command: argparse._ActionsContainer, required: bool) -> None:
    """`--from EXTRACT`."""
    command.add_argument(
        "--from",
        dest="source",
        type=Path,
        required=required,
        metavar="EXTRACT",
        help=said(EXTRACT),
    )


def add_json_file(command: argparse.ArgumentParser) -> None:
    """`--json FILE`."""
    command.add_argument("--json", type=Path, metavar="FILE", help=said(JSON))


def add_rules(command: argparse.ArgumentParser) -> None:
    """`--rule RULE=ALTERNATIVE`, as often as wanted."""
    command.add_argument(
        "--rule",
        dest="rules",
        action="append",
        default=[],
        metavar="RULE=ALTERNATIVE",
        help=said(RULES),
    )


def year(text: str) -> int:
    """A year that a register can cover."""
    if not text.isdecimal() or not FIRST_YEAR <= int(text) <= LAST_YEAR:
        raise _wrong(NO_YEAR, seen=text, first=FIRST_YEAR)
    return int(text)


def whole_from(least: int) -> Callable[[str], int]:
    """A type that reads whole numbers from `least` up."""

    def whole(text: str) -> int:
        if not text.isdecimal() or int(text) < least:
            raise _wrong(TOO_LOW, seen=text, least=least)
        return int(text)

    return whole


def day(text: str) -> date:
    """A day in ISO form."""
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise _wrong(NO_DAY, seen=text) from error


def _wrong(problem: Text, **seen: object) -> argparse.ArgumentTypeError:
    told = problem.filled(**seen)
    return argparse.ArgumentTypeError(told.in_language(language_of_messages()))
