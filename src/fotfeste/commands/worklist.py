"""`fotfeste worklist`: what a municipality should do now, and what will be due soon (arbeidsliste)."""

import argparse
import os
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from fotfeste.commands.arguments import Commands, add_command, add_json_file, add_source, day
from fotfeste.commands.findings_words import MUNICIPALITY, ON
from fotfeste.commands.speech import said, say, write_json, write_text
from fotfeste.commands.status import GOOD, NO
from fotfeste.domain.text import Text

if TYPE_CHECKING:
    from fotfeste.quality.work.items import WorkItem

WORKLIST = Text(
    nb="hva en kommune bør gjøre nå, og hva som snart har frist; fra registeret, eller fra et uttrekk",
    nn="kva ein kommune bør gjere no, og kva som snart har frist; frå registeret, eller frå eit uttrekk",
    en="what a municipality should do now, and what will be due soon; from the register, or an extract",
)
PAGE = Text(
    nb="skriv listen som HTML-side",
    nn="skriv lista som HTML-side",
    en="write the list as a page of HTML",
)


def worklist(arguments: argparse.Namespace) -> int:
    """Print the work list of a municipality; 1 where something is due."""
    from fotfeste.quality.work.page import WorkPage

    items, on = _of_extract(arguments) if arguments.source else _of_register(arguments)
    page = WorkPage(items, arguments.municipality, on, arguments.language)
    write_json(arguments.json, {"on": on, "items": [item.as_json() for item in items]})
    if arguments.page:
        write_text(arguments.page, page.html())
    say(page.lines())
    return NO if any(item.is_due for item in items) else GOOD


def _of_extract(arguments: argparse.Namespace) -> "tuple[tuple[WorkItem, ...], date]":
    from fotfeste.extract.reader import read
    from fotfeste.law.rulebook import rulebook
    from fotfeste.quality.assess import refuse_place
    from fotfeste.quality.beside import NOTHING
    from fotfeste.quality.work.items import work_list

    with read(arguments.source) as extract:
        on = arguments.on or extract.manifest.known_at
        refuse_place(on, arguments.municipality)
        wanted = (on, arguments.municipality, rulebook(), NOTHING)
        return work_list(extract.connection, *wanted), on


def _of_register(arguments: argparse.Namespace) -> "tuple[tuple[WorkItem, ...], date]":
    from fotfeste.quality.life.session import of_the_nation
    from fotfeste.quality.work.of_register import work_list_now
    from fotfeste.register.door import TEST_MODE

    on = arguments.on or date.today()  # noqa: DTZ011 - the day where the command is run
    synthetic = os.environ.get(TEST_MODE) == "1"
    with of_the_nation() as connection:
        return work_list_now(connection, on, arguments.municipality, synthetic=synthetic), on


def add_worklist(commands: Commands) -> None:
    """Add `worklist` to the command line."""
    command = add_command(commands, "worklist", worklist, WORKLIST)
    command.add_argument("municipality", metavar="MUNICIPALITY", help=said(MUNICIPALITY))
    add_source(command, required=False)
    command.add_argument("--on", type=day, metavar="DATE", help=said(ON))
    command.add_argument("--page", type=Path, metavar="FILE", help=said(PAGE))
    add_json_file(command)
