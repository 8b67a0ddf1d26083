"""The introduction benefit (introduksjonsstønad): integreringsloven chapter 5, introduksjonsloven §§ 8–9 (R12)."""

from collections.abc import Callable
from fractions import Fraction
from typing import TypeVar

from fotfeste.domain.text import Text
from fotfeste.law.answer import Interval
from fotfeste.law.case import Case, NoRule
from fotfeste.law.dates import age
from fotfeste.law.facts import NotYet
from fotfeste.law.question import Decide, Question
from fotfeste.law.questions.act import is_older_act

Shown = TypeVar("Shown", str, float)

YOUNG = Text(nb="satsen for unge", nn="satsen for unge", en="the rate of the young")
COUPLE = Text(nb="satsen for par", nn="satsen for par", en="the rate of couples")


def shares(case: Case) -> list[Fraction]:
    """The share of full benefit; two where two rules reduce it and none says which counts."""
    found = [share for share in (_share_of_young(case), _share_of_couple(case)) if share]
    return found or [Fraction(1)]


def share(case: Case) -> str | Interval:
    """The share of full benefit, as a fraction."""
    return _one_or_two(shares(case), str)


def a_year(case: Case) -> float | Interval:
    """Kroner a year, before deductions."""
    in_programme(case)
    return _one_or_two(amounts(case), _kroner)


def a_month(case: Case) -> float | Interval:
    """Kroner a month, before deductions."""
    return _part(case, case.fraction("benefit.share_month"))


def a_day(case: Case) -> float | Interval:
    """Kroner a day, for deductions."""
    month = case.fraction("benefit.share_month")
    return _part(case, month * case.fraction("benefit.share_day"))


def an_hour(case: Case) -> float | Interval:
    """Kroner an hour, for deductions."""
    return _part(case, case.fraction("benefit.share_hour"))


def amounts(case: Case) -> list[Fraction]:
    """Exact kroner a year by each possible share; raises NoRule where the base amount is not known."""
    full = Fraction(case.whole("benefit.base_amounts")) * case.whole("benefit.base_amount")
    return [full * part for part in shares(case)]


def in_programme(case: Case) -> None:
    """Raises NotYet before the programme, and NoRule after it: the benefit follows the programme."""
    started = case.facts.day("programme.started_on")
    ended = case.facts.day_or_none("programme.ended_on")
    if started > case.on:
        raise NotYet("programme.started_on")
    if ended is not None and ended < case.on:
        raise NoRule("benefit.base_amounts")


def _part(case: Case, part: Fraction) -> float | Interval:
    in_programme(case)
    return _one_or_two([amount * part for amount in amounts(case)], _kroner)


def _share_of_young(case: Case) -> Fraction | None:
    years = age(case.facts.day("birth_date"), case.on)
    if years >= case.whole("benefit.young_age"):
        return None
    if not is_older_act(case) and case.facts.flag("family.lives_with_parent"):
        return case.fraction("benefit.share_with_parent")
    return case.fraction("benefit.share_young")


def _share_of_couple(case: Case) -> Fraction | None:
    """Spouses or cohabitants who are both in the programme and have no children."""
    if is_older_act(case) or case.find("benefit.share_couple") is None:
        return None
    if case.facts.things("family.children") or not case.facts.flag("family.partner_in_programme"):
        return None
    return case.fraction("benefit.share_couple")


def _one_or_two(found: list[Fraction], shown: Callable[[Fraction], Shown]) -> Shown | Interval:
    values = [shown(each) for each in found]
    if len(set(values)) == 1:
        return values[0]
    return Interval(values[0], values[1], (YOUNG, COUPLE))


def _kroner(amount: Fraction) -> float:
    return round(float(amount), 2)


def _question(name: str, unit: str, title: Text, decide: Decide) -> Question:
    return Question(id=name, part="benefit", title=title, unit=unit, decide=decide)


QUESTIONS = (
    _question("benefit_share", "fraction", Text(nb="Andel av full stønad", nn="Del av full stønad", en="Share of full benefit"), share),
    _question("benefit_year", "kroner", Text(nb="Stønad i året", nn="Stønad i året", en="Benefit a year"), a_year),
    _question("benefit_month", "kroner", Text(nb="Stønad i måneden", nn="Stønad i månaden", en="Benefit a month"), a_month),
    _question("benefit_day", "kroner", Text(nb="Stønad for en dag", nn="Stønad for ein dag", en="Benefit for a day"), a_day),
    _question("benefit_hour", "kroner", Text(nb="Stønad for en time", nn="Stønad for ein time", en="Benefit for an hour"), an_hour),
)  # fmt: skip
