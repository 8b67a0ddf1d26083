"""Measures given to whom they suit (fordeling av tiltak): what figures leave open is not left to chance.

Figures tell how many took part in each kind of measure, and seldom who. Among
people whom no figure tells apart, the measures of the year change hands: men and
some municipalities are more in work-oriented measures, women in parental
guidance. How many there are of each combination stays as it was.
"""

from collections.abc import Mapping

import numpy as np
import numpy.typing as npt

from fotfeste.synthetic.columns import Numbers, Words, column, joined, number_of_groups
from fotfeste.synthetic.facts.course import Participations, Years
from fotfeste.synthetic.facts.measures import stay_on
from fotfeste.synthetic.facts.pace import by_place

Crossed = Mapping[int, frozenset[str]]
"""By year, the columns that some figure tells together with measures."""

MEASURES = "in_"
_WOMEN = {"in_work_oriented": -0.35, "in_parental_guidance": 0.6, "in_education_oriented": 0.15}
"""How much likelier women are in a group of measures, in log odds."""
_PLACES = {"in_work_oriented": 0.55, "in_other_integration": 0.4}
"""How much municipalities differ, as standard deviations of log odds."""


def suited(
    years: Years, stays: Participations, crossed: Crossed, rng: np.random.Generator
) -> Years:
    """The years with measures changed between people of the same year whom no figure tells apart."""
    values = dict(years.values)
    names = [name for name in values if name.startswith(MEASURES)]
    place = stays.municipality[stay_on(stays, years.lives, years.last)]
    women = column(values, "sex", len(years.lives)) == "female"
    alike = [years.year.astype(np.str_), *_told_apart(years, crossed)]
    for name in dict.fromkeys((*_WOMEN, *_PLACES)):
        if name in values:
            inclined = _WOMEN.get(name, 0.0) * women
            inclined = inclined + np.log(by_place(place, _PLACES.get(name, 0.0), rng))
            order = _exchange(alike, inclined, values[name], rng)
            values |= {each: values[each][order] for each in names}
            alike.append(values[name])
    return Years(years.lives, years.year, years.first, years.last, values)


def _told_apart(years: Years, crossed: Crossed) -> list[Words]:
    """The columns that figures cross with measures, in the years in which they do."""
    names = sorted({name for of_year in crossed.values() for name in of_year} & set(years.values))
    return [
        np.where(
            np.isin(years.year, [year for year, told in crossed.items() if name in told]),
            column(years.values, name, len(years.lives)),
            "",
        )
        for name in names
        if not name.startswith(MEASURES)
    ]


def _exchange(
    alike: list[Words],
    inclined: npt.NDArray[np.float64],
    taken: Words,
    rng: np.random.Generator,
) -> Numbers:
    """For each row the row whose measures it gets: those who took part go to the most inclined."""
    groups = number_of_groups(joined(alike))[0][0]
    wish = inclined + rng.logistic(size=len(inclined))
    people = np.lexsort((-wish, groups))
    given = np.lexsort((rng.random(len(taken)), taken != "yes", groups))
    order: Numbers = np.empty(len(taken), dtype=np.int64)
    order[people] = given
    return order
