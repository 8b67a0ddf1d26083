"""`fotfeste case add`, `show`, `correct` and `withdraw`: any record, by its kind and the sender's reference."""

import argparse
from dataclasses import replace
from typing import TYPE_CHECKING

from fotfeste.commands.arguments import Commands, add_command, day
from fotfeste.commands.case_desk import add_change, add_desk, carry_out, desk_of
from fotfeste.commands.case_fields import add_fields, add_record, fields_of, refuse_unknown_kind
from fotfeste.commands.case_words import (
    ADD,
    CORRECT,
    HIDDEN,
    PURPOSE,
    SEEN,
    SHOW,
    SHOWN,
    VALID_FROM,
    WITHDRAW,
)
from fotfeste.commands.speech import complain, said, say, write_json
from fotfeste.commands.status import GOOD, NO

if TYPE_CHECKING:
    from fotfeste.casework.current import Current
    from fotfeste.casework.desk import Desk, Recorded


def add_new(arguments: argparse.Namespace) -> int:
    """Record something new."""
    from fotfeste.casework.writing import add

    values = _valid(arguments)
    who = {"by": arguments.by, "because": arguments.because}
    named = (arguments.kind, arguments.reference)
    return carry_out(arguments, lambda desk: (add(desk, *named, values, **who),))


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
    secret = {field.name for field in found.kind.fields if field.kind == "secret"}
    values = {name: HIDDEN if name in secret else v for name, v in found.values.items()}
    write_json(arguments.json, {"version": found.version, "values": values})
    told = SHOWN.filled(kind=found.kind.name, reference=found.reference, version=found.version)
    say([told.in_language(arguments.language)])
    say(f"  {name}: {value}" for name, value in values.items())
    return GOOD


def correct(arguments: argparse.Namespace) -> int:
    """Let some fields of a record that was seen say something else."""
    from fotfeste.casework.writing import change

    changes = _valid(arguments)
    who = {"by": arguments.by, "because": arguments.because}
    return carry_out(
        arguments, lambda desk: (change(desk, _seen(desk, arguments), changes, **who),)
    )


def withdraw(arguments: argparse.Namespace) -> int:
    """Take back a record that was seen."""
    from fotfeste.casework.withdraw import withdraw as withdrawn

    refuse_unknown_kind(arguments.kind)
    who = {"by": arguments.by, "because": arguments.because}

    def work(desk: "Desk") -> "tuple[Recorded, ...]":
        return (withdrawn(desk, _seen(desk, arguments), **who),)

    return carry_out(arguments, work)


def _valid(arguments: argparse.Namespace) -> dict[str, object]:
    """The fields, with the day they hold from where it is given."""
    refuse_unknown_kind(arguments.kind)
    from_day = {"valid_from": arguments.as_of} if arguments.as_of else {}
    return {**fields_of(arguments), **from_day}


def _seen(desk: "Desk", arguments: argparse.Namespace) -> "Current":
    """The record as it was when its version was told: a later change is then found."""
    from fotfeste.casework.current import current

    found = current(desk, arguments.kind, arguments.reference)
    return replace(found, version=arguments.seen)


def add_records(under: Commands) -> None:
    """Add the commands on single records."""
    adding = add_command(under, "add", add_new, ADD)
    showing = add_command(under, "show", show, SHOW)
    correcting = add_command(under, "correct", correct, CORRECT)
    withdrawing = add_command(under, "withdraw", withdraw, WITHDRAW)
    for command in (adding, showing, correcting, withdrawing):
        add_record(command)
    for command in (adding, correcting):
        add_fields(command)
        command.add_argument("--as-of", type=day, metavar="DATE", help=said(VALID_FROM))
    for command in (correcting, withdrawing):
        command.add_argument("--seen", type=int, required=True, metavar="VERSION", help=said(SEEN))
    for command in (adding, correcting, withdrawing):
        add_change(command)
    add_desk(showing)
    showing.add_argument("--purpose", default="case", metavar="PURPOSE", help=said(PURPOSE))
