"""What the commands of `fotfeste case` have in common (felles for saksbehandling): who, why, where, and what became of it."""

import argparse
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from fotfeste.commands.arguments import add_json_file
from fotfeste.commands.case_words import (
    AS_TRIED,
    BECAUSE,
    BY,
    DRY_RUN,
    MUNICIPALITY,
    NO_ROLE,
    RECORDED,
    ROLE,
    UNCHANGED,
)
from fotfeste.commands.speech import complain, said, say, write_json
from fotfeste.commands.status import GOOD, NO
from fotfeste.domain.refusal import Refused
from fotfeste.domain.text import Language

if TYPE_CHECKING:
    from fotfeste.casework.desk import Desk, Recorded


def add_desk(command: argparse.ArgumentParser) -> None:
    """Who works, for which municipality, in which role, why."""
    command.add_argument("--municipality", required=True, metavar="CODE", help=said(MUNICIPALITY))
    command.add_argument("--role", default="intro", metavar="ROLE", help=said(ROLE))
    command.add_argument("--by", required=True, metavar="NAME", help=said(BY))
    command.add_argument("--because", required=True, metavar="TEXT", help=said(BECAUSE))
    add_json_file(command)


def add_change(command: argparse.ArgumentParser) -> None:
    """The desk of a command that records something, which may also be tried only."""
    add_desk(command)
    command.add_argument("--dry-run", action="store_true", help=said(DRY_RUN))


@contextmanager
def desk_of(arguments: argparse.Namespace) -> "Iterator[Desk]":
    """A session of the municipality, in the role; nobody's rows but its own."""
    from fotfeste.casework.desk import Desk
    from fotfeste.casework.writing import refuse_anonymous
    from fotfeste.exchange.senders import sender_of
    from fotfeste.register.roles import ROLES, as_person
    from fotfeste.register.server import connected

    refuse_anonymous(arguments.by, arguments.because)
    sender = sender_of(arguments.municipality).id
    if arguments.role not in ROLES:
        raise Refused(NO_ROLE.filled(seen=arguments.role, roles=", ".join(ROLES)))
    with connected(as_person(arguments.role, sender, arguments.by)) as connection:
        connection.autocommit = True  # a command is one transaction
        yield Desk(connection, sender)


def carry_out(arguments: argparse.Namespace, work: "Callable[[Desk], tuple[Recorded, ...]]") -> int:
    """Do some work at the desk, or only try it, and tell what was recorded; 1 where it was refused."""
    from fotfeste.casework.words import NotRecorded

    with desk_of(arguments) as desk:
        try:
            with desk.connection.transaction(force_rollback=arguments.dry_run):
                recorded = work(desk)
        except NotRecorded as refused:
            told = list(refused.lines(arguments.language))
            write_json(arguments.json, {"recorded": [], "refused": told})
            complain(told)
            return NO
    shown = [_as_json(each, arguments.language) for each in recorded]
    write_json(arguments.json, {"dry_run": arguments.dry_run, "recorded": shown, "refused": []})
    say(_lines(recorded, arguments.language))
    if arguments.dry_run:
        say([AS_TRIED.in_language(arguments.language)])
    return GOOD


def _lines(recorded: "tuple[Recorded, ...]", language: Language) -> Iterator[str]:
    from fotfeste.casework.words import sentence

    for each in recorded:
        told = RECORDED if each.changed else UNCHANGED
        holes = {"kind": each.kind, "reference": each.reference, "version": each.version}
        yield told.filled(**holes).in_language(language)
        yield from (f"  {sentence(found).in_language(language)}" for found in each.told)


def _as_json(each: "Recorded", language: Language) -> dict[str, object]:
    from fotfeste.casework.words import sentence

    told = [
        {"rule": found.rule_id, "field": found.field, "text": sentence(found).in_language(language)}
        for found in each.told
    ]
    said = {"kind": each.kind, "reference": each.reference, "version": each.version}
    return {**said, "changed": each.changed, "told": told}
