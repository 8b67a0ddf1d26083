"""Solutions (løsninger): year tables in which the figures hold, and what was given up on the way."""

from collections.abc import Mapping
from dataclasses import dataclass

import pyarrow as pa

from fotfeste.domain.refusal import Refused
from fotfeste.domain.text import Text
from fotfeste.reconstruction.figures.printed import RowId
from fotfeste.reconstruction.proof.contradictions import Judgement

UNSOLVED = Text(
    nb="Vi fant ingen hele tall for {year} som gir alle tallene. Rader som gjelder året: {rows}. "
    "Tallene kan motsi hverandre på en måte som bare synes når personer er hele.",
    nn="Vi fann ingen heile tal for {year} som gir alle tala. Rader som gjeld året: {rows}. "
    "Tala kan seie imot kvarandre på ein måte som berre syner når personar er heile.",
    en="No whole numbers were found for {year} that give all the figures. Rows of that year: "
    "{rows}. They may contradict each other in a way that shows only when persons are whole.",
)


class Unsolved(Refused):
    """No year table was found, although no contradiction was; says of which year."""

    def __init__(self, year: int, rows: int) -> None:
        super().__init__(UNSOLVED.filled(year=year, rows=rows))
        self.year = year


@dataclass(frozen=True)
class Solution:
    """One table a year, one row for each person who took part.

    Columns are variables of `person_years`. A value is a code; null where
    nothing is known; `~` for country, municipality, track or education where it
    is none of the codes that the figures of the year name. Age stands in `age`
    as a stretch of years (`19-21`, `22-24`, `55+`, `under_19`).

    `judgement` has the contradictions and the rows given up as impossible;
    `dropped` the rows of words («about») that did not fit beside the numbers;
    `unheld` the rows that year tables cannot hold (numbers of countries, time in
    the programme), for whoever makes lives of the tables. `most_leavers` is, by
    year, the most leavers of a municipality that the figures do not name.
    """

    years: Mapping[int, pa.Table]
    judgement: Judgement
    dropped: frozenset[RowId]
    unheld: frozenset[RowId]
    most_leavers: Mapping[int, int]
