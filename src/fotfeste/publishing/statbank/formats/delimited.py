"""Answers as CSV: texts in quotes, a point as decimal mark whatever parts the columns, UTF-8."""

import csv
from io import StringIO

from fotfeste.publishing.statbank.address import Address
from fotfeste.publishing.statbank.answer import Answer
from fotfeste.publishing.statbank.cell_words import title_of
from fotfeste.publishing.statbank.laid_out import LaidOut
from fotfeste.publishing.statbank.options import Options


def delimited(answer: Answer, address: Address, options: Options) -> bytes:
    """The answer with codes, or as the options say."""
    laid_out = LaidOut(answer, options.labels or "codes", address.language)
    written = StringIO()
    writer = csv.writer(
        written,
        delimiter=options.separator,
        quoting=csv.QUOTE_NONNUMERIC,
        lineterminator="\r\n",
    )
    if options.title:
        writer.writerow([title_of(answer.table, answer.dimensions, address.language)])
        written.write("\r\n")
    writer.writerow([*laid_out.stub_heads(), *laid_out.column_heads()])
    writer.writerows([*front, *cells] for front, cells in laid_out.rows())
    return written.getvalue().encode()
