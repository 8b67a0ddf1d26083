"""How a command tells a receipt (kvittering på skjermen): counts, the first problems, the whole in a file."""

import argparse
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from fotfeste.commands.arguments import add_json_file
from fotfeste.commands.speech import said, say
from fotfeste.commands.status import GOOD, NO
from fotfeste.domain.refusal import Refused
from fotfeste.domain.text import Language, Text

if TYPE_CHECKING:
    from fotfeste.exchange.receipts.line import Line
    from fotfeste.exchange.receipts.receipt import Receipt

RECEIPT = Text(
    nb="skriv kvitteringen: .json, .csv eller .xlsx",
    nn="skriv kvitteringa: .json, .csv eller .xlsx",
    en="write the receipt: .json, .csv or .xlsx",
)
UNKNOWN_FORM = Text(
    nb="«{path}» slutter ikke på .json, .csv eller .xlsx",
    nn="«{path}» sluttar ikkje på .json, .csv eller .xlsx",
    en="“{path}” does not end in .json, .csv or .xlsx",
)
MORE = Text(
    nb="… og {more} til; hele kvitteringen skrives med --receipt FIL",
    nn="… og {more} til; heile kvitteringa blir skriven med --receipt FIL",
    en="… and {more} more; the whole receipt is written with --receipt FILE",
)
_SHOWN = 20
_FORMS = (".json", ".csv", ".xlsx")


def add_receipt(command: argparse.ArgumentParser) -> None:
    """`--receipt FILE` and `--json FILE`."""
    command.add_argument("--receipt", type=Path, metavar="FILE", help=said(RECEIPT))
    add_json_file(command)


def refuse_unknown_form(arguments: argparse.Namespace) -> None:
    """Refuse a receipt file of a form there is not, before anything is done."""
    if arguments.receipt and arguments.receipt.suffix not in _FORMS:
        raise Refused(UNKNOWN_FORM.filled(path=arguments.receipt))


def tell(arguments: argparse.Namespace, receipt: "Receipt", lines: "Iterable[Line]") -> int:
    """Print a receipt and write it where it was asked for; the exit status."""
    from fotfeste.exchange.problem import MessageRefused
    from fotfeste.exchange.receipts.line import Outcome
    from fotfeste.exchange.receipts.spooled import spooled

    with spooled(lines) as kept:
        for path in (arguments.receipt, arguments.json):
            if path:
                _write(path, receipt, kept(), arguments.language)
        if receipt.refused:
            raise MessageRefused(*receipt.problems)
        say(_lines(receipt, kept(), arguments.language))
    return NO if receipt.counts[Outcome.REJECTED] else GOOD


def _write(path: Path, receipt: "Receipt", lines: "Iterable[Line]", language: Language) -> None:
    from fotfeste.exchange.receipts.forms import write_receipt

    write_receipt(path, receipt, lines, language)


def _lines(receipt: "Receipt", lines: "Iterable[Line]", language: Language) -> Iterator[str]:
    from fotfeste.exchange.receipts.line import OUTCOMES

    shown = more = 0
    for found in receipt.problems:
        yield f"{found.text.in_language(language)}. {found.remedy.in_language(language)}"
    for line in lines:
        for found in line.problems:
            if shown >= _SHOWN:
                more += 1
                continue
            shown += 1
            words = (found.text.in_language(language), found.remedy.in_language(language))
            name = f"{line.number} {line.kind} {line.reference}".strip()
            yield f"{name}: {words[0]}. {words[1]} [{found.rule_id}]"
    if more:
        yield MORE.filled(more=more).in_language(language)
    for outcome, title in OUTCOMES.items():
        if receipt.counts[outcome]:
            yield f"{title.in_language(language)}: {receipt.counts[outcome]}"
    if receipt.hash:
        yield f"{receipt.previous} → {receipt.hash}"
