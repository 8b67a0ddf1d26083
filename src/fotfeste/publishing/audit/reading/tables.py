"""Numbers in tables (tall i tabeller), each with the meaning of its row, column and title."""

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from fotfeste.domain.text import Text
from fotfeste.publishing.audit.reading import dictionary
from fotfeste.publishing.audit.reading.defined import Defined, columns_of
from fotfeste.publishing.audit.reading.numbers import worth
from fotfeste.publishing.audit.reading.own_cells import OwnCell
from fotfeste.publishing.audit.reading.pieces import CELL, Grid, Row, Sentence
from fotfeste.publishing.audit.reading.prose import SUSPECTED, proposal, read_sentence
from fotfeste.publishing.audit.reading.reading import Read
from fotfeste.publishing.audit.reading.units import written_precision

PLACED = Text(
    nb="tittel, rad og kolonne sier det",
    nn="tittel, rad og kolonne seier det",
    en="title, row and column say it",
)
OWN = Text(
    nb="tabellen er vår egen: tittel, rad og kolonne er katalogens",
    nn="tabellen er vår eigen: tittel, rad og kolonne er dei i katalogen",
    en="the table is our own: title, row and column are those of the catalogue",
)
NO_HEAD = Text(
    nb="det er uklart hvilken overskrift som gjelder kolonnen",
    nn="det er uklart kva overskrift som gjeld kolonnen",
    en="it is unclear which heading the column has",
)
OTHER_WIDTH = Text(
    nb="raden har et annet antall celler enn tabellen",
    nn="rada har eit anna tal celler enn tabellen",
    en="the row has another number of cells than the table",
)
PERHAPS_TWO = Text(
    nb="det kan være to celler", nn="det kan vere to celler", en="it may be two cells"
)
UNKNOWN_ROW = Text(
    nb="raden har en overskrift vi ikke kjenner",
    nn="rada har ei overskrift vi ikkje kjenner",
    en="the row has a heading that we do not know",
)
_NUMBER = re.compile(
    r"[-−]?\d+(?:[ \u00a0\u202f\u2009]\d{3,4}|,\d{3})*(?:[.,]\d+)?[ \u00a0\u202f]?%?"
)
_PERCENT = re.compile(r"%|prosent|per cent|percent|\bandel|\bdel\b|\bshare\b", re.IGNORECASE)


def read_grid(table: Grid, own: Sequence[OwnCell] = ()) -> Iterator[Read]:
    """Every number of a table's rows: of their headings and of their cells.

    `own` are the cells that are known to show a figure of ours.
    """
    known = {(each.row + 1, each.column): each.figure for each in own}
    for number, row in enumerate(table.rows, start=1):
        yield from read_sentence(Sentence(row.heading, table.place))
        for column, cell in enumerate(row.cells):
            own_place, figure = (number, column), known.get((number, column))
            if figure is not None and _NUMBER.fullmatch(cell):
                yield _own(table, number, column, cell, figure)
            elif own_place not in known and _NUMBER.fullmatch(cell):
                yield _cell(table, number, row, column, cell)
            else:
                place = CELL.filled(table=table.place, row=number, column=column + 1)
                yield from read_sentence(Sentence(cell, place))


def _own(table: Grid, number: int, column: int, cell: str, figure: Defined) -> Read:
    value, suspicion = worth(cell.replace("%", "").strip())
    if cell.isdecimal():
        value, suspicion = Decimal(cell), None
    place = CELL.filled(table=table.place, row=number, column=column + 1)
    columns = columns_of(figure) | {
        "value": f"{value:f}",
        "precision": written_precision(f"{value:f}", figure.unit),
    }
    if suspicion is not None:
        return Read(cell, place, table.title, "asked", SUSPECTED, columns, suspicion)
    return Read(cell, place, table.title, "placed", OWN, columns)


def _cell(table: Grid, number: int, row: Row, column: int, cell: str) -> Read:
    head = table.heads[column] if len(table.heads) == len(row.cells) else ""
    value, suspicion = worth(cell.replace("%", "").strip())
    columns, doubts = cell_meaning(table.title, head, row.heading, cell)
    columns |= {
        "value": f"{value:f}",
        "precision": written_precision(f"{value:f}", columns["unit"]),
    }
    if not table.heads:
        doubts.insert(0, NO_HEAD)
    elif not head:
        doubts.insert(0, OTHER_WIDTH)
    elif not table.cells_are_told and len(table.heads) == 1 and re.search(r"\d \d{3}", cell):
        doubts.insert(0, PERHAPS_TWO)
    if suspicion is not None:
        doubts.insert(0, SUSPECTED)
    place = CELL.filled(table=table.place, row=number, column=column + 1)
    told = " | ".join(part for part in (table.title, head, row.heading) if part)
    state = "asked" if doubts else "placed"
    return Read(cell, place, told, state, doubts[0] if doubts else PLACED, columns, suspicion)  # type: ignore[arg-type]  # one of two states


def cell_meaning(
    title: str, head: str, heading: str, cell: str
) -> tuple[dict[str, str], list[Text]]:
    """The columns of a cell by its title, column and row, and every reason to ask."""
    unit = _unit(title, head, cell)
    year = next((y for text in (heading, head, title) for y in [_one_year(text)] if y), "")
    words = " ".join(part for part in (_without_years(title), _without_years(head)) if part)
    columns, doubts = proposal(f"{words} {heading} {year}", unit)
    if not _is_known_row(heading):
        doubts.append(UNKNOWN_ROW)
    if dictionary.UNKNOWN.search(heading.strip()):
        columns |= {"county": "Ukjent", "category": "unknown_county"}
    return columns, doubts


def _unit(title: str, head: str, cell: str) -> str:
    if "%" in cell or _PERCENT.search(head):
        return "percent"
    if re.search(r"antall|antal\b|number|personer", head, re.IGNORECASE):
        return "persons"
    return "percent" if _PERCENT.search(title) else "persons"


def _one_year(text: str) -> str:
    years = dictionary.years(text)
    return next(iter(years)) if len(years) == 1 else ""


def _without_years(text: str) -> str:
    return re.sub(r"(?:i |in |perioden )?20\d\d(?:\s?[-–]\s?20\d\d)?", "", text)


def _is_known_row(heading: str) -> bool:
    text = heading.strip()
    if dictionary.TOTALS.search(text) or dictionary.UNKNOWN.search(text) or not text:
        return True
    return any(dictionary.named(text).values()) or bool(dictionary.years(text))
