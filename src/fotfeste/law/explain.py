"""Explaining (forklare) what applies to a person, on a date, and why."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from itertools import groupby
from typing import Any

from fotfeste.domain.refusal import Refused
from fotfeste.domain.text import Language, Text
from fotfeste.law.answer import Answer, Because, Decided, Undecided, cannot_be_decided, texts
from fotfeste.law.asked import QUESTIONS, all_answers, told
from fotfeste.law.case import Case
from fotfeste.law.dates import FIRST_DAY, LAST_DAY, is_within_reach
from fotfeste.law.facts import Facts
from fotfeste.law.person import read_person
from fotfeste.law.question import answer
from fotfeste.law.rule import UNVERIFIED
from fotfeste.law.rulebook import Rulebook, rulebook
from fotfeste.law.units import PARTS


@dataclass(frozen=True)
class Explanation:
    """Every answer about one person on one day, as known on a day."""

    on: date
    believed_on: date | None
    language: Language
    answers: tuple[Answer, ...]

    def __getitem__(self, question: str) -> Answer:
        return next(each for each in self.answers if each.id == question)

    def lines(self) -> Iterator[str]:
        """A readable page: part by part, each answer with its reasons; what is missing last."""
        yield _heading(self.on, self.believed_on).in_language(self.language)
        for part, answers in groupby(self._decided(), key=lambda each: each.part):
            yield ""
            yield PARTS[part].in_language(self.language)
            for each in answers:
                yield from self._answer(each)
        yield from self._missing()

    def as_json(self) -> dict[str, Any]:
        """All of it in plain JSON values, in every language."""
        return {
            "on": self.on.isoformat(),
            "believed_on": self.believed_on.isoformat() if self.believed_on else None,
            "answers": [
                {"part": texts(PARTS[each.part]), **each.as_json()} for each in self.answers
            ],
        }

    def _decided(self) -> list[Answer]:
        return [each for each in self.answers if not isinstance(each.value, Undecided)]

    def _answer(self, found: Answer) -> Iterator[str]:
        title, said = (text.in_language(self.language) for text in (found.title, found.said()))
        yield f"  {title}: {said}"
        yield from (f"    ! {warning.in_language(self.language)}" for warning in found.warnings)
        for line in found.because:
            told = line.grounds if line.rule == found.id else None
            yield f"    – {_because(line, told or line.text, self.language)}"

    def _missing(self) -> Iterator[str]:
        """What cannot be decided, by the fact that is missing."""
        waiting: dict[Undecided, list[Answer]] = {}
        for each in self.answers:
            if isinstance(each.value, Undecided):
                waiting.setdefault(each.value, []).append(each)
        for fact, answers in waiting.items():
            titles = dict.fromkeys(each.title.in_language(self.language) for each in answers)
            yield ""
            yield f"{_capital(cannot_be_decided(fact).in_language(self.language))}:"
            yield from (f"  {title}" for title in titles)


def explain(
    person: Mapping[str, Any],
    on: date,
    believed_on: date | None = None,
    language: Language = "nb",
    rules: Rulebook | None = None,
) -> Explanation:
    """What applies to a person on a day; `believed_on`: as the rules were known on another day.

    `person` has the fields of `schema()`. Raises PersonRefused with everything
    that cannot be read.
    """
    case = case_of(person, on, believed_on, rules)
    return Explanation(on, believed_on, language, tuple(all_answers(case)))


def case_of(
    person: Mapping[str, Any],
    on: date,
    believed_on: date | None = None,
    rules: Rulebook | None = None,
) -> Case:
    """The case of a person on a day; raises PersonRefused, and Refused for a day out of reach."""
    days = [day for day in (on, believed_on) if day is not None and not is_within_reach(day)]
    if days:
        raise Refused(
            *(OUT_OF_REACH.filled(day=day, first=FIRST_DAY, last=LAST_DAY) for day in days)
        )
    return Case(Facts.of(read_person(person)), rules or rulebook(), on, believed_on)


OUT_OF_REACH = Text(
    nb="{day}: vi svarer for dager fra {first} til {last}. Oppgi en slik dag.",
    nn="{day}: vi svarar for dagar frå {first} til {last}. Oppgje ein slik dag.",
    en="{day}: we answer for days from {first} to {last}. Name such a day.",
)


def answer_to(
    asked: str,
    person: Mapping[str, Any],
    on: date,
    believed_on: date | None = None,
    rules: Rulebook | None = None,
) -> Answer:
    """The answer to one question, or of one rule that is told; raises KeyError for neither."""
    case = case_of(person, on, believed_on, rules)
    for question in QUESTIONS:
        if question.id == asked:
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


def _because(line: Because, text: Text, language: Language) -> str:
    mark = "" if line.verified else f" [{UNVERIFIED.in_language(language)}]"
    rule = f" {{{line.rule}}}" if line.rule else ""
    link = f" {line.link}" if line.link else ""
    return f"{text.in_language(language)}{rule}{mark}{link}"


def _heading(on: date, believed_on: date | None) -> Text:
    if believed_on is None:
        return Text(
            nb=f"Hva som gjelder {on}", nn=f"Kva som gjeld {on}", en=f"What applies on {on}"
        )
    return Text(
        nb=f"Hva som gjelder {on}, slik reglene var kjent {believed_on}",
        nn=f"Kva som gjeld {on}, slik reglane var kjende {believed_on}",
        en=f"What applies on {on}, as the rules were known on {believed_on}",
    )


def _capital(said: str) -> str:
    return said[:1].upper() + said[1:]
