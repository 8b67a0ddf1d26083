"""Printed norms (trykte regler): rows that state a rule of law in a number, held against the law room."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from typing import Final

from fotfeste.law.answer import Answer, Decided, NotConfirmed
from fotfeste.law.norms import Group, norm
from fotfeste.published.checked import Uncomputed, Wrong
from fotfeste.reconstruction.figures.precision import interval
from fotfeste.reconstruction.figures.printed import FiguresFile, Printed
from fotfeste.reconstruction.meaning.reasons import NORM_NOT_CONFIRMED

MEASURES: Final[Mapping[str, str]] = {
    "rule_min_age": "age_least",
    "rule_max_age": "age_most",
    "rule_min_duration": "months_least",
    "rule_max_duration": "months_most_extended",
    "rule_max_extension": "extension_most",
    "rule_min_work_oriented_hours_per_week": "work_hours",
    "rule_work_oriented_hours_apply_after": "work_after",
}
"""The measure of a row, and the norm of the law that it states."""

BEFORE_EXTENSION = "not extended"
"""Words of the column `note` that leave extension out of a duration."""

SCHOOLED: Final[Mapping[str, bool]] = {
    "upper_secondary": True,
    "higher": True,
    "compulsory_or_less": False,
}
"""Words of the column `education` that say of whom a norm is."""

SCHOOLED_NOTES: Final[Mapping[str, bool]] = {"upper secondary": True, "the others": False}
"""The same, in words of the column `note`."""

UNITS: Final[Mapping[tuple[str, str], Fraction]] = {
    ("years", "years"): Fraction(1),
    ("months", "months"): Fraction(1),
    ("months", "years"): Fraction(1, 12),
    ("hours_a_week", "hours"): Fraction(1),
}
"""Unit of the law and unit of the row: how many of the row's one of the law's is."""

LAWFUL_YEAR = re.compile(r"[12]\d{3}")
COLLECTIVE = "collective_protection"


@dataclass(frozen=True)
class Norms:
    """The rows that the law answers, each in its class."""

    reproduced: tuple[int, ...]
    wrong: tuple[Wrong, ...]
    not_confirmed: tuple[Uncomputed, ...]

    @property
    def rows(self) -> frozenset[int]:
        """Every row that the law answers."""
        wrong = (each.row for each in self.wrong)
        return frozenset((*self.reproduced, *wrong, *(each.row for each in self.not_confirmed)))


def held_against_law(figures: FiguresFile) -> Norms:
    """Every row that states a norm with the law's number for the last day of its year beside it."""
    reproduced, wrong, not_confirmed = [], [], []
    for figure, answer in _answered(figures):
        number, said = law_says(figure, answer), interval(figure)
        if isinstance(answer.value, NotConfirmed):
            reason = NORM_NOT_CONFIRMED
            not_confirmed.append(Uncomputed(figure.row, reason.id, reason.reason))
        elif number is not None and said is not None:
            if number in said:
                reproduced.append(figure.row)
            else:
                wrong.append(Wrong(figure.row, number, answer.because[-1].paragraph))
    return Norms(tuple(reproduced), tuple(wrong), tuple(not_confirmed))


def law_says(figure: Printed, answer: Answer) -> Fraction | None:
    """The law's number in the unit of a row; None where it gives none, or none in such a unit."""
    unit = UNITS.get((answer.unit, figure.unit))
    match answer.value:
        case Decided(int() | float() as value) if unit is not None:
            return Fraction(value) * unit
    return None


def _answered(figures: FiguresFile) -> Iterator[tuple[Printed, Answer]]:
    for figure in figures.rows:
        asked = MEASURES.get(figure.measure)
        if asked is None or not LAWFUL_YEAR.fullmatch(figure.year) or not _is_of_everybody(figure):
            continue
        if asked == "months_most_extended" and BEFORE_EXTENSION in figure.note:
            asked = "months_most"
        yield figure, norm(asked, date(int(figure.year), 12, 31), _group(figure))


def _is_of_everybody(figure: Printed) -> bool:
    """Whether the row has no group that the law does not know: only education may be told."""
    others = (figure.sex, figure.age_group, figure.county, figure.municipality, figure.category)
    return not any(others) and figure.education in {"", *SCHOOLED}


def _group(figure: Printed) -> Group:
    by_note = [schooled for words, schooled in SCHOOLED_NOTES.items() if words in figure.note]
    schooled = SCHOOLED.get(figure.education, by_note[0] if by_note else None)
    return Group(schooled=schooled, chapter_6a=figure.population.startswith(COLLECTIVE))
