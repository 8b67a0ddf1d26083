"""Counties of today in every year (tilbakeregnede fylker), so that years can be held side by side."""

from fotfeste.catalogue.chapters.axes import NORWAY, in_year
from fotfeste.catalogue.indicators.transitions import (
    CHANGE_IN_TO_WORK_OR_EDUCATION,
    TO_WORK_OR_EDUCATION,
)
from fotfeste.catalogue.tables.back_cast import PARTICIPANTS_COUNTY_TODAY, TRANSITIONS_COUNTY_TODAY
from fotfeste.catalogue.variables.places import COUNTY_TODAY
from fotfeste.domain.text import Text
from fotfeste.indicators.definitions.block import TableBlock
from fotfeste.indicators.definitions.layout import Grid, Line, Lines, Over, OverYears

_COUNTIES_TODAY = Over(COUNTY_TODAY, order="name", last=("99",), total_title=NORWAY)
_FIVE_YEARS = tuple(range(-4, 1))

PARTICIPANTS_TODAY = TableBlock(
    id="participants-county-today",
    caption=Text(
        nb="Deltakere etter fylke i dagens inndeling, til og med {year}",
        nn="Deltakarar etter fylke i dagens inndeling, til og med {year}",
        en="Participants by county in today's division, up to {year}",
    ),
    grid=Grid(
        PARTICIPANTS_COUNTY_TODAY, rows=(_COUNTIES_TODAY,), columns=(OverYears(_FIVE_YEARS),)
    ),
)

RESULTS_TODAY = TableBlock(
    id="transitions-county-today",
    caption=Text(
        nb="Overgang til arbeid eller utdanning etter fylke i dagens inndeling, til og med {year}",
        nn="Overgang til arbeid eller utdanning etter fylke slik inndelinga er i dag, til og med {year}",
        en="Went on to work or education, by county in today's division, up to {year}",
    ),
    grid=Grid(
        TRANSITIONS_COUNTY_TODAY,
        rows=(_COUNTIES_TODAY,),
        columns=(
            Lines(
                (
                    *(in_year(TO_WORK_OR_EDUCATION, offset) for offset in _FIVE_YEARS),
                    Line(
                        Text(
                            nb="Endring fra {year-1}, prosentpoeng",
                            nn="Endring frå {year-1}, prosentpoeng",
                            en="Change since {year-1}, percentage points",
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
