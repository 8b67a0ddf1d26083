"""Counties and municipalities (fylker og kommuner) as dated code lists, with the unknown row last."""

from fotfeste.domain.codelist import Code, CodeList
from fotfeste.domain.geography.places import UNKNOWN_COUNTY, UNKNOWN_MUNICIPALITY, Place
from fotfeste.domain.geography.tables import all_counties, all_municipalities
from fotfeste.domain.text import Text, name

UNKNOWN = Text(nb="Ukjent", nn="Ukjend", en="Unknown")


def _code(place: Place) -> Code:
    return Code(place.code, name(place.name), place.valid_from, place.valid_to)


COUNTIES = CodeList(
    "county",
    Text(nb="Fylke", nn="Fylke", en="County"),
    (*map(_code, all_counties()), Code(UNKNOWN_COUNTY, UNKNOWN)),
)

MUNICIPALITIES = CodeList(
    "municipality",
    Text(nb="Kommune", nn="Kommune", en="Municipality"),
    (*map(_code, all_municipalities()), Code(UNKNOWN_MUNICIPALITY, UNKNOWN)),
)
