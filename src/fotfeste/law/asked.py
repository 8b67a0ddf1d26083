"""Everything that is asked of a person (alle spørsmål): the reckoned questions, then the rules that are told."""

from collections.abc import Iterator
from dataclasses import dataclass

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
    overrun,
    registration,
    self_certificate,
    start,
    target_group,
    work_element,
)
from fotfeste.law.rule import HARMFUL, Rule, Trait, Value
from fotfeste.law.traits import TRAITS
from fotfeste.law.units import PARTS

QUESTIONS: tuple[Question, ...] = (
    *act.QUESTIONS,
    *target_group.QUESTIONS,
    *start.QUESTIONS,
    *goals.QUESTIONS,
    *duration.QUESTIONS,
    *ends.QUESTIONS,
    *overrun.QUESTIONS,
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


@dataclass(frozen=True)
class Held:
    """A trait of a case: its value or what stands in its way, and whether it is doubtful."""

    value: Value | Exception
    to_be_confirmed: bool


Traits = dict[Trait, Held]


def _told(case: Case) -> Iterator[Answer]:
    """The rules that are told of this person, each with its one value."""
    traits: Traits = {}
    for rule in case.rules:
        if rule.told and _may_apply(rule, case, traits):
            yield answer(_as_question(rule, traits), case)


def told(case: Case, rule: Rule) -> Answer | None:
    """What one rule that is told says; None where its condition does not hold."""
    traits: Traits = {}
    if not _may_apply(rule, case, traits):
        return None
    return answer(_as_question(rule, traits), case)


def _may_apply(rule: Rule, case: Case, traits: Traits) -> bool:
    """Whether no known trait speaks against the rule."""
    for name, accepted in rule.when:
        trait = _trait(name, case, traits).value
        if not isinstance(trait, Exception) and trait not in accepted:
            return False
    return True


def _trait(name: Trait, case: Case, traits: Traits) -> Held:
    if name not in traits:
        apart = case.apart()
        try:
            value: Value | Exception = TRAITS[name](apart)
        except (MissingFact, NotYet, NoRule) as missing:
            value = missing
        traits[name] = Held(value, apart.log.to_be_confirmed)
    return traits[name]


def _as_question(rule: Rule, traits: Traits) -> Question:
    """The rule as a question, no surer than its traits: missing or doubtful as they are."""
    held = [traits[name] for name, _ in rule.when]

    def decide(case: Case) -> Value:
        for trait in held:
            if isinstance(trait.value, Exception):
                raise trait.value
        version = case.find(rule.id)
        if version is not None and version.effect in HARMFUL:
            case.log.to_be_confirmed |= any(trait.to_be_confirmed for trait in held)
        return case.value(rule.id)

    return Question(id=rule.id, part=rule.part, title=rule.title, unit=rule.unit, decide=decide)
