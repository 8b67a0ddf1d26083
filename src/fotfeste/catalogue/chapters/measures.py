"""Participants and the measures they were in (deltakere og tiltak)."""

from fotfeste.catalogue.chapters.axes import BOTH_SEXES, MUNICIPALITIES, ON_INTERVALS, TWO_YEARS
from fotfeste.catalogue.chapters.protection_findings import COUNTRIES
from fotfeste.catalogue.chapters.sentences import claimed
from fotfeste.catalogue.chapters.starters import STARTERS_BY_ACT
from fotfeste.catalogue.indicators import measures
from fotfeste.catalogue.indicators.participation import PARTICIPANTS
from fotfeste.catalogue.tables.measures import MEASURES_LARGE_MUNICIPALITIES, MEASURES_SEX
from fotfeste.catalogue.tables.participation import PARTICIPANTS_COUNTRY, PARTICIPANTS_DISPLACED
from fotfeste.catalogue.variables.persons import COUNTRY, DISPLACED, SEX
from fotfeste.domain.text import Text
from fotfeste.indicators.definitions.block import Paragraph, Sentence, Subheading, TableBlock
from fotfeste.indicators.definitions.edition import Chapter
from fotfeste.indicators.definitions.layout import Grid, Over, OverIndicators

_GROUPS = OverIndicators(
    (
        measures.IN_MEASURE_NORWEGIAN_AND_SOCIAL_STUDIES,
        measures.IN_MEASURE_WORK_ORIENTED,
        measures.IN_MEASURE_OTHER_INTEGRATION,
        measures.IN_MEASURE_EDUCATION_ORIENTED,
        measures.IN_MEASURE_PARENTAL_GUIDANCE,
        measures.IN_MEASURE_LIFE_MASTERY,
        measures.IN_NO_MEASURE,
        PARTICIPANTS,
    )
)

_BY_GROUP = TableBlock(
    id="measures",
    caption=Text(
        nb="Deltakere i tiltak etter tiltaksgruppe, prosent av deltakerne, {year-1} og {year}",
        nn="Deltakarar i tiltak etter tiltaksgruppe, prosent av deltakarane, {year-1} og {year}",
        en="Participants in measures by measure group, per cent of participants, {year-1} and {year}",
    ),
    grid=Grid(MEASURES_SEX, rows=(_GROUPS,), columns=(TWO_YEARS,)),
)

_BY_SEX = TableBlock(
    id="measures-sex",
    caption=Text(
        nb="Deltakere i tiltak etter tiltaksgruppe og kjønn, {year}",
        nn="Deltakarar i tiltak etter tiltaksgruppe og kjønn, {year}",
        en="Participants in measures by measure group and sex, {year}",
    ),
    grid=Grid(MEASURES_SEX, rows=(_GROUPS,), columns=(Over(SEX, total_title=BOTH_SEXES),)),
)

_SCHOOL = TableBlock(
    id="measures-school",
    caption=Text(
        nb="Deltakere i grunnskoleopplæring og videregående opplæring som del av programmet, {year-1} og {year}",
        nn="Deltakarar i grunnskuleopplæring og vidaregåande opplæring som del av programmet, {year-1} og {year}",
        en="Participants in compulsory schooling and upper secondary as part of the programme, {year-1} and {year}",
    ),
    grid=Grid(
        MEASURES_SEX,
        rows=(OverIndicators((measures.IN_COMPULSORY_SCHOOL, measures.IN_UPPER_SECONDARY)),),
        columns=(TWO_YEARS,),
    ),
)

_SPREAD = TableBlock(
    id="measures-large-municipalities",
    caption=Text(
        nb="Deltakere i arbeidsrettede tiltak i de største kommunene, {year}",
        nn="Deltakarar i arbeidsretta tiltak i dei største kommunane, {year}",
        en="Participants in work-oriented measures in the largest municipalities, {year}",
    ),
    notes=(ON_INTERVALS,),
    grid=Grid(
        MEASURES_LARGE_MUNICIPALITIES,
        rows=(MUNICIPALITIES,),
        columns=(
            OverIndicators(
                (
                    measures.IN_MEASURE_WORK_ORIENTED,
                    *measures.INTERVAL_OF_WORK_ORIENTED,
                    PARTICIPANTS,
                )
            ),
        ),
    ),
)

_DISPLACED = TableBlock(
    id="participants-displaced",
    caption=Text(
        nb="Deltakere som er fordrevet fra Ukraina, og andre, {year-1} og {year}",
        nn="Deltakarar som er fordrivne frå Ukraina, og andre, {year-1} og {year}",
        en="Participants displaced from Ukraine, and others, {year-1} and {year}",
    ),
    grid=Grid(PARTICIPANTS_DISPLACED, rows=(Over(DISPLACED),), columns=(TWO_YEARS,)),
)

_BY_COUNTRY = TableBlock(
    id="participants-country",
    caption=Text(
        nb="Deltakere etter land, {year}",
        nn="Deltakarar etter land, {year}",
        en="Participants by country, {year}",
    ),
    grid=Grid(
        PARTICIPANTS_COUNTRY,
        rows=(
            Over(
                COUNTRY,
                order="name",
                last=("XS", "XU"),
                total_title=Text(nb="Alle land", nn="Alle land", en="All countries"),
            ),
        ),
        columns=(OverIndicators((PARTICIPANTS,)),),
    ),
)

COUNTRIES_APPENDIX = Chapter(
    Text(nb="Vedlegg: land", nn="Vedlegg: land", en="Appendix: countries"), (_BY_COUNTRY,)
)

