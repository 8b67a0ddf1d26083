"""The workbook (arbeidsboken): cover, contents, notes, and one named table a sheet."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime
from io import BytesIO
from typing import Any

import xlsxwriter

from fotfeste.disclosure.figures.figure import SIGNS
from fotfeste.domain.text import Text
from fotfeste.publishing import words
from fotfeste.publishing.arrange import PRINTED_SIGNS
from fotfeste.publishing.arrangement import Arranged, Cell
from fotfeste.publishing.document import Document, PrintedChart, PrintedTable

COVER = Text(nb="Forside", nn="Framside", en="Cover")
CONTENTS_OF_BOOK = Text(
    nb="Arkene i arbeidsboken", nn="Arka i arbeidsboka", en="The sheets of the workbook"
)
BACK = Text(nb="Til innholdet", nn="Til innhaldet", en="To the contents")
CONCERNS = Text(nb="Gjelder", nn="Gjeld", en="Concerns")
HEADING = Text(nb="Overskrift", nn="Overskrift", en="Heading")
ONE_TABLE = Text(
    nb="Arket har én tabell.", nn="Arket har éin tabell.", en="The sheet has one table."
)
WIDEST = 60
AS_WRITTEN = {
    "in_memory": True,
    "strings_to_formulas": False,
    "strings_to_numbers": False,
    "strings_to_urls": False,
}
"""Words stay words: none becomes a formula, a number or a link."""
FIRST_ROW = 4
"""The row (from 0) in which every sheet's table begins."""

Tabulated = PrintedTable | PrintedChart


@dataclass(frozen=True)
class Styles:
    """The formats of cells."""

    title: Any
    text: Any
    warning: Any
    heading: Any
    number_heading: Any
    sign: Any
    link: Any


def workbook(document: Document, on: date) -> bytes:
    """The workbook, dated `on`; the same document gives the same bytes."""
    written = BytesIO()
    with xlsxwriter.Workbook(written, AS_WRITTEN) as book:
        book.set_properties(
            {
                "title": document.title,
                "subject": document.subtitle,
                "keywords": words.SYNTHETIC.in_language(document.language)
                if document.synthetic
                else "",
                "created": datetime(on.year, on.month, on.day, tzinfo=UTC),
            }
        )
        Book(book, document).write()
    return written.getvalue()


