"""End reasons (avslutningsårsaker), in both layouts."""

from fotfeste.catalogue.indicators.leavers import LEAVERS, LEAVERS_BY_ACTIVITY_GROUP
from fotfeste.catalogue.tables.composition import END_REASONS
from fotfeste.catalogue.variables.endings import ACTIVITY_GROUPS
from fotfeste.domain.text import Text
from fotfeste.indicators.definitions.block import ChartBlock, Sentence
from fotfeste.indicators.definitions.layout import Grid, Over, OverIndicators

_GROUPS = tuple(code for code in ACTIVITY_GROUPS.codes.names if code != "not_left")

END_REASONS_CHART = ChartBlock(
    id="end-reasons",
    kind="bar",
    caption=Text(
        nb="Hva deltakerne gikk over til da de avsluttet, {year}",
        nn="Kva deltakarane gjekk over til då dei avslutta, {year}",
        en="What participants went on to when they left, {year}",
    ),
    grid=Grid(
        END_REASONS,
        rows=(Over(ACTIVITY_GROUPS, only=_GROUPS, total="none"),),
        columns=(OverIndicators((LEAVERS_BY_ACTIVITY_GROUP,)),),
    ),
    data=Grid(
        END_REASONS,
        rows=(Over(ACTIVITY_GROUPS, only=_GROUPS),),
        columns=(OverIndicators((LEAVERS, LEAVERS_BY_ACTIVITY_GROUP)),),
    ),
    alternative=(
        Sentence(
            Text(
                nb="Søylene viser hvordan de {headline/leavers} som avsluttet programmet, fordeler seg på avslutningsårsaker: {headline/to_work} prosent til arbeid, {headline/to_upper_secondary} prosent til videregående opplæring, {headline/to_higher_education} prosent til høyere utdanning, {headline/to_compulsory_school} prosent til grunnskoleopplæring, {headline/to_labour_market_measures} prosent til arbeidsmarkedstiltak og {headline/to_other} prosent av andre årsaker.",
                nn="Søylene viser korleis dei {headline/leavers} som avslutta programmet, fordeler seg på avslutningsårsaker: {headline/to_work} prosent til arbeid, {headline/to_upper_secondary} prosent til vidaregåande opplæring, {headline/to_higher_education} prosent til høgare utdanning, {headline/to_compulsory_school} prosent til grunnskuleopplæring, {headline/to_labour_market_measures} prosent til arbeidsmarknadstiltak og {headline/to_other} prosent av andre årsaker.",
                en="The bars show how the {headline/leavers} who left the programme divide by end reason: {headline/to_work} per cent to work, {headline/to_upper_secondary} per cent to upper secondary, {headline/to_higher_education} per cent to higher education, {headline/to_compulsory_school} per cent to compulsory schooling, {headline/to_labour_market_measures} per cent to labour-market measures and {headline/to_other} per cent for other reasons.",
            )
        ),
    ),
    notes=(
        Text(
            nb="«Andre årsaker» er resten, og omfatter dem som ikke har noen registrert avslutningsårsak.",
            nn="«Andre årsaker» er resten, og omfattar dei som ikkje har noka registrert avslutningsårsak.",
            en="“Other reasons” is what remains, and includes those with no end reason registered.",
        ),
    ),
)