PARTICIPANTS_AND_MEASURES = Chapter(
    Text(
        nb="Deltakere i programmet i {year}",
        nn="Deltakarar i programmet i {year}",
        en="Participants in the programme in {year}",
    ),
    (
        Paragraph(
            (
                Sentence(
                    Text(
                        nb="I løpet av {year} deltok {headline/participants} personer i introduksjonsprogrammet.",
                        nn="I løpet av {year} deltok {headline/participants} personar i introduksjonsprogrammet.",
                        en="During {year}, {headline/participants} persons took part in the introduction programme.",
                    )
                ),
                claimed("participants-since"),
                claimed("participants-displaced-others"),
                COUNTRIES,
                Sentence(
                    Text(
                        nb="Flest kom fra {claim:largest-countries}.",
                        nn="Flest kom frå {claim:largest-countries}.",
                        en="Most came from {claim:largest-countries}.",
                    )
                ),
                Sentence(
                    Text(
                        nb="Alle landene står i {see:participants-country}.",
                        nn="Alle landa står i {see:participants-country}.",
                        en="All the countries are listed in {see:participants-country}.",
                    )
                ),
            )
        ),
        _DISPLACED,
        STARTERS_BY_ACT,
        Subheading(
            Text(nb="Tiltak i programmet", nn="Tiltak i programmet", en="Measures in the programme")
        ),
        Paragraph(
            (
                Sentence(
                    Text(
                        nb="Her er det regnet hvor stor andel av deltakerne som var i hvert slags tiltak i løpet av året.",
                        nn="Her er det rekna kor stor del av deltakarane som var i kvart slag tiltak i løpet av året.",
                        en="What is counted here is the share of participants who were in each kind of measure during the year.",
                    )
                ),
                Sentence(
                    Text(
                        nb="I opplæring i norsk og samfunnskunnskap {claim:in-measure-norwegian-and-social-studies-moved}.",
                        nn="I opplæring i norsk og samfunnskunnskap {claim:in-measure-norwegian-and-social-studies-moved}.",
                        en="In Norwegian and social studies {claim:in-measure-norwegian-and-social-studies-moved}.",
                    )
                ),
                Sentence(
                    Text(
                        nb="I arbeidsrettede tiltak {claim:in-measure-work-oriented-moved}, og i utdanningsrettede tiltak {claim:in-measure-education-oriented-moved}.",
                        nn="I arbeidsretta tiltak {claim:in-measure-work-oriented-moved}, og i utdanningsretta tiltak {claim:in-measure-education-oriented-moved}.",
                        en="In work-oriented measures {claim:in-measure-work-oriented-moved}, and in education-oriented measures {claim:in-measure-education-oriented-moved}.",
                    )
                ),
                Sentence(
                    Text(
                        nb="De utdanningsrettede tiltakene omfatter blant annet grunnskoleopplæring og videregående opplæring, som står hver for seg i {see:measures-school}.",
                        nn="Dei utdanningsretta tiltaka omfattar mellom anna grunnskuleopplæring og vidaregåande opplæring, som står kvar for seg i {see:measures-school}.",
                        en="The education-oriented measures include compulsory schooling and upper secondary, which are shown one by one in {see:measures-school}.",
                    )
                ),
            )
        ),
        _BY_GROUP,
        _BY_SEX,
        Paragraph(
            (
                Sentence(
                    Text(
                        nb="I grunnskoleopplæring {claim:in-measure-compulsory-school-moved}, og i videregående opplæring {claim:in-measure-upper-secondary-moved}.",
                        nn="I grunnskuleopplæring {claim:in-measure-compulsory-school-moved}, og i vidaregåande opplæring {claim:in-measure-upper-secondary-moved}.",
                        en="In compulsory schooling {claim:in-measure-compulsory-school-moved}, and in upper secondary {claim:in-measure-upper-secondary-moved}.",
                    )
                ),
            )
        ),
        _SCHOOL,
        Paragraph(
            (
                Sentence(
                    Text(
                        nb="Kommunene organiserer de arbeidsrettede tiltakene ulikt, og {see:measures-large-municipalities} viser hvor stor del av deltakerne som var i slike tiltak i hver av de største.",
                        nn="Kommunane organiserer dei arbeidsretta tiltaka ulikt, og {see:measures-large-municipalities} viser kor stor del av deltakarane som var i slike tiltak i kvar av dei største.",
                        en="Municipalities organise work-oriented measures differently, and {see:measures-large-municipalities} shows what share of participants were in such measures in each of the largest.",
                    )
                ),
                Sentence(
                    Text(
                        nb="Blant alle kommunene der andelen kan vises, var den {claim:work-oriented-quartile-1} prosent eller lavere i den laveste firedelen, {claim:work-oriented-quartile-2} prosent i kommunen i midten, og {claim:work-oriented-quartile-3} prosent eller høyere i den høyeste firedelen.",
                        nn="Blant alle kommunane der delen kan visast, var han {claim:work-oriented-quartile-1} prosent eller lågare i den lågaste firedelen, {claim:work-oriented-quartile-2} prosent i kommunen i midten, og {claim:work-oriented-quartile-3} prosent eller høgare i den høgaste firedelen.",
                        en="Among all municipalities whose share can be shown, it was {claim:work-oriented-quartile-1} per cent or lower in the lowest quarter, {claim:work-oriented-quartile-2} per cent in the municipality in the middle, and {claim:work-oriented-quartile-3} per cent or higher in the highest quarter.",
                    )
                ),
            )
        ),
        _SPREAD,
    ),
)