class Book:
    """Writes one workbook, sheet by sheet."""

    def __init__(self, book: Any, document: Document) -> None:
        self.book = book
        self.document = document
        self._shapes: dict[str, Any] = {}
        bold = {"bold": True}
        top = {"valign": "top", "text_wrap": True}
        self.styles = Styles(
            title=book.add_format({**bold, "font_size": 14}),
            text=book.add_format(top),
            warning=book.add_format({**bold, "font_color": "#8A1616"}),
            heading=book.add_format({**bold, **top, "bottom": 1}),
            number_heading=book.add_format({**bold, **top, "bottom": 1, "align": "right"}),
            sign=book.add_format({"align": "right"}),
            link=book.add_format({"font_color": "#1F5A8C", "underline": 1}),
        )

    def write(self) -> None:
        """Every sheet."""
        self._cover()
        self._contents()
        self._notes()
        for part in self.document.tabulated:
            self._table(part)

    def _say(self, text: Text) -> str:
        return text.in_language(self.document.language)

    def _sheet(self, name: str, title: str, below: str = "") -> Any:
        """A new sheet: title, what the numbers are, and the mark of synthetic data or the release."""
        sheet = self.book.add_worksheet(name)
        sheet.hide_gridlines(2)
        sheet.set_landscape()
        sheet.set_paper(9)
        sheet.fit_to_pages(1, 0)
        sheet.write_string(0, 0, title, self.styles.title)
        if below:
            sheet.write_string(1, 0, below)
        if self.document.synthetic:
            sheet.write_string(2, 0, self._say(words.SYNTHETIC), self.styles.warning)
            sheet.set_header(f"&R{self._say(words.SYNTHETIC)}")
        else:
            sheet.write_string(2, 0, self.document.facts[-1])
        sheet.set_footer(f"&L{_plain(self.document.title)}&R&P / &N")
        return sheet

    def _cover(self) -> None:
        sheet = self._sheet(self._say(COVER), self.document.title, self.document.subtitle)
        sheet.set_column(0, 0, 90)
        lines = [*self.document.facts]
        if self.document.synthetic:
            lines.append(self._say(words.SYNTHETIC_EXPLAINED))
        for at, line in enumerate(lines):
            sheet.write_string(FIRST_ROW + at, 0, line, self.styles.text)

    def _contents(self) -> None:
        """A link to every sheet with a table."""
        sheet = self._sheet(
            self._say(words.CONTENTS), self._say(words.CONTENTS), self._say(CONTENTS_OF_BOOK)
        )
        sheet.set_column(0, 0, 16)
        sheet.set_column(1, 1, 90)
        rows = [[part.label, part.caption] for part in self.document.tabulated]
        self._add_table(sheet, "contents", [self._say(words.TABLE), self._say(HEADING)], rows)
        for at, part in enumerate(self.document.tabulated, start=FIRST_ROW + 1):
            sheet.write_url(at, 0, f"internal:'{part.label}'!A1", self.styles.link, part.label)

    def _notes(self) -> None:
        """The notes of every table, and what the signs mean."""
        name = self._say(words.NOTES)
        sheet = self._sheet(name, name, self._say(ONE_TABLE))
        sheet.set_column(0, 0, 16)
        sheet.set_column(1, 1, 90)
        rows = [[part.label, note] for part in self.document.tabulated for note in part.notes]
        signs = [
            [PRINTED_SIGNS.get(sign, sign), self._say(meaning)] for sign, meaning in SIGNS.items()
        ]
        heads = [self._say(CONCERNS), name]
        self._add_table(sheet, "notes", heads, [*signs, *rows])

    def _table(self, part: Tabulated) -> None:
        """One table, with a link back, its notes below."""
        below_title = ". ".join(filter(None, (part.unit, self._say(ONE_TABLE))))
        sheet = self._sheet(part.label, part.title, below_title)
        shown = part.arranged
        rows = [[*row.headings, *row.cells] for row in shown.rows]
        self._add_table(sheet, _name(part.id), unlike([*shown.stub, *shown.flat_columns()]), rows)
        sheet.freeze_panes(FIRST_ROW + 1, len(shown.stub))
        _set_widths(sheet, shown)
        below = FIRST_ROW + len(rows) + 2
        for at, note in enumerate(part.notes):
            sheet.write_string(below + at, 0, note)
        sheet.write_url(
            3, 0, f"internal:'{self._say(words.CONTENTS)}'!A1", self.styles.link, self._say(BACK)
        )

    def _add_table(self, sheet: Any, name: str, heads: list[str], rows: list[list[Any]]) -> None:
        """A named table of words and cells."""
        last = FIRST_ROW + max(len(rows), 1)
        formats = [
            self.styles.number_heading
            if rows and isinstance(rows[0][at], Cell)
            else self.styles.heading
            for at in range(len(heads))
        ]
        sheet.add_table(
            FIRST_ROW,
            0,
            last,
            len(heads) - 1,
            {
                "name": f"t_{name}",
                "style": None,
                "autofilter": False,
                "columns": [
                    {"header": head, "header_format": style}
                    for head, style in zip(heads, formats, strict=True)
                ],
            },
        )
        for down, row in enumerate(rows, start=FIRST_ROW + 1):
            for across, each in enumerate(row):
                self._write(sheet, down, across, each)

    def _write(self, sheet: Any, down: int, across: int, each: str | Cell) -> None:
        """Words as words, numbers as numbers, signs as words to the right."""
        if isinstance(each, str):
            sheet.write_string(down, across, each, self.styles.text)
        elif each.figure is None or each.value is None or each.sign:
            sheet.write_string(down, across, each.words, self.styles.sign)
        else:
            shape = number_format(each.figure.decimals, percent=each.words.endswith("%"))
            sheet.write_number(down, across, each.value, self._format(shape))

    def _format(self, shape: str) -> Any:
        """The format of numbers of one shape, made once."""
        if shape not in self._shapes:
            self._shapes[shape] = self.book.add_format({"num_format": shape, "align": "right"})
        return self._shapes[shape]


def number_format(decimals: int, *, percent: bool) -> str:
    """Excel's code; the reader's Excel puts in its own thousands space and decimal comma."""
    digits = "#,##0" + ("." + "0" * decimals if decimals else "")
    return f'{digits}" %"' if percent else digits


def unlike(heads: Iterable[str]) -> list[str]:
    """Headings of which no two are the same and none is empty, as a named table needs."""
    seen: dict[str, int] = {}
    result = []
    for head in heads:
        seen[head] = seen.get(head, 0) + 1
        result.append((head or "–") if seen[head] == 1 else f"{head} ({seen[head]})")
    return result


def _set_widths(sheet: Any, shown: Arranged) -> None:
    """Columns wide enough for what is in them."""
    for at, _ in enumerate(shown.stub):
        longest = max((len(row.headings[at]) for row in shown.rows), default=0)
        sheet.set_column(at, at, min(max(longest, len(shown.stub[at])) + 2, WIDEST))
    for at, head in enumerate(shown.flat_columns(), start=len(shown.stub)):
        sheet.set_column(at, at, min(max(len(head) // 2, 10) + 2, 24))


def _name(block: str) -> str:
    """A name that Excel takes: letters, digits and underscores."""
    return "".join(letter if letter.isalnum() else "_" for letter in block)


def _plain(title: str) -> str:
    """A title for a footer, where & begins a code."""
    return title.replace("&", "&&")
