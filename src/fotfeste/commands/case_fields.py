"""Fields as a caseworker gives them (felter fra kommandolinjen): FIELD=VALUE, or a file; a number in a file only.

What stands on a command line is seen by others on the machine, and kept in its history.
"""

import argparse
import json
import sys
from pathlib import Path
from typing import Any

from fotfeste.commands.case_words import (
    FIELDS,
    FIELDS_FILE,
    NO_KIND,
    NO_PAIR,
    NOT_AN_OBJECT,
    NUMBER_IN_SIGHT,
    RECORD_KIND,
    REFERENCE,
    UNREADABLE,
)
from fotfeste.commands.speech import language_of_messages, said
from fotfeste.domain.numbers import stands_in
from fotfeste.domain.refusal import Refused
from fotfeste.domain.text import Text

STANDARD_INPUT = "-"


def reference(text: str) -> str:
    """A sender's reference; a personal number is none."""
    if stands_in(text):
        told = NUMBER_IN_SIGHT.in_language(language_of_messages())
        raise argparse.ArgumentTypeError(told)
    return text


def add_record(command: argparse.ArgumentParser) -> None:
    """Which record: its kind and the sender's reference."""
    command.add_argument("kind", metavar="KIND", help=said(RECORD_KIND))
    command.add_argument("reference", type=reference, metavar="REFERENCE", help=said(REFERENCE))


def refuse_unknown_kind(kind: str) -> None:
    """Refuse a kind of record that there is not."""
    from fotfeste.exchange.schema.message import KINDS

    if kind not in KINDS:
        raise Refused(NO_KIND.filled(seen=_shown(kind), kinds=", ".join(KINDS)))


def add_fields(command: argparse.ArgumentParser) -> None:
    """`--set FIELD=VALUE …` and `--fields FILE`."""
    command.add_argument(
        "--set",
        dest="pairs",
        action="extend",
        nargs="+",
        default=[],
        metavar="FIELD=VALUE",
        help=said(FIELDS),
    )
    command.add_argument("--fields", metavar="FILE", help=said(FIELDS_FILE))


def fields_of(arguments: argparse.Namespace) -> dict[str, Any]:
    """The fields that were given, an empty one as None. Raises Refused with everything wrong about them."""
    found = _of_file(arguments.fields) if arguments.fields else {}
    return found | _of_pairs(arguments.pairs)


def statuses_of(given: list[str]) -> list[dict[str, Any]]:
    """The statuses at an ending, each written `kind=work,position_percent=100`."""
    return [_of_pairs(each.split(",")) for each in given]


def _of_pairs(pairs: list[str]) -> dict[str, Any]:
    wrong: list[Text] = []
    found: dict[str, Any] = {}
    for pair in pairs:
        field, equals, value = pair.partition("=")
        if not equals or not field:
            wrong.append(NO_PAIR.filled(seen=_shown(pair)))
        elif _is_number(field) or stands_in(value):
            wrong.append(NUMBER_IN_SIGHT)
        else:
            found[field] = _value(field, value)
    if wrong:
        raise Refused(*dict.fromkeys(wrong))
    return found


def _of_file(name: str) -> dict[str, Any]:
    try:
        text = sys.stdin.read() if name == STANDARD_INPUT else Path(name).read_text("utf-8")
        found = json.loads(text)
    except (OSError, ValueError) as error:
        told = getattr(error, "strerror", None) or type(error).__name__
        raise Refused(UNREADABLE.filled(path=name, error=told)) from None
    if not isinstance(found, dict):
        raise Refused(NOT_AN_OBJECT.filled(path=name))
    return found


def _value(field: str, text: str) -> Any:
    from fotfeste.exchange.reading.cells import all_columns, value_of

    known = all_columns().get(field)
    return value_of(known, text) if known else text or None


def _is_number(field: str) -> bool:
    from fotfeste.exchange.reading.cells import all_columns

    known = all_columns().get(field)
    return known is not None and known.kind == "secret"


def _shown(text: str) -> str:
    from fotfeste.exchange.problem import masked

    return masked(text)
