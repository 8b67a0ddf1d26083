"""The result three ways (resultatet på tre måter): unknown counted, left out, and at most."""

from fotfeste.catalogue.indicators.transitions import LEFT_PROGRAMME
from fotfeste.catalogue.person_years.subject import PERSON_YEARS
from fotfeste.catalogue.variables.endings import ACTIVITY_GROUPS, END_REASON_REGISTERED, WENT_ON
from fotfeste.domain.text import Text
from fotfeste.indicators.definitions.indicator import Indicator, Share

_SOURCE = "Product decision; results report 2024 says what share has no end reason registered"

AMONG_REGISTERED = Share(
    id="to_work_or_education_among_registered",
    title=Text(
        nb="Uten dem som mangler årsak",
        nn="Utan dei som manglar årsak",
        en="Without those who have no reason",
    ),
    subject=PERSON_YEARS,
    explanation=Text(
        nb="Andel av dem som avsluttet og har en registrert avslutningsårsak.",
        nn="Del av dei som avslutta og har ein registrert avslutningsårsak.",
        en="Share of leavers who have an end reason registered.",
    ),
    source=_SOURCE,
    among=END_REASON_REGISTERED.is_in("yes"),
    having=ACTIVITY_GROUPS.is_in("work", "upper_secondary", "higher_education"),
)
AT_MOST = Share(
    id="to_work_or_education_at_most",
    title=Text(
        nb="Om alle uten årsak gikk til arbeid eller utdanning",
        nn="Om alle utan årsak gjekk til arbeid eller utdanning",
        en="If all without a reason went to work or education",
    ),
    subject=PERSON_YEARS,
    explanation=Text(
        nb="Det høyeste andelen kan være: de uten registrert årsak regnes som om de gikk til arbeid eller utdanning.",
        nn="Det høgaste delen kan vere: dei utan registrert årsak blir rekna som om dei gjekk til arbeid eller utdanning.",
        en="The highest that the share can be: those with no reason registered count as if they went to work or education.",
    ),
    source=_SOURCE,
    among=LEFT_PROGRAMME,
    having=WENT_ON.is_in("yes", "unknown"),
)

THREE_WAYS: tuple[Indicator, ...] = (AMONG_REGISTERED, AT_MOST)
