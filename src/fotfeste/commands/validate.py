"""`fotfeste validate`: a message checked without a register (validering)."""

import argparse
from pathlib import Path

from fotfeste.commands.arguments import Commands, add_command
from fotfeste.commands.receipts import add_receipt, refuse_unknown_form, tell
from fotfeste.commands.speech import said, say, say_json
from fotfeste.commands.status import GOOD
from fotfeste.domain.refusal import Refused
from fotfeste.domain.text import Text

VALIDATE = Text(
    nb="kontroller en melding uten å sende den",
    nn="kontroller ei melding utan å sende ho",
    en="check a message without sending it",
)
MESSAGE = Text(
    nb="meldingen: JSON, CSV eller Excel",
    nn="meldinga: JSON, CSV eller Excel",
    en="the message: JSON, CSV or Excel",
)
SCHEMA = Text(
    nb="skriv JSON-skjemaet for en melding",
    nn="skriv JSON-skjemaet for ei melding",
    en="print the JSON Schema of a message",
)
LAYOUTS = Text(
    nb="skriv oppsett for CSV og Excel i denne mappen",
    nn="skriv oppsett for CSV og Excel i denne mappa",
    en="write layouts for CSV and Excel into this folder",
)
LAYOUT = Text(
    nb="oppsettet av filen: en melding, eller historikk i KOSTRA-skjema 11B",
    nn="oppsettet av fila: ei melding, eller historikk i KOSTRA-skjema 11B",
    en="the layout of the file: a message, or history in KOSTRA form 11B",
)
PERSONS = Text(
    nb="personene i historikken, med fødselsdato: en melding med poster av slaget person",
    nn="personane i historikken, med fødselsdato: ei melding med postar av slaget person",
    en="the persons of the history, with birth dates: a message of records of the kind person",
)
PERSONS_OF_HISTORY = Text(
    nb="--persons hører til --layout kostra-11b; en melding har personene i seg",
    nn="--persons høyrer til --layout kostra-11b; ei melding har personane i seg",
    en="--persons belongs to --layout kostra-11b; a message has its persons in it",
)
NOTHING_TO_CHECK = Text(
    nb="oppgi en melding, --schema eller --layouts",
    nn="oppgje ei melding, --schema eller --layouts",
    en="name a message, --schema or --layouts",
)


def validate(arguments: argparse.Namespace) -> int:
    """Check a message, and tell every problem at once."""
    from fotfeste.exchange.layouts.json_schema import json_schema
    from fotfeste.exchange.layouts.tables import write_layouts
    from fotfeste.exchange.validate import validate as validated

    refuse_unknown_form(arguments)
    if arguments.schema:
        say_json(json_schema())
        return GOOD
    if arguments.layouts:
        say(map(str, write_layouts(arguments.layouts, arguments.language)))
        return GOOD
    if arguments.message is None:
        raise Refused(NOTHING_TO_CHECK)
    refuse_persons(arguments)
    return tell(arguments, *validated(arguments.message, arguments.layout, arguments.persons))


def refuse_persons(arguments: argparse.Namespace) -> None:
    """Refuse persons beside a message that has its own."""
    if arguments.persons and arguments.layout == "message":
        raise Refused(PERSONS_OF_HISTORY)


def add_layout(command: argparse.ArgumentParser) -> None:
    """`--layout` and `--persons`."""
    command.add_argument(
        "--layout", choices=("message", "kostra-11b"), default="message", help=said(LAYOUT)
    )
    command.add_argument("--persons", type=Path, metavar="FILE", help=said(PERSONS))


def add_validate(commands: Commands) -> None:
    """Add `validate` to the command line."""
    command = add_command(commands, "validate", validate, VALIDATE)
    command.add_argument("message", type=Path, nargs="?", metavar="FILE", help=said(MESSAGE))
    command.add_argument("--schema", action="store_true", help=said(SCHEMA))
    command.add_argument("--layouts", type=Path, metavar="FOLDER", help=said(LAYOUTS))
    add_layout(command)
    add_receipt(command)
