"""Complete people, one for each group of the law; a spec changes the few facts it is about."""

from collections.abc import Mapping
from copy import deepcopy
from typing import Any

Person = dict[str, Any]

COMPLETE: Person = {
    "birth_date": "1994-05-10",
    "sex": "female",
    "nordic_or_eea": False,
    "permit": {
        "ground": "28",
        "granted_on": "2025-11-01",
        "applied_from_abroad": False,
        "arrived_on": "2025-09-01",
        "reference_ground": "28",
        "reference_permanent": False,
        "reference_settled_on": "2023-06-01",
        "reunification_applied_on": "2024-02-01",
        "from_family_permit": False,
        "earlier_collective_protection": False,
        "norwegian_group": "right_and_duty",
    },
    "settlement": {
        "settled_on": "2026-01-10",
        "arranged": True,
        "in_municipality_since": "2026-01-10",
        "claimed_on": None,
        "population_registered_on": "2026-01-12",
        "needs_qualification": True,
    },
    "programme": {
        "offered_on": "2026-02-01",
        "decided_on": "2026-02-10",
        "started_on": "2026-02-16",
        "ended_on": None,
        "plan_drawn_up_on": "2026-02-10",
        "final_goal": "work",
        "duration_months": None,
        "extension_months": 0,
        "part_time_percent": 100,
        "part_time_by_municipality": False,
        "much_own_work": False,
        "upper_secondary_out_of_reach": False,
    },
    "education": {
        "level": "upper_secondary",
        "ukrainian_without_year_of_higher": False,
        "full_time_upper_secondary": False,
    },
    "family": {
        "single_carer": False,
        "lives_with_parent": False,
        "partner_in_programme": False,
        "children": [],
    },
    "work": {"hours_per_week": 0, "from": None, "through": None},
    "norwegian": {"offered_on": "2026-02-16"},
    "measures": [],
    "leave": [],
    "absence": [],
    "benefit": {
        "unauthorised_days": 0,
        "unauthorised_hours": 0,
        "transitional_benefit_a_year": 0,
        "other_benefits_a_month": 0,
        "paid_work_hours": 0,
        "paid_work_income": 0,
    },
}


def changed(person: Mapping[str, Any], changes: Mapping[str, Any]) -> Person:
    """A copy with facts changed by dotted path; `absent` takes a fact out."""
    copy = deepcopy(dict(person))
    for path, value in changes.items():
        *around, last = path.split(".")
        place = copy
        for step in around:
            place = place[step]
        if value == "absent":
            del place[last]
        else:
            place[last] = value
    return copy


def in_programme_from(day: str, **more: Any) -> Person:
    """The same person with permit, settlement, offer, decision, plan and start on one day."""
    dates = dict.fromkeys(
        (
            "settlement.settled_on",
            "settlement.in_municipality_since",
            "settlement.population_registered_on",
            "programme.offered_on",
            "programme.decided_on",
            "programme.started_on",
            "programme.plan_drawn_up_on",
            "permit.granted_on",
            "permit.arrived_on",
            "norwegian.offered_on",
        ),
        day,
    )
    return changed(COMPLETE, {**dates, **{k.replace("__", "."): v for k, v in more.items()}})


GROUPS: dict[str, tuple[Person, str]] = {
    "introduksjonsloven": (
        in_programme_from("2019-03-01", education__level="compulsory", programme__final_goal=None),
        "2020-02-01",
    ),
    "1.4 upper secondary": (in_programme_from("2022-03-01"), "2022-09-01"),
    "1.4 under 25": (
        in_programme_from(
            "2022-03-01",
            birth_date="2001-01-01",
            education__level="compulsory",
            programme__final_goal="completed_upper_secondary",
        ),
        "2023-01-01",
    ),
    "1.4 over 25, completing upper secondary": (
        in_programme_from(
            "2022-03-01",
            education__level="compulsory",
            programme__final_goal="completed_upper_secondary",
        ),
        "2023-01-01",
    ),
    "1.4 others": (
        in_programme_from("2022-03-01", education__level="none", programme__final_goal="compulsory_school"),
        "2023-01-01",
    ),
    "1.5 upper secondary": (COMPLETE, "2026-06-01"),
    "1.5 parts of upper secondary": (
        in_programme_from(
            "2026-02-01", education__level="compulsory", programme__final_goal="parts_of_upper_secondary"
        ),
        "2026-09-01",
    ),
    "1.5 completed upper secondary": (
        in_programme_from(
            "2026-02-01", education__level="compulsory", programme__final_goal="completed_upper_secondary"
        ),
        "2026-09-01",
    ),
    "1.5 completed vocational": (
        in_programme_from(
            "2026-02-01", education__level="compulsory", programme__final_goal="completed_vocational"
        ),
        "2026-09-01",
    ),
    "1.5 work": (in_programme_from("2026-02-01", education__level="none"), "2026-09-01"),
    "1.5 family, newly settled": (
        changed(
            COMPLETE,
            {
                "permit.ground": "family",
                "programme.offered_on": None,
                "programme.decided_on": None,
                "programme.started_on": None,
                "programme.plan_drawn_up_on": None,
                "programme.final_goal": None,
                "norwegian.offered_on": None,
            },
        ),
        "2026-02-01",
    ),
    "1.6 upper secondary": (in_programme_from("2022-09-01", permit__ground="34"), "2023-02-01"),
    "1.6 others": (
        in_programme_from("2022-09-01", permit__ground="34", education__level="compulsory"),
        "2023-02-01",
    ),
    "1.6 aiming at higher education": (
        in_programme_from(
            "2023-09-01",
            permit__ground="34",
            programme__final_goal="higher_education",
            education__ukrainian_without_year_of_higher=True,
        ),
        "2024-01-15",
    ),
    "1.6 started from 1.2.2024": (in_programme_from("2024-02-01", permit__ground="34"), "2024-09-01"),
    "1.6 from 1.1.2026": (in_programme_from("2026-02-01", permit__ground="34"), "2026-09-01"),
    "1.6 family of a person under section 34": (
        in_programme_from("2023-09-01", permit__ground="family", permit__reference_ground="34"),
        "2024-03-01",
    ),
}  # fmt: skip
