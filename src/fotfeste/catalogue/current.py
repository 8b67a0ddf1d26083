"""The current edition (gjeldende utgave): all that either printed edition has, and the course of the programme."""

from dataclasses import replace

from fotfeste.catalogue.chapters.about import ABOUT_THE_FIGURES
from fotfeste.catalogue.chapters.flows import FLOWS
from fotfeste.catalogue.chapters.front import KEY_FIGURES, WHAT_THE_PROGRAMME_IS, WHAT_THIS_IS
from fotfeste.catalogue.chapters.measures import COUNTRIES_APPENDIX, PARTICIPANTS_AND_MEASURES
from fotfeste.catalogue.chapters.own_goals import OWN_GOAL
from fotfeste.catalogue.chapters.participants_by_county import PARTICIPANTS_BY_COUNTY
from fotfeste.catalogue.chapters.programme_time import PROGRAMME_TIME
from fotfeste.catalogue.chapters.protection_findings import FINDINGS_BY_PROTECTION
from fotfeste.catalogue.chapters.results_by_protection import RESULTS_BY_PROTECTION
from fotfeste.catalogue.chapters.results_by_track import RESULTS_BY_TRACK
from fotfeste.catalogue.chapters.sentences import claimed
from fotfeste.catalogue.chapters.start_and_plan import IN_TIME
from fotfeste.catalogue.chapters.surroundings import SURROUNDINGS
from fotfeste.catalogue.chapters.track_findings import RESULT_BY_SEX_AND_TRACK
from fotfeste.catalogue.chapters.who_left import WHO_LEFT
from fotfeste.catalogue.chapters.whole_course import WHOLE_COURSE
from fotfeste.domain.text import Text
from fotfeste.indicators.definitions.block import AnyBlock, Bullets, Paragraph, Subheading, Years
from fotfeste.indicators.definitions.edition import Chapter

FRONT: tuple[AnyBlock, ...] = (WHAT_THIS_IS, KEY_FIGURES, WHAT_THE_PROGRAMME_IS)

_FINDINGS = Chapter(
    FINDINGS_BY_PROTECTION.heading,
    (
        *FINDINGS_BY_PROTECTION.blocks,
        Subheading(
            Text(
                nb="Fra bosetting til sluttmål",
                nn="Frå busetjing til sluttmål",
                en="From settlement to final goal",
            )
        ),
        Bullets(((IN_TIME,), (OWN_GOAL,))),
        Paragraph((claimed("result-tracks"),)),
        RESULT_BY_SEX_AND_TRACK,
    ),
)


def _each_block_once(chapters: tuple[Chapter, ...]) -> tuple[Chapter, ...]:
    """The chapters; a block that an earlier one has is left out."""
    seen: list[AnyBlock] = []
    kept = []
    for chapter in chapters:
        kept.append(Chapter(chapter.heading, tuple(b for b in chapter.blocks if b not in seen)))
        seen += chapter.blocks
    return tuple(kept)


def _since(first: int, chapter: Chapter) -> Chapter:
    """The chapter in reports for `first` and later years."""
    return Chapter(
        chapter.heading, tuple(replace(block, years=Years(first)) for block in chapter.blocks)
    )


CHAPTERS = _each_block_once(
    (
        _FINDINGS,
        PARTICIPANTS_BY_COUNTY,
        PARTICIPANTS_AND_MEASURES,
        WHOLE_COURSE,
        _since(2022, PROGRAMME_TIME),
        RESULTS_BY_PROTECTION,
        RESULTS_BY_TRACK,
        WHO_LEFT,
        FLOWS,
        SURROUNDINGS,
        ABOUT_THE_FIGURES,
        COUNTRIES_APPENDIX,
    )
)
