"""Days for an ill child or carer (sykt barn): integreringsforskriften §§ 6 and 7."""

from fotfeste.law.case import Case
from fotfeste.law.facts import Thing, of

MANY = 2


def days_for_child(case: Case) -> int:
    """Working days in twelve months: by number of children, single care and chronic illness."""
    children = case.facts.things("family.children")
    chronic = [child for child in children if _is_chronic(child)]
    single = case.facts.flag("family.single_carer")
    if _within_age(case, chronic, "leave.child_age_chronic"):
        return case.whole(f"leave.child_days_chronic{'_single' if single else ''}")
    counted = _within_age(case, children, "leave.child_age")
    if not counted:
        case.whole("leave.child_days")
        return 0
    many = "_many" if len(counted) > MANY else ""
    return case.whole(f"leave.child_days{'_single' if single else ''}{many}")


def _is_chronic(child: Thing) -> bool:
    return bool(of(child, "family.children", "chronically_ill"))


def _within_age(case: Case, children: tuple[Thing, ...] | list[Thing], rule: str) -> list[Thing]:
    """Those who have not passed the year in which they reach the age."""
    if not children:
        return []
    limit = case.whole(rule)
    return [
        child
        for child in children
        if (born := of(child, "family.children", "birth_date")) <= case.on
        and case.on.year - born.year <= limit
    ]
