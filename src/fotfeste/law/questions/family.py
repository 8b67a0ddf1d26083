"""Family members in the target group (familiemedlemmer): integreringsloven § 9 f."""

from fotfeste.law.case import Case
from fotfeste.law.dates import years_after
from fotfeste.law.questions.act import is_older_act


def is_family_of_target(case: Case) -> bool:
    """Whether a family permit is one of the target group's; true of every other ground."""
    if case.facts.code("permit.ground") != "family":
        return True
    grounds = set(case.codes("target.grounds")) - {"family", "53"}
    if case.facts.code("permit.reference_ground") not in grounds:
        return False
    if _permanent_excludes(case):
        return False
    settled = case.facts.day("permit.reference_settled_on")
    applied = case.facts.day("permit.reunification_applied_on")
    last = years_after(settled, case.whole("target.reference_years"))
    return applied <= last if is_older_act(case) else applied < last


def _permanent_excludes(case: Case) -> bool:
    """Whether the reference person's permanent residence takes the family out, as it did once."""
    if is_older_act(case) or not case.facts.flag("permit.reference_permanent"):
        return False
    return not case.holds("target.reference_permanent")
