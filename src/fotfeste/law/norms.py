"""Norms (normtall): what the law says in one number of everybody, or of everybody in a group, on a day."""

from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from fotfeste.domain.text import Text
from fotfeste.law.answer import Answer, Decided, NotConfirmed
from fotfeste.law.case import Case, NoRule
from fotfeste.law.dates import years_after
from fotfeste.law.facts import Facts
from fotfeste.law.question import Decide, Question, answer
from fotfeste.law.questions.act import is_chapter_6a
from fotfeste.law.questions.duration import extension_months, least_months, longest_months
from fotfeste.law.questions.goals import final_goals
from fotfeste.law.questions.work_element import hours_required, months_before_required
from fotfeste.law.rulebook import Rulebook, rulebook

AGE = 30
"""The typical participant is neither among the young nor over 55."""

DAYS = (
    *("permit.granted_on", "permit.arrived_on"),
    *("programme.offered_on", "programme.decided_on", "programme.started_on"),
)
LEVELS = {
    True: ("upper_secondary",),
    False: ("compulsory",),
    None: ("upper_secondary", "compulsory"),
}


@dataclass(frozen=True, kw_only=True)
class Group:
    """Of whom a norm is asked. `schooled`: with upper secondary or more, without it, or both."""

    schooled: bool | None = None
    chapter_6a: bool = False


@dataclass(frozen=True, kw_only=True)
class Norm:
    """A number of the law; `pick` says which counts where education and goals give several."""

    id: str
    title: Text
    unit: str
    decide: Decide
    pick: Callable[[Collection[float]], float | None]


def norm(asked: str, on: date, group: Group | None = None, rules: Rulebook | None = None) -> Answer:
    """What the law says of a group in one number, for a permit, offer and start of one day.

    Decided(None) where no rule gives one number. Raises KeyError for an unknown norm.
    """
    found = NORMS[asked]
    question = Question(
        id=found.id, part="duration", title=found.title, unit=found.unit, decide=found.decide
    )
    cases = _typical_cases(on, group or Group(), rules or rulebook())
    answers = {_number(each): each for case in cases for each in [answer(question, case)]}
    answers.pop(None, None)
    value = found.pick([each for each in answers if each is not None]) if answers else None
    return answers.get(value) or _no_number(question)


def only(values: Collection[float]) -> float | None:
    """The only value; None where there are several."""
    (first, *others) = values
    return None if others else first


def _number(found: Answer) -> float | None:
    match found.value:
        case Decided(int() | float() as value) | NotConfirmed(int() | float() as value):
            return value
    return None


def _no_number(asked: Question) -> Answer:
    return Answer(
        id=asked.id,
        part=asked.part,
        title=asked.title,
        unit=asked.unit,
        value=Decided(None),
        because=(),
    )


def _typical_cases(on: date, group: Group, rules: Rulebook) -> Iterator[Case]:
    """A case for each education and each final goal that may be set; none where chapter 6A is not in force."""
    for level in LEVELS[group.schooled]:
        whole = Case(Facts(_facts(on, group, level, None)), rules, on, None)
        if whole.find("act") is not None and is_chapter_6a(whole) == group.chapter_6a:
            for goal in final_goals(whole) or (None,):
                yield Case(Facts(_facts(on, group, level, goal)), rules, on, None)


def _facts(on: date, group: Group, level: str, goal: str | None) -> dict[str, Any]:
    return {
        **dict.fromkeys(DAYS, on),
        "birth_date": years_after(on, -AGE),
        "permit.ground": "34" if group.chapter_6a else "28",
        "permit.applied_from_abroad": False,
        "education.level": level,
        "education.ukrainian_without_year_of_higher": False,
        "programme.final_goal": goal,
        "programme.part_time_percent": 100,
    }


def _rule(rule_id: str) -> Decide:
    return lambda case: case.number(rule_id)


def _with_extension(case: Case) -> float:
    return _one(longest_months(case)) + _one(extension_months(case))


def _one(found: object) -> float:
    if not isinstance(found, int | float):
        raise NoRule("several")
    return found


def _norm(
    name: str,
    unit: str,
    decide: Decide,
    pick: Callable[[Collection[float]], float | None],
    title: Text,
) -> Norm:
    return Norm(id=name, title=title, unit=unit, decide=decide, pick=pick)


NORMS: Final[Mapping[str, Norm]] = {
    each.id: each
    for each in (
        _norm("age_least", "years", _rule("target.age_least"), only, Text(nb="Laveste alder i målgruppen", nn="Lågaste alder i målgruppa", en="Lowest age in the target group")),
        _norm("age_most", "years", _rule("target.age_most"), only, Text(nb="Høyeste alder i målgruppen", nn="Høgaste alder i målgruppa", en="Highest age in the target group")),
        _norm("months_least", "months", least_months, min, Text(nb="Korteste program", nn="Kortaste program", en="Shortest programme")),
        _norm("months_most", "months", longest_months, max, Text(nb="Lengste program uten forlengelse", nn="Lengste program når forlenging ikkje er rekna med", en="Longest programme before extension")),
        _norm("months_most_extended", "months", _with_extension, max, Text(nb="Lengste program med forlengelse", nn="Lengste program med forlenging", en="Longest programme with extension")),
        _norm("extension_most", "months", extension_months, max, Text(nb="Lengste forlengelse", nn="Lengste forlenging", en="Longest extension")),
        _norm("work_hours", "hours_a_week", hours_required, only, Text(nb="Arbeidsrettede elementer når målet er arbeid", nn="Arbeidsretta element når målet er arbeid", en="Work-oriented elements when the goal is work")),
        _norm("work_after", "months", months_before_required, only, Text(nb="Arbeidsrettede elementer kreves etter", nn="Arbeidsretta element vert kravde etter", en="Work-oriented elements required after")),
    )
}  # fmt: skip
