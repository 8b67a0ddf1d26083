"""Leave and extensions (permisjon og forlengelse)."""

from fotfeste.catalogue.chapters.axes import SEXES, TWO_YEARS
from fotfeste.catalogue.indicators import course
from fotfeste.catalogue.indicators.participation import EXTENDED
from fotfeste.catalogue.tables.course import EXTENSIONS, LEAVE
from fotfeste.domain.text import Text
from fotfeste.indicators.definitions.block import Paragraph, Sentence, Subheading, TableBlock
from fotfeste.indicators.definitions.layout import Grid, OverIndicators

_LEAVE = TableBlock(
    id="leave-sex",
    caption=Text(
        nb="Deltakere med permisjon etter kjønn, prosent av deltakerne, {year}",
        nn="Deltakarar med permisjon etter kjønn, prosent av deltakarane, {year}",
        en="Participants on leave by sex, per cent of participants, {year}",
    ),
    grid=Grid(LEAVE, rows=(OverIndicators(course.LEAVE),), columns=(SEXES,)),
)
_EXTENSIONS = TableBlock(
    id="extensions",
    caption=Text(
        nb="Deltakere med forlenget program etter grunn, {year-1} og {year}",
        nn="Deltakarar med forlengt program etter grunn, {year-1} og {year}",
        en="Participants with an extended programme by ground, {year-1} and {year}",
    ),
    grid=Grid(
        EXTENSIONS,
        rows=(OverIndicators((course.FOR_GOAL, EXTENDED, course.OTHERWISE)),),
        columns=(TWO_YEARS,),
    ),
)

LEAVE_AND_EXTENSIONS = (
    Subheading(
        Text(
            nb="Permisjon",
            nn="Permisjon",
            en="Leave",
        )
    ),
    Paragraph(
        (
            Sentence(
                Text(
                    nb="Av kvinnene hadde {leave-sex/female/share_on_leave} prosent permisjon i løpet av året, av mennene {leave-sex/male/share_on_leave} prosent.",
                    nn="Blant kvinnene hadde {leave-sex/female/share_on_leave} prosent permisjon i løpet av året, blant mennene {leave-sex/male/share_on_leave} prosent.",
                    en="Of the women, {leave-sex/female/share_on_leave} per cent were on leave during the year, of the men {leave-sex/male/share_on_leave} per cent.",
                )
            ),
        )
    ),
    _LEAVE,
    Subheading(
        Text(
            nb="Forlengelse",
            nn="Forlenging",
            en="Extension",
        )
    ),
    Paragraph(
        (
            Sentence(
                Text(
                    nb="I {year} fikk {extensions/participants_extended_for_goal} deltakere programmet forlenget for å nå sluttmålet sitt.",
                    nn="I {year} fekk {extensions/participants_extended_for_goal} deltakarar programmet forlengt for å nå sluttmålet sitt.",
                    en="In {year}, {extensions/participants_extended_for_goal} participants had their programme extended to reach their goal.",
                )
            ),
        )
    ),
    _EXTENSIONS,
)
