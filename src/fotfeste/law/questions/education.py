"""Education before the programme (utdanning), as the rules divide it."""

from fotfeste.law.case import Case
from fotfeste.law.facts import MissingFact

UPPER_SECONDARY = ("upper_secondary", "higher_started", "higher")
COMPULSORY = ("compulsory", "upper_secondary_started")


def schooling(case: Case) -> str:
    """`less_than_compulsory`, `compulsory` or `upper_secondary` (or more)."""
    level = case.facts.code("education.level")
    if level == "unknown":
        raise MissingFact("education.level")
    if level in UPPER_SECONDARY:
        return "upper_secondary"
    return "compulsory" if level in COMPULSORY else "less_than_compulsory"


def is_schooled(case: Case) -> bool:
    """Whether upper secondary education or more is completed."""
    return schooling(case) == "upper_secondary"
