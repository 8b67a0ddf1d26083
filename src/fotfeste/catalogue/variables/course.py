"""The course of the programme (programløpet): start, plan, extensions, leave, months without a measure."""

from fotfeste.catalogue.person_years.subject import PERSON_YEARS
from fotfeste.catalogue.variables.factory import flag
from fotfeste.domain.codelist import Code, CodeList
from fotfeste.domain.text import Text
from fotfeste.indicators.definitions.variable import Variable

_WAIT = Text(
    nb="Tid fra bosetting til start", nn="Tid frå busetjing til start", en="Settlement to start"
)
TIME_TO_START = Variable(
    "time_to_start",
    _WAIT,
    PERSON_YEARS,
    CodeList(
        "time_to_start",
        _WAIT,
        (
            Code(
                "before_settlement",
                Text(nb="Før bosetting", nn="Før busetjing", en="Before settlement"),
            ),
            Code(
                "within_1_month",
                Text(nb="Innen 1 måned", nn="Innan 1 månad", en="Within 1 month"),
            ),
            Code("1_to_3_months", Text(nb="1–3 måneder", nn="1–3 månader", en="1–3 months")),
            Code("3_to_6_months", Text(nb="3–6 måneder", nn="3–6 månader", en="3–6 months")),
            Code(
                "over_6_months",
                Text(nb="Over 6 måneder", nn="Over 6 månader", en="More than 6 months"),
            ),
            Code("unknown", Text(nb="Ukjent", nn="Ukjend", en="Unknown")),
        ),
    ),
    "CASE WHEN first_settled IS NULL THEN 'unknown'"
    " WHEN first_start < first_settled THEN 'before_settlement'"
    " WHEN first_start <= first_settled + to_months(1) THEN 'within_1_month'"
    " WHEN first_start <= first_settled + to_months(3) THEN '1_to_3_months'"
    " WHEN first_start <= first_settled + to_months(6) THEN '3_to_6_months'"
    " ELSE 'over_6_months' END",
    Text(
        nb="Fra den første bosettingen til den første starten som er registrert.",
        nn="Frå den første busetjinga til den første starten som er registrert.",
        en="From the first settlement registered to the first start.",
    ),
)

_IDLE = Text(nb="Måneder uten tiltak", nn="Månader utan tiltak", en="Months without a measure")
IDLE_MONTHS = Variable(
    "idle_months",
    _IDLE,
    PERSON_YEARS,
    CodeList(
        "idle_months",
        _IDLE,
        (
            Code("none", Text(nb="Ingen", nn="Ingen", en="None")),
            Code("1-2", Text(nb="1–2 måneder", nn="1–2 månader", en="1–2 months")),
            Code("3-5", Text(nb="3–5 måneder", nn="3–5 månader", en="3–5 months")),
            Code("6+", Text(nb="6 måneder eller mer", nn="6 månader eller meir", en="6 or more")),
        ),
    ),
    "CASE WHEN idle_months = 0 THEN 'none' WHEN idle_months <= 2 THEN '1-2'"
    " WHEN idle_months <= 5 THEN '3-5' ELSE '6+' END",
    Text(
        nb="Måneder i året der den 15. falt i programmet, uten tiltak og uten permisjon den dagen.",
        nn="Månader i året der den 15. fall i programmet, utan tiltak og utan permisjon den dagen.",
        en="Months of the year whose 15th fell in the programme, with no measure or leave that day.",
    ),
)

PLAN = flag("plan", Text(nb="Har plan", nn="Har plan", en="Has a plan"), PERSON_YEARS, "has_plan")
CONTRACT = flag(
    "contract",
    Text(
        nb="Har integreringskontrakt",
        nn="Har integreringskontrakt",
        en="Has an integration contract",
    ),
    PERSON_YEARS,
    "has_contract",
)
EXTENDED_FOR_GOAL = flag(
    "extended_for_goal",
    Text(
        nb="Forlenget for å nå sluttmålet",
        nn="Forlengt for å nå sluttmålet",
        en="Extended to reach the goal",
    ),
    PERSON_YEARS,
    "extended_for_goal",
)
EXTENDED_OTHERWISE = flag(
    "extended_on_other_ground",
    Text(
        nb="Forlenget av andre grunner",
        nn="Forlengt av andre grunnar",
        en="Extended on other grounds",
    ),
    PERSON_YEARS,
    "extended_on_other_ground",
)

COURSE_VARIABLES = (
    *(TIME_TO_START, IDLE_MONTHS, PLAN, CONTRACT, EXTENDED_FOR_GOAL, EXTENDED_OTHERWISE),
)
