"""The commands of the law room (lov): `fotfeste law explain`, `fotfeste law change`."""

import argparse
import json
import sys
from collections.abc import Callable, Iterable
from datetime import date
from pathlib import Path
from typing import Any

from fotfeste import command_words as words
from fotfeste.domain.refusal import Refused
from fotfeste.domain.text import Text

Said = Callable[[Text], str]


def explain(arguments: argparse.Namespace) -> int:
    """Print what applies to a person on a day, and why; or the schema of a person."""
    from fotfeste.law.explain import explain as explained
    from fotfeste.law.schema import schema

    if arguments.schema:
        return _printed_json(schema(arguments.language))
    if arguments.person is None or arguments.on is None:
        raise Refused(words.PERSON_AND_DAY)
    found = explained(
        _person(arguments.person), arguments.on, arguments.believed_on, arguments.language
    )
    return _printed_json(found.as_json()) if arguments.json else _printed(found.lines())


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
        return _printed_json([each.as_json() for each in found])
    return _printed(lines(found, arguments.language))


def add_law(commands: "argparse._SubParsersAction[argparse.ArgumentParser]", said: Said) -> None:
    """Add `law` and its two commands to the command line."""
    law = commands.add_parser("law", help=said(words.LAW), description=said(words.LAW))
    under = law.add_subparsers(title=said(words.COMMANDS), required=True, metavar="COMMAND")
    asked = under.add_parser("explain", help=said(words.EXPLAIN), description=said(words.EXPLAIN))
    asked.set_defaults(run=explain)
    asked.add_argument(
        "person", type=Path, nargs="?", metavar="PERSON.json", help=said(words.PERSON_FILE)
    )
    asked.add_argument("--on", type=_day, metavar="DATE", help=said(words.ON))
    asked.add_argument("--believed-on", type=_day, metavar="DATE", help=said(words.BELIEVED_ON))
    asked.add_argument("--json", action="store_true", help=said(words.AS_JSON))
    asked.add_argument("--schema", action="store_true", help=said(words.SCHEMA))
    changed = under.add_parser("change", help=said(words.CHANGE), description=said(words.CHANGE))
    changed.set_defaults(run=change)
    changed.add_argument("first", type=_day, metavar="FROM", help=said(words.FIRST_DAY))
    changed.add_argument("last", type=_day, metavar="TO", help=said(words.LAST_DAY))
    changed.add_argument("--from", dest="source", type=Path, help=said(words.EXTRACT))
    changed.add_argument("--json", action="store_true", help=said(words.AS_JSON))


def _person(path: Path) -> dict[str, Any]:
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, json.JSONDecodeError, RecursionError) as error:
        raise Refused(words.NO_PERSON.filled(path=path, error=error)) from error
    if not isinstance(found, dict):
        raise Refused(words.NO_PERSON.filled(path=path, error="[ ]"))
    return found


def _printed(lines: Iterable[str]) -> int:
    sys.stdout.writelines(f"{line}\n" for line in lines)
    return 0


def _printed_json(found: object) -> int:
    return _printed([json.dumps(found, ensure_ascii=False, indent=2, default=str)])


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"«{text}»: YYYY-MM-DD") from error
