"""Asking the law (spørre loven): one question of one person on one day; the entrance for other rooms.

For columns of persons the entrance is `fotfeste.law.batch.run.answer_all`.
"""

from collections.abc import Mapping
from datetime import date
from typing import Any, Final

from fotfeste.domain.refusal import Refused
from fotfeste.domain.text import Text
from fotfeste.law.answer import Answer, Decided
from fotfeste.law.asked import QUESTIONS, told
from fotfeste.law.case import Case
from fotfeste.law.dates import FIRST_DAY, LAST_DAY, is_within_reach
from fotfeste.law.facts import Facts
from fotfeste.law.person import read_person
from fotfeste.law.question import answer
from fotfeste.law.rulebook import Rulebook, rulebook

BY_ID: Final = {question.id: question for question in QUESTIONS}
OUT_OF_REACH = Text(
    nb="{day}: vi svarer for dager fra {first} til {last}. Oppgi en slik dag.",
    nn="{day}: vi svarar for dagar frå {first} til {last}. Oppgje ein slik dag.",
    en="{day}: we answer for days from {first} to {last}. Name such a day.",
)


def case_of(
    person: Mapping[str, Any],
    on: date,
    believed_on: date | None = None,
    rules: Rulebook | None = None,
) -> Case:
    """The case of a person on a day; several questions may be asked of it.

    `person` has the fields of `schema()`; what is left out is unknown. `believed_on`:
    as the rules were known on another day. Raises PersonRefused with everything
    that cannot be read, and Refused for a day out of reach.
    """
    days = [day for day in (on, believed_on) if day is not None and not is_within_reach(day)]
    if days:
        raise Refused(*(OUT_OF_REACH.filled(day=d, first=FIRST_DAY, last=LAST_DAY) for d in days))
    return Case(Facts.of(read_person(person)), rules or rulebook(), on, believed_on)


def ask(asked: str, case: Case) -> Answer:
    """The answer to one question, or of one rule that is told of persons.

    Its `value` is Decided, Undecided, NotConfirmed or Interval; only Decided may drive
    a work list or a count. Raises KeyError for an id that is neither.
    """
    question = BY_ID.get(asked)
    if question is not None:
        return answer(question, case)
    rule = case.rules[asked]
    return told(case, rule) or Answer(
        id=rule.id,
        part=rule.part,
        title=rule.title,
        unit=rule.unit,
        value=Decided(None),
        because=(),
    )


def answer_to(
    asked: str,
    person: Mapping[str, Any],
    on: date,
    believed_on: date | None = None,
    rules: Rulebook | None = None,
) -> Answer:
    """The answer to one question about a person on a day: `ask` and `case_of` in one."""
    return ask(asked, case_of(person, on, believed_on, rules))
