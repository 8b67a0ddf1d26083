"""Leave and absence against their limits (permisjon og fravær): what is left. Departures warn, never block (R10)."""

from collections.abc import Callable

from fotfeste.domain.period import Period
from fotfeste.domain.text import Text
from fotfeste.law.away import days_away, periods_away
from fotfeste.law.case import Case, NoRule
from fotfeste.law.dates import last_months, months_after
from fotfeste.law.question import Question
from fotfeste.law.questions.act import is_older_act
from fotfeste.law.questions.child_illness import days_for_child

DAYS_OF_A_MONTH = 30
Within = Callable[[Case], Period]


def in_year(case: Case) -> Period:
    """The calendar year of the day asked about."""
    return Period.of_year(case.on.year)


def in_twelve_months(case: Case) -> Period:
    """The twelve months up to and with the day asked about."""
    return last_months(case.on, 12)


def left(case: Case, limit: int, used: int) -> int:
    """What is left of a limit; over it, a warning."""
    case.say(_used(used, limit))
    if used > limit:
        case.warn(_over(used, limit))
    return limit - used


def days_left(around: str, kind: str, rule: str, within: Within) -> Callable[[Case], int]:
    """A question: working days left of a kind, under integreringsloven."""

    def decide(case: Case) -> int:
        _newer_act(case)
        return left(case, case.whole(rule), len(days_away(case, around, within(case), {kind})))

    return decide


def months_left(kinds: set[str], rule: str, older: bool = False) -> Callable[[Case], int]:
    """A question: whole months left of leave that is limited in months, over all its periods."""

    def decide(case: Case) -> int:
        if is_older_act(case) != older:
            raise NoRule(rule)
        return left(case, case.whole(rule), _months_used(case, kinds))

    return decide


def birth_days_left(case: Case) -> int:
    """Working days left of the leave at birth, for mother or father."""
    _newer_act(case)
    parent = "mother" if case.facts.code("sex") == "female" else "father"
    used = len(days_away(case, "leave", in_twelve_months(case), {"birth"}))
    return left(case, case.whole(f"leave.birth_days_{parent}"), used)


def child_days_left(case: Case) -> int:
    """Working days left for an ill child or carer, in the last twelve months."""
    _newer_act(case)
    used = len(days_away(case, "absence", in_twelve_months(case), {"child_illness"}))
    return left(case, days_for_child(case), used)


def _newer_act(case: Case) -> None:
    """Chapters 3 and 4 of the regulation belong to integreringsloven."""
    if is_older_act(case):
        raise NoRule("leave")


def _months_used(case: Case, kinds: set[str]) -> int:
    """Whole months of every period, and a month for each thirty days begun of what is over."""
    periods = [period for kind, period in periods_away(case, "leave") if kind in kinds]
    months = [_whole_months(period) for period in periods]
    over = sum(
        (period.days or 0) - (months_after(period.start, whole) - period.start).days
        for period, whole in zip(periods, months, strict=True)
    )
    return sum(months) + -(-over // DAYS_OF_A_MONTH)


def _whole_months(period: Period) -> int:
    months = 0
    while period.end is not None and months_after(period.start, months + 1) <= period.end:
        months += 1
    return months


def _used(used: int, limit: int) -> Text:
    return Text(
        nb=f"Brukt {used} av {limit}.", nn=f"Brukt {used} av {limit}.", en=f"Used {used} of {limit}."
    )  # fmt: skip


def _over(used: int, limit: int) -> Text:
    return Text(
        nb=f"Over grensen: brukt {used}, grensen er {limit}. Vedtaket stanses ikke.",
        nn=f"Over grensa: brukt {used}, grensa er {limit}. Vedtaket vert ikkje stansa.",
        en=f"Over the limit: used {used}, the limit is {limit}. The decision is not blocked.",
    )


def _question(name: str, unit: str, title: Text, decide: Callable[[Case], int]) -> Question:
    return Question(id=f"{name}_left", part="leave", title=title, unit=unit, decide=decide)


QUESTIONS = (
    _question("child_days", "working_days", Text(nb="Dager igjen ved sykt barn eller syk omsorgsperson", nn="Dagar att ved sjukt barn eller sjuk omsorgsperson", en="Days left for an ill child or carer"), child_days_left),
    _question("pregnancy_days", "working_days", Text(nb="Dager igjen ved svangerskap", nn="Dagar att ved svangerskap", en="Days left in pregnancy"), days_left("leave", "pregnancy", "leave.pregnancy_days", in_twelve_months)),
    _question("birth_days", "working_days", Text(nb="Dager igjen ved fødsel", nn="Dagar att ved fødsel", en="Days left at birth"), birth_days_left),
    _question("weighty_reasons_days", "working_days", Text(nb="Dager igjen av velferdspermisjon i året", nn="Dagar att av velferdspermisjon i året", en="Days left of leave for weighty reasons in the year"), days_left("leave", "welfare", "leave.welfare_days", in_year)),
    _question("peace_days", "working_days", Text(nb="Dager igjen til freds- og forsoningsarbeid i året", nn="Dagar att til freds- og forsoningsarbeid i året", en="Days left for peace and reconciliation work in the year"), days_left("leave", "peace", "leave.peace_days", in_year)),
    _question("long_illness_months", "months", Text(nb="Måneder igjen av permisjon ved lang sykdom", nn="Månader att av permisjon ved lang sjukdom", en="Months left of leave for long illness"), months_left({"long_illness"}, "leave.long_illness")),
    _question("care_months", "months", Text(nb="Måneder igjen av omsorgspermisjon", nn="Månader att av omsorgspermisjon", en="Months left of care leave"), months_left({"care", "adoption_care"}, "leave.care_months")),
    _question("religious_days", "working_days", Text(nb="Religiøse høytider igjen i året", nn="Religiøse høgtider att i året", en="Religious days left in the year"), days_left("absence", "religious", "leave.religious_days", in_year)),
    _question("holiday_days", "working_days", Text(nb="Feriedager igjen i året", nn="Feriedagar att i året", en="Days of holiday left in the year"), days_left("absence", "holiday", "leave.holiday_days", in_year)),
    _question("work_months", "months", Text(nb="Måneder igjen av permisjon for å ta arbeid", nn="Månader att av permisjon for å ta arbeid", en="Months left of leave to take work"), months_left({"work"}, "leave.work_months", older=True)),
)  # fmt: skip
