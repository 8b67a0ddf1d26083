"""`fotfeste extract`: the register as it was known on a day (uttrekk)."""

import argparse
import os
from pathlib import Path

from fotfeste.commands.arguments import Commands, add_command, day
from fotfeste.commands.speech import said, say
from fotfeste.commands.status import GOOD
from fotfeste.domain.text import Text

EXTRACT = Text(
    nb="ta et uttrekk av registeret slik det var kjent en dag",
    nn="ta eit uttrekk av registeret slik det var kjent ein dag",
    en="make an extract of the register as known on a day",
)
KNOWN_AT = Text(
    nb="dagen (ÅÅÅÅ-MM-DD); det som registreres senere, er kjent fra dagen etter",
    nn="dagen (ÅÅÅÅ-MM-DD); det som vert registrert seinare, er kjent frå dagen etter",
    en="the day (YYYY-MM-DD); what is recorded later is known from the day after",
)
OUT = Text(nb="mappa uttrekket skrives i", nn="mappa uttrekket vert skrive i", en="folder to write")
CONTEXT = Text(
    nb="mappe med serier utenfra (et uttrekk, for eksempel) som legges ved",
    nn="mappe med seriar utanfrå (eit uttrekk, til dømes) som vert lagde ved",
    en="folder with series from outside (an extract, say) to lay beside it",
)
COVERS_FROM = Text(
    nb="første dag registeret er helt fra; ellers det første året noen deltok",
    nn="fyrste dag registeret er heilt frå; elles det fyrste året nokon deltok",
    en="the first day from which the register is whole; otherwise the first year with participants",
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
    with connected(as_national("extract")) as connection:
        manifest = extracted(
            connection,
            arguments.known_at,
            arguments.out,
            synthetic=synthetic,
            context=arguments.context,
            covers_from=arguments.covers_from,
        )
    told = WRITTEN.filled(
        known_at=arguments.known_at, out=arguments.out, row_hash=manifest.row_hash
    )
    say([told.in_language(arguments.language)])
    return GOOD


def add_extract(commands: Commands) -> None:
    """Add `extract` to the command line."""
    command = add_command(commands, "extract", extract, EXTRACT)
    command.add_argument("--known-at", type=day, required=True, metavar="DATE", help=said(KNOWN_AT))
    command.add_argument("--out", type=Path, required=True, metavar="FOLDER", help=said(OUT))
    command.add_argument("--context", type=Path, metavar="FOLDER", help=said(CONTEXT))
    command.add_argument("--covers-from", type=day, metavar="DATE", help=said(COVERS_FROM))
