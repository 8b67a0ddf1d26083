"""`fotfeste serve`: what is reached by a browser or a program (tjenester)."""

import argparse
import gc
import os
import signal
import sys
from pathlib import Path

from fotfeste.commands.arguments import COMMANDS, Commands, add_command, whole_from
from fotfeste.commands.speech import said
from fotfeste.commands.status import GOOD
from fotfeste.domain.refusal import Refused
from fotfeste.domain.text import Text

USUAL_PORT = 8000
LOCAL = "127.0.0.1"

SERVE = Text(
    nb="svar nettlesere og programmer",
    nn="svar nettlesarar og program",
    en="answer browsers and programs",
)
PUBLIC = Text(
    nb="statistikkbanken og nettstedet, fra mapper med publiseringer",
    nn="statistikkbanken og nettstaden, frå mapper med publiseringar",
    en="the statistics bank and the site, from folders of releases",
)
RELEASES = Text(
    nb="mapper med publiseringer; ellers hver out/*/release",
    nn="mapper med publiseringar; elles kvar out/*/release",
    en="folders of releases; otherwise every out/*/release",
)
HOST = Text(nb="adressen det svares på", nn="adressa det blir svart på", en="address to answer on")
PORT = Text(nb="porten det svares på", nn="porten det blir svart på", en="port to answer on")
PROCESSES = Text(
    nb="antall prosesser; ellers én per kjerne",
    nn="talet på prosessar; elles éin per kjerne",
    en="number of processes; otherwise one a core",
)
CALLS = Text(
    nb="hvor mange kall én adresse kan gjøre på ti sekunder",
    nn="kor mange kall éi adresse kan gjere på ti sekund",
    en="how many calls one address may make in ten seconds",
)
BASE_URL = Text(
    nb="adressen publikum kjenner tjenesten ved, med sti, når en proxy står foran",
    nn="adressa publikum kjenner tenesta ved, med sti, når ein proxy står framfor",
    en="the address that the public knows the service by, with its path, where a proxy stands in front",
)
NO_ADDRESS = Text(
    nb="«{seen}» er ingen adresse: skriv den med https:// eller http://, vert og sti, som https://statistikk.example.no/bank.",
    nn="«{seen}» er inga adresse: skriv ho med https:// eller http://, vert og sti, som https://statistikk.example.no/bank.",
    en="“{seen}” is no address: write it with https:// or http://, host and path, as https://statistikk.example.no/bank.",
)
NO_RELEASES = Text(
    nb="Det er ingen publiseringer å vise. Oppgi mapper, eller lag en med fotfeste report.",
    nn="Det er ingen publiseringar å vise. Oppgje mapper, eller lag ei med fotfeste report.",
    en="There are no releases to show. Name folders, or make one with fotfeste report.",
)
SERVED = Text(nb="Svarer på {address}", nn="Svarer på {address}", en="Answering on {address}")
EXCHANGE = Text(
    nb="grensesnittet og siden som meldinger sendes til",
    nn="grensesnittet og sida som meldingar vert sende til",
    en="the API and the page that messages are sent to",
)


def serve_exchange(arguments: argparse.Namespace) -> int:
    """Serve the API that messages are sent to."""
    from fotfeste.exchange.api.serving import server
    from fotfeste.register.server import address

    signal.signal(signal.SIGTERM, lambda *_: sys.exit(GOOD))  # so that the database is stopped too
    address()  # a server of its own is started once, and stays for as long as this does
    told = SERVED.filled(address=f"http://{arguments.host}:{arguments.port}")
    sys.stderr.write(f"{told.in_language(arguments.language)}\n")
    with server(arguments.host, arguments.port) as answering:
        answering.serve_forever()
    return GOOD


def serve_public(arguments: argparse.Namespace) -> int:
    """Serve the statistics bank and the site."""
    gc.disable()  # until everything is ready: what is made while starting stays
    from fotfeste.web.public.base_address import base_address
    from fotfeste.web.public.serving import Place, serve

    folders = arguments.releases or sorted(Path("out").glob("*/release"))
    if not folders:
        raise Refused(NO_RELEASES)
    base = base_address(arguments.base_url) if arguments.base_url else None
    if arguments.base_url and base is None:
        raise Refused(NO_ADDRESS.filled(seen=arguments.base_url))
    told = SERVED.filled(address=f"http://{arguments.host}:{arguments.port}")
    sys.stderr.write(f"{told.in_language(arguments.language)}\n")
    processes = arguments.processes or os.cpu_count() or 1
    serve(folders, Place(arguments.host, arguments.port, base), processes, arguments.calls)
    return GOOD


def add_serve(commands: Commands) -> None:
    """Add `serve` and what it serves to the command line."""
    serve = commands.add_parser("serve", help=said(SERVE), description=said(SERVE))
    under = serve.add_subparsers(title=said(COMMANDS), required=True, metavar="COMMAND")
    public = add_command(under, "public", serve_public, PUBLIC)
    public.add_argument("releases", type=Path, nargs="*", metavar="RELEASE", help=said(RELEASES))
    public.add_argument("--host", default=LOCAL, help=said(HOST))
    public.add_argument("--port", type=whole_from(1), default=USUAL_PORT, help=said(PORT))
    public.add_argument("--base-url", metavar="URL", help=said(BASE_URL))
    public.add_argument("--processes", type=whole_from(1), help=said(PROCESSES))
    public.add_argument("--calls", type=whole_from(1), default=50_000, help=said(CALLS))
    exchange = add_command(under, "exchange", serve_exchange, EXCHANGE)
    exchange.add_argument("--host", default=LOCAL, help=said(HOST))
    exchange.add_argument("--port", type=whole_from(1), default=USUAL_PORT, help=said(PORT))
