"""`fotfeste attack`: what hidden figures can be recomputed (angrep)."""

import argparse
from pathlib import Path

from fotfeste.commands.arguments import Commands, add_command, add_json_file
from fotfeste.commands.speech import said, say, write_json
from fotfeste.commands.status import GOOD, NO
from fotfeste.commands.threshold import add_threshold
from fotfeste.domain.text import Text

ATTACK = Text(
    nb="regn ut det en publisering eller tallfil skjuler, så langt det går",
    nn="rekn ut det ei publisering eller talfil skjuler, så langt det går",
    en="recompute what a release or a figures file hides, as far as can be",
)
ATTACKED = Text(
    nb="mappe med en publisering, eller tallfil der skjulte verdier er merket suppressed",
    nn="mappe med ei publisering, eller talfil der skjulte verdiar er merkte suppressed",
    en="folder of a release, or figures file in which hidden values are marked suppressed",
)
WITH = Text(
    nb="tidligere publiseringer, eller tallfiler om de samme personene, som leses sammen med den",
    nn="tidlegare publiseringar, eller talfiler om dei same personane, som blir lesne saman med ho",
    en="earlier releases, or figures files on the same persons, that are read together with it",
)
OUTSIDE = Text(
    nb="CSV med det som er kjent fra andre kilder: figure, low, high",
    nn="CSV med det som er kjent frå andre kjelder: figure, low, high",
    en="CSV of what is known from elsewhere: figure, low, high",
)
POLICY = Text(
    nb="skjermingsregler som publiseringen prøves mot; ellers dens egne",
    nn="skjermingsreglar som publiseringa blir prøvd mot; elles hennar eigne",
    en="disclosure policy to try the release against; otherwise its own",
)
HIDDEN = Text(
    nb="hva en skjult verdi kan være, som 1-4; uten øvre grense der andre celler skjules også",
    nn="kva ein skjult verdi kan vere, som 1-4; utan øvre grense der andre celler blir skjulte òg",
    en="what a hidden value can be, as 1-4; no upper end where other cells are hidden too",
)
PAGE = Text(
    nb="mappe til en side på hvert språk med resonnementet bak hvert tall som er åpent; bare for tallfiler",
    nn="mappe til ei side på kvart språk med resonnementet bak kvart tal som er ope; berre for talfiler",
    en="folder for a page in each language with the reasoning to each open value; for figures files only",
)


def attack(arguments: argparse.Namespace) -> int:
    """Recompute what is hidden; 1 where anything is recomputed, or nearly."""
    return _release(arguments) if arguments.figures.is_dir() else _figures(arguments)


def _release(arguments: argparse.Namespace) -> int:
    from fotfeste.disclosure.figures.release import read_release
    from fotfeste.disclosure.policy import policy_of
    from fotfeste.disclosure.released.attack_release import attack_release
    from fotfeste.disclosure.released.known_outside import read_outside
    from fotfeste.disclosure.released.said import of_release

    release = read_release(arguments.figures)
    earlier = [read_release(folder) for folder in arguments.earlier]
    outside = read_outside(arguments.outside, release.figures) if arguments.outside else {}
    policy = policy_of(arguments.policy or release.record.policy)
    found = attack_release(release, policy, earlier, outside)
    if arguments.json:
        known = attack_release(release, policy, earlier, outside, knows_zeros=False)
        both = {**found.as_json(), "k1": known.as_json()}
        write_json(arguments.json, both)
    say(of_release(found, arguments.language))
    return NO if found.is_open else GOOD


def _figures(arguments: argparse.Namespace) -> int:
    from fotfeste.disclosure.attack.attack_page import write_attack
    from fotfeste.disclosure.attack.attacked_figures import attack_figures
    from fotfeste.disclosure.said import of_attack
    from fotfeste.reconstruction.figures.reader import read_figures
    from fotfeste.reconstruction.figures.several import read_several

    low, high = arguments.hidden
    file = read_figures(arguments.figures)
    earlier = read_several(arguments.earlier)
    found = attack_figures(file, low=low, high=high, threshold=arguments.threshold, earlier=earlier)
    write_json(arguments.json, found.as_json())
    if arguments.page:
        write_attack(arguments.page, arguments.figures.name, found)
    say(of_attack(found, arguments.language))
    opened = any(cell.is_exact or cell.is_narrow(arguments.threshold) for cell in found.cells)
    return NO if opened or not found.fits else GOOD


def add_attack(commands: Commands) -> None:
    """Add `attack` to the command line."""
    command = add_command(commands, "attack", attack, ATTACK)
    command.add_argument("figures", type=Path, metavar="RELEASE|FIGURES.csv", help=said(ATTACKED))
    command.add_argument(
        "--with",
        dest="earlier",
        type=Path,
        nargs="+",
        default=[],
        metavar="EARLIER",
        help=said(WITH),
    )
    command.add_argument("--outside", type=Path, metavar="FILE", help=said(OUTSIDE))
    command.add_argument("--policy", metavar="VERSION", help=said(POLICY))
    command.add_argument(
        "--hidden", type=_range, default=(0, None), metavar="LOW-[HIGH]", help=said(HIDDEN)
    )
    command.add_argument("--page", type=Path, metavar="FOLDER", help=said(PAGE))
    add_threshold(command)
    add_json_file(command)


def _range(text: str) -> tuple[int, int | None]:
    """`1-4` or `1-`."""
    low, dash, high = text.partition("-")
    if not (dash and low.isdecimal() and (high.isdecimal() or not high)):
        raise argparse.ArgumentTypeError(f"«{text}»: 1-4, 0-")
    if high and int(high) < int(low):
        raise argparse.ArgumentTypeError(f"«{text}»: {low} > {high}")
    return int(low), int(high) if high else None
