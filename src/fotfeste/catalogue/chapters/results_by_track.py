"""What those who left went on to (resultater) in the layout by track and county."""

from fotfeste.catalogue.chapters import findings
from fotfeste.catalogue.chapters.axes import ALL_YEARS, SEXES
from fotfeste.catalogue.chapters.end_reasons import END_REASONS_CHART
from fotfeste.catalogue.chapters.results_by_age import RESULTS_BY_AGE
from fotfeste.catalogue.chapters.results_by_place import RESULTS_BY_PLACE
from fotfeste.catalogue.chapters.sentences import claimed
from fotfeste.catalogue.chapters.three_ways import THE_RESULT_THREE_WAYS
from fotfeste.catalogue.indicators.transitions import TO_WORK_OR_EDUCATION
from fotfeste.catalogue.tables.transitions import TRANSITIONS_SEX
from fotfeste.domain.text import Text
from fotfeste.indicators.definitions.block import ChartBlock, Paragraph, Sentence, Subheading
from fotfeste.indicators.definitions.edition import Chapter
from fotfeste.indicators.definitions.layout import Grid

RESULTS_BY_SEX = ChartBlock(
    id="transitions-sex",
    kind="line",
    caption=Text(
        nb="Overgang til arbeid eller utdanning etter kjønn, til og med {year}",
        nn="Overgang til arbeid eller utdanning etter kjønn, til og med {year}",
        en="Went on to work or education, by sex, up to {year}",
    ),
    grid=Grid(TRANSITIONS_SEX, rows=(ALL_YEARS,), columns=(SEXES,), indicator=TO_WORK_OR_EDUCATION),
    alternative=(
        Sentence(
            Text(
                nb="Tre linjer viser andelen som gikk direkte over til arbeid eller utdanning hvert år: for kvinner, for menn og for begge kjønn samlet.",
                nn="Tre linjer viser delen som gjekk direkte over til arbeid eller utdanning kvart år: for kvinner, for menn og for begge kjønn samla.",
                en="Three lines show the share that went straight to work or education each year: for women, for men and for both sexes together.",
            )
        ),
        claimed("result-men-women"),
    ),
)

RESULTS_BY_TRACK = Chapter(
    Text(
        nb="Hva de gikk over til da de avsluttet programmet",
        nn="Kva dei gjekk over til då dei avslutta programmet",
        en="What they went on to when they left",
    ),
    (
        Paragraph((*findings.RESULT, *findings.NEITHER_BY_GROUP)),
        END_REASONS_CHART,
        *RESULTS_BY_AGE,
        *RESULTS_BY_PLACE,
        Subheading(Text(nb="Etter kjønn", nn="Etter kjønn", en="By sex")),
        Paragraph(findings.WOMEN_AND_MEN),
        RESULTS_BY_SEX,
        *THE_RESULT_THREE_WAYS,
    ),
)
