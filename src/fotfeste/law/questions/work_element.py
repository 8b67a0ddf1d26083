"""Work-oriented elements (arbeidsrettede elementer): how many hours a week, from when, and what was given (R05)."""

from datetime import date, timedelta
from math import floor

from fotfeste.domain.period import Period
from fotfeste.domain.text import Text
from fotfeste.law.case import Case, NoRule
from fotfeste.law.dates import months_after, shared
from fotfeste.law.facts import Thing, of
from fotfeste.law.question import Question
from fotfeste.law.questions.act import is_chapter_6a, is_older_act
from fotfeste.law.questions.education import is_schooled


def hours_required(case: Case) -> float:
    """Hours a week on average; raises NoRule where none are required."""
    if is_older_act(case) or case.facts.code("programme.final_goal") != "work":
        raise NoRule("work_element.hours")
    if is_chapter_6a(case):
        return _collective(case)
    ordinary = case.find("work_element.hours")
    return float(str(ordinary.value)) if ordinary else case.number("work_element.hours_running")


def required_from(case: Case) -> date:
    """The first day on which the hours are required; raises NoRule where none are."""
    months = months_before_required(case)
    return months_after(case.facts.day("programme.started_on"), months)


def months_before_required(case: Case) -> int:
    """Months of the programme before the hours are required; raises NoRule where none are."""
    hours_required(case)
    return case.whole(_after(case))


def hours_given(case: Case) -> float:
    """Hours a week given on average from the day they are required up to the day asked about."""
    first = required_from(case)
    end = case.facts.day_or_none("programme.ended_on")
    last = case.on if end is None else min(end, case.on)
    if last < first:
        raise NoRule("work_element.hours")
    watched = Period.through(first, last)
    hours = sum(
        _hours(thing, watched)
        for thing in case.facts.things("measures")
        if of(thing, "measures", "group") == "work_oriented"
    )
    return floor(hours / (watched.days or 1) * 100 + 0.5) / 100


def is_reached(case: Case) -> bool:
    """Whether what was given reaches what is required; a departure is warned of."""
    given, required = hours_given(case), hours_required(case)
    if given < required:
        case.warn(_below(given, required))
    return given >= required


def _collective(case: Case) -> float:
    """Chapter 6A: programmes started from 1.2.2024; later ones by inference only."""
    version = case.find("work_element.collective_hours")
    if version is None:
        return case.number("work_element.hours_running")
    if case.find("work_element.hours_running") is not None:
        case.doubt(RULE_IS_OVER)
    if case.facts.number("programme.part_time_percent") <= case.number(
        "work_element.part_time_percent"
    ):
        return case.number("work_element.collective_hours_part_time")
    return float(str(version.value))


def _after(case: Case) -> str:
    if is_chapter_6a(case) and case.find("work_element.collective_hours") is not None:
        return "work_element.after_collective"
    return f"work_element.after_{'schooled' if is_schooled(case) else 'unschooled'}"


def _hours(thing: Thing, watched: Period) -> float:
    """The weekly hours of a measure for each of its days within a period, added."""
    first, last = (of(thing, "measures", name) for name in ("from", "through"))
    part = shared(Period(first, last + timedelta(days=1) if last else None), watched)
    if part is None:
        return 0.0
    return float(of(thing, "measures", "hours_per_week")) * (part.days or 0)


RULE_IS_OVER = Text(
    nb="Det er ikke bekreftet hva som gjelder etter at regelen falt bort.",
    nn="Det er ikkje stadfesta kva som gjeld etter at regelen fall bort.",
    en="It is not confirmed what applies after the rule lapsed.",
)


def _below(given: float, required: float) -> Text:
    return Text(
        nb=f"Gitt {given:g} timer i uken i gjennomsnitt, krevd {required:g}.",
        nn=f"Gjeve {given:g} timar i veka i gjennomsnitt, kravd {required:g}.",
        en=f"Given {given:g} hours a week on average, required {required:g}.",
    )


QUESTIONS = (
    Question(
        id="work_element_hours",
        part="content",
        title=Text(
            nb="Krav til arbeidsrettede elementer",
            nn="Krav til arbeidsretta element",
            en="Work-oriented elements required",
        ),
        unit="hours_a_week",
        decide=hours_required,
    ),
    Question(
        id="work_element_from",
        part="content",
        title=Text(
            nb="Arbeidsrettede elementer kreves fra",
            nn="Arbeidsretta element vert kravde frå",
            en="Work-oriented elements required from",
        ),
        unit="date",
        decide=required_from,
    ),
    Question(
        id="work_element_given",
        part="content",
        title=Text(
            nb="Arbeidsrettede elementer som er gitt",
            nn="Arbeidsretta element som er gjevne",
            en="Work-oriented elements given",
        ),
        unit="hours_a_week",
        decide=hours_given,
    ),
    Question(
        id="work_element_reached",
        part="content",
        title=Text(
            nb="Kravet til arbeidsrettede elementer er nådd",
            nn="Kravet til arbeidsretta element er nådd",
            en="The requirement of work-oriented elements is met",
        ),
        unit="flag",
        decide=is_reached,
    ),
)
