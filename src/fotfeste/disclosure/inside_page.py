"""Plain pages for those inside the wall (interne sider): a heading, paragraphs, tables; no script, nothing fetched."""

from collections.abc import Iterable, Sequence
from html import escape

from fotfeste.domain.text import Language

STYLE = """body{font:1rem/1.5 sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#1a1a1a;background:#fff}
table{border-collapse:collapse;margin:1rem 0;min-width:min(100%,36rem)}caption{text-align:left}
th,td{border:1px solid #767676;padding:.25rem .6rem;text-align:left;vertical-align:top;overflow-wrap:anywhere}td.n{text-align:right}
ol{margin:0;padding-left:1.5rem}"""

Rows = Iterable[Sequence[object]]


def page(language: Language, title: str, parts: Iterable[str]) -> str:
    """A whole page; `title` and `parts` are HTML already."""
    body = "\n".join(parts)
    return (
        f'<!doctype html>\n<html lang="{language}">\n<head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<title>{title}</title><style>{STYLE}</style></head>\n"
        f"<body><main>\n<h1>{title}</h1>\n{body}\n</main></body>\n</html>\n"
    )


def table(caption: str, heads: Sequence[str], rows: Rows) -> str:
    """A table with a heading for its caption; the first cell of a row is its head, whole numbers stand to the right.

    `caption` and `heads` are HTML already; a cell that is a list of steps is an ordered list.
    """
    top = "".join(f'<th scope="col">{head}</th>' for head in heads)
    body = "\n".join(f"<tr>{_row(row)}</tr>" for row in rows)
    return (
        f"<table><caption><h2>{caption}</h2></caption><thead><tr>{top}</tr></thead>"
        f"<tbody>\n{body}\n</tbody></table>"
    )


def _row(row: Sequence[object]) -> str:
    first, *rest = row
    return f'<th scope="row">{escape(str(first))}</th>{"".join(map(_cell, rest))}'


def _cell(each: object) -> str:
    if isinstance(each, int):
        return f'<td class="n">{each}</td>'
    if isinstance(each, list):
        steps = "".join(f"<li>{escape(str(step))}</li>" for step in each)
        return f"<td><ol>{steps}</ol></td>"
    return f"<td>{escape(str(each))}</td>"
