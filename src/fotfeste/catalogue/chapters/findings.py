"""Main findings (hovedfunn): the points that every edition has."""

from fotfeste.catalogue.chapters.sentences import Point, claimed
from fotfeste.domain.text import Text
from fotfeste.indicators.definitions.block import Sentence, Years

LAST_OF_NAV = 2022
"""The last year in which a group of end reasons is called after NAV."""

TOOK_PART: Point = (
    Sentence(
        Text(
            nb="I alt deltok {headline/participants} personer i introduksjonsprogrammet i løpet av {year}.",
            nn="I alt deltok {headline/participants} personar i introduksjonsprogrammet i løpet av {year}.",
            en="In all, {headline/participants} persons took part in the introduction programme during {year}.",
        )
    ),
    claimed("participants-since"),
    claimed("participants-record"),
)

STARTED: Point = (
    Sentence(
        Text(
            nb="I løpet av året begynte {headline/starters} personer i programmet for første gang.",
            nn="I løpet av året byrja {headline/starters} personar i programmet for første gong.",
            en="During the year, {headline/starters} persons started in the programme for the first time.",
        )
    ),
    claimed("starters-since"),
    Sentence(
        Text(
            nb="Av de nye fikk {starters-act/introduksjonsloven} program etter introduksjonsloven og {starters-act/integreringsloven} etter integreringsloven.",
            nn="Av dei nye fekk {starters-act/introduksjonsloven} program etter introduksjonslova og {starters-act/integreringsloven} etter integreringslova.",
            en="Of the starters, {starters-act/introduksjonsloven} were in a programme under the Introduction Act and {starters-act/integreringsloven} under the Integration Act.",
        ),
        years=Years(2021, 2022),
    ),
)

LEFT: Point = (
    Sentence(
        Text(
            nb="I alt avsluttet {headline/leavers} personer programmet i {year}.",
            nn="I alt avslutta {headline/leavers} personar programmet i {year}.",
            en="In all, {headline/leavers} persons left the programme in {year}.",
        )
    ),
    claimed("leavers-since"),
)

RESULT: Point = (
    Sentence(
        Text(
            nb="Av dem som avsluttet, gikk {headline/to_work_or_education} prosent direkte over til arbeid eller utdanning.",
            nn="Av dei som avslutta, gjekk {headline/to_work_or_education} prosent direkte over til arbeid eller utdanning.",
            en="Of those who left, {headline/to_work_or_education} per cent went straight to work or education.",
        )
    ),
    claimed("result-since"),
)

TO_WORK: Point = (
    Sentence(
        Text(
            nb="Til arbeid gikk {headline/to_work} prosent.",
            nn="Til arbeid gjekk {headline/to_work} prosent.",
            en="The share that went to work was {headline/to_work} per cent.",
        )
    ),
    claimed("to-work-since"),
)

TO_EDUCATION: Point = (
    Sentence(
        Text(
            nb="Til videregående opplæring eller høyere utdanning gikk {headline/to_education} prosent.",
            nn="Til vidaregåande opplæring eller høgare utdanning gjekk {headline/to_education} prosent.",
            en="The share that went to upper secondary or higher education was {headline/to_education} per cent.",
        )
    ),
    claimed("to-education-since"),
)

WOMEN_AND_MEN: Point = (
    claimed("result-men-women"),
    Sentence(
        Text(
            nb="Blant kvinner {claim:result-women-moved}, og blant menn {claim:result-men-moved}.",
            nn="Blant kvinner {claim:result-women-moved}, og blant menn {claim:result-men-moved}.",
            en="Among women {claim:result-women-moved}, and among men {claim:result-men-moved}.",
        )
    ),
)

SHARE_OF_WOMEN: Point = (
    Sentence(
        Text(
            nb="Kvinner utgjorde {leavers-sex/female/leavers_by_sex} prosent av dem som avsluttet programmet.",
            nn="Kvinner utgjorde {leavers-sex/female/leavers_by_sex} prosent av dei som avslutta programmet.",
            en="Women made up {leavers-sex/female/leavers_by_sex} per cent of those who left the programme.",
        )
    ),
    claimed("women-of-leavers-since"),
)

NEITHER = Sentence(
    Text(
        nb="I alt gikk {headline/leavers_neither} personer verken til arbeid, videregående opplæring eller høyere utdanning.",
        nn="I alt gjekk {headline/leavers_neither} personar verken til arbeid, vidaregåande opplæring eller høgare utdanning.",
        en="In all, {headline/leavers_neither} persons went neither to work nor to upper secondary or higher education.",
    ),
)

NOT_REGISTERED = Sentence(
    Text(
        nb="For {headline/leavers_not_registered} av de siste er det ikke registrert noen avslutningsårsak.",
        nn="For {headline/leavers_not_registered} av dei siste er det ikkje registrert noka avslutningsårsak.",
        en="For {headline/leavers_not_registered} of the last group no end reason is registered.",
    )
)

NEITHER_BY_GROUP: Point = (
    NEITHER,
    Sentence(
        Text(
            nb="Av dem gikk {headline/leavers_to_compulsory_school} over til grunnskoleopplæring og {headline/leavers_to_labour_market_measures} til tiltak i regi av NAV, mens {headline/leavers_to_other} avsluttet av andre grunner.",
            nn="Av dei gjekk {headline/leavers_to_compulsory_school} over til grunnskuleopplæring og {headline/leavers_to_labour_market_measures} til tiltak i regi av NAV, medan {headline/leavers_to_other} avslutta av andre grunnar.",
            en="Of these, {headline/leavers_to_compulsory_school} went on to compulsory schooling for adults and {headline/leavers_to_labour_market_measures} to measures run by NAV, while {headline/leavers_to_other} left for other reasons.",
        ),
        years=Years(last=LAST_OF_NAV),
    ),
    Sentence(
        Text(
            nb="Av dem fortsatte {headline/leavers_to_labour_market_measures} i arbeidsmarkedsrelaterte tiltak og {headline/leavers_to_compulsory_school} i grunnskoleopplæring, mens {headline/leavers_to_other} avsluttet av andre grunner.",
            nn="Av dei heldt {headline/leavers_to_labour_market_measures} fram i arbeidsmarknadsrelaterte tiltak og {headline/leavers_to_compulsory_school} i grunnskuleopplæring, medan {headline/leavers_to_other} avslutta av andre grunnar.",
            en="Of these, {headline/leavers_to_labour_market_measures} went on in labour-market-related measures and {headline/leavers_to_compulsory_school} in compulsory schooling, while {headline/leavers_to_other} left for other reasons.",
        ),
        years=Years(LAST_OF_NAV + 1),
    ),
    NOT_REGISTERED,
)
"""The groups as they are called in the year: they are not the same before and after."""
