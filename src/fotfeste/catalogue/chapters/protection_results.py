"""Tables and charts of results (resultater) in the layout by protection and level of education."""

from fotfeste.catalogue.chapters.axes import BOTH_SEXES, COUNTIES, NORWAY, SEXES
from fotfeste.catalogue.chapters.protection_findings import YOUNGEST
from fotfeste.catalogue.chapters.sentences import claimed
from fotfeste.catalogue.indicators.leavers import (
    LEAVERS,
    LEAVERS_BY_AGE_BAND_2024,
    LEAVERS_BY_DISPLACED,
    LEAVERS_BY_SEX,
)
from fotfeste.catalogue.indicators.transitions import (
    TO_COMPULSORY_SCHOOL,
    TO_EDUCATION,
    TO_HIGHER_EDUCATION,
    TO_UPPER_SECONDARY,
    TO_WORK,
    TO_WORK_OR_EDUCATION,
)
from fotfeste.catalogue.tables.composition import LEAVERS_DISPLACED_SEX
from fotfeste.catalogue.tables.transitions import (
    TRANSITIONS_AGE_TEN,
    TRANSITIONS_COUNTY_SEX,
    TRANSITIONS_DISPLACED,
    TRANSITIONS_SEX_EDUCATION,
)
from fotfeste.catalogue.variables.persons import AGE_BAND_2024, DISPLACED, EDUCATION, SEX
from fotfeste.domain.text import Text
from fotfeste.indicators.definitions.block import (
    ChartBlock,
    Sentence,
    TableBlock,
)
from fotfeste.indicators.definitions.layout import (
    Grid,
    Line,
    Lines,
    Over,
    OverIndicators,
    OverYears,
)

BY_DISPLACED = ChartBlock(
    id="transitions-displaced",
    kind="grouped",
    caption=Text(
        nb="Overgang til arbeid og til utdanning, fordrevne fra Ukraina og andre flyktninger, {year}",
        nn="Overgang til arbeid og til utdanning, fordrivne frå Ukraina og andre flyktningar, {year}",
        en="Went on to work and to education, people displaced from Ukraine and other refugees, {year}",
    ),
    grid=Grid(
        TRANSITIONS_DISPLACED,
        rows=(Over(DISPLACED, total="none"),),
        columns=(OverIndicators((TO_WORK, TO_EDUCATION)),),
    ),
    data=Grid(
        TRANSITIONS_DISPLACED,
        rows=(Over(DISPLACED), OverYears((-1, 0))),
        columns=(
            OverIndicators(
                (
                    LEAVERS,
                    TO_WORK_OR_EDUCATION,
                    TO_WORK,
                    TO_UPPER_SECONDARY,
                    TO_HIGHER_EDUCATION,
                    TO_COMPULSORY_SCHOOL,
                )
            ),
        ),
    ),
    alternative=(
        Sentence(
            Text(
                nb="To søyler for hver gruppe viser andelen som gikk til arbeid, og andelen som gikk til utdanning.",
                nn="To søyler for kvar gruppe viser delen som gjekk til arbeid, og delen som gjekk til utdanning.",
                en="Two bars for each group show the share that went to work and the share that went to education.",
            )
        ),
        claimed("to-work-displaced-others"),
    ),
)

