"""`fotfeste audit`: could any register have given these figures (revisjon av tall)?"""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from fotfeste.commands.arguments import Commands, add_command, add_json_file
from fotfeste.commands.speech import said, say, write_json, write_text
from fotfeste.commands.status import GOOD, NO
from fotfeste.domain.refusal import Refused
from fotfeste.domain.text import Text

if TYPE_CHECKING:
    from fotfeste.reconstruction.figures.printed import FiguresFile

AUDIT = Text(
    nb="prøv om noe register kan ha gitt tallene i en tallfil eller rapport",
    nn="prøv om noko register kan ha gitt tala i ei talfil eller ein rapport",
    en="try whether any register can have given the figures of a file or a report",
)
FILES = Text(
    nb="tallfiler eller rapporter; flere der de skal holdes mot hverandre, som fra tidligere år",
    nn="talfiler eller rapportar; fleire der dei skal haldast mot kvarandre, som frå tidlegare år",
    en="figures files or reports; several to hold them against each other, as of earlier years",
)


PAGE = Text(
    nb="skriv også resultatet som en HTML-side",
    nn="skriv òg resultatet som ei HTML-side",
    en="also write the result as an HTML page",
)
TABLE = Text(
    nb="skriv også resultatet som en tabell (CSV)",
    nn="skriv òg resultatet som ein tabell (CSV)",
    en="also write the result as a table (CSV)",
)
REVIEW = Text(
    nb="skriv hva som ble lest av en rapport, til å rette og gi tilbake (CSV, eller en side som lager den: .html)",
    nn="skriv kva som blei lese av ein rapport, til å rette og gi tilbake (CSV, eller ei side som lagar ho: .html)",
    en="write what was read of a report, to correct and give back (CSV, or a page that makes it: .html)",
)


TEXT = Text(
    nb="en tekst (.txt) der påstandene i ord skal prøves mot tallene; kan gjentas",
    nn="ein tekst (.txt) der påstandane i ord skal prøvast mot tala; kan takast opp att",
    en="a text (.txt) whose claims in words are tested against the figures; may be repeated",
)
UNREADABLE = Text(
    nb="«{file}» kan ikke leses som tekst i UTF-8: {why}. Gi rapporten som en .txt-fil.",
    nn="«{file}» kan ikkje lesast som tekst i UTF-8: {why}. Gi rapporten som ei .txt-fil.",
    en="“{file}” cannot be read as text in UTF-8: {why}. Give the report as a .txt file.",
)


def audit(arguments: argparse.Namespace) -> int:
    """Judge figures; 1 where some are impossible."""
    from fotfeste.publishing.audit.as_json import as_json
    from fotfeste.publishing.audit.page import page, table
    from fotfeste.publishing.audit.words import told
    from fotfeste.reconstruction.audit.audit import audit as judge
    from fotfeste.reconstruction.audit.claimed import with_claims
    from fotfeste.reconstruction.figures.several import read_several

    texts = _texts(arguments.text)
    files = read_several(arguments.figures, lambda path: _figures(path, arguments, texts))
    audited = with_claims(judge(files, lambda text: _progress(text, arguments)), texts)
    write_json(arguments.json, as_json(audited, arguments.language))
    if arguments.page:
        write_text(arguments.page, page(audited, arguments.language))
    if arguments.table:
        write_text(arguments.table, table(audited, arguments.language))
    say(told(audited, arguments.language))
    return NO if audited.impossible else GOOD


def _figures(path: Path, arguments: argparse.Namespace, texts: dict[str, str]) -> "FiguresFile":
    """The figures of a figures file, or those that a report's reading places; its text is one of `texts`."""
    from fotfeste.publishing.audit.reading.audited import read_report
    from fotfeste.publishing.audit.reading.documents import is_document
    from fotfeste.reconstruction.figures.reader import read_figures

    if not is_document(path):
        return read_figures(path)
    report = read_report(path, arguments.language)
    if report.text:
        texts.setdefault(str(path), report.text)
    say([report.told.in_language(arguments.language)])
    if arguments.review:
        is_page = arguments.review.suffix.lower() in {".html", ".htm"}
        write_text(arguments.review, report.page if is_page else report.review)
    return report.figures


def _texts(paths: Sequence[Path]) -> dict[str, str]:
    """Each text by the path it was given by; raises Refused with every one that cannot be read."""
    texts, problems = {}, []
    for path in paths:
        try:
            texts[str(path)] = path.read_text(encoding="utf-8-sig")
        except (OSError, UnicodeDecodeError) as error:
            problems.append(UNREADABLE.filled(file=path.name, why=error))
    if problems:
        raise Refused(*problems)
    return texts


def _progress(text: Text, arguments: argparse.Namespace) -> None:
    sys.stderr.write(f"{text.in_language(arguments.language)}\n")
    sys.stderr.flush()


def add_audit(commands: Commands) -> None:
    """Add `audit` to the command line."""
    command = add_command(commands, "audit", audit, AUDIT)
    command.add_argument("figures", type=Path, nargs="+", metavar="FIGURES.csv", help=said(FILES))
    command.add_argument("--review", type=Path, metavar="FILE.csv", help=said(REVIEW))
    command.add_argument(
        "--text", type=Path, action="append", default=[], metavar="REPORT.txt", help=said(TEXT)
    )
    command.add_argument("--page", type=Path, metavar="FILE", help=said(PAGE))
    command.add_argument("--table", type=Path, metavar="FILE", help=said(TABLE))
    add_json_file(command)
