"""What is known from elsewhere (tall utenfra): a CSV of figure ids with the least and most persons they can be."""

import csv
from collections.abc import Container, Iterator, Mapping
from pathlib import Path

from fotfeste.domain.refusal import Refused
from fotfeste.domain.text import Text

COLUMNS = ("figure", "low", "high")
Range = tuple[int, int | None]
"""The least and the most, without limit where that is None."""

UNREADABLE = Text(
    nb="{file} kan ikke leses: {error}",
    nn="{file} kan ikkje lesast: {error}",
    en="{file} cannot be read: {error}",
)
NO_COLUMNS = Text(
    nb="{file} har kolonnene {seen}; figure, low og high kreves",
    nn="{file} har kolonnane {seen}; figure, low og high er kravde",
    en="{file} has the columns {seen}; figure, low and high are needed",
)
NO_FIGURE = Text(
    nb="{file}, rad {row}: publiseringen har ikke noe tall «{seen}»",
    nn="{file}, rad {row}: publiseringa har ikkje noko tal «{seen}»",
    en="{file}, row {row}: the release has no figure «{seen}»",
)
NO_RANGE = Text(
    nb="{file}, rad {row}: «{low}»–«{high}» er ikke to hele tall, det minste først (tom high er uten grense)",
    nn="{file}, rad {row}: «{low}»–«{high}» er ikkje to heile tal, det minste først (tom high er utan grense)",
    en="{file}, row {row}: «{low}»–«{high}» is not two whole numbers, the least first (no high is no limit)",
)


def read_outside(path: Path, figures: Container[str] | None = None) -> Mapping[str, Range]:
    """By figure id the least and the most that its count is known to be; raises Refused with all defects.

    `figures` are the ids that there are; None where that is seen to later.
    """
    try:
        with path.open(encoding="utf-8-sig", newline="") as opened:
            reader = csv.DictReader(opened)
            names, rows = tuple(reader.fieldnames or ()), list(reader)
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise Refused(UNREADABLE.filled(file=path.name, error=error)) from error
    if not set(COLUMNS) <= set(names):
        raise Refused(NO_COLUMNS.filled(file=path.name, seen=", ".join(names)))
    wrong = [text for n, row in enumerate(rows, 1) for text in _wrong(path, n, row, figures)]
    if wrong:
        raise Refused(*wrong)
    return {
        row["figure"]: (int(row["low"]), int(row["high"]) if row["high"] else None) for row in rows
    }


def _wrong(
    path: Path, number: int, row: Mapping[str, str], figures: Container[str] | None
) -> Iterator[Text]:
    place = {"file": path.name, "row": number}
    if figures is not None and row["figure"] not in figures:
        yield NO_FIGURE.filled(**place, seen=row["figure"])
    low, high = row["low"] or "", row["high"] or ""
    is_range = low.isdecimal() and (not high or (high.isdecimal() and int(low) <= int(high)))
    if not is_range:
        yield NO_RANGE.filled(**place, low=low, high=high)
