"""The page of defects (feil i uttrekk)."""

import re
from pathlib import Path

from fotfeste.extract import wording
from fotfeste.extract.defects import Kind, Place
from tools.reference.markdown import code, page, table, words

LEAD = """What the reader of an extract refuses, all of it at once: the file, the column, the row
(the first data row is 1), what was seen, what is expected by which rule, and what to do. A
refused extract is not used at all. Words in ‹angle quotes› stand for what was found."""

GIVEN_BY_THE_READER = frozenset({"format_version", "file", "column"})


def defects() -> str:
    """Every kind of defect in its words."""
    heading = ("id", "what", "expected", "by which rule", "what to do")
    return page("Defects of an extract", LEAD, table(heading, map(_row, Kind)))


def _row(kind: Kind) -> tuple[str, ...]:
    found = wording.defect(kind, "‹file›", "‹column›", (Place(),), 1, **_holes())
    told = (found.title, found.expected, found.rule, found.remedy)
    return code(kind.value), *map(words, told)


def _holes() -> dict[str, str]:
    """Every hole of the words, filled with its own name."""
    text = Path(wording.__file__).with_name("defects.yaml").read_text(encoding="utf-8")
    names = set(re.findall(r"{(\w+)}", text)) - GIVEN_BY_THE_READER
    return {name: f"‹{name.replace('_', ' ')}›" for name in names}
