"""`fotfeste extract`: the register as it was known on a day (uttrekk)."""

import argparse
import os
from pathlib import Path
from typing import TYPE_CHECKING

from fotfeste.commands.arguments import Commands, add_command, day
from fotfeste.commands.speech import said, say
from fotfeste.commands.status import GOOD
from fotfeste.domain.refusal import Refused
from fotfeste.domain.text import Text

if TYPE_CHECKING:
    from fotfeste.register.research import Wanted

EXTRACT = Text(
    nb="ta et uttrekk av registeret slik det var kjent en dag",
    nn="ta eit uttrekk av registeret slik det var kjent ein dag",
    en="make an extract of the register as known on a day",
)
KNOWN_AT = Text(
    nb="dagen (ÅÅÅÅ-MM-DD); det som registreres senere, er kjent fra dagen etter",
    nn="dagen (ÅÅÅÅ-MM-DD); det som blir registrert seinare, er kjent frå dagen etter",
    en="the day (YYYY-MM-DD); what is recorded later is known from the day after",
)
OUT = Text(nb="mappa uttrekket skrives i", nn="mappa uttrekket blir skrive i", en="folder to write")
CONTEXT = Text(
    nb="mappe med serier utenfra (et uttrekk, for eksempel) som legges ved",
    nn="mappe med seriar utanfrå (eit uttrekk, til dømes) som blir lagde ved",
    en="folder with series from outside (an extract, say) to lay beside it",
)
COVERS_FROM = Text(
    nb="første dag registeret er helt fra; ellers det første året noen deltok",
    nn="første dag registeret er heilt frå; elles det første året nokon deltok",
    en="the first day from which the register is whole; otherwise the first year with participants",
)
RESEARCH = Text(
    nb="uttrekk til et forskningsprosjekt: egne pseudonymer, og ingen med skjermet identitet",
    nn="uttrekk til eit forskingsprosjekt: eigne pseudonym, og ingen med skjerma identitet",
    en="for a research project: pseudonyms of its own, and nobody of screened identity",
)
IDENTITIES = Text(
    nb="skriv også hvem personene er, til en ny fil; de som har reservert seg, er da ikke med",
    nn="skriv òg kven personane er, til ei ny fil; dei som har reservert seg, er då ikkje med",
    en="also write who the persons are, to a new file; those who reserved themselves are then left out",
)
BY = Text(
    nb="hvem som henter identitetene", nn="kven som hentar identitetane", en="who asks for them"
)
BECAUSE = Text(nb="hvorfor de hentes", nn="kvifor dei blir henta", en="why they are asked for")
NEEDS = Text(
    nb="--identities krever --research, --by og --because: utlevering av identiteter føres i leseloggen.",
    nn="--identities krev --research, --by og --because: utlevering av identitetar blir ført i leseloggen.",
    en="--identities needs --research, --by and --because: handing out identities is kept in the log of readings.",
)
LEFT_OUT = Text(
    nb="Utelatt: {screened} med skjermet identitet, {reserved} som har reservert seg.",
    nn="Utelatne: {screened} med skjerma identitet, {reserved} som har reservert seg.",
    en="Left out: {screened} of screened identity, {reserved} who reserved themselves.",
)
WRITTEN = Text(
    nb="Uttrekk kjent {known_at} er skrevet til {out}. Radsum: {row_hash}.",
    nn="Uttrekk kjent {known_at} er skrive til {out}. Radsum: {row_hash}.",
    en="The extract known at {known_at} was written to {out}. Row hash: {row_hash}.",
)


def extract(arguments: argparse.Namespace) -> int:
    """Write an extract of the register."""
    from fotfeste.register.access import as_national
    from fotfeste.register.door import TEST_MODE
    from fotfeste.register.extracting import extract as extracted
    from fotfeste.register.server import connected

    synthetic = os.environ.get(TEST_MODE) == "1"
    wanted = _wanted(arguments)
    with connected(as_national(arguments.by or "extract")) as connection:
        manifest = extracted(
            connection,
            arguments.known_at,
            arguments.out,
            synthetic=synthetic,
            context=arguments.context,
            covers_from=arguments.covers_from,
            wanted=wanted,
        )
    told = WRITTEN.filled(
        known_at=arguments.known_at, out=arguments.out, row_hash=manifest.row_hash
    )
    say([told.in_language(arguments.language)])
    if manifest.research:
        lacks = LEFT_OUT.filled(
            screened=manifest.research.screened, reserved=manifest.research.reserved
        )
        say([lacks.in_language(arguments.language)])
    return GOOD


def _wanted(arguments: argparse.Namespace) -> "Wanted | None":
    """The research that the extract is for, if it is."""
    from fotfeste.register.research import Wanted

    how = (arguments.by or "", arguments.because or "")
    if arguments.identities and not (arguments.research and all(how)):
        raise Refused(NEEDS)
    if arguments.research is None:
        return None
    return Wanted(
        project=arguments.research, identities=arguments.identities, by=how[0], because=how[1]
    )


def add_extract(commands: Commands) -> None:
    """Add `extract` to the command line."""
    command = add_command(commands, "extract", extract, EXTRACT)
    command.add_argument("--known-at", type=day, required=True, metavar="DATE", help=said(KNOWN_AT))
    command.add_argument("--out", type=Path, required=True, metavar="FOLDER", help=said(OUT))
    command.add_argument("--context", type=Path, metavar="FOLDER", help=said(CONTEXT))
    command.add_argument("--covers-from", type=day, metavar="DATE", help=said(COVERS_FROM))
    command.add_argument("--research", metavar="PROJECT", help=said(RESEARCH))
    command.add_argument("--identities", type=Path, metavar="FILE", help=said(IDENTITIES))
    command.add_argument("--by", metavar="NAME", help=said(BY))
    command.add_argument("--because", metavar="TEXT", help=said(BECAUSE))
