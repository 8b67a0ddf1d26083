"""The commands of the law room (lov): `fotfeste law explain`, `fotfeste law change`."""

import argparse
import json
from pathlib import Path
from typing import Any

from fotfeste.commands.arguments import AS_JSON, COMMANDS, EXTRACT, Commands, add_command, day
from fotfeste.commands.speech import said, say, say_json
from fotfeste.commands.status import GOOD
from fotfeste.domain.refusal import Refused
from fotfeste.domain.text import Text

LAW = Text(
    nb="hva loven sier på en dag, og hvorfor",
    nn="kva lova seier på ein dag, og kvifor",
    en="what the law says on a day, and why",
)
EXPLAIN = Text(
    nb="rettigheter, plikter og frister for en person, med begrunnelse",
    nn="rettar, plikter og fristar for ein person, med grunngiving",
    en="a person's rights, duties and deadlines, with reasons",
)
CHANGE = Text(
    nb="hva som endret seg i reglene mellom to dager",
    nn="kva som endra seg i reglane mellom to dagar",
    en="what changed in the rules between two days",
)
ON = Text(
    nb="dagen det gjelder (ÅÅÅÅ-MM-DD)", nn="dagen det gjeld (ÅÅÅÅ-MM-DD)", en="the day asked of"
)
BELIEVED_ON = Text(
    nb="slik reglene var kjent denne dagen",
    nn="slik reglane var kjende denne dagen",
    en="as the rules were known on this day",
)
SCHEMA = Text(
    nb="skriv JSON-skjemaet for en person",
    nn="skriv JSON-skjemaet for ein person",
    en="print the schema",
)
PERSON_FILE = Text(
    nb="en person som JSON, slik --schema beskriver",
    nn="ein person som JSON, slik --schema skildrar",
    en="a person as JSON, as --schema describes",
)
FIRST_DAY = Text(nb="den første dagen", nn="den første dagen", en="the first day")
LAST_DAY = Text(nb="den siste dagen", nn="den siste dagen", en="the last day")

PROTECT = Text(
    nb="skjerm tabeller over en hvilken som helst personfil",
    nn="skjerm tabellar over kva som helst personfil",
    en="protect tables over any file of persons",
)
LAST_DAY = Text(nb="den siste dagen", nn="den siste dagen", en="the last day")

PROTECT = Text(
    nb="skjerm tabeller over en hvilken som helst personfil",
    nn="skjerm tabellar over kva som helst personfil",
    en="protect tables over any file of persons",
)
PERSON_AND_DAY = Text(
    nb="Oppgi en fil med en person og en dag: fotfeste law explain PERSON.json --on ÅÅÅÅ-MM-DD. "
    "Skjemaet for personen får du med --schema.",
    nn="Oppgje ei fil med ein person og ein dag: fotfeste law explain PERSON.json --on ÅÅÅÅ-MM-DD. "
    "Skjemaet for personen får du med --schema.",
    en="Name a file with a person, and a day: fotfeste law explain PERSON.json --on YYYY-MM-DD. "
    "The schema of a person comes with --schema.",
)
NO_PERSON = Text(
    nb="{path} kan ikke leses som et JSON-objekt med en person: {error}. "
    "Skjemaet får du med fotfeste law explain --schema.",
    nn="{path} kan ikkje lesast som eit JSON-objekt med ein person: {error}. "
    "Skjemaet får du med fotfeste law explain --schema.",
    en="{path} cannot be read as a JSON object with a person: {error}. "
    "The schema comes with fotfeste law explain --schema.",
)


def explain(arguments: argparse.Namespace) -> int:
    """Print what applies to a person on a day, and why; or the schema of a person."""
    from fotfeste.law.explain import explain as explained
    from fotfeste.law.schema import schema

    if arguments.schema:
        say_json(schema(arguments.language))
        return GOOD
    if arguments.person is None or arguments.on is None:
        raise Refused(PERSON_AND_DAY)
    person = _person(arguments.person)
    found = explained(person, arguments.on, arguments.believed_on, arguments.language)
    if arguments.json:
        say_json(found.as_json())
    else:
        say(found.lines())
    return GOOD


def change(arguments: argparse.Namespace) -> int:
    """Print what changed in the rules between two days, and whom it touches."""
    from fotfeste.extract.reader import read
    from fotfeste.law.changes import changes, lines

    if arguments.source is None:
        found = changes(arguments.first, arguments.last)
    else:
        with read(arguments.source) as extract:
            found = changes(arguments.first, arguments.last, extract)
    if arguments.json:
        say_json([each.as_json() for each in found])
    else:
        say(lines(found, arguments.language))
    return GOOD


def add_law(commands: Commands) -> None:
    """Add `law` and its two commands to the command line."""
    law = commands.add_parser("law", help=said(LAW), description=said(LAW))
    under = law.add_subparsers(title=said(COMMANDS), required=True, metavar="COMMAND")
    _add_explain(under)
    _add_change(under)


def _add_explain(commands: Commands) -> None:
    command = add_command(commands, "explain", explain, EXPLAIN)
    command.add_argument(
        "person", type=Path, nargs="?", metavar="PERSON.json", help=said(PERSON_FILE)
    )
    command.add_argument("--on", type=day, metavar="DATE", help=said(ON))
    command.add_argument("--believed-on", type=day, metavar="DATE", help=said(BELIEVED_ON))
    command.add_argument("--json", action="store_true", help=said(AS_JSON))
    command.add_argument("--schema", action="store_true", help=said(SCHEMA))


def _add_change(commands: Commands) -> None:
    command = add_command(commands, "change", change, CHANGE)
    command.add_argument("first", type=day, metavar="FROM", help=said(FIRST_DAY))
    command.add_argument("last", type=day, metavar="TO", help=said(LAST_DAY))
    command.add_argument("--from", dest="source", type=Path, help=said(EXTRACT))
    command.add_argument("--json", action="store_true", help=said(AS_JSON))


def _person(path: Path) -> dict[str, Any]:
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, json.JSONDecodeError, RecursionError) as error:
        raise Refused(NO_PERSON.filled(path=path, error=error)) from error
    if not isinstance(found, dict):
        raise Refused(NO_PERSON.filled(path=path, error="[ ]"))
    return found
