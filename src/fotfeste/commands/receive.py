"""`fotfeste receive`: a message taken into the register (mottak)."""

import argparse
from pathlib import Path

from fotfeste.commands.arguments import Commands, add_command
from fotfeste.commands.receipts import add_receipt, refuse_unknown_form, tell
from fotfeste.commands.speech import said
from fotfeste.commands.validate import MESSAGE, add_layout, refuse_persons
from fotfeste.domain.text import Text

RECEIVE = Text(
    nb="ta imot en melding i registeret, med kvittering for hver post",
    nn="ta imot ei melding i registeret, med kvittering for kvar post",
    en="take a message into the register, with a receipt for every record",
)
SENDER = Text(
    nb="hvem som sender: kommunenummeret, eller imdi",
    nn="kven som sender: kommunenummeret, eller imdi",
    en="who sends: the municipality's number, or imdi",
)
DRY_RUN = Text(
    nb="prøv bare: kvitteringen blir som den ville blitt, og ingenting endres",
    nn="prøv berre: kvitteringa blir som ho ville blitt, og ingenting blir endra",
    en="only try: the receipt is as it would be, and nothing changes",
)
WHOLE = Text(
    nb="ta inn alt eller ingenting",
    nn="ta inn alt eller ingenting",
    en="take in all or nothing",
)


def receive(arguments: argparse.Namespace) -> int:
    """Take in a message, and tell what became of every record."""
    from fotfeste.exchange.intake.receive import Wanted
    from fotfeste.exchange.intake.receive import receive as received
    from fotfeste.register.access import as_sender
    from fotfeste.register.server import connected

    refuse_unknown_form(arguments)
    refuse_persons(arguments)
    given = {"layout": arguments.layout, "persons": arguments.persons}
    wanted = Wanted(arguments.dry_run, arguments.whole, **given)
    with connected(as_sender(arguments.sender)) as connection:
        receipt, lines = received(connection, arguments.message, arguments.sender, wanted)
        return tell(arguments, receipt, lines)


def add_receive(commands: Commands) -> None:
    """Add `receive` to the command line."""
    command = add_command(commands, "receive", receive, RECEIVE)
    command.add_argument("message", type=Path, metavar="FILE", help=said(MESSAGE))
    command.add_argument("--sender", required=True, metavar="ID", help=said(SENDER))
    command.add_argument("--dry-run", action="store_true", help=said(DRY_RUN))
    command.add_argument("--whole", action="store_true", help=said(WHOLE))
    add_layout(command)
    add_receipt(command)
