"""`fotfeste why`: a figure walked back to what it rests on (hvorfor)."""

import argparse
from pathlib import Path

from fotfeste.commands.arguments import Commands, add_command, add_rules, add_source
from fotfeste.commands.speech import said, say
from fotfeste.commands.status import GOOD
from fotfeste.domain.refusal import Refused
from fotfeste.domain.text import Text

WHY = Text(
    nb="følg et tall tilbake til definisjon, regler og antall",
    nn="følg eit tal tilbake til definisjon, reglar og tal på personar",
    en="walk a figure back to definition, rules and counts",
)
FIGURE_ID = Text(
    nb="tallets id: TABELL/ÅR/KODE/…",
    nn="namnet på talet: TABELL/ÅR/KODE/…",
    en="TABLE/YEAR/CODE/…",
)
RELEASE = Text(
    nb="mappa med publiseringen", nn="mappa med publiseringa", en="folder of the release"
)
RELEASE_HAS_RULES = Text(
    nb="En publisering er regnet ut med sine egne regler. Bruk --rule sammen med --from.",
    nn="Ei publisering er rekna ut med sine eigne reglar. Bruk --rule saman med --from.",
    en="A release was counted by its own rules. Use --rule together with --from.",
)


def why(arguments: argparse.Namespace) -> int:
    """Walk a figure back to what it rests on."""
    from fotfeste.catalogue.rules.chosen import choices_from
    from fotfeste.walk.walk import why_in_extract, why_in_release

    choices = choices_from(arguments.rules)
    if arguments.release and arguments.rules:
        raise Refused(RELEASE_HAS_RULES)
    if arguments.release:
        say(why_in_release(arguments.release, arguments.figure, arguments.language))
    else:
        say(why_in_extract(arguments.source, arguments.figure, arguments.language, choices))
    return GOOD


def add_why(commands: Commands) -> None:
    """Add `why` to the command line."""
    command = add_command(commands, "why", why, WHY)
    command.add_argument("figure", metavar="FIGURE-ID", help=said(FIGURE_ID))
    where = command.add_mutually_exclusive_group(required=True)
    add_source(where, required=False)
    where.add_argument("--release", type=Path, metavar="RELEASE", help=said(RELEASE))
    add_rules(command)
