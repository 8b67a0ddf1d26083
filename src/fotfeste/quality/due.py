"""What should be registered of a participation, and what is (skal være registrert, er registrert).

One column for each, used by the checks and by completeness, so that both have the
same denominator.
"""

from fotfeste.law.batch.versions import Dated

PLANS = ("plan.kind_introduksjonsloven", "plan.kind", "plan.kind_collective")
"""The rules that say which plan is made: the older act, the ordinary rules, chapter 6A."""

NO_ACTIVITY_OF = "('not_registered', 'unknown', 'moved_continues', 'died')"
"""End reasons beside which no main activity is asked for: not known, moved on, dead."""


def with_due(dated: Dated, base: str) -> str:
    """The rows of `base` with what is due and what is there."""
    older, ordinary, collective = (dated.by(rule, "started_on") for rule in PLANS)
    has = "participation_id IN (SELECT participation_id FROM {})"
    return f"""SELECT b.*, register_start_by_low AS register_start_by,
        has_started AND coalesce(register_start_by_low < {dated.day}, false) AS course_due,
        course_due AND CASE WHEN act = 'introduksjonsloven' THEN {older}
            WHEN legal_basis = 'ordinary' THEN {ordinary} ELSE {collective} END IS NOT NULL AS plan_due,
        course_due AND act = 'integreringsloven' AS goal_due,
        {has.format("plans WHERE kind <> 'integration_contract'")} AS has_plan,
        {has.format("plans WHERE final_goal IS NOT NULL")} AS has_goal,
        {has.format("measures")} AS has_measure,
        coalesce(end_reason <> 'not_registered', false) AS has_reason,
        has_ended AND end_reason NOT IN {NO_ACTIVITY_OF} AS activity_due,
        main_activity IS NOT NULL AS has_activity
        FROM ({base}) AS b JOIN quality_answers USING (participation_id)"""
