"""Rules on what is counted, as known when (statistisk enhet, uttrekksdato)."""

from fotfeste.domain.text import Text
from fotfeste.indicators.definitions.rule import Alternative, Rule

UNIT = Rule(
    "unit_of_count",
    Text(nb="Enhet", nn="Eining", en="Unit"),
    Text(
        nb="En person telles én gang i året, også når hun har deltatt i flere kommuner.",
        nn="Ein person blir talt éin gong i året, også når ho har delteke i fleire kommunar.",
        en="A person is counted once a year, also after taking part in several municipalities.",
    ),
    (
        Alternative("persons", Text(nb="Personer", nn="Personar", en="Persons"), "p.person_id"),
        Alternative(
            "participations",
            Text(nb="Deltakelser", nn="Deltakingar", en="Participations"),
            "p.participation_id",
        ),
    ),
    "Results report 2021, table 2: counties and acts add up exactly",
)

CUTOFF = Rule(
    "cutoff",
    Text(nb="Uttrekksdato", nn="Uttrekksdato", en="Cut-off"),
    Text(
        nb="Det som er registrert etter uttrekksdatoen, finnes ikke for årets tall.",
        nn="Det som er registrert etter uttrekksdatoen, finst ikkje for tala for året.",
        en="What was registered after the cut-off does not exist for the year's figures.",
    ),
    (
        Alternative(
            "end_of_february",
            Text(
                nb="Siste dag i februar året etter",
                nn="Siste dag i februar året etter",
                en="Last day of February of the year after",
            ),
            "CAST(make_date(a.year + 1, 3, 1) - 1 AS DATE)",
        ),
        Alternative(
            "extract",
            Text(
                nb="Det uttrekket viser i dag",
                nn="Det uttrekket viser i dag",
                en="All that the extract knows",
            ),
            "a.known_at",
        ),
    ),
    "Deadline for the register's figures of a year, news of 2018–2023",
)

STARTERS = Rule(
    "starters",
    Text(nb="Nye deltakere", nn="Nye deltakarar", en="Starters"),
    Text(
        nb="En flytting, en ny start eller en gjenåpning gjør ingen til ny deltaker igjen.",
        nn="Ei flytting, ein ny start eller ei gjenopning gjer ingen til ny deltakar igjen.",
        en="A move, a restart or a reopening makes nobody a starter again.",
    ),
    (
        Alternative(
            "first_ever",
            Text(nb="Første start noensinne", nn="Første start nokon gong", en="First start ever"),
            "k.first_start >= k.first_day",
        ),
        Alternative(
            "every_start",
            Text(nb="Enhver start i året", nn="Kvar start i året", en="Any start in the year"),
            "k.last_start >= k.first_day",
        ),
    ),
    "Product decision; the reports do not define «nye»",
)

PLACE_OF_PARTICIPANT = Rule(
    "place_of_participant",
    Text(nb="Deltakerens sted og lov", nn="Staden og lova til deltakaren", en="Place and act"),
    Text(
        nb="Avgjør hvor den som har deltatt flere steder i året, telles. "
        "Den som avsluttet, telles der hun avsluttet.",
        nn="Avgjer kvar den som har delteke fleire stader i året, blir talt. "
        "Den som avslutta, blir talt der ho avslutta.",
        en="Decides where somebody who took part in several places is counted. "
        "A leaver is counted at the ending.",
    ),
    (
        Alternative(
            "last_day",
            Text(
                nb="Siste dag i programmet i året",
                nn="Siste dag i programmet i året",
                en="Last day in the programme that year",
            ),
            "m.last_day DESC, m.started_on DESC",
        ),
        Alternative(
            "first_day",
            Text(
                nb="Første dag i programmet i året",
                nn="Første dag i programmet i året",
                en="First day in the programme that year",
            ),
            "m.from_day, m.started_on",
        ),
    ),
    "Product decision; undecided in the reports",
)

MUNICIPALITY_ROLE = Rule(
    "municipality_role",
    Text(nb="Hvilken kommune", nn="Kva kommune", en="Which municipality"),
    Text(
        nb="Ansvarlig kommune og kommunen som gir programmet, kan være to.",
        nn="Ansvarleg kommune og kommunen som gir programmet, kan vere to.",
        en="The responsible municipality and the one that gives the programme may differ.",
    ),
    (
        Alternative(
            "registered",
            Text(
                nb="Kommunen deltakelsen er ført på",
                nn="Kommunen deltakinga er ført på",
                en="The municipality of the participation",
            ),
            "p.municipality",
        ),
        Alternative(
            "responsible",
            Text(nb="Ansvarlig kommune", nn="Ansvarleg kommune", en="Responsible municipality"),
            "coalesce(p.responsible_municipality, p.municipality)",
        ),
        Alternative(
            "delivering",
            Text(
                nb="Kommunen som gir programmet",
                nn="Kommunen som gir programmet",
                en="Delivering municipality",
            ),
            "coalesce(p.delivering_municipality, p.municipality)",
        ),
    ),
    "Product decision; the reports do not say",
)

COUNTING_RULES = (UNIT, CUTOFF, STARTERS, PLACE_OF_PARTICIPANT, MUNICIPALITY_ROLE)
