"""Starters by act (nye deltakere etter lov)."""

from fotfeste.catalogue.chapters.axes import TWO_YEARS
from fotfeste.catalogue.tables.participation import STARTERS_ACT
from fotfeste.catalogue.variables.programme import ACT
from fotfeste.domain.text import Text
from fotfeste.indicators.definitions.block import TableBlock
from fotfeste.indicators.definitions.layout import Grid, Over

STARTERS_BY_ACT = TableBlock(
    id="starters-act",
    caption=Text(
        nb="Nye deltakere etter lov, {year-1} og {year}",
        nn="Nye deltakarar etter lov, {year-1} og {year}",
        en="Starters by act, {year-1} and {year}",
    ),
    grid=Grid(STARTERS_ACT, rows=(Over(ACT),), columns=(TWO_YEARS,)),
    notes=(
        Text(
            nb="En ny deltaker er en som begynner i programmet for første gang. Den som flytter eller kommer tilbake etter et opphold, telles ikke på nytt.",
            nn="Ein ny deltakar er ein som byrjar i programmet for første gong. Den som flyttar eller kjem tilbake etter eit opphald, blir ikkje talt på nytt.",
            en="A starter is somebody who enters the programme for the first time. Those who move, or come back after a break, are not counted again.",
        ),
    ),
)
