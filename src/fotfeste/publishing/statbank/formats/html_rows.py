"""Rows of an HTML table and ticked lists (tabellrader), written at once: a page has thousands of cells."""

from collections.abc import Iterable, Iterator, Sequence

from markupsafe import Markup, escape

BETWEEN = "\x1f"
"""Stands between texts while they are escaped as one; no text has it."""


def escaped(texts: Iterable[str]) -> list[str]:
    """Texts as they may stand in a page."""
    return str(escape(BETWEEN.join(texts))).split(BETWEEN)


def table_rows(rows: Iterable[tuple[Sequence[str], Sequence[str]]]) -> Markup:
    """The rows of a table's body: what stands in front of each, and its cells."""
    return Markup("\n".join(map(_row, rows)))  # noqa: S704 (escaped in _row)


def _row(row: tuple[Sequence[str], Sequence[str]]) -> str:
    front, cells = row
    heads = "".join(f'<th scope="row">{each}</th>' for each in escaped(front)) if front else ""
    return f"<tr>{heads}<td>{'</td><td>'.join(escaped(cells))}</td></tr>"


def ticked(name: str, values: Sequence[tuple[str, str, bool]]) -> Markup:
    """Boxes to tick: a code, a text and whether it is ticked, for each."""
    field = escape(name)
    codes, texts = escaped(v[0] for v in values), escaped(v[1] for v in values)
    return Markup("\n".join(_boxes(str(field), codes, texts, values)))  # noqa: S704 (all escaped)


def _boxes(
    field: str, codes: Sequence[str], texts: Sequence[str], values: Sequence[tuple[str, str, bool]]
) -> Iterator[str]:
    for code, text, (_, _, is_ticked) in zip(codes, texts, values, strict=True):
        mark = " checked" if is_ticked else ""
        yield f'<label><input type="checkbox" name="{field}" value="{code}"{mark}> {text}</label>'
