"""`fotfeste case add`, `correct` and `withdraw`: any record, by its kind and the sender's reference."""

import argparse
from dataclasses import replace
from typing import TYPE_CHECKING

from fotfeste.commands.arguments import Commands, add_command, day
from fotfeste.commands.case_desk import add_change, carry_out
from fotfeste.commands.case_fields import add_fields, add_record, fields_of, refuse_unknown_kind
from fotfeste.commands.case_show import add_show
from fotfeste.commands.case_words import (
    ADD,
    CORRECT,
    SEEN,
    VALID_FROM,
    WITHDRAW,
)
from fotfeste.commands.speech import said

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
    from_day = {"valid_from": arguments.on} if arguments.on else {}
    return {**fields_of(arguments), **from_day}


def _seen(desk: "Desk", arguments: argparse.Namespace) -> "Current":
    """The record as it was when its version was told: a later change is then found."""
    from fotfeste.casework.current import current

    found = current(desk, arguments.kind, arguments.reference)
    return replace(found, version=arguments.seen)


def add_records(under: Commands) -> None:
    """Add the commands on single records."""
    adding = add_command(under, "add", add_new, ADD)
    add_show(under)
    correcting = add_command(under, "correct", correct, CORRECT)
    withdrawing = add_command(under, "withdraw", withdraw, WITHDRAW)
    for command in (adding, correcting, withdrawing):
        add_record(command)
        add_change(command)
    for command in (adding, correcting):
        add_fields(command)
        command.add_argument("--on", type=day, metavar="DATE", help=said(VALID_FROM))
    for command in (correcting, withdrawing):
        command.add_argument("--seen", type=int, required=True, metavar="VERSION", help=said(SEEN))
