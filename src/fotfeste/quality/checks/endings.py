"""Checks of endings (avslutninger)."""

from fotfeste.law.batch.versions import Dated
from fotfeste.quality.data_check import DataCheck

FIELDS = """CASE act WHEN 'integreringsloven' THEN 'registration.fields'
    ELSE 'registration.fields_introduksjonsloven' END"""
OF_ENDING = "ending_id AS record, participation_id"
RECORDED = "ending_channel AS channel, ending_recorded_at AS recorded_at"
FOLLOWED_UP_AFTER = 14
"""Days in which «not yet known» may stand before somebody follows it up."""


class EndedWithoutReason(DataCheck):
    """Et avsluttet program har en registrert avslutningsårsak."""

    id = "K001"
    severity = "severe"
    file = "endings"

    def rows(self, dated: Dated) -> str:
        """Endings whose reason is not registered."""
        return f"""SELECT {OF_ENDING}, ended_on AS seen, NULL AS expected, {FIELDS} AS rule,
            ended_on AS rule_day, ended_on AS since, {RECORDED}
            FROM quality_participations WHERE has_ended AND NOT has_reason"""


class EndedWithoutMainActivity(DataCheck):
    """Et avsluttet program har en hovedaktivitet ved avslutning."""

    id = "K002"
    severity = "warning"
    file = "endings"

    def rows(self, dated: Dated) -> str:
        """Endings with a reason and without main activity; none is asked of who moved on or died."""
        return f"""SELECT {OF_ENDING}, ended_on AS seen, NULL AS expected, NULL AS rule,
            ended_on AS rule_day, ended_on AS since, {RECORDED}
            FROM quality_participations
            WHERE activity_due AND NOT has_activity"""


class ReasonStillUnknown(DataCheck):
    """En avslutningsårsak som er ukjent, følges opp innen 14 dager."""

    id = "K013"
    severity = "warning"
    file = "endings"
    can_be_foreseen = True

    def rows(self, dated: Dated) -> str:
        """Endings whose reason is unknown, recorded longer ago than the time to follow up."""
        return f"""SELECT {OF_ENDING}, ended_on AS seen, ending_recorded_at + {FOLLOWED_UP_AFTER} AS expected,
            NULL AS rule, ended_on AS rule_day, ending_recorded_at + {FOLLOWED_UP_AFTER} AS since, {RECORDED}
            FROM quality_participations
            WHERE end_reason = 'unknown' AND ending_recorded_at + {FOLLOWED_UP_AFTER} < {dated.day}"""
