"""Time in the programme in bands (programtid), and the ground of the permit."""

from fotfeste.catalogue.programme_times import PROGRAMME_TIMES
from fotfeste.catalogue.variables.persons import PROTECTION_CODES, PROTECTION_SQL
from fotfeste.domain.codelist import Code, CodeList
from fotfeste.domain.text import Text
from fotfeste.indicators.definitions.variable import Variable

TIME_COLLECTIVE_PROTECTION = Variable(
    "collective_protection",
    PROTECTION_CODES.title,
    PROGRAMME_TIMES,
    PROTECTION_CODES,
    PROTECTION_SQL,
)

_BAND = Text(nb="Programtid", nn="Programtid", en="Time in the programme")
_LIMIT = "first_start + days <= CAST(first_start + to_months({months}) AS DATE) + tolerance"

TIME_BAND = Variable(
    "time_band",
    _BAND,
    PROGRAMME_TIMES,
    CodeList(
        "time_band",
        _BAND,
        (
            Code(
                "up_to_6_months",
                Text(nb="Inntil 6 måneder", nn="Inntil 6 månader", en="Up to 6 months"),
            ),
            Code(
                "6_to_12_months",
                Text(nb="6–12 måneder", nn="6–12 månader", en="6–12 months"),
            ),
            Code(
                "12_to_24_months",
                Text(nb="12–24 måneder", nn="12–24 månader", en="12–24 months"),
            ),
            Code(
                "over_24_months",
                Text(nb="Over 24 måneder", nn="Over 24 månader", en="Over 24 months"),
            ),
        ),
    ),
    f"CASE WHEN {_LIMIT.format(months=6)} THEN 'up_to_6_months'"
    f" WHEN {_LIMIT.format(months=12)} THEN '6_to_12_months'"
    f" WHEN {_LIMIT.format(months=24)} THEN '12_to_24_months' ELSE 'over_24_months' END",
    Text(
        nb="Hver grense er flyttet 14 dager. Permisjon og stans er trukket fra.",
        nn="Kvar grense er flytta 14 dagar. Permisjon og stans er trekte frå.",
        en="Every limit is moved by 14 days. Leave and stops are deducted.",
    ),
)

PROGRAMME_TIME_VARIABLES = (TIME_COLLECTIVE_PROTECTION, TIME_BAND)
