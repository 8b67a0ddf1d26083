"""Education before the programme (utdanning): track (opplæringsspor) or level, recorded as what it is.

The labels of the levels inside the national register are not public; these are
the project's own and are accepted beside the tracks, never turned into them.
"""

from fotfeste.domain.codelist import Code, CodeList
from fotfeste.domain.text import Text

CLASSIFICATION = CodeList(
    "education_classification",
    Text(
        nb="Utdanningsklassifikasjon", nn="Utdanningsklassifikasjon", en="Education classification"
    ),
    (
        Code("track", Text(nb="Opplæringsspor", nn="Opplæringsspor", en="Track")),
        Code("level", Text(nb="Utdanningsnivå", nn="Utdanningsnivå", en="Level of education")),
    ),
)

TRACK = CodeList(
    "track",
    Text(nb="Opplæringsspor", nn="Opplæringsspor", en="Track"),
    (
        Code("track1", Text(nb="Spor 1", nn="Spor 1", en="Track 1")),
        Code("track2", Text(nb="Spor 2", nn="Spor 2", en="Track 2")),
        Code("track3", Text(nb="Spor 3", nn="Spor 3", en="Track 3")),
    ),
)

LEVEL = CodeList(
    "level",
    Text(nb="Utdanningsnivå", nn="Utdanningsnivå", en="Level of education"),
    (
        Code("none", Text(nb="Ingen utdanning", nn="Inga utdanning", en="No education")),
        Code(
            "compulsory_started",
            Text(nb="Påbegynt grunnskole", nn="Påbyrja grunnskule", en="Compulsory school started"),
        ),
        Code(
            "compulsory",
            Text(nb="Fullført grunnskole", nn="Fullført grunnskule", en="Compulsory school"),
        ),
        Code(
            "upper_secondary_started",
            Text(
                nb="Påbegynt videregående opplæring",
                nn="Påbyrja vidaregåande opplæring",
                en="Upper secondary started",
            ),
        ),
        Code(
            "upper_secondary",
            Text(
                nb="Fullført videregående opplæring",
                nn="Fullført vidaregåande opplæring",
                en="Upper secondary",
            ),
        ),
        Code(
            "higher_started",
            Text(
                nb="Påbegynt høyere utdanning",
                nn="Påbyrja høgare utdanning",
                en="Higher education started",
            ),
        ),
        Code(
            "higher",
            Text(
                nb="Fullført høyere utdanning",
                nn="Fullført høgare utdanning",
                en="Higher education",
            ),
        ),
        Code("unknown", Text(nb="Ukjent", nn="Ukjend", en="Unknown")),
    ),
)

EDUCATION = CodeList(
    "education",
    Text(
        nb="Utdanning før programmet",
        nn="Utdanning før programmet",
        en="Education before the programme",
    ),
    (*TRACK.codes, *LEVEL.codes),
)
