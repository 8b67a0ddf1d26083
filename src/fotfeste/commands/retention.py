"""`fotfeste retention`: what the law has had enough of, deleted by two persons, with proof (lagring og sletting)."""

import argparse
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from fotfeste.commands.arguments import COMMANDS, Commands, add_command, add_json_file, day
from fotfeste.commands.retention_words import (
    BECAUSE,
    BY,
    CARRIED_OUT,
    CARRY_OUT,
    CATEGORY,
    DELETION,
    DUE,
    NO_CLOCK,
    NO_TERM,
    NONE_YET,
    NOTHING,
    NUMBER,
    NUMBERS,
    ON,
    PROOF,
    PROPOSE,
    PROPOSED,
    RETENTION,
    TRANSFER,
    UNTOUCHED,
    WHOLE,
    WITHOUT_LAST_DAY,
)
from fotfeste.commands.speech import complain, said, say, write_json
from fotfeste.commands.status import GOOD, NO
from fotfeste.domain.text import Text

if TYPE_CHECKING:
    from fotfeste.register.retention.due import DueList


def due(arguments: argparse.Namespace) -> int:
    """Tell what is to be deleted on a day; 1 where something is."""
    from fotfeste.register.retention.due import due as found_due
    from fotfeste.register.retention.session import for_deletion

    with for_deletion() as connection:
        found = found_due(connection, arguments.on)
    write_json(arguments.json, found.as_json())
    say(text.in_language(arguments.language) for text in _told(found))
    return NO if found.due else GOOD


def _told(found: "DueList") -> Iterator[Text]:
    """A line for each category."""
    for term in found.terms.values():
        title, name = term.category.title, term.category.id
        if term.category.clock is None:
            yield NO_CLOCK.filled(title=title)
        elif term.years is None:
            yield NO_TERM.filled(title=title, on=found.on)
        else:
            holes = {"title": title, "years": term.years, "clock": term.category.clock}
            counted = {"persons": found.persons(name), "records": found.records(name)}
            yield CATEGORY.filled(**holes, **counted, citation=term.citation)
            unknown = found.without_last_day.get(name)
            if unknown:
                yield WITHOUT_LAST_DAY.filled(records=unknown)


def propose(arguments: argparse.Namespace) -> int:
    """Propose to delete what is due, and write the transfer list."""
    from fotfeste.register.retention.deleting import propose as proposed
    from fotfeste.register.retention.session import for_deletion

    who = {"by": arguments.by, "because": arguments.because}
    files = {"transfer": arguments.transfer, "numbers": arguments.numbers}
    with for_deletion(by=arguments.by) as connection:
        made = proposed(connection, arguments.on, **files, **who)
    if made is None:
        say([NOTHING.in_language(arguments.language)])
        return GOOD
    told = PROPOSED.filled(
        number=made.number, records=made.records, transfer=arguments.transfer, hash=made.transfer
    )
    say([told.in_language(arguments.language)])
    return GOOD


def carry_out(arguments: argparse.Namespace) -> int:
    """Delete what another person proposed."""
    from fotfeste.register.retention.deleting import carry_out as carried_out
    from fotfeste.register.retention.session import for_deletion

    with for_deletion() as connection:
        made = carried_out(connection, arguments.proposal, by=arguments.by)
    records = sum(sum(each.entries.values()) for each in made)
    told = CARRIED_OUT.filled(number=arguments.proposal, entries=records, digest=made[-1].digest)
    say([told.in_language(arguments.language)])
    return GOOD


def proof(arguments: argparse.Namespace) -> int:
    """Show every deletion there was, and verify that nothing else is gone; 1 where it is not so."""
    from fotfeste.register.access import as_national
    from fotfeste.register.chain import breaks
    from fotfeste.register.retention.proof import deletions, faults, public_key
    from fotfeste.register.server import connected

    with connected(as_national("retention proof")) as connection:
        found, broken = list(deletions(connection)), list(breaks(connection))
    wrong = list(faults(found, public_key()))
    wrong += [UNTOUCHED.filled(sender=each.sender, batch=each.batch) for each in broken]
    shown = {"public_key": public_key(), "deletions": [each.as_json() for each in found]}
    write_json(arguments.json, shown)
    for each in found:
        entries = sum(each.entries.values())
        told = DELETION.filled(**{**each.said(), "entries": entries})
        say([told.in_language(arguments.language)])
    if wrong:
        complain(fault.in_language(arguments.language) for fault in wrong)
        return NO
    say([(WHOLE if found else NONE_YET).filled(key=public_key()).in_language(arguments.language)])
    return GOOD


def add_retention(commands: Commands) -> None:
    """Add `retention` and its four commands to the command line."""
    retention = commands.add_parser("retention", help=said(RETENTION), description=said(RETENTION))
    under = retention.add_subparsers(title=said(COMMANDS), required=True, metavar="COMMAND")
    listing = add_command(under, "due", due, DUE)
    listing.add_argument("--on", type=day, required=True, metavar="DATE", help=said(ON))
    add_json_file(listing)
    proposing = add_command(under, "propose", propose, PROPOSE)
    proposing.add_argument("--on", type=day, required=True, metavar="DATE", help=said(ON))
    proposing.add_argument("--by", required=True, metavar="NAME", help=said(BY))
    proposing.add_argument("--because", required=True, metavar="TEXT", help=said(BECAUSE))
    proposing.add_argument(
        "--transfer", type=Path, required=True, metavar="FILE", help=said(TRANSFER)
    )
    proposing.add_argument("--numbers", type=Path, metavar="FILE", help=said(NUMBERS))
    carrying = add_command(under, "carry-out", carry_out, CARRY_OUT)
    carrying.add_argument("proposal", type=int, metavar="NUMBER", help=said(NUMBER))
    carrying.add_argument("--by", required=True, metavar="NAME", help=said(BY))
    add_json_file(add_command(under, "proof", proof, PROOF))
