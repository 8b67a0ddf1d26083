"""Goal and result (sluttmål og resultat): did people reach their own goal, did they complete?"""

from fotfeste.catalogue.indicators.transitions import LEFT_PROGRAMME
from fotfeste.catalogue.person_years.subject import PERSON_YEARS
from fotfeste.catalogue.variables.goals import COMPLETION, GOAL_REACHED
from fotfeste.domain.text import Text
from fotfeste.indicators.definitions.indicator import Count, Indicator, Share

_NO_REPORT = "Product decision; no report compares goal and result"
WITH_A_GOAL = LEFT_PROGRAMME & GOAL_REACHED.is_in("yes", "no")

LEAVERS_WITH_GOAL = Count(
    id="leavers_with_goal",
    title=Text(
        nb="Avsluttet, med sluttmål", nn="Avslutta, med sluttmål", en="Leavers with a final goal"
    ),
    subject=PERSON_YEARS,
    explanation=Text(
        nb="De som avsluttet programmet i året og hadde et sluttmål i integreringsplanen.",
        nn="Dei som avslutta programmet i året og hadde eit sluttmål i integreringsplanen.",
        en="Those who left the programme in the year and had a final goal in their plan.",
    ),
    source=_NO_REPORT,
    among=WITH_A_GOAL,
)
REACHED_OWN_GOAL = Share(
    id="reached_own_goal",
    title=Text(nb="Nådde sitt eget sluttmål", nn="Nådde sitt eige sluttmål", en="Reached own goal"),
    subject=PERSON_YEARS,
    explanation=Text(
        nb="Andel av dem som avsluttet med et sluttmål, som gikk direkte over til det sluttmålet "
        "sier.",
        nn="Del av dei som avslutta med eit sluttmål, som gjekk direkte over til det sluttmålet "
        "seier.",
        en="Share of leavers with a final goal who went straight to what the goal says.",
    ),
    source=_NO_REPORT,
    among=WITH_A_GOAL,
    having=GOAL_REACHED.is_in("yes"),
)
COMPLETED = Share(
    id="completed_programme",
    title=Text(nb="Fullførte programmet", nn="Fullførte programmet", en="Completed the programme"),
    subject=PERSON_YEARS,
    explanation=Text(
        nb="Andel av dem som avsluttet i året og er registrert som fullført eller avbrutt.",
        nn="Del av dei som avslutta i året og er registrerte som fullført eller avbrote.",
        en="Share of the year's leavers who are registered as completed or interrupted.",
    ),
    source="Product decision; no report shows it",
    among=LEFT_PROGRAMME & COMPLETION.is_in("completed", "interrupted"),
    having=COMPLETION.is_in("completed"),
)

GOALS: tuple[Indicator, ...] = (LEAVERS_WITH_GOAL, REACHED_OWN_GOAL, COMPLETED)
