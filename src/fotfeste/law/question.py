"""Questions (spørsmål) about a person, and answering them: value and because, or what is missing."""

from collections.abc import Callable
from dataclasses import dataclass

from fotfeste.domain.text import Text
from fotfeste.law.answer import Answer, Decided, Interval, NotConfirmed, Outcome, Undecided
from fotfeste.law.case import Case, NoRule, UnknownValue
from fotfeste.law.facts import MissingFact, NotYet
from fotfeste.law.fields import fields
from fotfeste.law.rule import Value

Decide = Callable[[Case], Value | Interval]


@dataclass(frozen=True, kw_only=True)
class Question:
    """One thing that may be asked: its title, the unit of its answer, and how it is decided."""

    id: str
    part: str
    title: Text
    unit: str
    decide: Decide


def answer(question: Question, case: Case) -> Answer:
    """The answer to a question in a case, with a log of its own."""
    case = case.apart()
    outcome = _outcome(question.decide, case)
    return Answer(
        id=question.id,
        part=question.part,
        title=question.title,
        unit=question.unit,
        value=outcome,
        because=tuple(case.log.because),
        warnings=tuple(case.log.warnings),
    )


def _outcome(decide: Decide, case: Case) -> Outcome:
    try:
        found = decide(case)
    except MissingFact as missing:
        return Undecided(missing.field, missing.contradicts)
    except NotYet as waiting:
        case.say(_not_yet(waiting.field))
        return Decided(None)
    except NoRule:
        return Decided(None)
    except UnknownValue:
        return NotConfirmed(None)
    if isinstance(found, Interval):
        return found
    return NotConfirmed(found) if case.log.to_be_confirmed else Decided(found)


def _not_yet(field: str) -> Text:
    title = fields()[field].title
    return Text(
        nb=f"Ikke ennå eller ikke fastsatt: {title.nb}",
        nn=f"Ikkje enno eller ikkje fastsett: {title.nn}",
        en=f"Not yet, or not set: {title.en}",
    )
