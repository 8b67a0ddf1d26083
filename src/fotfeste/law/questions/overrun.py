"""A programme longer than it may be (over lengste tid): the last day the law allows, and what was decided beside it."""

from datetime import date
from typing import cast

from fotfeste.domain.text import Text
from fotfeste.law.answer import Interval
from fotfeste.law.case import Case
from fotfeste.law.facts import NotYet
from fotfeste.law.question import Decide, Question
from fotfeste.law.questions.duration import extension_months, longest_months
from fotfeste.law.questions.ends import last_day_after
from fotfeste.law.units import said


def latest_day(case: Case) -> date | Interval:
    """The last day that the law allows: longest duration, longest extension, and what absence adds."""
    least, most = _both(longest_months(case))
    extra_least, extra_most = _both(extension_months(case))
    return last_day_after(case, least + extra_least, most + extra_most)


def is_over_longest(case: Case) -> bool | Interval:
    """Whether the day asked about is past the last day the law allows, for who has not ended."""
    if case.has_happened("programme.ended_on"):
        raise NotYet("programme.ended_on")
    latest = latest_day(case)
    if not isinstance(latest, Interval):
        return case.on > latest
    low, high = (case.on > cast("date", day) for day in (latest.high, latest.low))
    if low == high:
        return low
    return Interval(low, high, (latest.readings[1], latest.readings[0]))


def is_duration_allowed(case: Case) -> bool:
    """Whether the duration of the decision is within the longest; a departure is warned of."""
    return _within(case, case.facts.number("programme.duration_months"), longest_months(case))


def is_extension_allowed(case: Case) -> bool:
    """Whether the extension given is within the longest; a departure is warned of."""
    return _within(case, case.facts.number("programme.extension_months"), extension_months(case))


def _within(case: Case, decided: float, longest: int | Interval) -> bool:
    """By the reading that gives the most."""
    _, most = _both(longest)
    if decided > most:
        case.warn(LONGER.filled(decided=said(decided, "months"), most=said(most, "months")))
    return decided <= most


def _both(found: int | Interval) -> tuple[int, int]:
    """Both readings of a number of months."""
    if isinstance(found, Interval):
        return cast("int", found.low), cast("int", found.high)
    return found, found


LONGER = Text(
    nb="Vedtatt {decided}, loven gir høyst {most}. Vedtaket stanses ikke.",
    nn="Vedteke {decided}, lova gjev høgst {most}. Vedtaket vert ikkje stansa.",
    en="Decided {decided}, the law gives {most} at most. The decision is not blocked.",
)


def _question(name: str, unit: str, title: Text, decide: Decide) -> Question:
    return Question(id=name, part="duration", title=title, unit=unit, decide=decide)


QUESTIONS = (
    _question("latest_day", "date", Text(nb="Siste dag loven tillater, med lengste forlengelse", nn="Siste dag lova tillèt, med lengste forlenging", en="Last day the law allows, with the longest extension"), latest_day),
    _question("over_longest", "flag", Text(nb="Er over lengste tid", nn="Er over lengste tid", en="Is over the longest time"), is_over_longest),
    _question("duration_allowed", "flag", Text(nb="Programtiden i vedtaket er innenfor den lengste", nn="Programtida i vedtaket er innanfor den lengste", en="The duration decided is within the longest"), is_duration_allowed),
    _question("extension_allowed", "flag", Text(nb="Forlengelsen er innenfor den lengste", nn="Forlenginga er innanfor den lengste", en="The extension is within the longest"), is_extension_allowed),
)  # fmt: skip
