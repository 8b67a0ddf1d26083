"""Checks of the obligatory elements of a programme (obligatoriske elementer).

What the law asks for on the day, by the act and the basis; only what is verified. A
programme without any measure is K006's, and is not told of again here.
"""

from fotfeste.law.batch.versions import Dated, literal
from fotfeste.law.dates import last_months
from fotfeste.quality.data_check import DataCheck

OLDER, ORDINARY, COLLECTIVE = (
    "content.elements_introduksjonsloven",
    "content.elements",
    "content.elements_collective",
)
GUIDANCE, GUIDANCE_COLLECTIVE = (
    "content.parental_guidance",
    "content.parental_guidance_collective",
)


class NoLifeMastery(DataCheck):
    """Et program etter integreringsloven har livsmestring i et nytt land."""

    id = "K015"
    severity = "warning"
    file = "measures"

    def rows(self, dated: Dated) -> str:
        """Participations of the last twelve months that should have it and do not."""
        return _lacking(dated, ("life_mastery",), ("life_mastery",))


class NoParentalGuidance(DataCheck):
    """En deltaker med barn under 18 år får foreldreveiledning."""

    id = "K016"
    severity = "warning"
    file = "measures"

    def rows(self, dated: Dated) -> str:
        """Participants of whom the register knows a child under 18, and no guidance."""
        ordinary, collective = dated.now(GUIDANCE), dated.now(GUIDANCE_COLLECTIVE)
        due = f"""act = 'integreringsloven' AND coalesce(CASE WHEN legal_basis = 'ordinary'
            THEN {ordinary} ELSE {collective} END, false) AND participation_id IN (
                SELECT participation_id FROM quality_children
                WHERE born > ({dated.day} - INTERVAL 18 YEAR))"""
        rule = (
            f"CASE WHEN legal_basis = 'ordinary' THEN '{GUIDANCE}' ELSE '{GUIDANCE_COLLECTIVE}' END"
        )
        return _without(dated, due, rule, ("parental_guidance",))


class NoLanguage(DataCheck):
    """Et program har norskopplæring, eller språktilbudet som loven godtar."""

    id = "K017"
    severity = "warning"
    file = "measures"

    def rows(self, dated: Dated) -> str:
        """Participations of the last twelve months without any training in language."""
        there = ("norwegian_and_social_studies", "language_offer")
        return _lacking(dated, ("norwegian", "language_offer"), there)


class NoWorkOrEducation(DataCheck):
    """Et program har arbeids- eller utdanningsrettede elementer."""

    id = "K018"
    severity = "warning"
    file = "measures"

    def rows(self, dated: Dated) -> str:
        """Participations of the last twelve months without any such measure."""
        there = ("work_oriented", "education_oriented")
        return _lacking(dated, ("work_measures", "work_or_education_measures"), there)


def _lacking(dated: Dated, asked: tuple[str, ...], there: tuple[str, ...]) -> str:
    """Participations of which the law asks for one of some elements, and none that answers is registered."""
    lists = [
        f"list_has_any({dated.now(rule)}, {literal(asked)})"
        for rule in (OLDER, ORDINARY, COLLECTIVE)
    ]
    due = f"coalesce({_by_basis(*lists)}, false)"
    return _without(
        dated, due, _by_basis(*(literal(rule) for rule in (OLDER, ORDINARY, COLLECTIVE))), there
    )


def _by_basis(older: str, ordinary: str, collective: str) -> str:
    return f"""CASE WHEN act = 'introduksjonsloven' THEN {older}
        WHEN legal_basis = 'ordinary' THEN {ordinary} ELSE {collective} END"""


def _without(dated: Dated, due: str, rule: str, there: tuple[str, ...]) -> str:
    first = literal(last_months(dated.on, 12).start)
    return f"""SELECT participation_id AS record, participation_id, started_on AS seen, NULL AS expected,
        {rule} AS rule, {dated.day} AS rule_day, register_start_by + 1 AS since, channel, recorded_at
        FROM quality_participations
        WHERE course_due AND has_measure AND coalesce(ended_on >= {first}, true) AND {due}
            AND participation_id NOT IN (SELECT participation_id FROM quality_elements
                WHERE list_contains({literal(there)}, element))"""
