"""Terms of rows (ledd): the small pieces that a reading is made of."""

from dataclasses import replace
from fractions import Fraction

from fotfeste.reconstruction.conventions import words
from fotfeste.reconstruction.conventions.groups import groups
from fotfeste.reconstruction.conventions.kinds import level_of
from fotfeste.reconstruction.conventions.spoken import Code, Spoken, SpokenTerm, Where
from fotfeste.reconstruction.figures.printed import Printed


def as_level(figure: Printed) -> Printed:
    """The level that a change or a gap is of."""
    unit = figure.unit.replace("percentage_points", "percent")
    return replace(figure, measure=level_of(figure.measure), unit=unit)


def place_in_order(attribute: str) -> int:
    first = attribute.partition(":")[0]
    return words.PARTS_FIRST.index(first) if first in words.PARTS_FIRST else -1


def universe(measure: str) -> str:
    """Classifications of shares of the leavers and of leavers are one."""
    is_leavers = measure in words.RESULTS or measure in {"left_programme", "share_of_leavers"}
    return "left_programme" if is_leavers else measure


def after_colon(category: str) -> str:
    return category.rpartition(":")[2]


def where(subject: str, figure: Printed, *codes: Code, groups_too: bool = True) -> Where:
    is_year = words.YEAR.fullmatch(figure.year) is not None
    own = frozenset(groups(figure)) if groups_too else frozenset()
    when = subject if is_year else f"{subject}@{figure.year}"
    return Where(when, int(figure.year[:4]), own | frozenset(codes))


def number(where: Where) -> Spoken:
    return Spoken((SpokenTerm(1, where),))


def share(part: Where, whole: Where) -> Spoken:
    return Spoken((SpokenTerm(1, part, whole),))


def programme_time(figure: Printed) -> Spoken | None:
    word = figure.measure.removeprefix(words.PROGRAMME_TIME)
    if word not in words.TIMES:
        return None
    whole = where("programme time", figure)
    return share(whole.also(("programme_time", word)), whole)


def scaled(value: Fraction | None, scale: int) -> Fraction | None:
    """A limit on a value, in the unit in which it is whole."""
    return None if value is None else value * scale
