"""Goal and result (sluttmål og resultat): did people reach their own goal, did they complete?"""

from dataclasses import replace

from fotfeste.catalogue.chapters.axes import SEXES, in_year
from fotfeste.catalogue.indicators import goals
from fotfeste.catalogue.indicators.leavers import LEAVERS_BY_ACTIVITY_GROUP
from fotfeste.catalogue.tables.course import COMPLETED, GOAL_AND_RESULT, GOALS
from fotfeste.catalogue.variables.endings import ACTIVITY_GROUPS
from fotfeste.catalogue.variables.goals import FINAL_GOAL
from fotfeste.catalogue.variables.persons import SEX
from fotfeste.domain.codelists.activity import ACTIVITY_GROUP
from fotfeste.domain.text import Text
from fotfeste.indicators.definitions.block import (
    AnyBlock,
    Paragraph,
    Sentence,
    Subheading,
    TableBlock,
    Years,
)
from fotfeste.indicators.definitions.layout import Grid, Lines, Over

OWN_GOAL = Sentence(
    Text(
        nb="Av dem som avsluttet programmet i {year} og hadde et sluttmål, gikk {goals-sex/total/total/reached_own_goal} prosent direkte over til det sluttmålet sier.",
        nn="Av dei som avslutta programmet i {year} og hadde eit sluttmål, gjekk {goals-sex/total/total/reached_own_goal} prosent direkte over til det sluttmålet seier.",
        en="Of those who left the programme in {year} and had a final goal, {goals-sex/total/total/reached_own_goal} per cent went straight to what the goal says.",
    )
)


_REACHED = TableBlock(
    id="goals-sex",
    caption=Text(
        nb="Avsluttede deltakere som nådde sitt eget sluttmål, etter sluttmål og kjønn, {year}",
        nn="Avslutta deltakarar som nådde sitt eige sluttmål, etter sluttmål og kjønn, {year}",
        en="Leavers who reached their own goal, by goal and sex, {year}",
    ),
    grid=Grid(
        GOALS,
        rows=(Over(FINAL_GOAL, last=("no_goal",)),),
        columns=(SEXES,),
        indicator=goals.REACHED_OWN_GOAL,
    ),
)
_WENT_ON = TableBlock(
    id="goal-and-result",
    caption=Text(
        nb="Det avsluttede deltakere gikk over til, etter sluttmål, prosent, {year}",
        nn="Det avslutta deltakarar gjekk over til, etter sluttmål, prosent, {year}",
        en="What leavers went on to, by final goal, per cent, {year}",
    ),
    grid=Grid(
        GOAL_AND_RESULT,
        rows=(Over(FINAL_GOAL, last=("no_goal",)),),
        columns=(Over(ACTIVITY_GROUPS, only=ACTIVITY_GROUP.names, total="none"),),
        indicator=LEAVERS_BY_ACTIVITY_GROUP,
    ),
)
_COMPLETED = TableBlock(
    id="completed-sex",
    caption=Text(
        nb="Avsluttede deltakere som fullførte programmet, etter kjønn, {year-1} og {year}",
        nn="Avslutta deltakarar som fullførte programmet, etter kjønn, {year-1} og {year}",
        en="Leavers who completed the programme, by sex, {year-1} and {year}",
    ),
    grid=Grid(
        COMPLETED,
        rows=(Over(SEX),),
        columns=(Lines((in_year(goals.COMPLETED, -1), in_year(goals.COMPLETED, 0))),),
    ),
)

_FROM_GOALS_ON: tuple[AnyBlock, ...] = (
    Subheading(
        Text(
            nb="Sluttmål og resultat",
            nn="Sluttmål og resultat",
            en="Goal and result",
        )
    ),
    Paragraph(
        (
            Sentence(
                Text(
                    nb="Deltakere etter integreringsloven har et sluttmål i integreringsplanen, og {see:goals-sex} viser om de nådde det.",
                    nn="Deltakarar etter integreringslova har eit sluttmål i integreringsplanen, og {see:goals-sex} viser om dei nådde det.",
                    en="Participants under the Integration Act have a final goal in the integration plan, and {see:goals-sex} shows whether they reached it.",
                )
            ),
            OWN_GOAL,
            Sentence(
                Text(
                    nb="Det er et annet spørsmål enn om de kom i arbeid eller utdanning: den som hadde høyere utdanning som mål og gikk til arbeid, teller ikke her.",
                    nn="Det er eit anna spørsmål enn om dei kom i arbeid eller utdanning: den som hadde høgare utdanning som mål og gjekk til arbeid, tel ikkje her.",
                    en="That is a different question from whether they went to work or education: somebody whose goal was higher education and who went to work does not count here.",
                )
            ),
            Sentence(
                Text(
                    nb="Deltakere etter introduksjonsloven har ikke noe slikt sluttmål.",
                    nn="Deltakarar etter introduksjonslova har ikkje noko slikt sluttmål.",
                    en="Participants under the Introduction Act have no such goal.",
                )
            ),
        )
    ),
    _REACHED,
    _WENT_ON,
)

OWN_GOALS: tuple[AnyBlock, ...] = (
    # a final goal is set in a plan under integreringsloven
    *(replace(block, years=Years(2021)) for block in _FROM_GOALS_ON),
    Subheading(
        Text(
            nb="Fullført og avbrutt",
            nn="Fullført og avbrote",
            en="Completed and interrupted",
        )
    ),
    Paragraph(
        (
            Sentence(
                Text(
                    nb="Blant dem som avsluttet, hadde {completed-sex/total/completed_programme} prosent fullført programmet; resten avbrøt det.",
                    nn="Blant dei som avslutta, hadde {completed-sex/total/completed_programme} prosent fullført programmet; resten avbraut det.",
                    en="Among those who left, {completed-sex/total/completed_programme} per cent had completed the programme; the rest interrupted it.",
                )
            ),
        )
    ),
    _COMPLETED,
)
