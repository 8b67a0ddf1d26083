"""Groups of a figures file (gruppene i en tallfil): whom a count is of."""

from typing import NamedTuple

from fotfeste.reconstruction.conventions.words import OUTSIDE_COUNTIES, UNKNOWN_COUNTY
from fotfeste.reconstruction.figures.printed import Printed

EVERYBODY = "all"
LEAVERS = "left_programme"


class Group(NamedTuple):
    """Whom a count is of: two rows with the same words count the same persons."""

    measure: str
    year: str
    population: str
    sex: str
    age_group: str
    education: str
    county: str
    municipality: str
    category: str
    part_of: str


def group_of(figure: Printed) -> Group:
    """The group that a row speaks of."""
    words = {name: getattr(figure, name) for name in Group._fields}
    sex = "" if figure.sex == "both" else figure.sex
    place, category = _place(figure)
    population = figure.population or EVERYBODY
    return Group(
        **{**words, "population": population, "sex": sex, "county": place, "category": category}
    )


def _place(figure: Printed) -> tuple[str, str]:
    """County and category: those of unknown county, and those shown in none, stand as counties do."""
    if figure.category == UNKNOWN_COUNTY:
        return figure.county or UNKNOWN_COUNTY, ""
    if figure.category == OUTSIDE_COUNTIES and not figure.county:
        return OUTSIDE_COUNTIES, ""
    return figure.county, figure.category
