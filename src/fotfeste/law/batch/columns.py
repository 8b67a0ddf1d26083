"""Which questions the batch path answers (kolonner): where each answer stands, and why the others have none."""

from typing import NamedTuple

from fotfeste.law.batch.leave_sql import KINDS
from fotfeste.law.batch.months_sql import LIMITS


class Columns(NamedTuple):
    """The columns of what is missing, of both readings, and of whether to be confirmed."""

    missing: str
    low: str
    high: str
    unconfirmed: str = "false"


def _one(missing: str, value: str, unconfirmed: str = "false") -> Columns:
    return Columns(missing, value, value, unconfirmed)


COLUMNS: dict[str, Columns] = {
    "act": _one("act_missing", "act"),
    "legal_basis": _one("basis_missing", "basis"),
    "start_by": _one("start_by_missing", "start_by"),
    "final_goals": _one("goals_missing", "goals"),
    "goal_allowed": _one("goal_missing", "goal_allowed"),
    "months_least": _one("least_missing", "least_months"),
    "months_most": Columns("months_missing", "months_low", "months_high"),
    "extension_most": Columns("extension_missing", "extension_low", "extension_high"),
    "extension_allowed": _one("allowed_missing", "extension_allowed"),
    "last_day": Columns("last_missing", "last_low", "last_high"),
    "latest_day": Columns("latest_missing", "latest_low", "latest_high"),
    "over_longest": Columns("over_missing", "over_low", "over_high"),
    "work_element_hours": _one("work_missing", "work_hours", "work_unconfirmed"),
    "work_element_from": _one("from_missing", "work_from", "work_unconfirmed AND work_from IS NOT NULL"),
    "work_element_given": _one("given_missing", "work_given", "work_unconfirmed AND work_given IS NOT NULL"),
    "work_element_reached": _one("given_missing", "work_reached", "work_unconfirmed AND work_given IS NOT NULL"),
    "may_self_certify": _one("certify_missing", "may_certify"),
    **{question: _one(f"{question}_lacks", f"{question}_value") for question in (*KINDS, *LIMITS)},
    "register_decision_by": _one("register_decision_lacks", "register_decision"),
    "register_start_by": _one("register_start_lacks", "register_start"),
    "register_ending_by": _one("register_ending_lacks", "register_ending"),
    "settlement_kept_until": _one("settlement_kept_lacks", "settlement_kept"),
    "qualification_kept_until": _one("qualification_kept_lacks", "qualification_kept"),
}  # fmt: skip
"""Every question that is answered, and where its answer stands."""

UNANSWERED: dict[str, str] = {
    "target_group": "nordic_or_eea",
    "full_time_hours": "programme.much_own_work",
    "duration_allowed": "programme.duration_months",
    "norwegian_group": "permit.norwegian_group",
    "norwegian_months": "permit.norwegian_group",
    "norwegian_offer_by": "settlement.population_registered_on",
    "norwegian_complete_by": "norwegian.offered_on",
    "child_days_left": "family.children",
    **dict.fromkeys(("benefit_share", "benefit_year", "benefit_month", "benefit_day", "benefit_hour"), "family.partner_in_programme"),
    **dict.fromkeys(("benefit_deduction", "benefit_paid", "benefit_large_cut"), "benefit.other_benefits_a_month"),
}  # fmt: skip
"""Every question that is not, and a fact it needs that an extract has no column for."""
