"""What those who left went on to (resultater) in the layout by protection and level of education."""

from fotfeste.catalogue.chapters import findings
from fotfeste.catalogue.chapters.end_reasons import END_REASONS_CHART
from fotfeste.catalogue.chapters.protection_findings import YOUNGEST
from fotfeste.catalogue.chapters.protection_results import (
    BY_AGE,
    BY_COUNTY,
    BY_DISPLACED,
    BY_EDUCATION,
    LEAVERS_OF_EACH_GROUP,
)
from fotfeste.catalogue.chapters.results_by_place import HIGHEST_AND_LOWEST
from fotfeste.catalogue.chapters.results_over_time import (
    HIGHER_WITHOUT_PROTECTION,
    RESULTS_BEFORE_BLOCK,
    RESULTS_OVER_TIME,
    SELECTED_GROUPS,
)
from fotfeste.catalogue.chapters.sentences import claimed
from fotfeste.catalogue.chapters.three_ways import THE_RESULT_THREE_WAYS
from fotfeste.domain.text import Text
from fotfeste.indicators.definitions.block import (
    Paragraph,
    Sentence,
    Subheading,
)
from fotfeste.indicators.definitions.edition import Chapter

RESULTS_BY_PROTECTION = Chapter(
    Text(
        nb="Deltakere som avsluttet programmet i {year}",
        nn="Deltakarar som avslutta programmet i {year}",
        en="Participants who left the programme in {year}",
    ),
    (
        Paragraph(
            (
                *findings.LEFT,
                Sentence(
                    Text(
                        nb="Av dem gikk {claim:result-in-words} direkte over til arbeid eller utdanning.",
                        nn="Av dei gjekk {claim:result-in-words} direkte over til arbeid eller utdanning.",
                        en="Of these, {claim:result-in-words} went straight to work or education.",
                    )
                ),
            )
        ),
        RESULTS_OVER_TIME,
        RESULTS_BEFORE_BLOCK,
        Subheading(
            Text(
                nb="Fordrevne fra Ukraina og andre flyktninger",
                nn="Fordrivne frå Ukraina og andre flyktningar",
                en="People displaced from Ukraine, and other refugees",
            )
        ),
        Paragraph(
            (
                Sentence(
                    Text(
                        nb="I {year} avsluttet {transitions-displaced/displaced_from_ukraine/leavers} fordrevne fra Ukraina og {transitions-displaced/other_refugees/leavers} andre flyktninger programmet.",
                        nn="I {year} avslutta {transitions-displaced/displaced_from_ukraine/leavers} fordrivne frå Ukraina og {transitions-displaced/other_refugees/leavers} andre flyktningar programmet.",
                        en="In {year}, {transitions-displaced/displaced_from_ukraine/leavers} people displaced from Ukraine and {transitions-displaced/other_refugees/leavers} other refugees left the programme.",
                    )
                ),
                Sentence(
                    Text(
                        nb="Av de fordrevne fra Ukraina gikk {transitions-displaced/displaced_from_ukraine/to_work} prosent direkte til arbeid.",
                        nn="Av dei fordrivne frå Ukraina gjekk {transitions-displaced/displaced_from_ukraine/to_work} prosent direkte til arbeid.",
                        en="Of those displaced from Ukraine, {transitions-displaced/displaced_from_ukraine/to_work} per cent went straight to work.",
                    )
                ),
                claimed("displaced-to-work-since"),
                Sentence(
                    Text(
                        nb="Til utdanning gikk {transitions-displaced/displaced_from_ukraine/to_education} prosent av dem.",
                        nn="Til utdanning gjekk {transitions-displaced/displaced_from_ukraine/to_education} prosent av dei.",
                        en="Of them, {transitions-displaced/displaced_from_ukraine/to_education} per cent went on to education.",
                    )
                ),
            )
        ),
        Paragraph(
            (
                Sentence(
                    Text(
                        nb="Av de andre flyktningene gikk {transitions-displaced/other_refugees/to_work} prosent direkte til arbeid.",
                        nn="Av dei andre flyktningane gjekk {transitions-displaced/other_refugees/to_work} prosent direkte til arbeid.",
                        en="Of the other refugees, {transitions-displaced/other_refugees/to_work} per cent went straight to work.",
                    )
                ),
                claimed("others-to-work-since"),
                Sentence(
                    Text(
                        nb="Til utdanning gikk {transitions-displaced/other_refugees/to_education} prosent av dem.",
                        nn="Til utdanning gjekk {transitions-displaced/other_refugees/to_education} prosent av dei.",
                        en="Of them, {transitions-displaced/other_refugees/to_education} per cent went on to education.",
                    )
                ),
                claimed("others-to-education-since"),
            )
        ),
        BY_DISPLACED,
        LEAVERS_OF_EACH_GROUP,
        END_REASONS_CHART,
        Subheading(Text(nb="Utdanningsnivå", nn="Utdanningsnivå", en="Level of education")),
        Paragraph((claimed("result-education"), claimed("result-higher-men-women"))),
        BY_EDUCATION,
        Paragraph(HIGHER_WITHOUT_PROTECTION),
        SELECTED_GROUPS,
        Subheading(Text(nb="Alder", nn="Alder", en="Age")),
        Paragraph(YOUNGEST),
        BY_AGE,
        Subheading(Text(nb="Fylker", nn="Fylke", en="Counties")),
        Paragraph(HIGHEST_AND_LOWEST),
        BY_COUNTY,
        *THE_RESULT_THREE_WAYS,
    ),
)
