"""The command door (kommandolinjen): each command is one call into the room that does the work.

Exit status: 0 is good, 1 that the answer is no, 2 that the input cannot be used.
Heavy rooms are imported by the command that needs them, so that help is quick.
"""

import argparse
import os
import sys
from collections.abc import Callable, Sequence

from fotfeste.commands.approve import add_approve
from fotfeste.commands.arguments import COMMANDS
from fotfeste.commands.attack import add_attack
from fotfeste.commands.audit import add_audit
from fotfeste.commands.case import add_case
from fotfeste.commands.check import add_check
from fotfeste.commands.cost import add_cost
from fotfeste.commands.differences import add_differences
from fotfeste.commands.extract import add_extract
from fotfeste.commands.findings import add_findings
from fotfeste.commands.law import add_law
from fotfeste.commands.protect import add_protect
from fotfeste.commands.quality import add_quality
from fotfeste.commands.receive import add_receive
from fotfeste.commands.reconcile import add_reconcile
from fotfeste.commands.report import add_report
from fotfeste.commands.retention import add_retention
from fotfeste.commands.serve import add_serve
from fotfeste.commands.speech import language_of_messages, said
from fotfeste.commands.status import GOOD, REFUSED
from fotfeste.commands.synthesise import add_synthesise
from fotfeste.commands.usage import speak
from fotfeste.commands.validate import add_validate
from fotfeste.commands.why import add_why
from fotfeste.commands.worklist import add_worklist
from fotfeste.domain.refusal import Refused
from fotfeste.domain.text import Text

FOTFESTE = Text(
    nb="Statistikk om introduksjonsprogrammet: fra registeret til det publiserte tallet, og tilbake.",
    nn="Statistikk om introduksjonsprogrammet: frå registeret til det publiserte talet, og tilbake.",
    en="Introduction-programme statistics: from the register to the published figure, and back.",
)

EACH = (
    add_synthesise,
    add_report,
    add_check,
    add_why,
    add_law,
    add_protect,
    add_attack,
    add_approve,
    add_cost,
    add_serve,
    add_audit,
    add_validate,
    add_extract,
    add_receive,
    add_case,
    add_reconcile,
    add_differences,
    add_quality,
    add_worklist,
    add_findings,
    add_retention,
)
"""The commands, in the order of help."""


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command; its exit status."""
    arguments = parser().parse_args(argv)
    try:
        run: Callable[[argparse.Namespace], int] = arguments.run
        return run(arguments)
    except Refused as refused:
        sys.stderr.writelines(f"{line}\n" for line in refused.lines(arguments.language))
        return REFUSED
    except BrokenPipeError:  # the reader of our output has gone, as `head` does
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return GOOD


def parser() -> argparse.ArgumentParser:
    """What the command line takes, told in the language of messages."""
    speak()
    whole = argparse.ArgumentParser(prog="fotfeste", description=said(FOTFESTE))
    whole.set_defaults(language=language_of_messages())
    commands = whole.add_subparsers(title=said(COMMANDS), required=True, metavar="COMMAND")
    for add in EACH:
        add(commands)
    return whole
