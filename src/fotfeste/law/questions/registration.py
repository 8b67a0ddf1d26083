"""Deadlines of registration (registreringsfrister) and how long data are kept."""

from collections.abc import Callable
from datetime import date

from fotfeste.domain.text import Text
from fotfeste.law.case import Case
from fotfeste.law.dates import months_after, years_after
from fotfeste.law.question import Question


def register_by(event: str) -> Callable[[Case], date]:
    """A question: the last day to register an event."""

    def decide(case: Case) -> date:
        day = case.facts.day(event)
        return months_after(day, case.whole("registration.months", day))

    return decide


def keep_until(rule: str, event: str) -> Callable[[Case], date]:
    """A question: the day by which data are deleted, years after an event."""

    def decide(case: Case) -> date:
        return years_after(case.facts.day(event), case.whole(rule))

    return decide


def qualification_kept_until(case: Case) -> date:
    """From the start; for who has not taken part, from entering the target group."""
    if case.facts.day_or_none("programme.started_on") is None:
        return keep_until("retention.not_participating", "settlement.settled_on")(case)
    return keep_until("retention.qualification", "programme.started_on")(case)


def _question(name: str, title: Text, decide: Callable[[Case], date]) -> Question:
    return Question(id=name, part="registration", title=title, unit="date", decide=decide)


QUESTIONS = (
    _question("register_decision_by", Text(nb="Vedtaket registreres senest", nn="Vedtaket vert registrert seinast", en="The decision is registered at the latest on"), register_by("programme.decided_on")),
    _question("register_start_by", Text(nb="Oppstarten registreres senest", nn="Oppstarten vert registrert seinast", en="The start is registered at the latest on"), register_by("programme.started_on")),
    _question("register_ending_by", Text(nb="Avslutningen registreres senest", nn="Avslutninga vert registrert seinast", en="The ending is registered at the latest on"), register_by("programme.ended_on")),
    _question("settlement_kept_until", Text(nb="Bosettingsdata slettes senest", nn="Busetjingsdata vert sletta seinast", en="Settlement data are deleted at the latest on"), keep_until("retention.settlement", "settlement.settled_on")),
    _question("qualification_kept_until", Text(nb="Kvalifiseringsdata slettes senest", nn="Kvalifiseringsdata vert sletta seinast", en="Qualification data are deleted at the latest on"), qualification_kept_until),
)  # fmt: skip
