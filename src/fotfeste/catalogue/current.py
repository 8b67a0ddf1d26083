"""The current edition (gjeldende utgave): all that either printed edition has, arranged by subject.

Blocks are those of the printed layouts. Each stands once, under the subject that
it is about; a chapter is taken apart where its subheadings are.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from fotfeste.catalogue.chapters import findings
from fotfeste.catalogue.chapters.about import ABOUT_THE_FIGURES
from fotfeste.catalogue.chapters.back_cast import PARTICIPANTS_TODAY, RESULTS_TODAY
from fotfeste.catalogue.chapters.flows import ACCOUNT_OF_ALL_YEARS, FLOWS
from fotfeste.catalogue.chapters.front import KEY_FIGURES, WHAT_THE_PROGRAMME_IS, WHAT_THIS_IS
from fotfeste.catalogue.chapters.measures import COUNTRIES_APPENDIX, PARTICIPANTS_AND_MEASURES
from fotfeste.catalogue.chapters.own_goals import OWN_GOAL
from fotfeste.catalogue.chapters.participants_by_county import PARTICIPANTS_BY_COUNTY
from fotfeste.catalogue.chapters.programme_time import PROGRAMME_TIME
from fotfeste.catalogue.chapters.protection_findings import FINDINGS_BY_PROTECTION
from fotfeste.catalogue.chapters.results_by_place import TWO_YEARS_BY_COUNTY
from fotfeste.catalogue.chapters.results_by_protection import RESULTS_BY_PROTECTION
from fotfeste.catalogue.chapters.results_by_track import RESULTS_BY_TRACK
from fotfeste.catalogue.chapters.revisions import REVISIONS
from fotfeste.catalogue.chapters.sentences import claimed
from fotfeste.catalogue.chapters.start_and_plan import IN_TIME
from fotfeste.catalogue.chapters.surroundings import SURROUNDINGS
from fotfeste.catalogue.chapters.track_findings import RESULT_BY_SEX_AND_TRACK
from fotfeste.catalogue.chapters.who_left import WHO_LEFT
from fotfeste.catalogue.chapters.whole_course import WHOLE_COURSE
from fotfeste.domain.text import Text
from fotfeste.indicators.definitions.block import AnyBlock, Bullets, Paragraph, Subheading, Years
from fotfeste.indicators.definitions.edition import Chapter
from fotfeste.indicators.definitions.prose import ClaimHole, holes

FRONT: tuple[AnyBlock, ...] = (WHAT_THIS_IS, KEY_FIGURES, WHAT_THE_PROGRAMME_IS)

Blocks = tuple[AnyBlock, ...]


def _parts(chapter: Chapter) -> Iterator[Blocks]:
    """The chapter's blocks, parted before every subheading."""
    part: list[AnyBlock] = []
    for block in chapter.blocks:
        if isinstance(block, Subheading) and part:
            yield tuple(part)
            part = []
        part.append(block)
    yield tuple(part)


def _under(heading: Text, blocks: Sequence[AnyBlock]) -> Blocks:
    """The blocks with a subheading above them."""
    return (Subheading(heading), *blocks)


def _since(first: int, chapter: Chapter) -> Chapter:
    """The chapter in reports for `first` and later years."""
    return Chapter(
        chapter.heading, tuple(replace(block, years=Years(first)) for block in chapter.blocks)
    )


def _each_block_once(chapters: tuple[Chapter, ...]) -> tuple[Chapter, ...]:
    """The chapters; a block that stands before, in any chapter, is left out."""
    seen: list[AnyBlock] = []
    kept = []
    for chapter in chapters:
        blocks = []
        for block in chapter.blocks:
            if block not in seen:
                blocks.append(block)
                seen.append(block)
        kept.append(Chapter(chapter.heading, tuple(blocks)))
    return tuple(kept)


_TOOK_PART, _MEASURES = _parts(PARTICIPANTS_AND_MEASURES)
_LEFT, _DISPLACED, _EDUCATION, _AGE, _COUNTIES, _THREE_WAYS = _parts(RESULTS_BY_PROTECTION)
_WENT_TO, _BY_AGE, _SCHOOLING, _PLACES, _SEX, _ = _parts(RESULTS_BY_TRACK)
_TAKING_PART, _WHO_LEFT_IN_FINDINGS = _parts(FINDINGS_BY_PROTECTION)

_FINDINGS = Chapter(
    FINDINGS_BY_PROTECTION.heading,
    (
        *_TAKING_PART,
        *_WHO_LEFT_IN_FINDINGS,
        *_under(
            Text(
                nb="Fra bosetting til sluttmål",
                nn="Frå busetjing til sluttmål",
                en="From settlement to final goal",
            ),
            (Bullets(((IN_TIME,), (OWN_GOAL,))),),
        ),
    ),
)

_PARTICIPANTS = Chapter(
    PARTICIPANTS_BY_COUNTY.heading,
    (
        *_TOOK_PART,
        *_under(
            Text(
                nb="Utvikling, fylke og kjønn",
                nn="Utvikling, fylke og kjønn",
                en="Over time, by county and by sex",
            ),
            (*PARTICIPANTS_BY_COUNTY.blocks, PARTICIPANTS_TODAY),
        ),
    ),
)

_MEASURES_CHAPTER = Chapter(
    Text(nb="Tiltak i programmet", nn="Tiltak i programmet", en="Measures in the programme"),
    _MEASURES[1:],
)

_RESULTS = Chapter(
    RESULTS_BY_TRACK.heading,
    (
        *_LEFT,
        Paragraph(findings.NEITHER_BY_GROUP),
        *_WENT_TO[1:],
        *_SEX,
        *_DISPLACED,
        *_EDUCATION,
        *_under(
            Text(nb="Opplæringsspor", nn="Opplæringsspor", en="Tracks"),
            (Paragraph((claimed("result-tracks"),)), RESULT_BY_SEX_AND_TRACK),
        ),
        *(block for block in _BY_AGE if isinstance(block, Subheading | Paragraph)),
        *(block for block in _AGE if not isinstance(block, Subheading | Paragraph)),
        *(block for block in _BY_AGE if not isinstance(block, Subheading | Paragraph)),
        *_SCHOOLING,
        *_PLACES[:2],
        *(block for block in _COUNTIES if not isinstance(block, Subheading | Paragraph)),
        RESULTS_TODAY,
        *(block for block in _PLACES[2:] if block != TWO_YEARS_BY_COUNTY),
        *_THREE_WAYS,
    ),
)

CHAPTERS = _each_block_once(
    (
        _FINDINGS,
        _PARTICIPANTS,
        _MEASURES_CHAPTER,
        WHOLE_COURSE,
        _since(2022, PROGRAMME_TIME),
        WHO_LEFT,
        _RESULTS,
        Chapter(FLOWS.heading, (*FLOWS.blocks, ACCOUNT_OF_ALL_YEARS)),
        SURROUNDINGS,
        REVISIONS,
        ABOUT_THE_FIGURES,
        COUNTRIES_APPENDIX,
    )
)

SAID = frozenset(
    hole.name
    for chapter in CHAPTERS
    for text in chapter.texts()
    for hole in holes(text)
    if isinstance(hole, ClaimHole)
)
"""The claims that some sentence takes in."""
