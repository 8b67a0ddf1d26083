"""The dated hierarchies that are part of the country's division (inndelinger)."""

from fotfeste.domain.geography.codelists import COUNTIES, MUNICIPALITIES
from fotfeste.domain.geography.governors import GOVERNOR_DISTRICTS
from fotfeste.domain.geography.hierarchy import Hierarchy, Membership
from fotfeste.domain.geography.oslo import CITY_DISTRICTS, OSLO
from fotfeste.domain.geography.tables import all_municipalities, day, rows
from fotfeste.domain.text import Text

MUNICIPALITIES_OF_COUNTIES = Hierarchy(
    id="municipalities-of-counties",
    title=Text(nb="Kommuner i fylker", nn="Kommunar i fylke", en="Municipalities of counties"),
    wholes=COUNTIES,
    parts=MUNICIPALITIES,
    memberships=tuple(
        Membership(place.code, place.county, place.valid_from, place.valid_to)
        for place in all_municipalities()
    ),
)
"""The unknown municipality is in no county: somebody from one that was divided within a county
is of unknown municipality and of that county."""

COUNTIES_OF_GOVERNOR_DISTRICTS = Hierarchy(
    id="counties-of-governor-districts",
    title=Text(
        nb="Fylker i statsforvalterembeter",
        nn="Fylke i statsforvaltarembete",
        en="Counties of county governors' districts",
    ),
    wholes=GOVERNOR_DISTRICTS,
    parts=COUNTIES,
    memberships=tuple(
        Membership(row["county"], row["district"], day(row["valid_from"]), day(row["valid_to"]))
        for row in rows("governor_districts.csv")
    ),
)

CITY_DISTRICTS_OF_OSLO = Hierarchy(
    id="city-districts-of-oslo",
    title=Text(nb="Bydeler i Oslo", nn="Bydelar i Oslo", en="City districts of Oslo"),
    wholes=MUNICIPALITIES,
    parts=CITY_DISTRICTS,
    memberships=tuple(
        Membership(code.code, OSLO, code.valid_from, code.valid_to) for code in CITY_DISTRICTS
    ),
)
