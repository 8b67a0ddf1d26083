"""Time in the programme (programtid)."""

from fotfeste.catalogue.indicators.programme_time import (
    TIME_OVER_24_MONTHS,
    TIME_UP_TO_12_MONTHS,
    WITH_PROGRAMME_TIME,
)
from fotfeste.catalogue.tables.programme_time import (
    PROGRAMME_TIME_LIMITS,
    PROGRAMME_TIME_PROTECTION,
)
from fotfeste.catalogue.variables.programme_time import TIME_BAND, TIME_COLLECTIVE_PROTECTION
from fotfeste.domain.text import Text
from fotfeste.indicators.definitions.block import ChartBlock, Paragraph, Sentence, TableBlock
from fotfeste.indicators.definitions.edition import Chapter
from fotfeste.indicators.definitions.layout import Grid, Over, OverIndicators

_SHORT = Sentence(
    Text(
        nb="Blant dem med kollektiv beskyttelse hadde {claim:short-time-in-words} vært inntil ett år i programmet.",
        nn="Blant dei med kollektivt vern hadde {claim:short-time-in-words} vore inntil eitt år i programmet.",
        en="Among those with collective protection, {claim:short-time-in-words} had spent up to one year in the programme.",
    )
)
_LONG = Sentence(
    Text(
        nb="Blant dem uten kollektiv beskyttelse hadde {claim:long-time-in-words} vært i programmet i over to år.",
        nn="Blant dei utan kollektivt vern hadde {claim:long-time-in-words} vore i programmet i over to år.",
        en="Among those without collective protection, {claim:long-time-in-words} had spent more than two years in the programme.",
    )
)

_BANDS = ChartBlock(
    id="programme-time",
    kind="stacked",
    caption=Text(
        nb="Programtid for deltakere etter integreringsloven som begynte fra {constant:time_from} til {constant:time_last_day} {year-1}",
        nn="Programtid for deltakarar etter integreringslova som byrja frå {constant:time_from} til {constant:time_last_day} {year-1}",
        en="Time in the programme of participants under the Integration Act who started from {constant:time_from} to {constant:time_last_day} {year-1}",
    ),
    grid=Grid(
        PROGRAMME_TIME_PROTECTION,
        rows=(Over(TIME_COLLECTIVE_PROTECTION, total="none"),),
        columns=(Over(TIME_BAND, total="none"),),
    ),
    alternative=(
        Sentence(
            Text(
                nb="Én søyle for dem med kollektiv beskyttelse og én for de andre er delt etter hvor lenge de hadde vært i programmet.",
                nn="Éi søyle for dei med kollektivt vern og éi for dei andre er delte etter kor lenge dei hadde vore i programmet.",
                en="One bar for those with collective protection and one for the others are divided by how long they had spent in the programme.",
            )
        ),
        _SHORT,
        _LONG,
    ),
    notes=(
        Text(
            nb="Permisjon og stans er trukket fra. Mange avslutter på årsdagen eller halvårsdagen for oppstarten, og for at de skal regnes med i den korteste gruppen, er hver grense flyttet {constant:time_grace} dager. De som fortsatt var i programmet, er regnet med den tiden de hadde vært der til {constant:time_known_month} {year+1}.",
            nn="Permisjon og stans er trekte frå. Mange avsluttar på årsdagen eller halvårsdagen for oppstarten, og for at dei skal bli rekna med i den kortaste gruppa, er kvar grense flytta {constant:time_grace} dagar. Dei som framleis var i programmet, er rekna med den tida dei hadde vore der til {constant:time_known_month} {year+1}.",
            en="Leave and stops have been deducted. Many leave on the anniversary or half-year day of their start, and so that they count in the shortest group, every limit has been moved by {constant:time_grace} days. Those still in the programme count with the time they had spent there by {constant:time_known_month} {year+1}.",
        ),
    ),
)

_LIMITS = TableBlock(
    id="programme-time-limits",
    caption=Text(
        nb="Inntil ett år og over to år i programmet, etter kollektiv beskyttelse",
        nn="Inntil eitt år og over to år i programmet, etter kollektivt vern",
        en="Up to one year and over two years in the programme, by collective protection",
    ),
    grid=Grid(
        PROGRAMME_TIME_LIMITS,
        rows=(Over(TIME_COLLECTIVE_PROTECTION),),
        columns=(OverIndicators((TIME_UP_TO_12_MONTHS, TIME_OVER_24_MONTHS, WITH_PROGRAMME_TIME)),),
    ),
)

PROGRAMME_TIME = Chapter(
    Text(nb="Tid i programmet", nn="Tid i programmet", en="Time in the programme"),
    (
        Paragraph(
            (
                Sentence(
                    Text(
                        nb="Tid i programmet vises for deltakere etter integreringsloven som begynte så tidlig at de kunne ha vært der i minst to år.",
                        nn="Tid i programmet er vist for deltakarar etter integreringslova som byrja så tidleg at dei kunne ha vore der i minst to år.",
                        en="Time in the programme is shown for participants under the Integration Act who started early enough to have been there for at least two years.",
                    )
                ),
                Sentence(
                    Text(
                        nb="Hvor lenge programmet kan vare, følger av utdanningen deltakeren har fra før, og av sluttmålet (integreringsloven {constant:section_duration}).",
                        nn="Kor lenge programmet kan vare, følgjer av utdanninga deltakaren har frå før, og av sluttmålet (integreringslova {constant:section_duration}).",
                        en="How long the programme may last follows from the participant's earlier education and final goal (Integration Act, {constant:section_duration}).",
                    )
                ),
                _SHORT,
                _LONG,
            )
        ),
        _BANDS,
        _LIMITS,
    ),
)
