"""`fotfeste quality`: findings and completeness of a register, by municipality (datakvalitet)."""

import argparse

from fotfeste.commands.arguments import Commands, add_command, add_json_file, add_source, day
from fotfeste.commands.speech import said, say, step_teller, write_json
from fotfeste.commands.status import GOOD, NO
from fotfeste.domain.text import Text

QUALITY = Text(
    nb="hva som mangler, er sent eller motsier seg selv i et uttrekk, og hva som kan gjøres",
    nn="kva som manglar, er seint eller motseier seg sjølv i eit uttrekk, og kva som kan gjerast",
    en="what is missing, late or contradicts itself in an extract, and what to do",
)
MUNICIPALITY = Text(
    nb="bare denne kommunen (nummeret den har den dagen), med alle postene",
    nn="berre denne kommunen (nummeret han har den dagen), med alle postane",
    en="this municipality only (its number on the day), with every record",
)
ON = Text(
    nb="dagen fristene regnes mot; ellers dagen uttrekket er kjent",
    nn="dagen fristane blir rekna mot; elles dagen uttrekket er kjent",
    en="the day the deadlines are read on; else the day the extract is known at",
)
READING = Text(nb="Leser uttrekket", nn="Les uttrekket", en="Reading the extract")
ASSESSING = Text(nb="Kontrollerer", nn="Kontrollerer", en="Checking")


def quality(arguments: argparse.Namespace) -> int:
    """Print the page; 1 where a severe finding stands."""
    from fotfeste.extract.reader import read
    from fotfeste.quality.assess import assess
    from fotfeste.quality.page import Page

    tell = step_teller(arguments.language)
    tell(READING)
    with read(arguments.source) as extract:
        tell(ASSESSING)
        found = assess(extract, arguments.on, arguments.municipality)
    write_json(arguments.json, found.as_json())
    say(Page(found, arguments.language).lines())
    return NO if found.is_severe else GOOD


def add_quality(commands: Commands) -> None:
    """Add `quality` to the command line."""
    command = add_command(commands, "quality", quality, QUALITY)
    add_source(command, required=True)
    command.add_argument("--municipality", metavar="CODE", help=said(MUNICIPALITY))
    command.add_argument("--on", type=day, metavar="DATE", help=said(ON))
    add_json_file(command)
