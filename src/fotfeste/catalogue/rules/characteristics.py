"""Rules on characteristics of the person (kjennetegn): age, country, permit, education."""

from fotfeste.domain.text import Text
from fotfeste.indicators.definitions.rule import Alternative, Rule

AGE_DATE = Rule(
    "age_date",
    Text(nb="Dato for alder", nn="Dato for alder", en="Date of age"),
    Text(
        nb="Rapportene sier ikke på hvilken dag alderen regnes.",
        nn="Rapportane seier ikkje på kva dag alderen blir rekna.",
        en="The reports do not say on which day age is reckoned.",
    ),
    (
        Alternative(
            "at_ending",
            Text(
                nb="Ved avslutningen, ellers 31. desember",
                nn="Ved avslutninga, elles 31. desember",
                en="At the ending, otherwise 31 December",
            ),
            "CASE WHEN k.leaving THEN k.ended_on ELSE k.next_year - 1 END",
        ),
        Alternative(
            "end_of_year",
            Text(nb="31. desember", nn="31. desember", en="31 December"),
            "k.next_year - 1",
        ),
        Alternative(
            "at_start",
            Text(nb="Ved første start", nn="Ved første start", en="At the first start"),
            "k.first_start",
        ),
    ),
    "Undecided in the reports",
)

COUNTRY_OF = Rule(
    "country_of",
    Text(nb="Land", nn="Land", en="Country"),
    Text(
        nb="Land kan være statsborgerskap, fødeland eller opprinnelse; "
        "Statistisk sentralbyrå bruker fødeland.",
        nn="Land kan vere statsborgarskap, fødeland eller opphav; "
        "Statistisk sentralbyrå bruker fødeland.",
        en="Country may be citizenship, birth or origin; Statistics Norway uses birth.",
    ),
    (
        Alternative(
            "citizenship",
            Text(nb="Statsborgerskap", nn="Statsborgarskap", en="Citizenship"),
            "n.citizenship",
        ),
        Alternative("birth", Text(nb="Fødeland", nn="Fødeland", en="Birth"), "n.country_of_birth"),
        Alternative(
            "origin", Text(nb="Opprinnelse", nn="Opphav", en="Origin"), "n.country_of_origin"
        ),
    ),
    "Undecided in the reports",
)

_SECTION_34 = "coalesce(g.collective_protection AND g.granted_34 >= DATE '2022-03-11', FALSE)"

DISPLACED = Rule(
    "displaced",
    Text(nb="Fordrevne fra Ukraina", nn="Fordrivne frå Ukraina", en="Displaced from Ukraine"),
    Text(
        nb="Fordreven, kollektiv beskyttelse og land er tre kjennetegn. Familie gjenforent med "
        "en som har kollektiv beskyttelse, er blant «øvrige».",
        nn="Fordriven, kollektivt vern og land er tre kjenneteikn. Familie sameint med "
        "ein som har kollektivt vern, er mellom dei andre.",
        en="Displaced, collective protection and country are three variables. Family reunited "
        "with somebody under collective protection is among “others”.",
    ),
    (
        Alternative(
            "collective_protection_from_2022",
            Text(
                nb="Kollektiv beskyttelse gitt fra 11. mars 2022",
                nn="Kollektivt vern gitt frå 11. mars 2022",
                en="Collective protection granted from 11 March 2022",
            ),
            _SECTION_34,
        ),
        Alternative(
            "and_from_ukraine",
            Text(
                nb="I tillegg med Ukraina som land",
                nn="I tillegg med Ukraina som land",
                en="And with Ukraine as country",
            ),
            _SECTION_34 + " AND k.country = 'UA'",
        ),
    ),
    "integreringsloven chapter 6A; utlendingsloven § 34",
)

