"""Markdown, and definitions as a reader of English meets them: the title, with the official Norwegian beside it."""

from collections.abc import Iterable, Sequence

from fotfeste.catalogue.constants import CONSTANTS
from fotfeste.domain.text import Text
from fotfeste.indicators.definitions.variable import Condition

BAR = "\\|"

_CONSTANTS = {f"{{constant:{constant.id}}}": constant.text for constant in CONSTANTS}


def page(title: str, lead: str, *sections: str) -> str:
    """A whole page, with the line that says where it comes from."""
    made = "<!-- Made from the definitions by `make reference`; not edited by hand. -->"
    return "\n\n".join([made, f"# {title}", lead, *sections]) + "\n"


def table(heading: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """A table; a bar in a cell is escaped."""
    lines = [tuple(heading), tuple("---" for _ in heading), *rows]
    return "\n".join(map(_line, lines))


def _line(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cell.replace('|', BAR) for cell in cells)} |"


def code(text: str) -> str:
    """Code on one line."""
    return f"`{' '.join(text.split())}`"


def words(text: Text) -> str:
    """A text in English, its constants filled in."""
    told = text.en
    for hole, constant in _CONSTANTS.items():
        told = told.replace(hole, constant.en)
    return " ".join(told.split())


def both(text: Text) -> str:
    """A title in English, and in bokmål where that differs."""
    return words(text) if text.en == text.nb else f"{words(text)} (*{text.nb}*)"


def link(name: str, to: str) -> str:
    """A link from an id to its heading on a page: `variables.md#sex`."""
    return f"[{code(name)}]({to})"


def condition(of: Condition) -> str:
    """Who a condition picks: `left` is `yes`."""
    if not of.clauses:
        return "everyone"
    return ", and ".join(
        f"{code(clause.variable.id)} is {' or '.join(map(code, clause.codes))}"
        for clause in of.clauses
    )
