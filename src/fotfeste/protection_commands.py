"""The commands that protect and attack (skjerming og angrep): `fotfeste protect`, `fotfeste attack`."""

import argparse
import json
import sys
from collections.abc import Callable, Iterable
from pathlib import Path

from fotfeste import command_words as words
from fotfeste.domain.text import Text

Said = Callable[[Text], str]
THRESHOLD = 5
"""Unless said otherwise, counts from 1 up to, not including, this are small."""


def protect(arguments: argparse.Namespace) -> int:
    """Protect tables over a file of persons."""
    from fotfeste.disclosure.protect_persons import protect_persons
    from fotfeste.disclosure.said import of_protection

    done = protect_persons(
        arguments.persons,
        arguments.tables,
        arguments.hierarchy,
        arguments.out,
        threshold=arguments.threshold,
        method=arguments.method,
        separately=arguments.separately,
    )
    _print(of_protection(done, arguments.language))
    return 0


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
    _print(of_attack(found, arguments.language))
    opened = any(cell.is_exact or cell.is_narrow(arguments.threshold) for cell in found.cells)
    return 1 if opened or not found.fits else 0


def add_protection(
    commands: "argparse._SubParsersAction[argparse.ArgumentParser]", said: Said
) -> None:
    """Add both commands to the command line."""
    _add_protect(commands.add_parser("protect", help=said(words.PROTECT)), said)
    _add_attack(commands.add_parser("attack", help=said(words.ATTACK)), said)


def _add_protect(command: argparse.ArgumentParser, said: Said) -> None:
    command.set_defaults(run=protect)
    command.description = said(words.PROTECT)
    command.add_argument("persons", type=Path, metavar="PERSONS.csv", help=said(words.PERSONS))
    for name, told in (("--tables", words.TABLES), ("--hierarchy", words.HIERARCHY)):
        command.add_argument(name, type=Path, required=True, metavar="FILE", help=said(told))
    _threshold(command, said)
    methods = ("suppression", "rounding")
    command.add_argument("--method", choices=methods, default=methods[0], help=said(words.METHOD))
    command.add_argument("--out", type=Path, required=True, help=said(words.OUT_PROTECTED))
    command.add_argument("--separately", action="store_true", help=said(words.SEPARATELY))


def _add_attack(command: argparse.ArgumentParser, said: Said) -> None:
    command.set_defaults(run=attack)
    command.description = said(words.ATTACK)
    command.add_argument("figures", type=Path, metavar="FIGURES.csv", help=said(words.ATTACKED))
    command.add_argument(
        "--hidden", type=_range, default=(0, None), metavar="LOW-[HIGH]", help=said(words.HIDDEN)
    )
    _threshold(command, said)
    command.add_argument("--json", type=Path, metavar="FILE", help=said(words.JSON))


def _threshold(command: argparse.ArgumentParser, said: Said) -> None:
    command.add_argument(
        "--threshold", type=_at_least_two, default=THRESHOLD, help=said(words.THRESHOLD)
    )


def _range(text: str) -> tuple[int, int | None]:
    """`1-4` or `1-`."""
    low, dash, high = text.partition("-")
    if not (dash and low.isdecimal() and (high.isdecimal() or not high)):
        raise argparse.ArgumentTypeError(f"«{text}»: 1-4, 0-")
    if high and int(high) < int(low):
        raise argparse.ArgumentTypeError(f"«{text}»: {low} > {high}")
    return int(low), int(high) if high else None


def _at_least_two(text: str) -> int:
    if not text.isdecimal() or int(text) < 2:
        raise argparse.ArgumentTypeError(f"«{text}» < 2")
    return int(text)


def _print(lines: Iterable[str]) -> None:
    sys.stdout.writelines(f"{line}\n" for line in lines)
