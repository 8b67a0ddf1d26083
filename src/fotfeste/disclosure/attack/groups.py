"""Groups of a figures file (gruppene i en tallfil): whom a count is of."""

from typing import NamedTuple

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
    return Group(**{**words, "population": figure.population or EVERYBODY, "sex": sex})
