"""The editions (utgaver): which layout a year's report has."""

from fotfeste.catalogue.chapters.about import ABOUT_THE_FIGURES
from fotfeste.catalogue.chapters.flows import FLOWS
from fotfeste.catalogue.chapters.front import KEY_FIGURES, WHAT_THE_PROGRAMME_IS, WHAT_THIS_IS
from fotfeste.catalogue.chapters.measures import COUNTRIES_APPENDIX, PARTICIPANTS_AND_MEASURES
from fotfeste.catalogue.chapters.participants_by_county import PARTICIPANTS_BY_COUNTY
from fotfeste.catalogue.chapters.programme_time import PROGRAMME_TIME
from fotfeste.catalogue.chapters.protection_findings import FINDINGS_BY_PROTECTION
from fotfeste.catalogue.chapters.results_by_protection import RESULTS_BY_PROTECTION
from fotfeste.catalogue.chapters.results_by_track import RESULTS_BY_TRACK
from fotfeste.catalogue.chapters.revisions import REVISIONS
from fotfeste.catalogue.chapters.surroundings import SURROUNDINGS
from fotfeste.catalogue.chapters.track_findings import FINDINGS_BY_TRACK
from fotfeste.catalogue.chapters.who_left import WHO_LEFT
from fotfeste.catalogue.claims import participation, programme_time, transitions
from fotfeste.catalogue.constants import CONSTANTS
from fotfeste.catalogue.current import CHAPTERS, FRONT, SAID
from fotfeste.catalogue.statistics_bank import BANK, WITH_EVERY_REPORT
from fotfeste.catalogue.sums import ROUNDING, SUMS
from fotfeste.catalogue.tables.composition import LEAVERS_SEX
from fotfeste.catalogue.tables.participation import PARTICIPANTS_SEX
from fotfeste.catalogue.tables.transitions import TRANSITIONS_SEX
from fotfeste.domain.refusal import Refused
from fotfeste.domain.text import Text
from fotfeste.indicators.definitions.block import Years
from fotfeste.indicators.definitions.claim import AnyClaim
from fotfeste.indicators.definitions.edition import Edition

_TITLE = Text(
    nb="Introduksjonsprogrammet {year}",
    nn="Introduksjonsprogrammet {year}",
    en="The introduction programme {year}",
)
_SUBTITLE = Text(
    nb="Deltakere, avslutninger og direkte overgang til arbeid eller utdanning",
    nn="Deltakarar, avslutningar og direkte overgang til arbeid eller utdanning",
    en="Participants, leavers and direct transitions to work or education",
)

_IN_BOTH: tuple[AnyClaim, ...] = (
    *participation.PARTICIPANTS,
    *transitions.RESULTS,
    *transitions.BY_SEX,
)

PRINTED_2021 = Edition(
    id="printed-2021",
    title=_TITLE,
    subtitle=_SUBTITLE,
    years=Years(2018, 2022),
    front=(WHAT_THIS_IS, KEY_FIGURES, WHAT_THE_PROGRAMME_IS),
    chapters=(
        FINDINGS_BY_TRACK,
        PARTICIPANTS_BY_COUNTY,
        RESULTS_BY_TRACK,
        WHO_LEFT,
        FLOWS,
        SURROUNDINGS,
        REVISIONS,
        ABOUT_THE_FIGURES,
    ),
    claims=(
        *_IN_BOTH,
        *transitions.by_county("transitions-county/*/to_work_or_education"),
        *transitions.BY_TRACK,
        *transitions.BY_AGE_SIX_YEARS,
        *transitions.YOUNGEST,
    ),
    constants=CONSTANTS,
    sums=SUMS,
    rounding=ROUNDING,
    besides=WITH_EVERY_REPORT,
)

PRINTED_2024 = Edition(
    id="printed-2024",
    title=_TITLE,
    subtitle=_SUBTITLE,
    years=Years(2023),
    front=(WHAT_THIS_IS, KEY_FIGURES, WHAT_THE_PROGRAMME_IS),
    chapters=(
        FINDINGS_BY_PROTECTION,
        PARTICIPANTS_AND_MEASURES,
        PROGRAMME_TIME,
        RESULTS_BY_PROTECTION,
        FLOWS,
        REVISIONS,
        ABOUT_THE_FIGURES,
        COUNTRIES_APPENDIX,
    ),
    claims=(
        *_IN_BOTH,
        *transitions.by_county("transitions-county-sex/*/total"),
        *participation.ORIGINS,
        *participation.MEASURES,
        *participation.SPREAD,
        *programme_time.PROGRAMME_TIMES,
        *transitions.IN_WORDS,
        *transitions.BY_EDUCATION,
        *transitions.BY_DISPLACED,
        *transitions.BY_AGE_TEN_YEARS,
    ),
    constants=CONSTANTS,
    sums=SUMS,
    rounding=ROUNDING,
    besides=(PARTICIPANTS_SEX, LEAVERS_SEX, TRANSITIONS_SEX, *WITH_EVERY_REPORT),
)

CURRENT = Edition(
    id="current",
    title=_TITLE,
    subtitle=Text(
        nb="Fra bosetting til sluttmål: deltakere, programløp og direkte overganger",
        nn="Frå busetjing til sluttmål: deltakarar, programløp og direkte overgangar",
        en="From settlement to goal: participants, programmes and direct transitions",
    ),
    years=Years(2018),
    front=FRONT,
    chapters=CHAPTERS,
    claims=tuple(
        {
            claim.id: claim
            for claim in (*PRINTED_2024.claims, *PRINTED_2021.claims)
            if claim.id in SAID
        }.values()
    ),
    constants=CONSTANTS,
    sums=SUMS,
    rounding=ROUNDING,
    besides=(*PRINTED_2024.besides, *BANK),
)

PRINTED = "printed"
NO_EDITION = Text(
    nb="Ingen utgave «{name}» gjelder for {year}. Utgavene og årene deres er: {known}.",
    nn="Inga utgåve «{name}» gjeld for {year}. Utgåvene og åra deira er: {known}.",
    en="No edition “{name}” is for {year}. The editions and their years are: {known}.",
)
EDITIONS: tuple[Edition, ...] = (PRINTED_2021, PRINTED_2024, CURRENT)
_OF_THE_YEAR = (PRINTED_2021, PRINTED_2024)


def edition_for(name: str, year: int) -> Edition:
    """The edition of a report: `printed` is the layout of the year, other names are ids.

    Raises Refused where there is no such edition, or it is not for that year.
    """
    for edition in EDITIONS:
        is_printed = name == PRINTED and edition in _OF_THE_YEAR
        if year in edition.years and (is_printed or name == edition.id):
            return edition
    known = ", ".join(
        f"{edition.id} ({edition.years.first}–{edition.years.last or ''})" for edition in EDITIONS
    )
    raise Refused(NO_EDITION.filled(name=name, year=year, known=known))
