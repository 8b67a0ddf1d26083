"""The result where the reason is missing (uten registrert årsak): counted, left out, and at most."""

from fotfeste.catalogue.chapters.axes import TWO_YEARS
from fotfeste.catalogue.indicators.leavers import LEAVERS, LEAVERS_NOT_REGISTERED
from fotfeste.catalogue.indicators.three_ways import AMONG_REGISTERED, AT_MOST
from fotfeste.catalogue.indicators.transitions import TO_WORK_OR_EDUCATION
from fotfeste.catalogue.tables.transitions import RESULT_THREE_WAYS
from fotfeste.domain.text import Text
from fotfeste.indicators.definitions.block import (
    AnyBlock,
    Paragraph,
    Sentence,
    Subheading,
    TableBlock,
)
from fotfeste.indicators.definitions.layout import Grid, Line, Lines

_AS_COUNTED = Line(
    Text(
        nb="Alle regnet med (laveste mulige)",
        nn="Alle rekna med (lågaste moglege)",
        en="All counted (the lowest possible)",
    ),
    TO_WORK_OR_EDUCATION,
)
_WAYS = Lines(
    (
        Line(LEAVERS.title, LEAVERS),
        Line(
            Text(
                nb="Uten registrert årsak",
                nn="Utan registrert årsak",
                en="No reason registered",
            ),
            LEAVERS_NOT_REGISTERED,
        ),
        _AS_COUNTED,
        Line(AMONG_REGISTERED.title, AMONG_REGISTERED),
        Line(AT_MOST.title, AT_MOST),
    )
)

_TABLE = TableBlock(
    id="result-three-ways",
    caption=Text(
        nb="Overgang til arbeid eller utdanning på tre måter, etter om årsaken er registrert, {year-1} og {year}",
        nn="Overgang til arbeid eller utdanning på tre måtar, etter om årsaka er registrert, {year-1} og {year}",
        en="Went on to work or education three ways, by whether the reason is registered, {year-1} and {year}",
    ),
    grid=Grid(RESULT_THREE_WAYS, rows=(_WAYS,), columns=(TWO_YEARS,)),
)

THE_RESULT_THREE_WAYS: tuple[AnyBlock, ...] = (
    Subheading(
        Text(
            nb="Når avslutningsårsaken ikke er registrert",
            nn="Når avslutningsårsaka ikkje er registrert",
            en="Where no end reason is registered",
        )
    ),
    Paragraph(
        (
            Sentence(
                Text(
                    nb="For {result-three-ways/leavers_not_registered} av dem som avsluttet, vet vi ikke hva de gikk over til.",
                    nn="For {result-three-ways/leavers_not_registered} av dei som avslutta, veit vi ikkje kva dei gjekk over til.",
                    en="Of those who left, {result-three-ways/leavers_not_registered} went on to something that we do not know.",
                )
            ),
            Sentence(
                Text(
                    nb="Ellers i rapporten er de som mangler registrert årsak, regnet med blant dem som avsluttet, og de trekker andelen ned.",
                    nn="Elles i rapporten er dei som manglar registrert årsak, rekna med blant dei som avslutta, og dei dreg delen ned.",
                    en="In the rest of the report those with no end reason registered are counted among those who left, and they pull the share down.",
                )
            ),
            Sentence(
                Text(
                    nb="Uten dem var andelen {result-three-ways/to_work_or_education_among_registered} prosent; om alle hadde gått til arbeid eller utdanning, ville den vært {result-three-ways/to_work_or_education_at_most} prosent.",
                    nn="Utan dei var delen {result-three-ways/to_work_or_education_among_registered} prosent; om alle hadde gått til arbeid eller utdanning, ville han ha vore {result-three-ways/to_work_or_education_at_most} prosent.",
                    en="Without them the share was {result-three-ways/to_work_or_education_among_registered} per cent; if all had gone to work or education, it would have been {result-three-ways/to_work_or_education_at_most} per cent.",
                )
            ),
            Sentence(
                Text(
                    nb="Den riktige andelen ligger mellom den laveste og den høyeste i {see:result-three-ways}.",
                    nn="Den rette delen ligg mellom den lågaste og den høgaste i {see:result-three-ways}.",
                    en="The true share lies between the lowest and the highest in {see:result-three-ways}.",
                )
            ),
        )
    ),
    _TABLE,
)
