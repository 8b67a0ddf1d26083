"""Tables in plain text (tabeller i ren tekst): rows told by their numbers, heads by their words."""

import re
from collections import Counter
from collections.abc import Sequence

from fotfeste.domain.text import Text
from fotfeste.publishing.audit.reading import dictionary
from fotfeste.publishing.audit.reading.pieces import Grid, Row

_AGE_ROW = re.compile(
    r"^\s*(?P<heading>\d\d-\d\d|20\d\d|\d\d (?:år )?og eldre)\s+(?P<cells>[-\d].*)$"
)
_CELLS = re.compile(r"(?:-?\d[\d,.]*(?: ?%)?|:|\.\.?|-|\s)+")


def row_of(words: str) -> Row | None:
    """A line that is a row of a table: a heading, and then numbers or signs to its end."""
    line = words.strip()
    found = _AGE_ROW.match(line) or re.match(
        r"^(?P<heading>[^\W\d][^\d:;]*?(?:\d\d(?: år)? og eldre)?)(?:\s+)(?P<cells>-?\d.*)$", line
    )
    if found is None or not _CELLS.fullmatch(found["cells"]) or len(found["heading"]) > 60:
        return None
    if re.search(
        r"\b(?:tabell|figur|table|figure|i|av|desember|spor)$", found["heading"], re.IGNORECASE
    ):
        return None
    return Row(found["heading"].strip(), tuple(_pieces(found["cells"])))


def _pieces(cells: str) -> list[str]:
    return [piece for each in re.split(r"\t| {2,}", cells.strip()) for piece in cells_of(each)]


def cells_of(words: str) -> list[str]:
    """The cells of a stretch without gaps: «802 78 880» is three, «6 318» one."""
    if "%" in words:
        return [each.strip() for each in re.findall(r"[^%]+%|[^%]+$", words) if each.strip()]
    return re.findall(r"-?\d{1,3}(?: \d{3})+(?!\d)|\S+", words)


def grid(before: Sequence[str], rows: Sequence[str], place: Text) -> Grid:
    """A table of the lines before it and its rows."""
    read = [row for row in map(row_of, rows) if row is not None]
    width = Counter(len(row.cells) for row in read).most_common(1)[0][0]
    title, head = _title_and_head([line.strip() for line in before if line.strip()])
    heads, rest = heads_of(head, width)
    return Grid(f"{title} {rest}".strip(), place, heads, tuple(read))


def _title_and_head(lines: Sequence[str]) -> tuple[str, list[str]]:
    """The title is up to the first line that ends a sentence or names a source; the rest is head."""
    for number, line in enumerate(lines, start=1):
        if number < len(lines) and (line.endswith(".") or re.search(r"\bKilde\b", line)):
            return _joined(lines[:number]), list(lines[number:])
    return _joined(lines[:1]), list(lines[1:])


def _joined(lines: Sequence[str]) -> str:
    return re.sub(r"(?<=[a-zæøå])- (?=[a-zæøå])", "", " ".join(lines))


def heads_of(lines: Sequence[str], width: int) -> tuple[tuple[str, ...], str]:
    """The heading over each column, none where it cannot be told; and what else stands there."""
    if width == 1:
        return (_joined(lines) or "-",), ""
    for line in lines:
        parts = [part for part in re.split(r"\t| {2,}", line.strip()) if part]
        if len(parts) in {width, width + 1} and width > 1:
            return tuple(parts[-width:]), _joined([other for other in lines if other != line])
    joined = _joined(lines)
    for pattern in (*_by_words(), r"(?<!\d)20\d\d(?!\d)", r"\d\d-\d\d|\d\d (?:år )?og eldre"):
        found = [each.group() for each in re.finditer(pattern, joined, re.IGNORECASE)]
        if len(found) == width:
            return tuple(found), re.sub(pattern, "", joined, flags=re.IGNORECASE)
    return (), joined


def _by_words() -> list[str]:
    words = [
        "|".join(f"(?:{pattern.pattern})" for _, pattern in pairs)
        for pairs in dictionary.WORDS.values()
    ]
    return [f"{each}|\\b(?:totalt?|i alt|begge kjønn)\\b" for each in words]
