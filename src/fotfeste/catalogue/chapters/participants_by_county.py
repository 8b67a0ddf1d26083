"""Participants (deltakere) in the layout by track and county."""

from fotfeste.catalogue.chapters.axes import ALL_YEARS, COUNTIES, SEXES
from fotfeste.catalogue.chapters.sentences import claimed
from fotfeste.catalogue.chapters.starters import STARTERS_BY_ACT
from fotfeste.catalogue.indicators.participation import PARTICIPANTS
from fotfeste.catalogue.series import PARTICIPANTS_BEFORE
from fotfeste.catalogue.tables.headline import HEADLINE
from fotfeste.catalogue.tables.participation import PARTICIPANTS_COUNTY_ACT, PARTICIPANTS_SEX
from fotfeste.catalogue.variables.programme import ACT
from fotfeste.domain.text import Text
from fotfeste.indicators.definitions.block import (
    ChartBlock,
    Paragraph,
    Sentence,
    SeriesBlock,
    TableBlock,
)
from fotfeste.indicators.definitions.edition import Chapter
from fotfeste.indicators.definitions.layout import Beside, Grid, Line, Lines, Over, OverIndicators

_OVER_TIME = ChartBlock(
    id="participants",
    kind="bar",
    caption=Text(
        nb="Deltakere i introduksjonsprogrammet, til og med {year}",
        nn="Deltakarar i introduksjonsprogrammet, til og med {year}",
        en="Participants in the introduction programme, up to {year}",
    ),
    grid=Grid(HEADLINE, rows=(ALL_YEARS,), columns=(OverIndicators((PARTICIPANTS,)),)),
    alternative=(
        Sentence(
            Text(
                nb="Søylene viser hvor mange som deltok hvert år, til og med {headline/participants} i {year}.",
                nn="Søylene viser kor mange som deltok kvart år, til og med {headline/participants} i {year}.",
                en="The bars show how many took part each year, ending with {headline/participants} in {year}.",
            )
        ),
        claimed("participants-since"),
    ),
)

_BEFORE = SeriesBlock(
    id="participants-before",
    caption=Text(
        nb="Deltakere før {constant:first_year}, slik tallene ble publisert den gangen",
        nn="Deltakarar før {constant:first_year}, slik tala blei publiserte den gongen",
        en="Participants before {constant:first_year}, as published at the time",
    ),
    series=PARTICIPANTS_BEFORE,
)

_BY_COUNTY = TableBlock(
    id="participants-county-act",
    caption=Text(
        nb="Deltakere etter fylke og lov, {year-1} og {year}",
        nn="Deltakarar etter fylke og lov, {year-1} og {year}",
        en="Participants by county and act, {year-1} and {year}",
    ),
    grid=Grid(
        PARTICIPANTS_COUNTY_ACT,
        rows=(COUNTIES,),
        columns=(
            Beside(
                (
                    Over(
                        ACT,
                        total_title=Text(nb="I alt {year}", nn="I alt {year}", en="Total {year}"),
                    ),
                    Lines(
                        (
                            Line(
                                Text(nb="I alt {year-1}", nn="I alt {year-1}", en="Total {year-1}"),
                                offset=-1,
                            ),
                        )
                    ),
                )
            ),
        ),
    ),
)

_BY_SEX = TableBlock(
    id="participants-sex",
    caption=Text(
        nb="Deltakere etter kjønn, til og med {year}",
        nn="Deltakarar etter kjønn, til og med {year}",
        en="Participants by sex, up to {year}",
    ),
    grid=Grid(PARTICIPANTS_SEX, rows=(ALL_YEARS,), columns=(SEXES,)),
)

PARTICIPANTS_BY_COUNTY = Chapter(
    Text(
        nb="Deltakere i programmet i {year}",
        nn="Deltakarar i programmet i {year}",
        en="Participants in the programme in {year}",
    ),
    (
        Paragraph(
            (
                Sentence(
                    Text(
                        nb="Som deltaker regnes alle som var i programmet én eller flere dager i løpet av året.",
                        nn="Som deltakar reknar vi alle som var i programmet éin eller fleire dagar i løpet av året.",
                        en="Everybody who was in the programme for one day or more during the year counts as a participant.",
                    )
                ),
                Sentence(
                    Text(
                        nb="Utviklingen over tid står i {see:participants}, og fordelingen på fylker og på de to lovene står i {see:participants-county-act}.",
                        nn="Utviklinga over tid står i {see:participants}, og fordelinga på fylke og på dei to lovene står i {see:participants-county-act}.",
                        en="The development over time is shown in {see:participants}, and how the participants are spread over counties and the two acts in {see:participants-county-act}.",
                    )
                ),
            )
        ),
        _OVER_TIME,
        _BEFORE,
        _BY_COUNTY,
        STARTERS_BY_ACT,
        Paragraph((claimed("participants-women-men"),)),
        _BY_SEX,
    ),
)
