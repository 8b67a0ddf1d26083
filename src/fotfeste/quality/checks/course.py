"""Checks of the way into the programme and its duration (vedtak, oppstart, programtid)."""

from fotfeste.law.batch.versions import Dated
from fotfeste.quality.data_check import DataCheck

START_MONTHS = """CASE act WHEN 'integreringsloven' THEN 'start.months'
    ELSE 'start.months_introduksjonsloven' END"""
OF_PARTICIPATION = "participation_id AS record, participation_id"


class NoDecision(DataCheck):
    """Den som er bosatt, har et vedtak om program innen fristen for å starte det."""

    id = "K003"
    severity = "severe"
    file = "participations"
    can_be_foreseen = True

    def rows(self, dated: Dated) -> str:
        """Participations without a decision after the day that the law gives for the start."""
        return f"""SELECT {OF_PARTICIPATION}, settled_on AS seen, start_by_low AS expected,
            {START_MONTHS} AS rule, settled_on AS rule_day, start_by_low + 1 AS since, channel, recorded_at
            FROM quality_participations JOIN quality_answers USING (participation_id)
            WHERE decided_on IS NULL AND NOT has_started AND NOT has_ended
                AND start_by_outcome = 'Decided' AND start_by_low < {dated.day}"""


class NotStarted(DataCheck):
    """Den som har vedtak om program, har startet innen fristen."""

    id = "K014"
    severity = "warning"
    file = "participations"
    can_be_foreseen = True

    def rows(self, dated: Dated) -> str:
        """Participations decided on and not started after the day that the law gives."""
        return f"""SELECT {OF_PARTICIPATION}, decided_on AS seen, start_by_low AS expected,
            {START_MONTHS} AS rule, settled_on AS rule_day, start_by_low + 1 AS since, channel, recorded_at
            FROM quality_participations JOIN quality_answers USING (participation_id)
            WHERE decided_on <= {dated.day} AND NOT has_started AND NOT has_ended
                AND start_by_outcome = 'Decided' AND start_by_low < {dated.day}"""


class OverLongest(DataCheck):
    """Et program varer ikke lenger enn den lengste tiden med lengste forlengelse."""

    id = "K007"
    severity = "severe"
    file = "participations"
    can_be_foreseen = True

    def rows(self, dated: Dated) -> str:
        """Running participations of which the law decides that they are over their longest time."""
        return f"""SELECT {OF_PARTICIPATION}, q.started_on AS seen, latest_day_high AS expected,
            CASE WHEN older THEN 'months.introduksjonsloven' WHEN schooled THEN 'months.schooled'
                ELSE 'months.' || final_goal END AS rule,
            CASE WHEN older THEN q.started_on ELSE q.offered_on END AS rule_day,
            latest_day_high + 1 AS since, channel, recorded_at
            FROM quality_participations AS q JOIN quality_answers USING (participation_id)
            JOIN law_durations AS d USING (participation_id)
            WHERE has_started AND over_longest_outcome = 'Decided' AND over_longest_low"""


class TwoAtOnce(DataCheck):
    """En person deltar i ett program om gangen."""

    id = "K012"
    severity = "severe"
    file = "participations"
    seen_as = "text"

    def rows(self, dated: Dated) -> str:
        """The later of two participations of one person that have a day in common."""
        return """SELECT later.participation_id AS record, later.participation_id,
            earlier.participation_id AS seen, later.started_on AS expected, NULL AS rule,
            later.started_on AS rule_day, later.started_on AS since, later.channel, later.recorded_at
            FROM quality_participations AS earlier JOIN quality_participations AS later
                ON earlier.person_id = later.person_id
                AND (earlier.started_on, earlier.participation_id) < (later.started_on, later.participation_id)
            WHERE later.has_started AND coalesce(earlier.ended_on > later.started_on, true)
                AND coalesce(later.ended_on > later.started_on, true)"""
