"""`fotfeste protect`: tables over any file of persons, protected (skjerming)."""

import argparse
from pathlib import Path

from fotfeste.commands.arguments import Commands, add_command
from fotfeste.commands.speech import said, say
from fotfeste.commands.status import GOOD
from fotfeste.commands.threshold import add_threshold
from fotfeste.domain.text import Text

METHODS = ("suppression", "rounding")

PROTECT = Text(
    nb="skjerm tabeller over en hvilken som helst personfil",
    nn="skjerm tabellar over kva som helst personfil",
    en="protect tables over any file of persons",
)
PERSONS = Text(
    nb="én rad per person, én kolonne per variabel",
    nn="éi rad per person, éin kolonne per variabel",
    en="one row per person, one column per variable",
)
TABLES = Text(
    nb="JSON: navn på tabell → liste av kolonner",
    nn="JSON: namn på tabell → liste av kolonnar",
    en="JSON: name of a table → list of columns",
)
HIERARCHY = Text(
    nb="CSV: den fineste inndelingen først, så grupper av den",
    nn="CSV: den finaste inndelinga først, så grupper av ho",
    en="CSV: the finest division first, then groups of it",
)
METHOD = Text(
    nb="skjul celler, eller avrund små antall",
    nn="skjul celler, eller avrund små tal",
    en="withhold cells, or round small counts",
)
OUT = Text(
    nb="mappa tabellene skrives til",
    nn="mappa tabellane blir skrivne til",
    en="folder to write the tables to",
)
SEPARATELY = Text(
    nb="ta hver tabell som den eneste som publiseres",
    nn="ta kvar tabell som den einaste som blir publisert",
    en="take each table as the only one that is released",
)


def protect(arguments: argparse.Namespace) -> int:
    """Protect tables over a file of persons."""
    from fotfeste.disclosure.protect_persons import protect_persons
    from fotfeste.disclosure.said import of_protection

    done = protect_persons(
        arguments.persons,
        arguments.tables,
        arguments.hierarchy,
        arguments.out,
        threshold=arguments.threshold,
        method=arguments.method,
        separately=arguments.separately,
    )
    say(of_protection(done, arguments.language))
    return GOOD


def add_protect(commands: Commands) -> None:
    """Add `protect` to the command line."""
    command = add_command(commands, "protect", protect, PROTECT)
    command.add_argument("persons", type=Path, metavar="PERSONS.csv", help=said(PERSONS))
    for name, told in (("--tables", TABLES), ("--hierarchy", HIERARCHY)):
        command.add_argument(name, type=Path, required=True, metavar="FILE", help=said(told))
    add_threshold(command)
    command.add_argument("--method", choices=METHODS, default=METHODS[0], help=said(METHOD))
    command.add_argument("--out", type=Path, required=True, help=said(OUT))
    command.add_argument("--separately", action="store_true", help=said(SEPARATELY))
