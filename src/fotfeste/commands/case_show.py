"""`fotfeste case show`: a record for somebody to see, which is noted (innsyn i en post)."""

import argparse

from fotfeste.commands.arguments import Commands, add_command
from fotfeste.commands.case_desk import add_desk, desk_of
from fotfeste.commands.case_fields import add_record, refuse_unknown_kind
from fotfeste.commands.case_words import HIDDEN, PURPOSE, SHOW, SHOWN
from fotfeste.commands.speech import complain, said, say, write_json
from fotfeste.commands.status import GOOD, NO


def show(arguments: argparse.Namespace) -> int:
    """Show a record as it is now, which is noted; a number is not shown."""
    from fotfeste.casework.current import look
    from fotfeste.casework.words import NotRecorded

    refuse_unknown_kind(arguments.kind)
    noted = {"purpose": arguments.purpose, "because": arguments.because}
    with desk_of(arguments) as desk:
        try:
            found = look(desk, arguments.kind, arguments.reference, **noted)
        except NotRecorded as refused:
            complain(refused.lines(arguments.language))
            return NO
    numbers = {field.name for field in found.kind.fields if field.kind == "secret"}
    values = {name: HIDDEN if name in numbers else v for name, v in found.values.items()}
    write_json(arguments.json, {"version": found.version, "values": values})
    told = SHOWN.filled(kind=found.kind.name, reference=found.reference, version=found.version)
    say([told.in_language(arguments.language)])
    say(f"  {name}: {value}" for name, value in values.items())
    return GOOD


def add_show(under: Commands) -> None:
    """Add `show`."""
    command = add_command(under, "show", show, SHOW)
    add_record(command)
    add_desk(command)
    command.add_argument("--purpose", default="case", metavar="PURPOSE", help=said(PURPOSE))
