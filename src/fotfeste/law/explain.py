"""Explaining (forklare) what applies to a person, on a date, and why: every answer at once."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from fotfeste.law.answer import Answer, texts
from fotfeste.law.ask import case_of
from fotfeste.law.asked import all_answers
from fotfeste.law.rulebook import Rulebook
from fotfeste.law.units import PARTS


@dataclass(frozen=True)
class Explanation:
    """Every answer about one person on one day, as known on a day."""

    on: date
    believed_on: date | None
    answers: tuple[Answer, ...]

    def __getitem__(self, question: str) -> Answer:
        return next(each for each in self.answers if each.id == question)

    def as_json(self) -> dict[str, Any]:
        """All of it in plain JSON values, in every language."""
        return {
            "on": self.on.isoformat(),
            "believed_on": self.believed_on.isoformat() if self.believed_on else None,
            "answers": [
                {"part": texts(PARTS[each.part]), **each.as_json()} for each in self.answers
            ],
        }


def explain(
    person: Mapping[str, Any],
    on: date,
    believed_on: date | None = None,
    rules: Rulebook | None = None,
) -> Explanation:
    """What applies to a person on a day; the arguments are those of `case_of`."""
    case = case_of(person, on, believed_on, rules)
    return Explanation(on, believed_on, tuple(all_answers(case)))
