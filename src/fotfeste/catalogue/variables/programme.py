"""The year in the programme (programmet): act, start, measures, time past the longest."""

from fotfeste.catalogue.person_years.subject import PERSON_YEARS
from fotfeste.catalogue.variables.factory import flag
from fotfeste.domain.codelists.measure import MEASURE_GROUP, MEASURE_KIND
from fotfeste.domain.codelists.programme import ACT as ACTS
from fotfeste.domain.codelists.programme import LEGAL_BASIS as LEGAL_BASES
from fotfeste.domain.text import Text
from fotfeste.indicators.definitions.variable import Variable

ACT = Variable("act", ACTS.title, PERSON_YEARS, ACTS, "act")
LEGAL_BASIS = Variable("legal_basis", LEGAL_BASES.title, PERSON_YEARS, LEGAL_BASES, "legal_basis")

STARTED = flag(
    "started",
    Text(nb="Ny deltaker i året", nn="Ny deltakar i året", en="Started in the year"),
    PERSON_YEARS,
    "started",
)
EXTENDED_BY_COVID_ACT = flag(
    "extended_by_covid_act",
    Text(
        nb="Utvidet program etter midlertidig lov",
        nn="Utvida program etter mellombels lov",
        en="Programme extended by a temporary act",
    ),
    PERSON_YEARS,
    "extended_by_covid_act",
)
OVERDUE = flag(
    "overdue",
    Text(
        nb="Over lengste programtid uten registrert avslutning",
        nn="Over lengste programtid utan registrert avslutning",
        en="Past the longest programme, no ending registered",
    ),
    PERSON_YEARS,
    "overdue",
)

IN_GROUP: dict[str, Variable] = {
    group: flag(f"in_{group}", MEASURE_GROUP.title_of(group), PERSON_YEARS, f"in_{group}")
    for group in MEASURE_GROUP.names
}
"""Whether the person took part in a measure of each group."""

IN_NO_MEASURE = flag(
    "in_no_measure",
    Text(nb="Ingen tiltak", nn="Ingen tiltak", en="No measure"),
    PERSON_YEARS,
    "NOT in_any_group",
)
IN_COMPULSORY_SCHOOL = flag(
    "in_compulsory_school",
    MEASURE_KIND.title_of("compulsory_school"),
    PERSON_YEARS,
    "in_compulsory_school",
)
IN_UPPER_SECONDARY = flag(
    "in_upper_secondary",
    MEASURE_KIND.title_of("upper_secondary"),
    PERSON_YEARS,
    "in_upper_secondary",
)

PROGRAMME_VARIABLES = (
    *(ACT, LEGAL_BASIS, STARTED, EXTENDED_BY_COVID_ACT, OVERDUE),
    *IN_GROUP.values(),
    *(IN_NO_MEASURE, IN_COMPULSORY_SCHOOL, IN_UPPER_SECONDARY),
)
