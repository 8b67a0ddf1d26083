"""Results over time and for selected groups (resultater over tid) in the layout by protection."""

from fotfeste.catalogue.chapters.axes import ALL_YEARS
from fotfeste.catalogue.indicators.transitions import TO_EDUCATION, TO_WORK, TO_WORK_OR_EDUCATION
from fotfeste.catalogue.series import RESULTS_BEFORE
from fotfeste.catalogue.tables.headline import HEADLINE
from fotfeste.catalogue.tables.transitions import TRANSITIONS_EDUCATION_PROTECTION
from fotfeste.catalogue.variables.persons import COLLECTIVE_PROTECTION, EDUCATION
from fotfeste.domain.text import Text
from fotfeste.indicators.definitions.block import ChartBlock, Sentence, SeriesBlock
from fotfeste.indicators.definitions.layout import Grid, Line, Lines, OverIndicators, OverYears

RESULTS_OVER_TIME = ChartBlock(
    id="results",
    kind="line",
    caption=Text(
        nb="Overgang til arbeid og til utdanning, til og med {year}",
        nn="Overgang til arbeid og til utdanning, til og med {year}",
        en="Went on to work and to education, up to {year}",
    ),
    grid=Grid(
        HEADLINE,
        rows=(ALL_YEARS,),
        columns=(OverIndicators((TO_WORK_OR_EDUCATION, TO_WORK, TO_EDUCATION)),),
    ),
    alternative=(
        Sentence(
            Text(
                nb="Tre linjer viser hvor stor andel som hvert år gikk direkte over til arbeid eller utdanning, til arbeid og til utdanning.",
                nn="Tre linjer viser kor stor del som kvart år gjekk direkte over til arbeid eller utdanning, til arbeid og til utdanning.",
                en="Three lines show the share that each year went straight to work or education, to work, and to education.",
            )
        ),
        Sentence(
            Text(
                nb="I {year} var andelene {headline/to_work_or_education}, {headline/to_work} og {headline/to_education} prosent.",
                nn="I {year} var delane {headline/to_work_or_education}, {headline/to_work} og {headline/to_education} prosent.",
                en="In {year} the shares were {headline/to_work_or_education}, {headline/to_work} and {headline/to_education} per cent.",
            )
        ),
    ),
    notes=(
        Text(
            nb="Utdanning er videregående opplæring og høyere utdanning.",
            nn="Utdanning er vidaregåande opplæring og høgare utdanning.",
            en="Education is upper secondary and higher education.",
        ),
    ),
)

RESULTS_BEFORE_BLOCK = SeriesBlock(
    id="results-before",
    caption=Text(
        nb="Overgang før {constant:first_year}, slik tallene ble publisert den gangen",
        nn="Overgang før {constant:first_year}, slik tala blei publiserte den gongen",
        en="Transitions before {constant:first_year}, as published at the time",
    ),
    series=RESULTS_BEFORE,
)

_EDUCATION, _PROTECTION = EDUCATION.id, COLLECTIVE_PROTECTION.id
_SELECTED = Lines(
    (
        Line(
            Text(nb="Høyere utdanning", nn="Høgare utdanning", en="Higher education"),
            codes=((_EDUCATION, "higher"),),
        ),
        Line(
            Text(nb="Videregående opplæring", nn="Vidaregåande opplæring", en="Upper secondary"),
            codes=((_EDUCATION, "upper_secondary"),),
        ),
        Line(
            Text(
                nb="Grunnskole eller mindre",
                nn="Grunnskule eller mindre",
                en="Compulsory school or less",
            ),
            codes=((_EDUCATION, "compulsory_or_less"),),
        ),
        Line(
            Text(nb="Kollektiv beskyttelse", nn="Kollektivt vern", en="Collective protection"),
            codes=((_PROTECTION, "collective_protection"),),
        ),
        Line(
            Text(
                nb="Ikke kollektiv beskyttelse",
                nn="Ikkje kollektivt vern",
                en="Not collective protection",
            ),
            codes=((_PROTECTION, "not_collective_protection"),),
        ),
        Line(
            Text(
                nb="Høyere utdanning, ikke kollektiv beskyttelse",
                nn="Høgare utdanning, ikkje kollektivt vern",
                en="Higher education, not collective protection",
            ),
            codes=((_EDUCATION, "higher"), (_PROTECTION, "not_collective_protection")),
        ),
    )
)

HIGHER_WITHOUT_PROTECTION = (
    Sentence(
        Text(
            nb="Av dem med høyere utdanning som ikke hadde kollektiv beskyttelse, gikk {transitions-education-protection/higher/not_collective_protection} prosent direkte over til arbeid eller utdanning.",
            nn="Av dei med høgare utdanning som ikkje hadde kollektivt vern, gjekk {transitions-education-protection/higher/not_collective_protection} prosent direkte over til arbeid eller utdanning.",
            en="Of those with higher education who did not have collective protection, {transitions-education-protection/higher/not_collective_protection} per cent went straight to work or education.",
        )
    ),
    Sentence(
        Text(
            nb="Året før var andelen {transitions-education-protection@-1/higher/not_collective_protection} prosent.",
            nn="Året før var delen {transitions-education-protection@-1/higher/not_collective_protection} prosent.",
            en="The year before, the share was {transitions-education-protection@-1/higher/not_collective_protection} per cent.",
        )
    ),
)

SELECTED_GROUPS = ChartBlock(
    id="selected-groups",
    kind="line",
    caption=Text(
        nb="Overgang til arbeid eller utdanning i utvalgte grupper, til og med {year}",
        nn="Overgang til arbeid eller utdanning i utvalde grupper, til og med {year}",
        en="Went on to work or education, selected groups, up to {year}",
    ),
    grid=Grid(
        TRANSITIONS_EDUCATION_PROTECTION,
        rows=(OverYears(tuple(range(-5, 1))),),
        columns=(_SELECTED,),
    ),
    alternative=(
        Sentence(
            Text(
                nb="Én linje for hver gruppe viser andelen som gikk direkte over til arbeid eller utdanning hvert år.",
                nn="Éi linje for kvar gruppe viser delen som gjekk direkte over til arbeid eller utdanning kvart år.",
                en="One line for each group shows the share that went straight to work or education each year.",
            )
        ),
        *HIGHER_WITHOUT_PROTECTION,
    ),
)
