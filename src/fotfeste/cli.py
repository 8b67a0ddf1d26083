"""The command door (kommandolinjen): each command is one call into the room that does the work.

Exit status: 0 is good, 1 that the answer is no, 2 that the input cannot be used.
Heavy rooms are imported by the command that needs them, so that help is quick.
"""

import argparse
import os
import sys
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from fotfeste import command_words as words
from fotfeste.domain.refusal import Refused
from fotfeste.domain.text import LANGUAGES, Language, Text
from fotfeste.law_commands import add_law
from fotfeste.protection_commands import add_protection

GOOD, NO, REFUSED = 0, 1, 2
EDITIONS = ("printed", "current")
FIRST_YEAR, LAST_YEAR = 2014, 2100


def synthesise(arguments: argparse.Namespace) -> int:
    """Write a register that fits published figures."""
    from fotfeste.synthetic.synthesise import synthesise as make

    def tell(step: Text) -> None:
        if sys.stderr.isatty():
            sys.stderr.write(f"{step.in_language(arguments.language)} …\n")

    make(arguments.figures, arguments.seed, arguments.scale, arguments.out, tell)
    say([str(arguments.out)])
    return GOOD


def report(arguments: argparse.Namespace) -> int:
    """Count, protect, release and draw a year."""
    from fotfeste.disclosure.figures.release import read_release
    from fotfeste.production import produce

    earlier = [read_release(folder) for folder in arguments.earlier]
    languages = LANGUAGES if arguments.lang == "all" else (arguments.lang,)
    release = produce(
        arguments.year, arguments.source, arguments.out, arguments.edition, languages, earlier
    )
    say(str(arguments.out / path.name) for path in sorted(release.files.iterdir()))
    say([str(release.folder)])
    return GOOD


def check(arguments: argparse.Namespace) -> int:
    """Hold a register against published figures."""
    from fotfeste.published.check import check_figures, lines, write_json

    checked = check_figures(arguments.source, arguments.figures)
    if arguments.json:
        write_json(checked, arguments.json)
    say(lines(checked, arguments.language))
    return NO if checked.wrong or checked.impossible else GOOD


def why(arguments: argparse.Namespace) -> int:
    """Walk a figure back to what it rests on."""
    from fotfeste.walk.walk import why_in_extract, why_in_release

    if arguments.release:
        say(why_in_release(arguments.release, arguments.figure, arguments.language))
    else:
        say(why_in_extract(arguments.source, arguments.figure, arguments.language))
    return GOOD


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command; its exit status."""
    arguments = parser().parse_args(argv)
    try:
        run: Callable[[argparse.Namespace], int] = arguments.run
        return run(arguments)
    except Refused as refused:
        sys.stderr.writelines(f"{line}\n" for line in refused.lines(arguments.language))
        return REFUSED
    except BrokenPipeError:  # the reader of our output has gone, as `head` does
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return GOOD


def say(lines: Iterable[str]) -> None:
    """Print lines as the result of a command."""
    sys.stdout.writelines(f"{line}\n" for line in lines)


def language_of_messages() -> Language:
    """Nynorsk or English where the environment's language says so, else bokmål."""
    environment = os.environ
    locale = environment.get("LC_ALL") or environment.get("LC_MESSAGES") or environment.get("LANG")
    spoken: dict[str, Language] = {"nn": "nn", "en": "en"}
    return spoken.get((locale or "")[:2], "nb")


def parser() -> argparse.ArgumentParser:
    """What the command line takes, told in the language of messages."""
    language = language_of_messages()
    whole = argparse.ArgumentParser(prog="fotfeste", description=said(words.FOTFESTE))
    whole.set_defaults(language=language)
    commands = whole.add_subparsers(title=said(words.COMMANDS), required=True, metavar="COMMAND")
    _synthesise(_command(commands, synthesise, words.SYNTHESISE))
    _report(_command(commands, report, words.REPORT))
    _check(_command(commands, check, words.CHECK))
    _why(_command(commands, why, words.WHY))
    add_law(commands, said)
    add_protection(commands, said)
    return whole


def said(text: Text) -> str:
    """A text in the language of messages, as argparse takes it."""
    return text.in_language(language_of_messages()).replace("%", "%%")


def _command(
    commands: "argparse._SubParsersAction[argparse.ArgumentParser]",
    run: Callable[[argparse.Namespace], int],
    told: Text,
) -> argparse.ArgumentParser:
    added = commands.add_parser(run.__name__, help=said(told), description=said(told))
    added.set_defaults(run=run)
    return added


def _synthesise(command: argparse.ArgumentParser) -> None:
    command.add_argument("--out", type=Path, required=True, help=said(words.OUT_EXTRACT))
    command.add_argument("--seed", type=int, default=1, help=said(words.SEED))
    command.add_argument("--scale", type=_positive, default=1, help=said(words.SCALE))
    command.add_argument("--figures", type=Path, nargs="+", metavar="CSV", help=said(words.FIGURES))


def _report(command: argparse.ArgumentParser) -> None:
    command.add_argument("year", type=_year, metavar="YEAR", help=said(words.YEAR))
    _from(command, required=True)
    command.add_argument("--out", type=Path, required=True, help=said(words.OUT_REPORT))
    command.add_argument(
        "--edition", choices=EDITIONS, default=EDITIONS[0], help=said(words.EDITION)
    )
    command.add_argument(
        "--lang", choices=[*LANGUAGES, "all"], default="nb", help=said(words.LANGUAGE)
    )
    command.add_argument(
        "--earlier", type=Path, nargs="+", default=[], metavar="RELEASE", help=said(words.EARLIER)
    )


def _check(command: argparse.ArgumentParser) -> None:
    command.add_argument("figures", metavar="YEAR|FIGURES.csv", help=said(words.PUBLISHED))
    _from(command, required=True)
    command.add_argument("--json", type=Path, metavar="FILE", help=said(words.JSON))


def _why(command: argparse.ArgumentParser) -> None:
    command.add_argument("figure", metavar="FIGURE-ID", help=said(words.FIGURE_ID))
    where = command.add_mutually_exclusive_group(required=True)
    _from(where, required=False)
    where.add_argument("--release", type=Path, metavar="RELEASE", help=said(words.RELEASE))


def _from(command: argparse._ActionsContainer, required: bool) -> None:
    command.add_argument(
        "--from",
        dest="source",
        type=Path,
        required=required,
        metavar="EXTRACT",
        help=said(words.EXTRACT),
    )


def _year(text: str) -> int:
    if not text.isdecimal() or not FIRST_YEAR <= int(text) <= LAST_YEAR:
        problem = words.NO_YEAR.filled(seen=text, first=FIRST_YEAR)
        raise argparse.ArgumentTypeError(problem.in_language(language_of_messages()))
    return int(text)


def _positive(text: str) -> int:
    if not text.isdecimal() or int(text) < 1:
        problem = words.NO_NUMBER.filled(seen=text)
        raise argparse.ArgumentTypeError(problem.in_language(language_of_messages()))
    return int(text)
