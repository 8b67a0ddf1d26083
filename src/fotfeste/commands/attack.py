"""`fotfeste attack`: what hidden figures can be recomputed (angrep)."""

import argparse
import json
from pathlib import Path

from fotfeste.commands.arguments import Commands, add_command, add_json_file
from fotfeste.commands.speech import said, say
from fotfeste.commands.status import GOOD, NO
from fotfeste.commands.threshold import add_threshold
from fotfeste.domain.text import Text

ATTACK = Text(
    nb="regn ut det en tallfil skjuler, så langt det går",
    nn="rekn ut det ei talfil skjuler, så langt det går",
    en="recompute what a figures file hides, as far as can be",
)
ATTACKED = Text(
    nb="tallfil der skjulte verdier er merket suppressed",
    nn="talfil der skjulte verdiar er merkte suppressed",
    en="figures file in which hidden values are marked suppressed",
)
HIDDEN = Text(
    nb="hva en skjult verdi kan være, som 1-4; uten øvre grense der andre celler skjules også",
    nn="kva ein skjult verdi kan vere, som 1-4; utan øvre grense der andre celler blir skjulte òg",
    en="what a hidden value can be, as 1-4; no upper end where other cells are hidden too",
)


def attack(arguments: argparse.Namespace) -> int:
    """Recompute what a figures file hides; 1 where anything is recomputed, or nearly."""
    from fotfeste.disclosure.attack.attacked_figures import attack_figures
    from fotfeste.disclosure.said import of_attack
    from fotfeste.reconstruction.figures.reader import read_figures

    low, high = arguments.hidden
    file = read_figures(arguments.figures)
    found = attack_figures(file, low=low, high=high, threshold=arguments.threshold)
    if arguments.json:
        arguments.json.write_text(json.dumps(found.as_json()) + "\n", encoding="utf-8")
    say(of_attack(found, arguments.language))
    opened = any(cell.is_exact or cell.is_narrow(arguments.threshold) for cell in found.cells)
    return NO if opened or not found.fits else GOOD


def add_attack(commands: Commands) -> None:
    """Add `attack` to the command line."""
    command = add_command(commands, "attack", attack, ATTACK)
    command.add_argument("figures", type=Path, metavar="FIGURES.csv", help=said(ATTACKED))
    command.add_argument(
        "--hidden", type=_range, default=(0, None), metavar="LOW-[HIGH]", help=said(HIDDEN)
    )
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
