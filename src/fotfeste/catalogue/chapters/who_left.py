"""Who left the programme (hvem som avsluttet) in the layout by track and county."""

from fotfeste.catalogue.chapters import findings
from fotfeste.catalogue.chapters.axes import ALL_YEARS, COUNTIES, NORWAY, TRACKS
from fotfeste.catalogue.chapters.track_findings import ABOUT_TRACKS
from fotfeste.catalogue.indicators.leavers import LEAVERS, LEAVERS_BY_AGE_BAND_2021, LEAVERS_BY_SEX
from fotfeste.catalogue.tables.composition import (
    LEAVERS_COUNTY_AGE,
    LEAVERS_COUNTY_SEX,
    LEAVERS_COUNTY_TRACK,
    LEAVERS_SEX,
)
from fotfeste.catalogue.tables.transitions import TRANSITIONS_AGE_SIX
from fotfeste.catalogue.variables.persons import AGE_BAND_2021, SEX
from fotfeste.domain.text import Text
from fotfeste.indicators.definitions.block import Paragraph, Subheading, TableBlock
from fotfeste.indicators.definitions.edition import Chapter
from fotfeste.indicators.definitions.layout import Grid, Line, Lines, Over, OverIndicators

_SEX_OVER_TIME = TableBlock(
    id="leavers-sex",
    caption=Text(
        nb="Avsluttede deltakere etter kjønn, til og med {year}",
        nn="Avslutta deltakarar etter kjønn, til og med {year}",
        en="Leavers by sex, up to {year}",
    ),
    grid=Grid(
        LEAVERS_SEX,
        rows=(ALL_YEARS,),
        columns=(
            Lines(
                (
                    Line(
                        Text(nb="Kvinner, antall", nn="Kvinner, tal", en="Women, number"),
                        LEAVERS,
                        codes=((SEX.id, "female"),),
                    ),
                    Line(
                        Text(nb="Menn, antall", nn="Menn, tal", en="Men, number"),
                        LEAVERS,
                        codes=((SEX.id, "male"),),
                    ),
                    Line(
                        Text(nb="I alt, antall", nn="I alt, tal", en="Total, number"),
                        LEAVERS,
                    ),
                    Line(
                        Text(
                            nb="Kvinner, prosent",
                            nn="Kvinner, prosent",
                            en="Women, per cent",
                        ),
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

_SEX_BY_COUNTY = TableBlock(
    id="leavers-county-sex",
    caption=Text(
        nb="Avsluttede deltakere etter fylke og kjønn, {year}",
        nn="Avslutta deltakarar etter fylke og kjønn, {year}",
        en="Leavers by county and sex, {year}",
    ),
    grid=Grid(LEAVERS_COUNTY_SEX, rows=(COUNTIES,), columns=(Over(SEX, total="none"),)),
)

_TRACK_BY_COUNTY = TableBlock(
    id="leavers-county-track",
    caption=Text(
        nb="Avsluttede deltakere etter fylke og opplæringsspor, {year}",
        nn="Avslutta deltakarar etter fylke og opplæringsspor, {year}",
        en="Leavers by county and track, {year}",
    ),
    grid=Grid(LEAVERS_COUNTY_TRACK, rows=(COUNTIES,), columns=(TRACKS,)),
    notes=(ABOUT_TRACKS,),
)

_AGE = TableBlock(
    id="leavers-age",
    caption=Text(
        nb="Avsluttede deltakere etter alder, {year}",
        nn="Avslutta deltakarar etter alder, {year}",
        en="Leavers by age, {year}",
    ),
    grid=Grid(
        TRANSITIONS_AGE_SIX,
        rows=(Over(AGE_BAND_2021, total_title=NORWAY),),
        columns=(OverIndicators((LEAVERS, LEAVERS_BY_AGE_BAND_2021)),),
    ),
)

_AGE_BY_COUNTY = TableBlock(
    id="leavers-county-age",
    caption=Text(
        nb="Avsluttede deltakere etter fylke og alder, {year}",
        nn="Avslutta deltakarar etter fylke og alder, {year}",
        en="Leavers by county and age, {year}",
    ),
    grid=Grid(LEAVERS_COUNTY_AGE, rows=(COUNTIES,), columns=(Over(AGE_BAND_2021, total="none"),)),
)

WHO_LEFT = Chapter(
    Text(
        nb="Hvem som avsluttet programmet i {year}",
        nn="Kven som avslutta programmet i {year}",
        en="Who left the programme in {year}",
    ),
    (
        Subheading(Text(nb="Kvinner og menn", nn="Kvinner og menn", en="Women and men")),
        Paragraph(findings.SHARE_OF_WOMEN),
        _SEX_OVER_TIME,
        _SEX_BY_COUNTY,
        Subheading(Text(nb="Opplæringsspor", nn="Opplæringsspor", en="Tracks")),
        _TRACK_BY_COUNTY,
        Subheading(Text(nb="Alder", nn="Alder", en="Age")),
        _AGE,
        _AGE_BY_COUNTY,
    ),
)
