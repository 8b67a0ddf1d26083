"""`fotfeste differences`: why a municipality's number and the register's are not the same (avvik mellom tall)."""

import argparse
from pathlib import Path

from fotfeste.commands.arguments import (
    Commands,
    add_command,
    add_json_file,
    day,
    whole_from,
    year,
)
from fotfeste.commands.findings_words import MUNICIPALITY
from fotfeste.commands.speech import said, say, write_json
from fotfeste.commands.status import GOOD, NO
from fotfeste.domain.text import Text

DIFFERENCES = Text(
    nb="vis hvorfor kommunens tall og registerets ikke er like, deltakelse for deltakelse",
    nn="vis kvifor talet til kommunen og talet i registeret ikkje er like, deltaking for deltaking",
    en="show why a municipality's number and the register's differ, participation by participation",
)
INDICATOR = Text(
    nb="indikatorens id, for eksempel starters eller to_work",
    nn="namnet på indikatoren (id), til dømes starters eller to_work",
    en="the indicator's id, such as starters or to_work",
)
YEAR = Text(nb="året tallet gjelder", nn="året talet gjeld", en="the year of the number")
KNOWN_AT = Text(
    nb="dagen det publiserte tallet ble regnet fra",
    nn="dagen det publiserte talet vart rekna frå",
    en="the day that the published number was counted from",
)
FILE = Text(
    nb="fil fra fagsystemet, som telles med de samme definisjonene",
    nn="fil frå fagsystemet, som vert talt med dei same definisjonane",
    en="file of the case system, counted by the same definitions",
)
REFERENCES = Text(
    nb="fil med avsenderens id for hver deltakelse kommunen teller, én på hver linje",
    nn="fil med id frå avsendaren for kvar deltaking kommunen tel, éin på kvar linje",
    en="file with the sender's reference of each participation that the municipality counts, one a line",
)
STATED = Text(
    nb="tallet kommunen oppgir",
    nn="talet kommunen oppgjev",
    en="the number that the municipality states",
)
BASE = Text(
    nb="nevneren i en andel, ikke telleren",
    nn="nemnaren i ein del, ikkje teljaren",
    en="the base of a share, not its numerator",
)
AS_SENDER = Text(
    nb="avsenderen som id-ene er fra; vanligvis kommunen selv",
    nn="avsendaren som har gjeve kvar id; vanlegvis kommunen sjølv",
    en="the sender whose references they are; usually the municipality itself",
)


def differences(arguments: argparse.Namespace) -> int:
    """Tell every difference and its cause; 1 where there is any."""
    from fotfeste.differences.asked import asked
    from fotfeste.differences.explain import OwnNumber, explain
    from fotfeste.differences.page import as_json, lines
    from fotfeste.register.access import as_national
    from fotfeste.register.server import connected

    about = asked(arguments.indicator, arguments.year, arguments.municipality, base=arguments.base)
    given = OwnNumber(file=arguments.file, references=arguments.references, stated=arguments.stated)
    with connected(as_national("differences")) as connection:
        sender = arguments.sender or arguments.municipality
        found = explain(connection, about, sender, arguments.known_at, given)
    write_json(arguments.json, as_json(found))
    say(lines(found, arguments.language))
    return NO if found.differs else GOOD


def add_differences(commands: Commands) -> None:
    """Add `differences` to the command line."""
    command = add_command(commands, "differences", differences, DIFFERENCES)
    command.add_argument("indicator", metavar="INDICATOR", help=said(INDICATOR))
    command.add_argument("municipality", metavar="MUNICIPALITY", help=said(MUNICIPALITY))
    command.add_argument("year", type=year, metavar="YEAR", help=said(YEAR))
    command.add_argument("--known-at", type=day, required=True, metavar="DATE", help=said(KNOWN_AT))
    own = command.add_mutually_exclusive_group()
    own.add_argument("--file", type=Path, metavar="FILE", help=said(FILE))
    own.add_argument("--references", type=Path, metavar="FILE", help=said(REFERENCES))
    command.add_argument("--stated", type=whole_from(0), metavar="NUMBER", help=said(STATED))
    command.add_argument("--sender", metavar="ID", help=said(AS_SENDER))
    command.add_argument("--base", action="store_true", help=said(BASE))
    add_json_file(command)
