"""Checks of when facts were registered and what they belong to (registrering)."""

from fotfeste.law.batch.versions import Dated, literal
from fotfeste.law.dates import last_months
from fotfeste.quality.data_check import DataCheck


class RegisteredLate(DataCheck):
    """En opplysning registreres innen to måneder etter at den finnes."""

    id = "K010"
    severity = "notice"
    file = "clock"
    in_work_list = False

    def rows(self, dated: Dated) -> str:
        """Facts of the last twelve months that were recorded, or last corrected, after the deadline."""
        return f"""SELECT file || ' ' || record AS record, participation_id, recorded_at AS seen,
            register_by AS expected, 'registration.months' AS rule, happened_on AS rule_day,
            register_by + 1 AS since, channel, recorded_at
            FROM quality_clock
            WHERE recorded_at > register_by AND happened_on >= {literal(last_months(dated.on, 12).start)}"""


class MeasureOutside(DataCheck):
    """Et tiltak ligger innenfor deltakelsen det hører til."""

    id = "K011"
    severity = "warning"
    file = "measures"

    def rows(self, dated: Dated) -> str:
        """Measures that begin before the start, or last or stand open after the ending."""
        return """SELECT measure_id AS record, participation_id,
            CASE WHEN m.given_from < q.started_on THEN m.given_from ELSE m.given_to - 1 END AS seen,
            CASE WHEN m.given_from < q.started_on THEN q.started_on ELSE q.ended_on END AS expected,
            NULL AS rule, m.given_from AS rule_day, m.given_from AS since, m.channel, m.recorded_at
            FROM measures AS m JOIN quality_participations AS q USING (participation_id)
            WHERE q.has_started AND (m.given_from < q.started_on
                OR has_ended AND coalesce(m.given_to > q.ended_on + 1, true))"""
