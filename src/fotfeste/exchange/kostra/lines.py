"""The lines of a file of form 11B (linjene i filen), and when a line may not be shown.

In a line whose fields stand in the wrong places, any field may hold a piece of a personal number.
"""

from collections.abc import Iterator
from pathlib import Path

from fotfeste.domain.numbers import is_d_number, is_national
from fotfeste.exchange.kostra.layout import Line, layout
from fotfeste.exchange.problem import Problem

_LONGEST = 4096
_BYTE_ORDER_MARK = "ï»¿"
_NOTHING = "\x1a "


def lines(path: Path) -> Iterator[tuple[int, str]]:
    """Each line with its number in the file (first = 1), blank ones left out; of a huge one its beginning."""
    with path.open(encoding="latin-1", newline=None) as stream:
        number = 0
        while said := stream.readline(_LONGEST):
            number += 1
            rest = said
            while rest and not rest.endswith("\n"):
                rest = stream.readline(_LONGEST)
            text = said.rstrip("\n")
            text = text.removeprefix(_BYTE_ORDER_MARK) if number == 1 else text
            if text.strip(_NOTHING):
                yield number, text


def may_be_shifted(line: Line, *, test: bool) -> bool:
    """Whether a line's fields may stand in the wrong places: another length, or no good number where one stands."""
    if len(line.text) != layout().length:
        return True
    said = line["national_number"]
    return not (is_national(said, test=test) or is_d_number(said, test=test))


_EXPECTS_OF_THE_LINE = frozenset({"kostra_k13", "kostra_k16", "kostra_k17"})


def unshown(found: Problem) -> Problem:
    """A problem without what was seen; how long a line is may be told."""
    if found.rule_id == "kostra_k1":
        return found
    expected = "•" if found.rule_id in _EXPECTS_OF_THE_LINE else found.holes["expected"]
    return Problem(found.rule_id, found.field, {"seen": "•", "expected": expected})
