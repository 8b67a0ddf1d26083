"""The final goal (sluttmål), whether it was reached, and whether the programme was completed."""

from fotfeste.catalogue.person_years.subject import PERSON_YEARS
from fotfeste.catalogue.variables.endings import NOT_LEFT
from fotfeste.catalogue.variables.factory import NO, YES
from fotfeste.domain.codelist import Code, CodeList
from fotfeste.domain.codelists.activity import COMPLETION as COMPLETIONS
from fotfeste.domain.codelists.programme import FINAL_GOAL as GOALS
from fotfeste.domain.text import Text
from fotfeste.indicators.definitions.variable import Variable

NO_GOAL = Code(
    "no_goal",
    Text(nb="Sluttmål ikke registrert", nn="Sluttmål ikkje registrert", en="No goal registered"),
)
FINAL_GOAL = Variable(
    "final_goal",
    GOALS.title,
    PERSON_YEARS,
    CodeList("final_goal_in_plan", GOALS.title, (*GOALS.codes, NO_GOAL)),
    "coalesce(final_goal, 'no_goal')",
    Text(
        nb="Sluttmålet i integreringsplanen, slik det sist var satt i året.",
        nn="Sluttmålet i integreringsplanen, slik det sist var sett i året.",
        en="The final goal of the integration plan, as last set in the year.",
    ),
)

_REACHED = Text(nb="Eget sluttmål nådd", nn="Eige sluttmål nådd", en="Own goal reached")
GOAL_REACHED = Variable(
    "goal_reached",
    _REACHED,
    PERSON_YEARS,
    CodeList("goal_reached", _REACHED, (YES, NO, NO_GOAL, NOT_LEFT)),
    "CASE WHEN NOT leaving THEN 'not_left' WHEN goal_reached IS NULL THEN 'no_goal'"
    " WHEN goal_reached THEN 'yes' ELSE 'no' END",
)

NOT_TOLD = Code(
    "not_registered",
    Text(nb="Ikke registrert", nn="Ikkje registrert", en="Not registered"),
)
COMPLETION = Variable(
    "completion",
    COMPLETIONS.title,
    PERSON_YEARS,
    CodeList("completion_at_end", COMPLETIONS.title, (*COMPLETIONS.codes, NOT_TOLD, NOT_LEFT)),
    "CASE WHEN NOT leaving THEN 'not_left' ELSE coalesce(completion, 'not_registered') END",
)

GOAL_VARIABLES = (FINAL_GOAL, GOAL_REACHED, COMPLETION)
