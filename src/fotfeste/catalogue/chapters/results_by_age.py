"""Results by age (resultater etter alder) in the layout by track and county."""

from fotfeste.catalogue.chapters.axes import NORWAY
from fotfeste.catalogue.indicators.leavers import LEAVERS
from fotfeste.catalogue.indicators.transitions import (
    TO_COMPULSORY_SCHOOL,
    TO_UPPER_SECONDARY,
    TO_WORK_OR_EDUCATION,
)
from fotfeste.catalogue.tables.transitions import (
    TRANSITIONS_AGE,
    TRANSITIONS_AGE_SIX,
    TRANSITIONS_AGE_YOUNG,
)
from fotfeste.catalogue.variables.persons import AGE, AGE_BAND_2021, AGE_BAND_YOUNG
from fotfeste.domain.text import Text
from fotfeste.indicators.definitions.block import (
    AnyBlock,
    ChartBlock,
    Paragraph,
    Sentence,
    Subheading,
    TableBlock,
)
from fotfeste.indicators.definitions.layout import Grid, Over, OverIndicators

_YOUNGEST_IN_WORDS = Sentence(
    Text(
        nb="I alderen {constant:young_band} gikk {claim:youngest-in-words} direkte over til arbeid eller utdanning.",
        nn="I alderen {constant:young_band} gjekk {claim:youngest-in-words} direkte over til arbeid eller utdanning.",
        en="Aged {constant:young_band}, {claim:youngest-in-words} went straight to work or education.",
    )
)

_BANDS = TableBlock(
    id="transitions-age-six-year-bands",
    caption=Text(
        nb="Overgang til arbeid eller utdanning etter alder, {year}",
        nn="Overgang til arbeid eller utdanning etter alder, {year}",
        en="Went on to work or education, by age, {year}",
    ),
    grid=Grid(
        TRANSITIONS_AGE_SIX,
        rows=(Over(AGE_BAND_2021, total_title=NORWAY),),
        columns=(OverIndicators((TO_WORK_OR_EDUCATION, TO_UPPER_SECONDARY, LEAVERS)),),
    ),
)

_YOUNG_AGES = tuple(str(age) for age in range(19, 28))

_YOUNG = ChartBlock(
    id="transitions-age-single-years",
    kind="bar",
    caption=Text(
        nb="Overgang til arbeid eller utdanning blant de yngste, etter alder i hele år, {year}",
        nn="Overgang til arbeid eller utdanning blant dei yngste, etter alder i heile år, {year}",
        en="Went on to work or education, the youngest by age in single years, {year}",
    ),
    grid=Grid(
        TRANSITIONS_AGE,
        rows=(Over(AGE, only=_YOUNG_AGES, total="none"),),
        columns=(OverIndicators((TO_WORK_OR_EDUCATION,)),),
    ),
    data=Grid(
        TRANSITIONS_AGE,
        rows=(Over(AGE, only=_YOUNG_AGES, total="none"),),
        columns=(OverIndicators((TO_WORK_OR_EDUCATION, LEAVERS)),),
    ),
    alternative=(
        Sentence(
            Text(
                nb="Søylene viser andelen som gikk direkte over til arbeid eller utdanning, én søyle for hvert alderstrinn.",
                nn="Søylene viser delen som gjekk direkte over til arbeid eller utdanning, éi søyle for kvart alderstrinn.",
                en="The bars show the share that went straight to work or education, one bar for each year of age.",
            )
        ),
        _YOUNGEST_IN_WORDS,
    ),
)

_YOUNGEST = TableBlock(
    id="transitions-age-young",
    caption=Text(
        nb="Overgang til arbeid eller utdanning blant de yngste, {year}",
        nn="Overgang til arbeid eller utdanning blant dei yngste, {year}",
        en="Went on to work or education, the youngest, {year}",
    ),
    grid=Grid(
        TRANSITIONS_AGE_YOUNG,
        rows=(Over(AGE_BAND_YOUNG, only=("19-21", "22-24", "25-27"), total="none"),),
        columns=(OverIndicators((TO_WORK_OR_EDUCATION, LEAVERS)),),
    ),
)

_SCHOOL = TableBlock(
    id="compulsory-school-age",
    caption=Text(
        nb="Overgang til grunnskoleopplæring etter alder, {year}",
        nn="Overgang til grunnskuleopplæring etter alder, {year}",
        en="Went on to compulsory schooling for adults, by age, {year}",
    ),
    grid=Grid(
        TRANSITIONS_AGE_SIX,
        rows=(Over(AGE_BAND_2021, total_title=NORWAY),),
        columns=(OverIndicators((TO_COMPULSORY_SCHOOL, LEAVERS)),),
    ),
)

RESULTS_BY_AGE: tuple[AnyBlock, ...] = (
    Subheading(Text(nb="Etter alder", nn="Etter alder", en="By age")),
    Paragraph(
        (
            Sentence(
                Text(
                    nb="Andelen som gikk direkte over til arbeid eller utdanning, var høyest i aldersgruppen {claim:result-highest-age-six}.",
                    nn="Delen som gjekk direkte over til arbeid eller utdanning, var høgast i aldersgruppa {claim:result-highest-age-six}.",
                    en="The share that went straight to work or education was highest in the age group {claim:result-highest-age-six}.",
                )
            ),
            _YOUNGEST_IN_WORDS,
        )
    ),
    _BANDS,
    _YOUNG,
    _YOUNGEST,
    Subheading(
        Text(
            nb="Overgang til grunnskoleopplæring",
            nn="Overgang til grunnskuleopplæring",
            en="On to compulsory schooling",
        )
    ),
    Paragraph(
        (
            Sentence(
                Text(
                    nb="Til grunnskoleopplæring for voksne gikk {headline/to_compulsory_school} prosent av dem som avsluttet programmet.",
                    nn="Til grunnskuleopplæring for vaksne gjekk {headline/to_compulsory_school} prosent av dei som avslutta programmet.",
                    en="Of those who left, {headline/to_compulsory_school} per cent went on to compulsory schooling for adults.",
                )
            ),
            Sentence(
                Text(
                    nb="Denne overgangen regnes ikke med i overgangen til utdanning, som bare omfatter videregående opplæring og høyere utdanning.",
                    nn="Denne overgangen blir ikkje rekna med i overgangen til utdanning, som berre omfattar vidaregåande opplæring og høgare utdanning.",
                    en="It does not count as going on to education, which covers only upper secondary and higher education.",
                )
            ),
        )
    ),
    _SCHOOL,
)
