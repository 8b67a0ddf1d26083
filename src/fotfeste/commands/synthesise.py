"""`fotfeste synthesise`: a register that fits published figures (syntetisk register)."""

import argparse
from pathlib import Path
from tempfile import TemporaryDirectory

from fotfeste.commands.arguments import Commands, add_command, whole_from
from fotfeste.commands.speech import said, say, step_teller
from fotfeste.commands.status import GOOD
from fotfeste.domain.text import Text

SYNTHESISE = Text(
    nb="lag et syntetisk register som passer med publiserte tall",
    nn="lag eit syntetisk register som passar med publiserte tal",
    en="make a synthetic register that fits published figures",
)
OUT = Text(
    nb="mappa uttrekket skrives til", nn="mappa uttrekket blir skrive til", en="folder to write to"
)
SEED = Text(
    nb="et annet frø gir andre mennesker med de samme tallene",
    nn="eit anna frø gir andre menneske med dei same tala",
    en="another seed gives other people with the same figures",
)
SCALE = Text(nb="hvor mange Norge", nn="kor mange Noreg", en="how many Norways")
FIGURES = Text(
    nb="tallfiler registeret skal passe med; ellers de to publiserte rapportene",
    nn="talfiler registeret skal passe med; elles dei to publiserte rapportane",
    en="figures files to fit; otherwise the two published reports",
)
AS = Text(
    nb="som uttrekk, eller som melding til registeret (messages.json, med seriene utenfra i context)",
    nn="som uttrekk, eller som melding til registeret (messages.json, med seriane utanfrå i context)",
    en="as an extract, or as a message to the register (messages.json, series from outside in context)",
)


def synthesise(arguments: argparse.Namespace) -> int:
    """Write a register that fits published figures."""
    from fotfeste.synthetic.messages import write_messages, write_series
    from fotfeste.synthetic.synthesise import synthesise as make

    tell = step_teller(arguments.language)
    wanted = (arguments.figures, arguments.seed, arguments.scale)
    if arguments.form == "extract":
        make(*wanted, arguments.out, tell)
        say([str(arguments.out)])
        return GOOD
    with TemporaryDirectory() as folder:
        make(*wanted, Path(folder) / "extract", tell)
        arguments.out.mkdir(parents=True, exist_ok=True)
        message = arguments.out / "messages.json"
        write_messages(Path(folder) / "extract", message, f"synthetic-{arguments.seed}")
        write_series(Path(folder) / "extract", arguments.out)
    say([str(message)])
    return GOOD


def add_synthesise(commands: Commands) -> None:
    """Add `synthesise` to the command line."""
    command = add_command(commands, "synthesise", synthesise, SYNTHESISE)
    command.add_argument("--out", type=Path, required=True, help=said(OUT))
    command.add_argument("--seed", type=int, default=1, help=said(SEED))
    command.add_argument("--scale", type=whole_from(1), default=1, help=said(SCALE))
    command.add_argument("--figures", type=Path, nargs="+", metavar="CSV", help=said(FIGURES))
    command.add_argument(
        "--as", dest="form", choices=("extract", "messages"), default="extract", help=said(AS)
    )
