"""What is taken off the benefit in a month (fradrag): absence, other benefits, paid work; §§ 21–23."""

from fractions import Fraction

from fotfeste.domain.text import Text
from fotfeste.law.answer import Interval
from fotfeste.law.case import Case, NoRule
from fotfeste.law.question import Decide, Question
from fotfeste.law.questions.act import is_older_act
from fotfeste.law.questions.benefit import COUPLE, YOUNG, amounts, in_programme


def deduction(case: Case) -> float | Interval:
    """Kroner taken off in the month, at most the benefit of the month."""
    return _each([min(_deduction(case, amount), _month(case, amount)) for amount in _years(case)])


def paid(case: Case) -> float | Interval:
    """Kroner paid for the month."""
    found = [_month(case, each) - _deduction(case, each) for each in _years(case)]
    return _each([max(left, Fraction(0)) for left in found])


def is_individual_decision(case: Case) -> bool:
    """Whether the cut is so large that it is an individual decision (§ 46, IF § 69)."""
    year = min(_years(case))
    cut, month = _deduction(case, year), _month(case, year)
    base = Fraction(case.whole("benefit.base_amount"))
    of_payment = cut >= month * case.fraction("benefit.large_cut_share")
    return of_payment and cut >= base * case.fraction("benefit.large_cut_base")


def _years(case: Case) -> list[Fraction]:
    if is_older_act(case):
        raise NoRule("benefit.unauthorised")
    in_programme(case)
    return amounts(case)


def _month(case: Case, year: Fraction) -> Fraction:
    return year * case.fraction("benefit.share_month")


def _deduction(case: Case, year: Fraction) -> Fraction:
    others = Fraction(case.facts.number("benefit.other_benefits_a_month"))
    return _absence(case, year) + _transitional(case) + _paid_work(case, year) + others


def _absence(case: Case, year: Fraction) -> Fraction:
    """Unauthorised absence, by its length."""
    days = Fraction(case.facts.number("benefit.unauthorised_days"))
    hours = Fraction(case.facts.number("benefit.unauthorised_hours"))
    if not (days or hours):
        return Fraction(0)
    case.holds("benefit.unauthorised")
    a_day = _month(case, year) * case.fraction("benefit.share_day")
    return days * a_day + hours * year * case.fraction("benefit.share_hour")


def _transitional(case: Case) -> Fraction:
    """The share of the transitional benefit above what is free, for a month."""
    received = Fraction(case.facts.number("benefit.transitional_benefit_a_year"))
    if not received:
        return Fraction(0)
    free = case.whole("benefit.base_amount") * case.fraction("benefit.transitional_free")
    above = max(received - free, Fraction(0))
    return (
        above * case.fraction("benefit.transitional_share") * case.fraction("benefit.share_month")
    )


def _paid_work(case: Case, year: Fraction) -> Fraction:
    """By time, or krone for krone if that is better for the participant."""
    hours = Fraction(case.facts.number("benefit.paid_work_hours"))
    income = Fraction(case.facts.number("benefit.paid_work_income"))
    if not hours:
        return Fraction(0)
    case.holds("benefit.paid_work")
    return min(hours * year * case.fraction("benefit.share_hour"), income)


def _each(found: list[Fraction]) -> float | Interval:
    values = [round(float(each), 2) for each in found]
    if len(set(values)) == 1:
        return values[0]
    return Interval(values[0], values[1], (YOUNG, COUPLE))


def _question(name: str, unit: str, title: Text, decide: Decide) -> Question:
    return Question(id=name, part="benefit", title=title, unit=unit, decide=decide)


QUESTIONS = (
    _question("benefit_deduction", "kroner", Text(nb="Fradrag i måneden", nn="Frådrag i månaden", en="Deduction in the month"), deduction),
    _question("benefit_paid", "kroner", Text(nb="Stønad etter fradrag i måneden", nn="Stønad etter frådrag i månaden", en="Benefit of the month after deduction"), paid),
    _question("benefit_large_cut", "flag", Text(nb="Kuttet er et enkeltvedtak", nn="Kuttet er eit enkeltvedtak", en="The cut is an individual decision"), is_individual_decision),
)  # fmt: skip
