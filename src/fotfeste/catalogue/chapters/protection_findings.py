"""Main findings (hovedfunn) in the layout by collective protection and level of education."""

from fotfeste.catalogue.chapters import findings
from fotfeste.catalogue.chapters.sentences import claimed, said
from fotfeste.domain.text import Text
from fotfeste.indicators.definitions.block import Bullets, Sentence, Subheading
from fotfeste.indicators.definitions.edition import Chapter

COUNTRIES = Sentence(
    Text(
        nb="Deltakerne kom fra {headline/countries} land.",
        nn="Deltakarane kom frå {headline/countries} land.",
        en="The participants came from {headline/countries} countries.",
    )
)

_DISPLACED_OF_LEAVERS = (
    Sentence(
        Text(
            nb="Fordrevne fra Ukraina utgjorde {leavers-displaced-sex/displaced_from_ukraine/total/leavers_by_displaced} prosent av dem som avsluttet.",
            nn="Fordrivne frå Ukraina utgjorde {leavers-displaced-sex/displaced_from_ukraine/total/leavers_by_displaced} prosent av dei som avslutta.",
            en="People displaced from Ukraine made up {leavers-displaced-sex/displaced_from_ukraine/total/leavers_by_displaced} per cent of those who left.",
        )
    ),
    claimed("displaced-of-leavers-since"),
)

_OTHERS_TO_EDUCATION = (
    Sentence(
        Text(
            nb="Blant andre flyktninger enn de fordrevne fra Ukraina gikk {transitions-displaced/other_refugees/to_education} prosent til utdanning.",
            nn="Blant andre flyktningar enn dei fordrivne frå Ukraina gjekk {transitions-displaced/other_refugees/to_education} prosent til utdanning.",
            en="Among refugees other than those displaced from Ukraine, {transitions-displaced/other_refugees/to_education} per cent went on to education.",
        )
    ),
    claimed("others-to-education-since"),
    Sentence(
        Text(
            nb="Til grunnskoleopplæring gikk {transitions-displaced/other_refugees/to_compulsory_school} prosent av dem.",
            nn="Til grunnskuleopplæring gjekk {transitions-displaced/other_refugees/to_compulsory_school} prosent av dei.",
            en="Of them, {transitions-displaced/other_refugees/to_compulsory_school} per cent went on to compulsory schooling.",
        )
    ),
    claimed("others-to-compulsory-school-since"),
)

YOUNGEST = said(
    Text(
        nb="Andelen som gikk direkte over til arbeid eller utdanning, var høyest i aldersgruppen {claim:result-highest-age-ten}.",
        nn="Delen som gjekk direkte over til arbeid eller utdanning, var høgast i aldersgruppa {claim:result-highest-age-ten}.",
        en="The share that went straight to work or education was highest in the age group {claim:result-highest-age-ten}.",
    )
)

FINDINGS_BY_PROTECTION = Chapter(
    Text(nb="Hovedfunn", nn="Hovudfunn", en="Main findings"),
    (
        Subheading(
            Text(
                nb="Deltakelse i programmet",
                nn="Deltaking i programmet",
                en="Taking part in the programme",
            )
        ),
        Bullets(
            (
                findings.TOOK_PART,
                findings.STARTED,
                (COUNTRIES, claimed("participants-displaced-others")),
                (claimed("participants-women-men"),),
            )
        ),
        Subheading(
            Text(
                nb="Deltakere som avsluttet",
                nn="Deltakarar som avslutta",
                en="Participants who left",
            )
        ),
        Bullets(
            (
                findings.LEFT,
                findings.RESULT,
                findings.TO_WORK,
                findings.TO_EDUCATION,
                _DISPLACED_OF_LEAVERS,
                (claimed("to-work-displaced-others"),),
                _OTHERS_TO_EDUCATION,
                findings.WOMEN_AND_MEN,
                findings.SHARE_OF_WOMEN,
                YOUNGEST,
                (claimed("result-education"), claimed("result-higher-men-women")),
                findings.NEITHER_BY_GROUP,
            )
        ),
    ),
)