LEAVERS_OF_EACH_GROUP = TableBlock(
    id="leavers-displaced-sex",
    caption=Text(
        nb="Avsluttede deltakere fordrevet fra Ukraina og andre, etter kjønn, {year-1} og {year}",
        nn="Avslutta deltakarar fordrivne frå Ukraina og andre, etter kjønn, {year-1} og {year}",
        en="Leavers displaced from Ukraine, and others, by sex, {year-1} and {year}",
    ),
    grid=Grid(
        LEAVERS_DISPLACED_SEX,
        rows=(Over(DISPLACED), OverYears((-1, 0))),
        columns=(
            Lines(
                (
                    Line(LEAVERS.title, LEAVERS),
                    Line(
                        Text(
                            nb="Prosent av alle som avsluttet",
                            nn="Prosent av alle som avslutta",
                            en="Per cent of all leavers",
                        ),
                        LEAVERS_BY_DISPLACED,
                    ),
                    Line(
                        Text(nb="Kvinner, prosent", nn="Kvinner, prosent", en="Women, per cent"),
                        LEAVERS_BY_SEX,
                        codes=((SEX.id, "female"),),
                    ),
                    Line(
                        Text(nb="Menn, prosent", nn="Menn, prosent", en="Men, per cent"),
                        LEAVERS_BY_SEX,
                        codes=((SEX.id, "male"),),
                    ),
                )
            ),
        ),
    ),
)

BY_EDUCATION = ChartBlock(
    id="transitions-sex-education",
    kind="grouped",
    caption=Text(
        nb="Overgang til arbeid eller utdanning etter utdanningsnivå og kjønn, {year}",
        nn="Overgang til arbeid eller utdanning etter utdanningsnivå og kjønn, {year}",
        en="Went on to work or education, by level of education and sex, {year}",
    ),
    grid=Grid(
        TRANSITIONS_SEX_EDUCATION,
        rows=(Over(EDUCATION, total="none"),),
        columns=(SEXES,),
        indicator=TO_WORK_OR_EDUCATION,
    ),
    data=Grid(
        TRANSITIONS_SEX_EDUCATION,
        rows=(Over(EDUCATION),),
        columns=(
            OverIndicators((TO_WORK_OR_EDUCATION, LEAVERS)),
            Over(SEX, total_title=BOTH_SEXES),
        ),
    ),
    alternative=(
        Sentence(
            Text(
                nb="Tre søyler for hvert utdanningsnivå viser andelen som gikk direkte over til arbeid eller utdanning: for kvinner, for menn og for begge kjønn.",
                nn="Tre søyler for kvart utdanningsnivå viser delen som gjekk direkte over til arbeid eller utdanning: for kvinner, for menn og for begge kjønn.",
                en="Three bars for each level of education show the share that went straight to work or education: for women, for men and for both sexes.",
            )
        ),
        claimed("result-education"),
    ),
)

_AGES = OverIndicators((TO_WORK_OR_EDUCATION, LEAVERS, LEAVERS_BY_AGE_BAND_2024))

BY_AGE = ChartBlock(
    id="transitions-age",
    kind="bar",
    caption=Text(
        nb="Overgang til arbeid eller utdanning etter alder, {year}",
        nn="Overgang til arbeid eller utdanning etter alder, {year}",
        en="Went on to work or education, by age, {year}",
    ),
    grid=Grid(
        TRANSITIONS_AGE_TEN,
        rows=(Over(AGE_BAND_2024, total="none"),),
        columns=(OverIndicators((TO_WORK_OR_EDUCATION,)),),
    ),
    data=Grid(
        TRANSITIONS_AGE_TEN,
        rows=(Over(AGE_BAND_2024, total_title=NORWAY),),
        columns=(_AGES,),
    ),
    alternative=(
        Sentence(
            Text(
                nb="Én søyle for hver aldersgruppe viser andelen som gikk direkte over til arbeid eller utdanning.",
                nn="Éi søyle for kvar aldersgruppe viser delen som gjekk direkte over til arbeid eller utdanning.",
                en="One bar for each age group shows the share that went straight to work or education.",
            )
        ),
        *YOUNGEST,
    ),
)

BY_COUNTY = TableBlock(
    id="transitions-county-sex",
    caption=Text(
        nb="Overgang til arbeid eller utdanning etter fylke og kjønn, {year}",
        nn="Overgang til arbeid eller utdanning etter fylke og kjønn, {year}",
        en="Went on to work or education, by county and sex, {year}",
    ),
    grid=Grid(TRANSITIONS_COUNTY_SEX, rows=(COUNTIES,), columns=(SEXES,)),
)
