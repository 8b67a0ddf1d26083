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


ON_INTERVALS = Text(
    nb="Grensene er et konfidensintervall på {constant:interval_level} prosent etter Wilson. De sier hvor mye andelen kunne ha svingt ved tilfeldigheter i en gruppe av denne størrelsen. Der to intervaller overlapper, kan forskjellen være tilfeldig. Kommunene står etter navn, ikke etter resultat.",
    nn="Grensene er eit konfidensintervall på {constant:interval_level} prosent etter Wilson. Dei seier kor mykje delen kunne ha svinga ved tilfelle i ei gruppe av denne storleiken. Der to intervall overlappar, kan skilnaden vere tilfeldig. Kommunane står etter namn, ikkje etter resultat.",
    en="The limits are a {constant:interval_level} per cent confidence interval (Wilson). They tell how much the share could have varied by chance in a group of this size. Where two intervals overlap, the difference may be due to chance. Municipalities are listed by name, not by result.",
)
