"""Claims that were tested (prøvde påstander): the answer, its rows and why."""

from dataclasses import dataclass
from fractions import Fraction
from typing import Literal

from fotfeste.domain.text import Text
from fotfeste.reconstruction.figures.printed import RowId

Outcome = Literal["holds", "does not hold", "cannot be told", "not tested"]


@dataclass(frozen=True, slots=True)
class Answer:
    """What the figures answer to one claim; `why` is told where it does not hold."""

    outcome: Outcome
    rows: frozenset[RowId] = frozenset()
    why: Text | None = None
    gap: Fraction = Fraction(0)


@dataclass(frozen=True, slots=True)
class Judged:
    """A claim as it stands in a text or a note, and the answer."""

    place: str
    said: str
    answer: Answer


UNTOLD = Answer("cannot be told")
UNTESTED = Answer("not tested")
