"""The commands of the law room (lov): `fotfeste law explain`, `fotfeste law change`."""

import argparse
import json
from pathlib import Path
from shutil import get_terminal_size
from typing import TYPE_CHECKING, Any

from fotfeste.commands.arguments import AS_JSON, COMMANDS, EXTRACT, Commands, add_command, day
from fotfeste.commands.speech import said, say, say_json
from fotfeste.commands.status import GOOD
from fotfeste.domain.refusal import Refused
from fotfeste.domain.text import Text

if TYPE_CHECKING:
    from fotfeste.law.rulebook import Rulebook

WIDTH = 110
"""A page is as wide as the terminal, and no wider than this."""

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
RULES = Text(
    nb="mappe med YAML-regler som gjelder i stedet for våre med samme id",
    nn="mappe med YAML-reglar som gjeld i staden for våre med same id",
    en="folder of YAML rules that apply in place of ours with the same id",
)
BASE_AMOUNTS = Text(
    nb="CSV-fil med egne grunnbeløp: from,kroner",
    nn="CSV-fil med eigne grunnbeløp: from,kroner",
    en="CSV file with base amounts of your own: from,kroner",
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
    from fotfeste.law.page import Page
    from fotfeste.law.schema import schema

    if arguments.schema:
        say_json(schema(arguments.language))
        return GOOD
    if arguments.person is None or arguments.on is None:
        raise Refused(PERSON_AND_DAY)
    person, rules = _person(arguments.person), _rules(arguments)
    found = explained(person, arguments.on, arguments.believed_on, rules)
    if arguments.json:
        say_json(found.as_json())
    else:
        width = min(get_terminal_size((WIDTH, 0)).columns, WIDTH)
        say(Page(found, arguments.language, width).lines())
    return GOOD


def change(arguments: argparse.Namespace) -> int:
    """Print what changed in the rules between two days, and whom it touches."""
    from fotfeste.extract.reader import read
    from fotfeste.law.changes import changes, lines

    rules = _rules(arguments)
    if arguments.source is None:
        found = changes(arguments.first, arguments.last, rules=rules)
    else:
        with read(arguments.source) as extract:
            found = changes(arguments.first, arguments.last, extract, rules)
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
    _add_rules(command)
    command.add_argument("--schema", action="store_true", help=said(SCHEMA))


def _add_change(commands: Commands) -> None:
    command = add_command(commands, "change", change, CHANGE)
    command.add_argument("first", type=day, metavar="FROM", help=said(FIRST_DAY))
    command.add_argument("last", type=day, metavar="TO", help=said(LAST_DAY))
    command.add_argument("--from", dest="source", type=Path, help=said(EXTRACT))
    _add_rules(command)
    command.add_argument("--json", action="store_true", help=said(AS_JSON))


def _add_rules(command: argparse.ArgumentParser) -> None:
    command.add_argument("--rules", type=Path, metavar="FOLDER", help=said(RULES))
    command.add_argument("--base-amounts", type=Path, metavar="CSV", help=said(BASE_AMOUNTS))


def _rules(arguments: argparse.Namespace) -> "Rulebook":
    """Our rules, amended by those and the amounts that the user names."""
    from fotfeste.law.base_amounts import with_base_amounts
    from fotfeste.law.rulebook import amended_rulebook, rulebook

    rules = amended_rulebook(arguments.rules) if arguments.rules else rulebook()
    return with_base_amounts(rules, arguments.base_amounts) if arguments.base_amounts else rules


def _person(path: Path) -> dict[str, Any]:
    try:
        found = json.loads(path.read_text(encoding="utf-8-sig"), object_pairs_hook=_once)
    except (OSError, ValueError, RecursionError) as error:
        raise Refused(NO_PERSON.filled(path=path, error=error)) from error
    if not isinstance(found, dict):
        raise Refused(NO_PERSON.filled(path=path, error="[ ]"))
    return found


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """An object in which each name stands once; raises ValueError with those that do not."""
    found = dict(pairs)
    if len(found) < len(pairs):
        twice = sorted({name for name, _ in pairs if [n for n, _ in pairs].count(name) > 1})
        raise ValueError(", ".join(f"«{name}» × 2" for name in twice))
    return found
