"""Which act applies (hvilken lov), and whether chapter 6A does."""

from fotfeste.domain.text import Text
from fotfeste.law.case import Case
from fotfeste.law.question import Question


def act(case: Case) -> str:
    """The act: by the day the permit was granted, or by arrival on an application from abroad."""
    by_permit = str(case.value("act"))
    if by_permit == "integreringsloven" or not case.facts.flag("permit.applied_from_abroad"):
        return by_permit
    case.facts.day_or_none("permit.arrived_on")
    by_arrival = case.find("act.by_arrival")
    return by_permit if by_arrival is None else str(by_arrival.value)


def legal_basis(case: Case) -> str:
    """Ordinary rules, or chapter 6A; family of a person under § 34 follow the ordinary rules."""
    covered = case.find("chapter_6a.grounds")
    if covered is None or not isinstance(covered.value, tuple):
        return "ordinary"
    if case.facts.code("permit.ground") not in covered.value:
        return "ordinary"
    return "chapter_6a" if case.holds("chapter_6a.in_force") else "ordinary"


def is_chapter_6a(case: Case) -> bool:
    """Whether chapter 6A applies."""
    return legal_basis(case) == "chapter_6a"


def is_older_act(case: Case) -> bool:
    """Whether introduksjonsloven applies."""
    return act(case) == "introduksjonsloven"


QUESTIONS = (
    Question(
        id="act",
        part="act",
        title=Text(nb="Lov", nn="Lov", en="Act"),
        unit="code",
        decide=act,
    ),
    Question(
        id="legal_basis",
        part="act",
        title=Text(nb="Lovgrunnlag", nn="Lovgrunnlag", en="Legal basis"),
        unit="code",
        decide=legal_basis,
    ),
)
