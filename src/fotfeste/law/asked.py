"""Everything that is asked of a person (alle spørsmål): the reckoned questions, then the rules that are told."""

from collections.abc import Iterator

from fotfeste.law.answer import Answer, Decided
from fotfeste.law.case import Case, NoRule
from fotfeste.law.facts import MissingFact, NotYet
from fotfeste.law.question import Question, answer
from fotfeste.law.questions import (
    act,
    benefit,
    content,
    deductions,
    duration,
    ends,
    goals,
    leave,
    norwegian,
    registration,
    self_certificate,
    start,
    target_group,
    work_element,
)
from fotfeste.law.rule import Rule, Value
from fotfeste.law.traits import TRAITS
from fotfeste.law.units import PARTS

QUESTIONS: tuple[Question, ...] = (
    *act.QUESTIONS,
    *target_group.QUESTIONS,
    *start.QUESTIONS,
    *goals.QUESTIONS,
    *duration.QUESTIONS,
    *ends.QUESTIONS,
    *content.QUESTIONS,
    *work_element.QUESTIONS,
    *norwegian.QUESTIONS,
    *self_certificate.QUESTIONS,
    *leave.QUESTIONS,
    *benefit.QUESTIONS,
    *deductions.QUESTIONS,
    *registration.QUESTIONS,
)

NOT_FOR_OUTSIDERS = frozenset(
    {"before", "start", "duration", "content", "plan", "leave", "benefit"}
)
"""Parts that are told only of those who are in the target group, or have started."""


def all_answers(case: Case) -> Iterator[Answer]:
    """Every answer, part by part."""
    found = [*(answer(each, case) for each in QUESTIONS), *_told(case)]
    skipped = NOT_FOR_OUTSIDERS if _is_outsider(case, found) else frozenset[str]()
    for part in PARTS:
        if part not in skipped:
            yield from (each for each in found if each.part == part and _says_something(each))


def _says_something(found: Answer) -> bool:
    """Rules that do not apply are left out, unless they warn."""
    return found.value != Decided(None) or bool(found.warnings)


def _is_outsider(case: Case, found: list[Answer]) -> bool:
    (group,) = (each for each in found if each.id == "target_group")
    started = case.facts.known.get("programme.started_on")
    return group.value == Decided("outside") and not (started and started <= case.on)


def _told(case: Case) -> Iterator[Answer]:
    """The rules that are told of this person, each with its one value."""
    traits: dict[str, Value | Exception] = {}
    for rule in case.rules:
        if rule.told and _may_apply(rule, case, traits):
            yield answer(_as_question(rule, traits), case)


def _may_apply(rule: Rule, case: Case, traits: dict[str, Value | Exception]) -> bool:
    """Whether no known trait speaks against the rule."""
    for name, accepted in rule.when:
        trait = _trait(name, case, traits)
        if not isinstance(trait, Exception) and trait not in accepted:
            return False
    return True


def _trait(name: str, case: Case, traits: dict[str, Value | Exception]) -> Value | Exception:
    if name not in traits:
        try:
            traits[name] = TRAITS[name](case.apart())
        except (MissingFact, NotYet, NoRule) as missing:
            traits[name] = missing
    return traits[name]


def _as_question(rule: Rule, traits: dict[str, Value | Exception]) -> Question:
    """The rule as a question, which cannot be decided when one of its traits cannot."""

    def decide(case: Case) -> Value:
        for name, _ in rule.when:
            trait = traits[name]
            if isinstance(trait, Exception):
                raise trait
        return case.value(rule.id)

    return Question(id=rule.id, part=rule.part, title=rule.title, unit=rule.unit, decide=decide)
