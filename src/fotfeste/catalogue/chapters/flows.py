"""The flow account (bevegelsesregnskap), in both layouts."""

from fotfeste.catalogue.chapters.axes import ALL_YEARS
from fotfeste.catalogue.indicators.flows import FLOW_LINES
from fotfeste.catalogue.tables.flows import FLOW_ACCOUNT
from fotfeste.domain.text import Text
from fotfeste.indicators.definitions.block import Paragraph, Sentence, TableBlock
from fotfeste.indicators.definitions.edition import Chapter
from fotfeste.indicators.definitions.layout import Grid, OverIndicators, OverYears

_ACCOUNT = TableBlock(
    id="flow-account",
    caption=Text(
        nb="Fra deltakerne ved inngangen til {year} til deltakerne ved utgangen",
        nn="Frå deltakarane ved inngangen til {year} til deltakarane ved utgangen",
        en="From the participants at the start of {year} to those at its end",
    ),
    grid=Grid(FLOW_ACCOUNT, rows=(OverIndicators(FLOW_LINES),), columns=(OverYears((0,)),)),
)

ACCOUNT_OF_ALL_YEARS = TableBlock(
    id="flow-account-years",
    caption=Text(
        nb="Fra år til år: hvem som kom til og hvem som gikk ut, til og med {year}",
        nn="Frå år til år: kven som kom til og kven som gjekk ut, til og med {year}",
        en="From year to year: who came and who went, up to {year}",
    ),
    grid=Grid(FLOW_ACCOUNT, rows=(OverIndicators(FLOW_LINES),), columns=(ALL_YEARS,)),
)

FLOWS = Chapter(
    Text(
        nb="Bevegelser gjennom året",
        nn="Rørsler gjennom året",
        en="Movements through the year",
    ),
    (
        Paragraph(
            (
                Sentence(
                    Text(
                        nb="Deltakerne i et år er dem som var med fra året før, dem som begynte, og noen til som registeret først fikk vite om senere.",
                        nn="Deltakarane i eit år er dei som var med frå året før, dei som byrja, og nokre til som registeret først fekk vite om seinare.",
                        en="A year's participants are those carried over from the year before, those who started, and some whom the register learnt of only later.",
                    )
                ),
                Sentence(
                    Text(
                        nb="Bevegelsesregnskapet i {see:flow-account} viser hver av disse veiene inn og ut, slik at tallene for to år etter hverandre kan følges.",
                        nn="Rørslerekneskapen i {see:flow-account} viser kvar av desse vegane inn og ut, slik at tala for to år etter kvarandre kan følgjast.",
                        en="The flow account in {see:flow-account} shows each of these ways in and out, so that the figures of two years can be followed from one to the next.",
                    )
                ),
                Sentence(
                    Text(
                        nb="En avslutning som blir registrert etter uttrekket for sitt eget år, er ikke med i tallene for noe år; her står den for seg.",
                        nn="Ei avslutning som blir registrert etter uttrekket for sitt eige år, er ikkje med i tala for noko år; her står ho for seg.",
                        en="An ending recorded after the cut-off of its own year is in no year's figures; here it stands by itself.",
                    )
                ),
                Sentence(
                    Text(
                        nb="Av deltakerne hadde {headline/overdue_participants} vært der lenger enn programmet kan vare, uten at noen avslutning var registrert.",
                        nn="Av deltakarane hadde {headline/overdue_participants} vore der lenger enn programmet kan vare, utan at noka avslutning var registrert.",
                        en="Of the participants, {headline/overdue_participants} had been there longer than the programme may last, with no ending registered.",
                    )
                ),
            )
        ),
        _ACCOUNT,
    ),
)
