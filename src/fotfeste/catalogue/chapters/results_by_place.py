"""Results by county and municipality (resultater etter sted) in the layout by track and county."""

from fotfeste.catalogue.chapters.axes import COUNTIES, MUNICIPALITIES, ON_INTERVALS, TRACKS, in_year
from fotfeste.catalogue.chapters.track_findings import ABOUT_TRACKS
from fotfeste.catalogue.indicators.leavers import LEAVERS
from fotfeste.catalogue.indicators.transitions import (
    CHANGE_IN_TO_WORK_OR_EDUCATION,
    INTERVAL_OF_TO_WORK_OR_EDUCATION,
    TO_COMPULSORY_SCHOOL,
    TO_HIGHER_EDUCATION,
    TO_UPPER_SECONDARY,
    TO_WORK,
    TO_WORK_OR_EDUCATION,
)
from fotfeste.catalogue.tables.transitions import (
    TRANSITIONS_COUNTY,
    TRANSITIONS_COUNTY_TRACK,
    TRANSITIONS_LARGE_MUNICIPALITIES,
)
from fotfeste.domain.text import Text
from fotfeste.indicators.definitions.block import (
    AnyBlock,
    Paragraph,
    Sentence,
    Subheading,
    TableBlock,
)
from fotfeste.indicators.definitions.layout import Grid, Line, Lines, OverIndicators

TWO_YEARS_BY_COUNTY = TableBlock(
    id="transitions-county-change",
    caption=Text(
        nb="Overgang til arbeid eller utdanning etter fylke, {year-1} og {year}",
        nn="Overgang til arbeid eller utdanning etter fylke, {year-1} og {year}",
        en="Went on to work or education, by county, {year-1} and {year}",
    ),
    grid=Grid(
        TRANSITIONS_COUNTY,
        rows=(COUNTIES,),
        columns=(
            Lines(
                (
                    in_year(TO_WORK_OR_EDUCATION, -1),
                    in_year(TO_WORK_OR_EDUCATION, 0),
                    Line(
                        Text(
                            nb="Endring, prosentpoeng",
                            nn="Endring, prosentpoeng",
                            en="Change, percentage points",
                        ),
                        CHANGE_IN_TO_WORK_OR_EDUCATION,
                    ),
                )
            ),
        ),
    ),
    notes=(
        Text(
            nb="Endringen er regnet ut før avrunding og kan avvike fra forskjellen mellom de avrundede tallene.",
            nn="Endringa er rekna ut før avrunding og kan avvike frå skilnaden mellom dei avrunda tala.",
            en="The change is computed before rounding, and may differ from the difference between the rounded figures.",
        ),
    ),
)

_WHAT_TO = TableBlock(
    id="transitions-county",
    caption=Text(
        nb="Overgang til arbeid, videregående opplæring og høyere utdanning etter fylke, {year}",
        nn="Overgang til arbeid, vidaregåande opplæring og høgare utdanning etter fylke, {year}",
        en="Went on to work, upper secondary and higher education, by county, {year}",
    ),
    grid=Grid(
        TRANSITIONS_COUNTY,
        rows=(COUNTIES,),
        columns=(
            OverIndicators(
                (TO_WORK_OR_EDUCATION, TO_WORK, TO_UPPER_SECONDARY, TO_HIGHER_EDUCATION)
            ),
        ),
    ),
)

_LARGE = TableBlock(
    id="transitions-large-municipalities",
    notes=(ON_INTERVALS,),
    caption=Text(
        nb="Overgang til arbeid eller utdanning i kommuner med flere enn {constant:large_municipality} avsluttede deltakere, {year}",
        nn="Overgang til arbeid eller utdanning i kommunar med fleire enn {constant:large_municipality} avslutta deltakarar, {year}",
        en="Went on to work or education in municipalities with more than {constant:large_municipality} leavers, {year}",
    ),
    grid=Grid(
        TRANSITIONS_LARGE_MUNICIPALITIES,
        rows=(MUNICIPALITIES,),
        columns=(
            OverIndicators((TO_WORK_OR_EDUCATION, *INTERVAL_OF_TO_WORK_OR_EDUCATION, LEAVERS)),
        ),
    ),
)

_SCHOOLING = TableBlock(
    id="transitions-county-track",
    caption=Text(
        nb="Overgang til grunnskoleopplæring og videregående opplæring etter fylke og opplæringsspor, {year}",
        nn="Overgang til grunnskuleopplæring og vidaregåande opplæring etter fylke og opplæringsspor, {year}",
        en="Went on to compulsory schooling and upper secondary, by county and track, {year}",
    ),
    grid=Grid(
        TRANSITIONS_COUNTY_TRACK,
        rows=(COUNTIES,),
        columns=(OverIndicators((TO_COMPULSORY_SCHOOL, TO_UPPER_SECONDARY)), TRACKS),
    ),
    notes=(ABOUT_TRACKS,),
)

HIGHEST_AND_LOWEST = (
    Sentence(
        Text(
            nb="Andelen som gikk direkte over til arbeid eller utdanning, var høyest i {claim:result-highest-county} og lavest i {claim:result-lowest-county}.",
            nn="Delen som gjekk direkte over til arbeid eller utdanning, var høgast i {claim:result-highest-county} og lågast i {claim:result-lowest-county}.",
            en="The share that went straight to work or education was highest in {claim:result-highest-county} and lowest in {claim:result-lowest-county}.",
        )
    ),
    Sentence(
        Text(
            nb="Forskjellene mellom fylkene må leses med varsomhet: deltakerne er ulikt sammensatt etter kjønn, alder og skolegang, og arbeidsmarkedet og opplæringstilbudet varierer.",
            nn="Skilnadene mellom fylka må lesast med varsemd: deltakarane er ulikt samansette etter kjønn, alder og skulegang, og arbeidsmarknaden og opplæringstilbodet varierer.",
            en="The differences between counties should be read with care: their participants differ in sex, age and schooling, and so do labour markets and the courses on offer.",
        )
    ),
)

RESULTS_BY_PLACE: tuple[AnyBlock, ...] = (
    Subheading(
        Text(
            nb="Etter fylke og kommune",
            nn="Etter fylke og kommune",
            en="By county and municipality",
        )
    ),
    Paragraph(HIGHEST_AND_LOWEST),
    TWO_YEARS_BY_COUNTY,
    _WHAT_TO,
    _LARGE,
    _SCHOOLING,
)