CHAPTER_6A = Rule(
    "chapter_6a",
    Text(nb="Kapittel 6A", nn="Kapittel 6A", en="Chapter 6A"),
    Text(
        nb="Kapittel 6A er et lovgrunnlag innenfor integreringsloven, ikke en tredje lov.",
        nn="Kapittel 6A er eit lovgrunnlag innanfor integreringslova, ikkje ei tredje lov.",
        en="Chapter 6A is a legal basis within the Integration Act, not a third act.",
    ),
    (
        Alternative(
            "as_registered",
            Text(nb="Som registrert", nn="Som registrert", en="As registered"),
            "k.legal_basis",
        ),
        Alternative(
            "by_permit",
            Text(
                nb="Etter oppholdsgrunnlaget",
                nn="Etter opphaldsgrunnlaget",
                en="By the ground of the permit",
            ),
            f"CASE WHEN k.act = 'integreringsloven' AND {_SECTION_34}"
            " THEN 'chapter_6a' ELSE 'ordinary' END",
        ),
    ),
    "integreringsloven chapter 6A",
)

EDUCATION_BRIDGE = Rule(
    "education_bridge",
    Text(nb="Fra opplæringsspor til nivå", nn="Frå opplæringsspor til nivå", en="Tracks as levels"),
    Text(
        nb="Spor 2 blander fullført grunnskole og fullført videregående, og spor 3 har også "
        "påbegynt høyere utdanning. Serier over 2021 har derfor et brudd.",
        nn="Spor 2 blandar fullført grunnskule og fullført vidaregåande, og spor 3 har også "
        "påbyrja høgare utdanning. Seriar over 2021 har derfor eit brot.",
        en="Track 2 mixes compulsory and upper secondary completed, and track 3 includes "
        "higher education started. Series across 2021 have a break.",
    ),
    (
        Alternative(
            "track2_mixed",
            Text(nb="Spor 2 for seg", nn="Spor 2 for seg", en="Track 2 apart"),
            "CASE b.track WHEN 'track1' THEN 'compulsory_or_less'"
            " WHEN 'track2' THEN 'mixed_track2' WHEN 'track3' THEN 'higher' END",
        ),
        Alternative(
            "track2_upper_secondary",
            Text(
                nb="Spor 2 som videregående",
                nn="Spor 2 som vidaregåande",
                en="Track 2 as upper secondary",
            ),
            "CASE b.track WHEN 'track1' THEN 'compulsory_or_less'"
            " WHEN 'track2' THEN 'upper_secondary' WHEN 'track3' THEN 'higher' END",
        ),
        Alternative(
            "no_bridge",
            Text(
                nb="Spor gir ukjent nivå", nn="Spor gir ukjent nivå", en="Tracks are unknown levels"
            ),
            "NULL",
        ),
    ),
    "Results report 2021, notes to tables 9 and 14",
)

STARTED_EDUCATION = Rule(
    "started_education",
    Text(nb="Påbegynt utdanning", nn="Påbyrja utdanning", en="Education started"),
    Text(
        nb="Den som har begynt, men ikke fullført et nivå, plasseres etter det fullførte.",
        nn="Den som har byrja, men ikkje fullført eit nivå, blir plassert etter det fullførte.",
        en="Somebody who started a level and did not complete it is placed by the completed one.",
    ),
    (
        Alternative(
            "highest_completed",
            Text(nb="Høyeste fullførte", nn="Høgaste fullførte", en="Highest completed"),
            "CASE WHEN b.level IN ('none', 'compulsory_started', 'compulsory',"
            " 'upper_secondary_started') THEN 'compulsory_or_less'"
            " WHEN b.level IN ('upper_secondary', 'higher_started') THEN 'upper_secondary'"
            " WHEN b.level = 'higher' THEN 'higher' END",
        ),
        Alternative(
            "highest_started",
            Text(nb="Høyeste påbegynte", nn="Høgaste påbyrja", en="Highest started"),
            "CASE WHEN b.level IN ('none', 'compulsory_started', 'compulsory')"
            " THEN 'compulsory_or_less'"
            " WHEN b.level IN ('upper_secondary_started', 'upper_secondary')"
            " THEN 'upper_secondary'"
            " WHEN b.level IN ('higher_started', 'higher') THEN 'higher' END",
        ),
    ),
    "Product decision; the register's own labels are not public",
)

CHARACTERISTIC_RULES = (
    AGE_DATE,
    COUNTRY_OF,
    DISPLACED,
    CHAPTER_6A,
    EDUCATION_BRIDGE,
    STARTED_EDUCATION,
)
