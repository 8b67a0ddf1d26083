"""`fotfeste reconcile`: a case system's records beside the register's (avstemming); `fotfeste verify` a chain."""

import argparse
from pathlib import Path

from fotfeste.commands.arguments import Commands, add_command, add_json_file, day
from fotfeste.commands.receive import SENDER
from fotfeste.commands.speech import said, say, write_text
from fotfeste.commands.status import GOOD, NO
from fotfeste.commands.validate import MESSAGE
from fotfeste.domain.text import Text

RECONCILE = Text(
    nb="hold fagsystemets poster opp mot registerets på en dag",
    nn="hald postane i fagsystemet opp mot dei i registeret på ein dag",
    en="hold a case system's records against the register's on a day",
)
ON = Text(nb="dagen det gjelder", nn="dagen det gjeld", en="the day asked of")
AGREED = Text(nb="ingen forskjeller", nn="ingen skilnader", en="no differences")
VERIFY = Text(
    nb="etterprøv kvitteringskjeden til en avsender",
    nn="etterprøv kvitteringskjeda til ein avsendar",
    en="verify the receipt chain of a sender",
)
HASH = Text(
    nb="en sum fra en kvittering, som skal være i kjeden",
    nn="ein sum frå ei kvittering, som skal vere i kjeda",
    en="a hash of a receipt, which must be in the chain",
)
WHOLE = Text(
    nb="kjeden er hel: {links} ledd, {hash}",
    nn="kjeda er heil: {links} ledd, {hash}",
    en="the chain is whole: {links} links, {hash}",
)


def reconcile(arguments: argparse.Namespace) -> int:
    """Tell every difference between a file and the register on a day."""
    from fotfeste.exchange.reconcile import SIDES, as_json
    from fotfeste.exchange.reconcile import reconcile as reconciled
    from fotfeste.register.access import as_sender
    from fotfeste.register.server import connected

    with connected(as_sender(arguments.sender)) as connection:
        wanted = (arguments.message, arguments.sender, arguments.on)
        found = list(reconciled(connection, *wanted))
    if arguments.json:
        write_text(arguments.json, as_json(found, arguments.on))
    for each in found:
        side = SIDES[each.side].in_language(arguments.language)
        say([f"{side}: {each.kind} {each.reference} {', '.join(each.fields)}".strip()])
    if not found:
        say([AGREED.in_language(arguments.language)])
    return NO if found else GOOD


def verify(arguments: argparse.Namespace) -> int:
    """Verify a sender's receipt chain."""
    from fotfeste.exchange.chain.verify import verify as verified
    from fotfeste.register.access import as_sender
    from fotfeste.register.server import connected

    with connected(as_sender(arguments.sender)) as connection:
        found = verified(connection, arguments.sender, arguments.hash)
    if found.faults:
        say(fault.in_language(arguments.language) for fault in found.faults)
        return NO
    whole = WHOLE.filled(links=found.links, hash=found.hash)
    say([whole.in_language(arguments.language)])
    return GOOD


def add_reconcile(commands: Commands) -> None:
    """Add `reconcile` and `verify` to the command line."""
    command = add_command(commands, "reconcile", reconcile, RECONCILE)
    command.add_argument("message", type=Path, metavar="FILE", help=said(MESSAGE))
    command.add_argument("--sender", required=True, metavar="ID", help=said(SENDER))
    command.add_argument("--on", type=day, required=True, metavar="DATE", help=said(ON))
    add_json_file(command)
    chain = add_command(commands, "verify", verify, VERIFY)
    chain.add_argument("--sender", required=True, metavar="ID", help=said(SENDER))
    chain.add_argument("--hash", metavar="HASH", help=said(HASH))
