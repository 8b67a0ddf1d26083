"""The ending of the year (avslutning), and what the leaver went on to."""

from fotfeste.catalogue.person_years.subject import PERSON_YEARS
from fotfeste.catalogue.variables.factory import NO, YES, flag
from fotfeste.domain.codelist import Code, CodeList
from fotfeste.domain.codelists.activity import ACTIVITY, ACTIVITY_GROUP
from fotfeste.domain.text import Text
from fotfeste.indicators.definitions.variable import Variable

NOT_LEFT = Code(
    "not_left", Text(nb="Ikke avsluttet", nn="Ikkje avslutta", en="Has not left the programme")
)

LEFT = flag(
    "left",
    Text(nb="Avsluttet i året", nn="Avslutta i året", en="Left in the year"),
    PERSON_YEARS,
    "leaving",
)
ACTIVITY_GROUPS = Variable(
    "activity_group",
    ACTIVITY_GROUP.title,
    PERSON_YEARS,
    CodeList("activity_group", ACTIVITY_GROUP.title, (*ACTIVITY_GROUP.codes, NOT_LEFT)),
    "CASE WHEN leaving THEN activity_group ELSE 'not_left' END",
)
ACTIVITY_AT_END = Variable(
    "activity",
    ACTIVITY.title,
    PERSON_YEARS,
    CodeList("activity_at_end", ACTIVITY.title, (*ACTIVITY.codes, NOT_LEFT)),
    "CASE WHEN leaving THEN activity ELSE 'not_left' END",
)

_REGISTERED = Text(
    nb="Avslutningsårsak registrert", nn="Avslutningsårsak registrert", en="End reason registered"
)
END_REASON_REGISTERED = Variable(
    "end_reason_registered",
    _REGISTERED,
    PERSON_YEARS,
    CodeList("end_reason_registered", _REGISTERED, (YES, NO, NOT_LEFT)),
    "CASE WHEN NOT leaving THEN 'not_left'"
    " WHEN activity = 'not_registered' THEN 'no' ELSE 'yes' END",
)

_WENT_ON = Text(
    nb="Gikk til arbeid eller utdanning",
    nn="Gjekk til arbeid eller utdanning",
    en="Went on to work or education",
)
WENT_ON = Variable(
    "went_on",
    _WENT_ON,
    PERSON_YEARS,
    CodeList(
        "went_on",
        _WENT_ON,
        (
            YES,
            NO,
            Code("unknown", Text(nb="Ikke registrert", nn="Ikkje registrert", en="Not registered")),
            NOT_LEFT,
        ),
    ),
    "CASE WHEN NOT leaving THEN 'not_left'"
    " WHEN activity_group IN ('work', 'upper_secondary', 'higher_education') THEN 'yes'"
    " WHEN activity = 'not_registered' THEN 'unknown' ELSE 'no' END",
)

_DIRECTLY = Text(
    nb="Tid fra avslutning til status",
    nn="Tid frå avslutning til status",
    en="Time from ending to status",
)
DIRECTLY = Variable(
    "directly",
    _DIRECTLY,
    PERSON_YEARS,
    CodeList(
        "directly",
        _DIRECTLY,
        (
            Code("within_14_days", Text(nb="Innen 14 dager", nn="Innan 14 dagar", en="14 days")),
            Code("later", Text(nb="Senere", nn="Seinare", en="Later")),
            Code("no_status", Text(nb="Ingen status", nn="Ingen status", en="No status")),
            NOT_LEFT,
        ),
    ),
    "CASE WHEN NOT leaving THEN 'not_left' WHEN days_to_status IS NULL THEN 'no_status'"
    " WHEN days_to_status > 14 THEN 'later' ELSE 'within_14_days' END",
)

ENDING_VARIABLES = (
    *(LEFT, ACTIVITY_GROUPS, ACTIVITY_AT_END, END_REASON_REGISTERED, WENT_ON, DIRECTLY),
)
