"""Hours a week and months without a measure (timer i uka, måneder uten tiltak)."""

from fotfeste.catalogue.chapters.axes import SEXES
from fotfeste.catalogue.indicators import programme_months as then
from fotfeste.catalogue.tables.course import HOURS, HOURS_BANDS, MONTHS_IDLE
from fotfeste.catalogue.variables.course import IDLE_MONTHS
from fotfeste.catalogue.variables.programme_months import HOURS_BAND, MONTHS_IN
from fotfeste.domain.text import Text
from fotfeste.indicators.definitions.block import (
    ChartBlock,
    Paragraph,
    Sentence,
    Subheading,
    TableBlock,
)
from fotfeste.indicators.definitions.layout import Grid, Over, OverIndicators

_MONTHS = Over(MONTHS_IN, total="none")

_RULES = TableBlock(
    id="hours",
    caption=Text(
        nb="Uten tiltak, på full tid og med femten timer arbeidsrettet innhold, etter tid i programmet, {year}",
        nn="Utan tiltak, på full tid og med femten timar arbeidsretta innhald, etter tid i programmet, {year}",
        en="Without a measure, on full time and with fifteen hours of work-oriented content, by time in the programme, {year}",
    ),
    grid=Grid(
        HOURS,
        rows=(_MONTHS,),
        columns=(
            OverIndicators(
                (
                    then.PRESENT_THEN,
                    then.WITHOUT_MEASURE_THEN,
                    then.FULL_TIME_SHARE,
                    then.FIFTEEN_HOURS_SHARE,
                )
            ),
        ),
    ),
    notes=(
        Text(
            nb="Femtentimersregelen gjelder dem med kollektiv beskyttelse som har arbeid som sluttmål og begynte fra {constant:fifteen_from}, når tre måneder er gått. Kravet er lavere for dem som deltar på deltid, men registeret sier ikke hvem det er; andelen kan derfor være for lav.",
            nn="Femtentimarsregelen gjeld dei med kollektivt vern som har arbeid som sluttmål og byrja frå {constant:fifteen_from}, når tre månader er gått. Kravet er lågare for dei som deltek på deltid, men registeret seier ikkje kven det er; delen kan derfor vere for låg.",
            en="The fifteen-hour rule applies to those with collective protection who have work as their goal and started from {constant:fifteen_from}, once three months have passed. Less is required of those on part time, but the register does not say who they are, so the share may be too low.",
        ),
        Text(
            nb="Kravet om full tid gjelder ikke for dem som får program etter kapittel {constant:chapter_6a}; de er ikke med i den andelen. At kravet gjelder dem etter at reglene ble endret i {constant:full_time_changed}, er en tolkning som ikke er bekreftet.",
            nn="Kravet om full tid gjeld ikkje for dei som får program etter kapittel {constant:chapter_6a}; dei er ikkje med i den delen. At kravet gjeld dei etter at reglane blei endra i {constant:full_time_changed}, er ei tolking som ikkje er stadfesta.",
            en="Full time is not required of those in a programme under chapter {constant:chapter_6a}; they are not in that share. That it has been required of them since the rules changed in {constant:full_time_changed} is an interpretation that has not been confirmed.",
        ),
    ),
)
_BANDS = ChartBlock(
    id="hours-bands",
    kind="stacked",
    caption=Text(
        nb="Timer i uka etter tid i programmet, prosent av deltakerne den dagen, {year}",
        nn="Timar i veka etter tid i programmet, prosent av deltakarane den dagen, {year}",
        en="Hours a week by time in the programme, per cent of participants that day, {year}",
    ),
    grid=Grid(HOURS_BANDS, rows=(_MONTHS,), columns=(Over(HOURS_BAND, total="none"),)),
    alternative=(
        Sentence(
            Text(
                nb="Én søyle for hvert tidspunkt i programmet er delt etter hvor mange timer i uka deltakerne hadde tiltak.",
                nn="Éi søyle for kvart tidspunkt i programmet er delt etter kor mange timar i veka deltakarane hadde tiltak.",
                en="One bar for each point in the programme is divided by how many hours a week the participants had measures.",
            )
        ),
    ),
)
_IDLE = TableBlock(
    id="months-without-measure",
    caption=Text(
        nb="Deltakere etter måneder uten tiltak og kjønn, prosent, {year}",
        nn="Deltakarar etter månader utan tiltak og kjønn, prosent, {year}",
        en="Participants by months without a measure and sex, per cent, {year}",
    ),
    grid=Grid(MONTHS_IDLE, rows=(Over(IDLE_MONTHS, total="none"),), columns=(SEXES,)),
)

WEEKS = (
    Subheading(
        Text(
            nb="Timer i uka",
            nn="Timar i veka",
            en="Hours a week",
        )
    ),
    Paragraph(
        (
            Sentence(
                Text(
                    nb="Programmet skal som hovedregel være på full tid, men hvor fulle ukene er, endrer seg underveis.",
                    nn="Programmet skal som hovudregel vere på full tid, men kor fulle vekene er, endrar seg undervegs.",
                    en="The programme is as a rule to be full time, but how full the weeks are changes along the way.",
                )
            ),
            Sentence(
                Text(
                    nb="Etter tre måneder i programmet hadde {hours/3/full_time_then} prosent av deltakerne under de ordinære reglene tiltak på full tid.",
                    nn="Etter tre månader i programmet hadde {hours/3/full_time_then} prosent av deltakarane under dei ordinære reglane tiltak på full tid.",
                    en="After three months in the programme, {hours/3/full_time_then} per cent of the participants under the ordinary rules had full-time measures.",
                )
            ),
            Sentence(
                Text(
                    nb="Etter tolv måneder var andelen {hours/12/full_time_then} prosent.",
                    nn="Etter tolv månader var delen {hours/12/full_time_then} prosent.",
                    en="After twelve months the share was {hours/12/full_time_then} per cent.",
                )
            ),
            Sentence(
                Text(
                    nb="{see:hours-bands} viser hvordan timene fordeler seg.",
                    nn="{see:hours-bands} viser korleis timane fordeler seg.",
                    en="How the hours are distributed is shown in {see:hours-bands}.",
                )
            ),
        )
    ),
    _RULES,
    _BANDS,
    Subheading(
        Text(
            nb="Måneder uten tiltak",
            nn="Månader utan tiltak",
            en="Months without a measure",
        )
    ),
    Paragraph(
        (
            Sentence(
                Text(
                    nb="I løpet av året hadde {months-without-measure/6+/total} prosent av deltakerne seks måneder eller mer uten noe registrert tiltak, permisjon ikke medregnet.",
                    nn="I løpet av året hadde {months-without-measure/6+/total} prosent av deltakarane seks månader eller meir utan noko registrert tiltak, når permisjon ikkje er rekna med.",
                    en="During the year, {months-without-measure/6+/total} per cent of the participants had six months or more with no measure registered, leave not counted.",
                )
            ),
        )
    ),
    _IDLE,
)
