"""Checks of plan, goal, measures and extent (plan, sluttmål, tiltak, omfang)."""

from fotfeste.law.batch.versions import Dated
from fotfeste.quality.checks.course import OF_PARTICIPATION
from fotfeste.quality.data_check import DataCheck
from fotfeste.quality.due import PLANS

WINDOW = 28
"""Days up to and including the day asked about, over which weekly hours are averaged."""


class NoPlan(DataCheck):
    """En deltaker i programmet har en plan."""

    id = "K004"
    severity = "warning"
    file = "plans"
    can_be_foreseen = True

    def rows(self, dated: Dated) -> str:
        """Running participations for which a plan is due by a verified rule, and none is registered."""
        older, ordinary, collective = PLANS
        rule = f"""CASE WHEN act = 'introduksjonsloven' THEN '{older}'
            WHEN legal_basis = 'ordinary' THEN '{ordinary}' ELSE '{collective}' END"""
        return _lacking(rule, "plan_due AND NOT has_plan AND NOT has_ended")


class NoGoal(DataCheck):
    """En deltaker etter integreringsloven har et sluttmål."""

    id = "K005"
    severity = "warning"
    file = "plans"
    can_be_foreseen = True

    def rows(self, dated: Dated) -> str:
        """Running participations under integreringsloven without a final goal."""
        return _lacking("'registration.fields'", "goal_due AND NOT has_goal AND NOT has_ended")


class NoMeasure(DataCheck):
    """En deltakelse har minst ett tiltak."""

    id = "K006"
    severity = "warning"
    file = "measures"
    can_be_foreseen = True

    def rows(self, dated: Dated) -> str:
        """Participations, running or ended, without any measure two months after the start."""
        return _lacking("'registration.months'", "course_due AND NOT has_measure")


def _lacking(rule: str, condition: str) -> str:
    return f"""SELECT {OF_PARTICIPATION}, started_on AS seen, register_start_by AS expected, {rule} AS rule,
        started_on AS rule_day, register_start_by + 1 AS since, channel, recorded_at
        FROM quality_participations WHERE {condition}"""


class UnderFullTime(DataCheck):
    """Et program på full tid har minst så mange timer i uken som kreves når tiltakene krever mye eget arbeid."""

    id = "K008"
    severity = "warning"
    file = "measures"
    seen_as = expected_as = "hours_a_week"

    def rows(self, dated: Dated) -> str:
        """Fewer hours than full time by either reading."""
        less = dated.by("content.full_time_own_work", dated.day)
        return _short(dated, "content.full_time_own_work", f"hours < {less}", less)


class UnderFullTimeUnlessOwnWork(DataCheck):
    """Et program på full tid uten mye eget arbeid har det fulle timetallet i uken."""

    id = "K009"
    severity = "notice"
    file = "measures"
    seen_as = expected_as = "hours_a_week"

    def rows(self, dated: Dated) -> str:
        """Fewer hours than full time, unless the measures demand considerable own work."""
        less = dated.by("content.full_time_own_work", dated.day)
        full = dated.by("content.full_time", dated.day)
        return _short(dated, "content.full_time", f"hours >= {less} AND hours < {full}", full)


def _short(dated: Dated, rule: str, too_few: str, required: str) -> str:
    """Ordinary participations that run all the window, without leave or stop in it, by their weekly hours."""
    first = f"({dated.day} - {WINDOW - 1})"
    away = "SELECT participation_id FROM {file} WHERE {kind}_from <= {day} AND coalesce({kind}_to > {first}, true)"
    leave, stops = (
        away.format(file=file, kind=kind, day=dated.day, first=first)
        for file, kind in (("leave", "leave"), ("stops", "stopped"))
    )
    return f"""SELECT participation_id AS record, participation_id, hours AS seen, {required} AS expected,
        '{rule}' AS rule, {dated.day} AS rule_day, {first} AS since, channel, recorded_at
        FROM quality_participations JOIN (
            SELECT participation_id, bool_or(hours_per_week IS NULL AND is_in) AS unknown,
                round(coalesce(sum(hours_per_week * days) FILTER (is_in), 0) / {WINDOW}, 1) AS hours
            FROM (SELECT *, given_from <= {dated.day} AND coalesce(given_to > {first}, true) AS is_in,
                    least(coalesce(given_to, {dated.day} + 1), {dated.day} + 1) - greatest(given_from, {first}) AS days
                FROM measures)
            GROUP BY ALL) USING (participation_id)
        JOIN quality_answers USING (participation_id)
        WHERE started_on <= {first} AND NOT has_ended AND NOT unknown AND ({too_few})
            AND legal_basis_outcome = 'Decided' AND legal_basis_low = 'ordinary'
            AND participation_id NOT IN ({leave}) AND participation_id NOT IN ({stops})"""
