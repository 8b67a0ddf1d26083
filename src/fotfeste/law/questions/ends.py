"""The programme's end date (sluttdato): start, duration, extension, and what absence adds (R11)."""

from datetime import date, timedelta

from fotfeste.domain.period import Period
from fotfeste.domain.text import Text
from fotfeste.law.answer import Interval
from fotfeste.law.away import days_away
from fotfeste.law.case import Case
from fotfeste.law.dates import months_after
from fotfeste.law.question import Question
from fotfeste.law.questions.duration import longest_months
from fotfeste.law.working_days import working_days_after

ONLY_EXCESS = Text(
    nb="bare det som overstiger ti dager, legges til",
    nn="berre det som går over ti dagar, vert lagt til",
    en="only what exceeds ten days is added",
)
ALL_OF_IT = Text(
    nb="alt legges til når ti dager er passert",
    nn="alt vert lagt til når ti dagar er passerte",
    en="all of it is added once ten days are passed",
)
EVERY_DAY = Text(
    nb="hver dag legges til",
    nn="kvar dag vert lagd til",
    en="every day is added",
)
"""Before 2026 the wording is not known: few days may have been added as well."""


def last_day(case: Case) -> date | Interval:
    """The last day of the programme, as far as absence is known on the day asked about."""
    case.facts.day("programme.started_on")
    least, most = _set_months(case)
    extra = int(case.facts.number("programme.extension_months"))
    return last_day_after(case, least + extra, most + extra)


def last_day_after(case: Case, least: int, most: int) -> date | Interval:
    """The last day of so many months (least and most reading), with what absence adds."""
    start = case.facts.day("programme.started_on")
    first_end, last_end = (
        months_after(start, months) - timedelta(days=1) for months in (least, most)
    )
    excess, everything = _added(case, Period(start, max(last_end, start) + timedelta(days=1)))
    earliest = working_days_after(first_end, excess)
    latest = working_days_after(last_end, everything)
    if earliest == latest:
        return earliest
    return Interval(earliest, latest, _readings(case, least, most))


def _readings(case: Case, least: int, most: int) -> tuple[Text, Text]:
    latest = EVERY_DAY if _wording_is_open(case) else ALL_OF_IT
    if least == most:
        return ONLY_EXCESS, latest
    return _with_months(ONLY_EXCESS, least), _with_months(latest, most)


def _with_months(reading: Text, months: int) -> Text:
    return Text(
        nb=f"{months} måneder; {reading.nb}",
        nn=f"{months} månader; {reading.nn}",
        en=f"{months} months; {reading.en}",
    )


def _set_months(case: Case) -> tuple[int, int]:
    """The duration of the decision; where none is set, the longest (least and most reading)."""
    months = case.facts.known.get("programme.duration_months", 0)
    if months is not None:
        months = int(case.facts.number("programme.duration_months"))
        return months, months
    longest = longest_months(case)
    if isinstance(longest, Interval):
        return int(str(longest.low)), int(str(longest.high))
    return longest, longest


def _added(case: Case, programme: Period) -> tuple[int, int]:
    """Working days that come in addition: those over the free ones, and all of them."""
    never = set(case.codes("absence.never_extends"))
    kinds = {"self_certified", "certified", "child_illness", "unauthorised"} - never
    away = days_away(case, "leave", programme) | days_away(case, "absence", programme, kinds)
    away -= days_away(case, "absence", programme, never)
    free = case.whole("absence.free_days")
    case.say(_counted(len(away)))
    excess = max(len(away) - free, 0)
    return excess, len(away) if excess or _wording_is_open(case) else 0


def _wording_is_open(case: Case) -> bool:
    """Whether it is not known that a few days are never added, as before 2026."""
    version = case.find("absence.free_days")
    return version is None or not version.verified


def _counted(days: int) -> Text:
    return Text(
        nb=f"Fravær og permisjon i programmet, ferie og religiøse høytider ikke medregnet: {days} arbeidsdager.",
        nn=f"Fråvær og permisjon i programmet, ferie og religiøse høgtider ikkje medrekna: {days} arbeidsdagar.",
        en=f"Absence and leave in the programme, holiday and religious days not counted: {days} working days.",
    )


QUESTIONS = (
    Question(
        id="last_day",
        part="duration",
        title=Text(
            nb="Siste dag i programmet", nn="Siste dag i programmet", en="Last day of the programme"
        ),
        unit="date",
        decide=last_day,
    ),
)
