"""Characteristics of the person (kjennetegn ved personen)."""

from fotfeste.catalogue.person_years.subject import PERSON_YEARS
from fotfeste.catalogue.variables.factory import age_bands, single_years
from fotfeste.domain.codelist import Code, CodeList
from fotfeste.domain.codelists.education import TRACK as TRACKS
from fotfeste.domain.codelists.person import SEX as SEXES
from fotfeste.domain.countries import COUNTRIES
from fotfeste.domain.text import Text
from fotfeste.indicators.definitions.variable import Variable

SEX = Variable("sex", SEXES.title, PERSON_YEARS, SEXES, "sex")

AGE = single_years("age", PERSON_YEARS, 15, 80)
AGE_BAND_2021 = age_bands("age_band_2021", PERSON_YEARS, 19, 25, 31, 37, 43, 49, 55)
AGE_BAND_2024 = age_bands("age_band_2024", PERSON_YEARS, 19, 25, 31, 41, 51, 56)
AGE_BAND_SSB = age_bands("age_band_ssb", PERSON_YEARS, 18, 26, 36, 46, 56)
AGE_BAND_YOUNG = age_bands("age_band_young", PERSON_YEARS, 19, 22, 25, 28)

COUNTRY = Variable("country", COUNTRIES.title, PERSON_YEARS, COUNTRIES, "country")

NO_TRACK = Code("no_track", Text(nb="Uten spor", nn="Utan spor", en="No track"))
TRACK = Variable(
    "track",
    TRACKS.title,
    PERSON_YEARS,
    CodeList("track", TRACKS.title, (*TRACKS.codes, NO_TRACK)),
    "CASE WHEN track IN ('track1', 'track2', 'track3') THEN track ELSE 'no_track' END",
    Text(
        nb="Deltakere etter integreringsloven registreres ikke med opplæringsspor.",
        nn="Deltakarar etter integreringslova blir ikkje registrerte med opplæringsspor.",
        en="Participants under the Integration Act are not registered with a track.",
    ),
)

_LEVEL = Text(nb="Utdanningsnivå", nn="Utdanningsnivå", en="Level of education")
EDUCATION = Variable(
    "education",
    _LEVEL,
    PERSON_YEARS,
    CodeList(
        "education_group",
        _LEVEL,
        (
            Code(
                "compulsory_or_less",
                Text(
                    nb="Grunnskole eller mindre",
                    nn="Grunnskule eller mindre",
                    en="Compulsory school or less",
                ),
            ),
            Code(
                "upper_secondary",
                Text(
                    nb="Videregående opplæring", nn="Vidaregåande opplæring", en="Upper secondary"
                ),
            ),
            Code(
                "higher",
                Text(nb="Høyere utdanning", nn="Høgare utdanning", en="Higher education"),
            ),
            Code(
                "mixed_track2",
                Text(
                    nb="Spor 2 (grunnskole eller videregående)",
                    nn="Spor 2 (grunnskule eller vidaregåande)",
                    en="Track 2 (compulsory or upper secondary)",
                ),
            ),
            Code("unknown", Text(nb="Ukjent", nn="Ukjend", en="Unknown")),
        ),
    ),
    "education",
)

_DISPLACED = Text(nb="Gruppe", nn="Gruppe", en="Group")
DISPLACED = Variable(
    "displaced",
    _DISPLACED,
    PERSON_YEARS,
    CodeList(
        "displaced",
        _DISPLACED,
        (
            Code(
                "displaced_from_ukraine",
                Text(
                    nb="Fordrevne fra Ukraina",
                    nn="Fordrivne frå Ukraina",
                    en="Displaced from Ukraine",
                ),
            ),
            Code(
                "other_refugees",
                Text(
                    nb="Øvrige flyktninggrupper",
                    nn="Andre flyktninggrupper",
                    en="Other refugee groups",
                ),
            ),
        ),
    ),
    "CASE WHEN displaced THEN 'displaced_from_ukraine' ELSE 'other_refugees' END",
)

_PROTECTION = Text(nb="Kollektiv beskyttelse", nn="Kollektivt vern", en="Collective protection")
PROTECTION_CODES = CodeList(
    "collective_protection",
    _PROTECTION,
    (
        Code("collective_protection", _PROTECTION),
        Code(
            "not_collective_protection",
            Text(
                nb="Ikke kollektiv beskyttelse",
                nn="Ikkje kollektivt vern",
                en="Not collective protection",
            ),
        ),
    ),
)
PROTECTION_SQL = (
    "CASE WHEN collective_protection THEN 'collective_protection'"
    " ELSE 'not_collective_protection' END"
)
COLLECTIVE_PROTECTION = Variable(
    "collective_protection", _PROTECTION, PERSON_YEARS, PROTECTION_CODES, PROTECTION_SQL
)

PERSON_VARIABLES = (
    *(SEX, AGE, AGE_BAND_2021, AGE_BAND_2024, AGE_BAND_SSB, AGE_BAND_YOUNG),
    *(COUNTRY, TRACK, EDUCATION, DISPLACED, COLLECTIVE_PROTECTION),
)
