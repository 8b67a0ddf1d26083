"""Rows and columns that many layouts share (akser)."""

from fotfeste.catalogue.variables.persons import SEX, TRACK
from fotfeste.catalogue.variables.places import COUNTY, MUNICIPALITY
from fotfeste.domain.text import Text
from fotfeste.indicators.definitions.indicator import Indicator
from fotfeste.indicators.definitions.layout import Line, Over, OverYears

NORWAY = Text(nb="Hele landet", nn="Heile landet", en="Norway")
BOTH_SEXES = Text(nb="Begge kjønn", nn="Begge kjønn", en="Both sexes")

COUNTIES = Over(COUNTY, order="name", last=("99",), total_title=NORWAY)
"""Counties by name, unknown last, then the country."""

MUNICIPALITIES = Over(MUNICIPALITY, order="name", last=("9999",), total="none")
SEXES = Over(SEX, total_title=BOTH_SEXES)
TRACKS = Over(TRACK, only=("track1", "track2", "track3"), total="none")
TWO_YEARS = OverYears((-1, 0))
ALL_YEARS = OverYears(tuple(range(-8, 1)))


def in_year(indicator: Indicator, offset: int) -> Line:
    """A line for an indicator in one year, headed by the year."""
    year = "{year}" if offset == 0 else f"{{year{offset}}}"
    return Line(Text(nb=year, nn=year, en=year), indicator, offset)
