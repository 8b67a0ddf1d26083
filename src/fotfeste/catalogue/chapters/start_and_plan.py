"""From settlement to start (fra bosetting til start), and plan (plan og kontrakt)."""

from fotfeste.catalogue.chapters.axes import COUNTIES, in_year
from fotfeste.catalogue.indicators import course, start
from fotfeste.catalogue.indicators.participation import PARTICIPANTS
from fotfeste.catalogue.tables.course import PLANS, START_COUNTY, START_TIME
from fotfeste.catalogue.variables.course import TIME_TO_START
from fotfeste.catalogue.variables.programme import LEGAL_BASIS
from fotfeste.domain.text import Text
from fotfeste.indicators.definitions.block import Paragraph, Sentence, Subheading, TableBlock
from fotfeste.indicators.definitions.layout import Grid, Lines, Over, OverIndicators

IN_TIME = Sentence(
    Text(
        nb="Av de nye deltakerne i {year} begynte {start-time/total/started_within_three_months} prosent innen tre måneder etter at de ble bosatt.",
        nn="Av dei nye deltakarane i {year} byrja {start-time/total/started_within_three_months} prosent innan tre månader etter at dei blei busette.",
        en="Of the starters in {year}, {start-time/total/started_within_three_months} per cent started within three months of settling.",
    )
)

_BANDS = TableBlock(
    id="start-time",
    caption=Text(
        nb="Nye deltakere etter tid fra bosetting til start, {year-1} og {year}",
        nn="Nye deltakarar etter tid frå busetjing til start, {year-1} og {year}",
        en="Starters by time from settlement to start, {year-1} and {year}",
    ),
    grid=Grid(
        START_TIME,
        rows=(Over(TIME_TO_START),),
        columns=(Lines((in_year(start.STARTERS_BY_TIME, -1), in_year(start.STARTERS_BY_TIME, 0))),),
    ),
)
_COUNTIES = TableBlock(
    id="start-county",
    caption=Text(
        nb="Nye deltakere som begynte innen tre måneder etter bosetting, etter fylke, {year}",
        nn="Nye deltakarar som byrja innan tre månader etter busetjing, etter fylke, {year}",
        en="Starters within three months of settling, by county, {year}",
    ),
    grid=Grid(START_COUNTY, rows=(COUNTIES,), columns=(OverIndicators((start.STARTED_IN_TIME,)),)),
)
_PLANS = TableBlock(
    id="plans",
    caption=Text(
        nb="Deltakere med plan og integreringskontrakt, {year}",
        nn="Deltakarar med plan og integreringskontrakt, {year}",
        en="Participants with a plan and an integration contract, {year}",
    ),
    grid=Grid(
        PLANS,
        rows=(Over(LEGAL_BASIS),),
        columns=(OverIndicators((PARTICIPANTS, course.WITH_PLAN, course.WITH_CONTRACT)),),
    ),
    notes=(
        Text(
            nb="De som får program etter integreringsloven kapittel {constant:chapter_6a}, skal ikke ha integreringskontrakt.",
            nn="Dei som får program etter integreringslova kapittel {constant:chapter_6a}, skal ikkje ha integreringskontrakt.",
            en="Those in a programme under chapter {constant:chapter_6a} of the Integration Act are not to have an integration contract.",
        ),
    ),
)

START_AND_PLAN = (
    Subheading(
        Text(
            nb="Fra bosetting til start",
            nn="Frå busetjing til start",
            en="From settlement to start",
        )
    ),
    Paragraph(
        (
            Sentence(
                Text(
                    nb="Kommunen skal sørge for at programmet begynner innen tre måneder etter bosetting, eller etter at personen har bedt om program.",
                    nn="Kommunen skal sørgje for at programmet byrjar innan tre månader etter busetjing, eller etter at personen har bede om program.",
                    en="The municipality is to see to it that the programme starts within three months of settlement, or of the person asking for one.",
                )
            ),
            IN_TIME,
            Sentence(
                Text(
                    nb="Registeret har dagen for bosettingen, men ikke dagen da noen ba om program, så noen kan ha begynt i tide uten at det vises i {see:start-time}.",
                    nn="Registeret har dagen for busetjinga, men ikkje dagen då nokon bad om program, så nokre kan ha byrja i tide utan at det kjem fram i {see:start-time}.",
                    en="The register has the day of settlement but not the day on which somebody asked for a programme, so some may have started in time without its showing in {see:start-time}.",
                )
            ),
        )
    ),
    _BANDS,
    _COUNTIES,
    Subheading(
        Text(
            nb="Plan og kontrakt",
            nn="Plan og kontrakt",
            en="Plan and contract",
        )
    ),
    Paragraph(
        (
            Sentence(
                Text(
                    nb="For {plans/total/share_plan} prosent av deltakerne er det registrert en plan.",
                    nn="For {plans/total/share_plan} prosent av deltakarane er det registrert ein plan.",
                    en="A plan is registered for {plans/total/share_plan} per cent of the participants.",
                )
            ),
        )
    ),
    _PLANS,
)
