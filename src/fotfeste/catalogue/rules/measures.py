"""Rules on measures in the programme (tiltak)."""

from fotfeste.domain.codelists.measure import GROUP_OF_KIND
from fotfeste.domain.text import Text
from fotfeste.indicators.definitions.rule import Alternative, Rule

MEASURE_PERIOD = Rule(
    "measure_period",
    Text(nb="Tiltakets periode", nn="Perioden til tiltaket", en="Period of the measure"),
    Text(
        nb="Et tiltak telles når det overlapper deltakelsen i året, "
        "én gang per person og tiltaksgruppe.",
        nn="Eit tiltak blir talt når det overlappar deltakinga i året, "
        "éin gong per person og tiltaksgruppe.",
        en="A measure counts when it overlaps the participation in the year, "
        "once per person and group.",
    ),
    (
        Alternative(
            "overlaps_participation",
            Text(
                nb="Overlapper deltakelsen i året",
                nn="Overlappar deltakinga i året",
                en="Overlaps the participation in the year",
            ),
            "greatest(t.given_from, m.from_day)"
            " < least(coalesce(t.given_to, DATE '9999-12-31'), m.last_day + 1)",
        ),
        Alternative(
            "overlaps_year",
            Text(nb="Overlapper året", nn="Overlappar året", en="Overlaps the year"),
            "greatest(t.given_from, m.first_day)"
            " < least(coalesce(t.given_to, DATE '9999-12-31'), m.next_year)",
        ),
    ),
    "Results report 2024, note to table 1",
)

_BY_KIND = " ".join(f"WHEN '{kind}' THEN '{group}'" for kind, group in GROUP_OF_KIND.items())

MEASURE_GROUP_SOURCE = Rule(
    "measure_group_source",
    Text(nb="Tiltaksgruppe", nn="Tiltaksgruppe", en="Measure group"),
    Text(
        nb="Hvilke tiltak som hører til hver gruppe, er ikke offentlig kjent.",
        nn="Kva tiltak som høyrer til kvar gruppe, er ikkje offentleg kjent.",
        en="Which kinds belong to each group is not public.",
    ),
    (
        Alternative(
            "as_registered",
            Text(nb="Som registrert", nn="Som registrert", en="As registered"),
            "t.measure_group",
        ),
        Alternative(
            "by_kind",
            Text(
                nb="Etter typen tiltak, vår inndeling",
                nn="Etter typen tiltak, vår inndeling",
                en="By kind, grouped by us",
            ),
            f"CASE t.kind {_BY_KIND} END",
        ),
    ),
    "Product decision until the register's own list is known",
)

MEASURE_RULES = (MEASURE_PERIOD, MEASURE_GROUP_SOURCE)
