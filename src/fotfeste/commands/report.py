"""`fotfeste report`: count, protect, release and draw a year (rapport)."""

import argparse
from pathlib import Path

from fotfeste.commands.arguments import Commands, add_command, add_rules, add_source, year
from fotfeste.commands.engine import add_engine, engine_called
from fotfeste.commands.speech import complain, said, say, step_teller
from fotfeste.commands.status import GOOD, NO
from fotfeste.domain.text import LANGUAGES, Text

EDITIONS = ("printed", "current")

REPORT = Text(
    nb="tell, skjerm, publiser og tegn et år",
    nn="tel, skjerm, publiser og teikn eit år",
    en="count, protect, release and draw a year",
)
YEAR = Text(nb="året det gjelder", nn="året det gjeld", en="the year it is about")
OUT = Text(
    nb="mappa rapporten skrives til", nn="mappa rapporten blir skriven til", en="folder to write to"
)
EDITION = Text(nb="oppsettet av rapporten", nn="oppsettet av rapporten", en="layout of the report")
LANGUAGE = Text(nb="språket i rapporten", nn="språket i rapporten", en="language of the report")
EARLIER = Text(
    nb="tidligere publiseringer som ikke må motsies",
    nn="tidlegare publiseringar som ikkje må motseiast",
    en="earlier releases that must not be contradicted",
)

OUTSIDE = Text(
    nb="CSV med antall som leserne kjenner fra andre: figure, low, high",
    nn="CSV med tal på personar som lesarane kjenner frå andre: figure, low, high",
    en="CSV of counts that readers know from elsewhere: figure, low, high",
)


def report(arguments: argparse.Namespace) -> int:
    """Count, protect, release and draw a year."""
    from fotfeste.catalogue.rules.chosen import choices_from
    from fotfeste.disclosure.figures.release import read_release
    from fotfeste.disclosure.gate import GateClosed
    from fotfeste.disclosure.released.known_outside import read_outside
    from fotfeste.production import produce

    choices = choices_from(arguments.rules)
    earlier = [read_release(folder) for folder in arguments.earlier]
    languages = LANGUAGES if arguments.lang == "all" else (arguments.lang,)
    try:
        with engine_called(arguments.engine) as engine:
            release = produce(
                arguments.year,
                arguments.source,
                arguments.out,
                arguments.edition,
                languages,
                earlier,
                choices,
                step_teller(arguments.language),
                engine,
                read_outside(arguments.outside) if arguments.outside else {},
            )
    except GateClosed as closed:
        complain(closed.lines(arguments.language))
        return NO
    say(str(arguments.out / path.name) for path in sorted(release.files.iterdir()))
    say([str(release.folder)])
    return GOOD


def add_report(commands: Commands) -> None:
    """Add `report` to the command line."""
    command = add_command(commands, "report", report, REPORT)
    command.add_argument("year", type=year, metavar="YEAR", help=said(YEAR))
    add_source(command, required=True)
    command.add_argument("--out", type=Path, required=True, help=said(OUT))
    command.add_argument("--edition", choices=EDITIONS, default=EDITIONS[0], help=said(EDITION))
    command.add_argument("--lang", choices=[*LANGUAGES, "all"], default="nb", help=said(LANGUAGE))
    command.add_argument(
        "--earlier", type=Path, nargs="+", default=[], metavar="RELEASE", help=said(EARLIER)
    )
    command.add_argument("--outside", type=Path, metavar="FILE", help=said(OUTSIDE))
    add_rules(command)
    add_engine(command)
