"""The law behind the counts (loven bak tallene): which rules of law each subject and variable rests on.

The rules are those of `fotfeste.law`, by id; a figure rests on those of its subject
and of the variables that decide whom it counts.
"""

from collections.abc import Mapping

_FULL_TIME = (
    "content.full_time",
    "content.full_time_own_work",
    "content.full_time_collective",
    "content.part_time_collective",
)
_LONGEST = (
    "months.introduksjonsloven",
    "months.schooled",
    "months.work",
    "months.parts_of_upper_secondary",
    "months.completed_upper_secondary",
    "months.completed_vocational",
    "months.compulsory_school",
    "under_25.months",
)
_EXTENSIONS = (
    "goals.extension_test",
    "extension.introduksjonsloven",
    "extension.schooled",
    "extension.work",
    "extension.parts_of_upper_secondary",
    "extension.completed_upper_secondary",
)
_GOALS = ("goals.schooled", "goals.unschooled", "goals.under_25", "goals.collective_schooled")
_PARTICIPANTS = ("target.grounds", "target.duty", "collective.duty", "registration.cutoff")

LAW: Mapping[str, tuple[str, ...]] = {
    "person_years": _PARTICIPANTS,
    "flows": (*_PARTICIPANTS, "registration.months"),
    "programme_months": _PARTICIPANTS,
    "programme_times": (*_PARTICIPANTS, *_LONGEST),
    "act": ("act", "act.by_arrival"),
    "activity_group": ("end.when", "registration.fields"),
    "away": ("stop.grounds", "stop.introduksjonsloven", "leave.long_illness"),
    "basis_then": ("act", "chapter_6a.in_force"),
    "collective_protection": ("chapter_6a.grounds", "chapter_6a.in_force"),
    "completion": ("end.when", "stop.grounds", "end.certificate_integreringsloven"),
    "contract": ("plan.contract", "plan.contract_collective"),
    "displaced": ("chapter_6a.grounds", "chapter_6a.in_force"),
    "education": ("education.upper_secondary_level", "registration.education_collective"),
    "end_reason_registered": ("registration.fields", "registration.months"),
    "extended_by_covid_act": ("covid.acts", "covid.extension", "covid.repealed"),
    "extended_for_goal": _EXTENSIONS,
    "extended_on_other_ground": ("absence.free_days", "absence.never_extends"),
    "fifteen_hours": (
        "work_element.collective_hours",
        "work_element.collective_hours_part_time",
        "work_element.after_collective",
        "work_element.counts",
    ),
    "final_goal": _GOALS,
    "full_time_then": _FULL_TIME,
    "goal_reached": _GOALS,
    "hours_band": _FULL_TIME,
    "in_life_mastery": ("content.life_mastery_general", "content.life_mastery_career"),
    "in_norwegian_and_social_studies": ("content.elements", "content.elements_collective"),
    "in_parental_guidance": ("content.parental_guidance", "content.parental_guidance_collective"),
    "in_work_oriented": ("content.elements", "work_element.counts"),
    "left": ("end.when", "stop.grounds", "stop.introduksjonsloven"),
    "legal_basis": ("act", "chapter_6a.grounds", "chapter_6a.in_force"),
    "on_birth_leave": (
        "leave.pregnancy_days",
        "leave.birth_days_mother",
        "leave.birth_days_father",
        "leave.breastfeeding",
    ),
    "on_care_leave": ("leave.care_months", "leave.care_reserved"),
    "on_leave": ("leave.benefit_kept", "leave.benefit_lost"),
    "on_long_illness_leave": ("leave.long_illness",),
    "on_other_leave": ("leave.welfare_days", "leave.peace_days", "leave.religious_days"),
    "overdue": (*_LONGEST, "absence.free_days"),
    "plan": ("plan.kind", "plan.kind_collective", "plan.kind_introduksjonsloven"),
    "started": ("start.decision",),
    "time_band": _LONGEST,
    "time_to_start": ("start.months", "start.months_introduksjonsloven"),
    "track": ("registration.fields_introduksjonsloven", "registration.forbidden"),
}
"""Subject or variable by id → rules of law by id, those that say most first."""


def law_of(definition: str) -> tuple[str, ...]:
    """The rules of law that a subject or variable rests on; none where law says nothing of it."""
    return LAW.get(definition, ())
