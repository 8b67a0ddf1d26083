"""The review file (gjennomgangsfil): what was read as a figures file that a person corrects."""

import csv
from collections.abc import Sequence
from io import StringIO

from fotfeste.domain.text import Language
from fotfeste.publishing.audit.reading.reading import Read
from fotfeste.reconstruction.figures.printed import COLUMNS

EXTRA = ("figure", "state", "printed", "sentence", "why", "suspicion")
"""Columns after those of a figures file. The place is the `locator`."""


def review(report: str, read: Sequence[Read], language: Language) -> str:
    """One row a number, in the document's order."""
    out = StringIO()
    writer = csv.DictWriter(out, (*COLUMNS, *EXTRA), restval="", lineterminator="\n")
    writer.writeheader()
    for each in read:
        writer.writerow(
            {
                **each.columns,
                "report": report,
                "locator": each.place.in_language(language),
                "state": each.state,
                "printed": each.printed,
                "sentence": each.sentence,
                "why": each.why.in_language(language),
                "suspicion": each.suspicion.in_language(language) if each.suspicion else "",
            }
        )
    return out.getvalue()
