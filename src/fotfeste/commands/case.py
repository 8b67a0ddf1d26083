"""`fotfeste case`: one record at a time, as a caseworker works (saksbehandling fra kommandolinjen)."""

from fotfeste.commands.arguments import COMMANDS, Commands
from fotfeste.commands.case_arguments import add_course
from fotfeste.commands.case_records import add_records
from fotfeste.commands.case_words import CASE
from fotfeste.commands.speech import said


def add_case(commands: Commands) -> None:
    """Add `case` and its commands to the command line."""
    case = commands.add_parser("case", help=said(CASE), description=said(CASE))
    under = case.add_subparsers(title=said(COMMANDS), required=True, metavar="COMMAND")
    add_records(under)
    add_course(under)
