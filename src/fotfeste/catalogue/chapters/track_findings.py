"""Main findings (hovedfunn) in the layout by track and county."""

from fotfeste.catalogue.chapters import findings
from fotfeste.catalogue.chapters.axes import SEXES, TRACKS
from fotfeste.catalogue.chapters.sentences import claimed
from fotfeste.catalogue.indicators.transitions import TO_WORK_OR_EDUCATION
from fotfeste.catalogue.tables.transitions import TRANSITIONS_SEX_TRACK
from fotfeste.domain.text import Text
from fotfeste.indicators.definitions.block import Bullets, Sentence, TableBlock
from fotfeste.indicators.definitions.edition import Chapter
from fotfeste.indicators.definitions.layout import Grid

_YOUNGEST = (
    Sentence(
        Text(
            nb="Andelen som gikk direkte over til arbeid eller utdanning, var høyest i aldersgruppen {claim:result-highest-age-six}.",
            nn="Delen som gjekk direkte over til arbeid eller utdanning, var høgast i aldersgruppa {claim:result-highest-age-six}.",
            en="The share that went straight to work or education was highest in the age group {claim:result-highest-age-six}.",
        )
    ),
)

ABOUT_TRACKS = Text(
    nb="Opplæringssporet tyder på hvor mye skolegang deltakeren hadde ved starten: {constant:track1} er for dem med lite eller ingen skolegang, {constant:track2} for dem som minst har fullført grunnskolen, og {constant:track3} for dem som har begynt på eller fullført høyere utdanning. Andelene gjelder dem som har et spor; deltakere etter integreringsloven har det som regel ikke.",
    nn="Opplæringssporet tyder på kor mykje skulegang deltakaren hadde ved starten: {constant:track1} er for dei med lite eller ingen skulegang, {constant:track2} for dei som minst har fullført grunnskulen, og {constant:track3} for dei som har byrja på eller fullført høgare utdanning. Delane gjeld dei som har eit spor; deltakarar etter integreringslova har det som regel ikkje.",
    en="The track suggests how much schooling the participant had at the start: {constant:track1} is for those with little or no schooling, {constant:track2} for those who have at least completed compulsory school, and {constant:track3} for those who have begun or completed higher education. The shares are of those who have a track; participants under the Integration Act as a rule have none.",
)

RESULT_BY_SEX_AND_TRACK = TableBlock(
    id="transitions-sex-track",
    caption=Text(
        nb="Overgang til arbeid eller utdanning etter kjønn og opplæringsspor, {year}",
        nn="Overgang til arbeid eller utdanning etter kjønn og opplæringsspor, {year}",
        en="Went on to work or education, by sex and track, {year}",
    ),
    grid=Grid(
        TRANSITIONS_SEX_TRACK,
        rows=(SEXES,),
        columns=(TRACKS,),
        indicator=TO_WORK_OR_EDUCATION,
    ),
    notes=(ABOUT_TRACKS,),
)

FINDINGS_BY_TRACK = Chapter(
    Text(nb="Hovedfunn", nn="Hovudfunn", en="Main findings"),
    (
        Bullets(
            (
                findings.TOOK_PART,
                findings.STARTED,
                findings.LEFT,
                findings.RESULT,
                findings.TO_WORK,
                findings.TO_EDUCATION,
                findings.WOMEN_AND_MEN,
                findings.SHARE_OF_WOMEN,
                _YOUNGEST,
                (claimed("result-tracks"),),
                findings.NEITHER_BY_GROUP,
            )
        ),
        RESULT_BY_SEX_AND_TRACK,
    ),
)
