"""Row headings (forspalte) of a tagged PDF: Typst marks the headings of columns, this those of rows."""

from collections.abc import Iterator, Sequence
from io import BytesIO

import pikepdf

Headings = Sequence[Sequence[int]]
"""For each table, how many headings begin in each of its rows."""


def with_row_headings(document: bytes, tables: Headings) -> bytes:
    """The PDF with the headings of every table's rows marked as such.

    The references from cells to column headings are taken away, as they would
    hide the row headings; the scope of each heading says the same. Raises
    ValueError where the PDF has other tables than it was made with.
    """
    with pikepdf.open(BytesIO(document)) as pdf:
        found = list(_elements(pdf.Root.StructTreeRoot, "/Table"))
        for table, headings in zip(found, tables, strict=True):
            body = list(_elements(table, "/TBody"))
            rows = [row for part in body for row in _elements(part, "/TR")]
            for row, number in zip(rows, headings, strict=True):
                _mark(list(_elements(row, "/TD")), number)
        written = BytesIO()
        pdf.save(
            written,
            deterministic_id=True,
            object_stream_mode=pikepdf.ObjectStreamMode.generate,
        )
    return written.getvalue()


def _mark(cells: Sequence[pikepdf.Object], headings: int) -> None:
    """Make the first cells of a row its headings."""
    for at, cell in enumerate(cells):
        attributes = _table_attributes(cell)
        if "/Headers" in attributes:
            del attributes["/Headers"]
        if at < headings:
            cell.S = pikepdf.Name.TH
            attributes.Scope = pikepdf.Name.Row


def _table_attributes(cell: pikepdf.Object) -> pikepdf.Object:
    """The attributes that a cell has as part of a table."""
    given = cell.A if isinstance(cell.A, pikepdf.Array) else [cell.A]
    return next(each for each in given if pikepdf.Name.Table == each.O)


def _elements(parent: pikepdf.Object, kind: str) -> Iterator[pikepdf.Object]:
    """The structure elements of a kind below another, in reading order; none inside another."""
    below = parent.get("/K")
    for child in below if isinstance(below, pikepdf.Array) else filter(None, [below]):
        if not isinstance(child, pikepdf.Dictionary) or "/S" not in child:
            continue
        if str(child.S) == kind:
            yield child
        else:
            yield from _elements(child, kind)
