"""Norwegian and social studies (norsk og samfunnskunnskap): right, duty, and the deadlines."""

from datetime import date, timedelta

from fotfeste.domain.text import Text
from fotfeste.law.away import periods_away
from fotfeste.law.case import Case, NoRule
from fotfeste.law.dates import age, months_after
from fotfeste.law.question import Question
from fotfeste.law.questions.act import is_chapter_6a, is_older_act
from fotfeste.law.questions.education import is_schooled
from fotfeste.law.questions.family import is_family_of_target

WITH_RIGHT = ("right_and_duty", "right")
COUNTED_FROM_OFFER = "norwegian.counted_from_offer"


def norwegian_group(case: Case) -> str:
    """`right_and_duty`, `right`, `duty` or `none`."""
    if case.facts.day("permit.granted_on") > case.on or not _is_of_age(case):
        return "none"
    if is_chapter_6a(case):
        return str(case.value("norwegian.collective"))
    ground = case.facts.code("permit.ground")
    if ground in case.codes("norwegian.grounds") and is_family_of_target(case):
        return "right_and_duty"
    return case.facts.code("permit.norwegian_group")


def offer_by(case: Case) -> date:
    """The last day on which Norwegian training must be offered to who has a right to it."""
    if is_older_act(case) or norwegian_group(case) not in WITH_RIGHT:
        raise NoRule("norwegian.offer_months")
    registered = case.facts.day("settlement.population_registered_on")
    return months_after(registered, case.whole("norwegian.offer_months"))


def months_of_norwegian(case: Case) -> int:
    """The longest time for Norwegian training; raises NoRule where the law sets hours instead."""
    if is_older_act(case) or norwegian_group(case) not in WITH_RIGHT:
        raise NoRule("norwegian.months_schooled")
    if is_chapter_6a(case):
        return case.whole("norwegian.months_collective")
    return case.whole(f"norwegian.months_{'schooled' if is_schooled(case) else 'unschooled'}")


def complete_by(case: Case) -> date:
    """The last day of Norwegian training: from the offered start, with leave in addition."""
    months = months_of_norwegian(case)
    start = case.facts.day("norwegian.offered_on")
    rule = "norwegian.counted_from_decision" if is_chapter_6a(case) else COUNTED_FROM_OFFER
    if not case.holds(rule):
        case.doubt(OTHER_START)
    end = months_after(start, months) - timedelta(days=1)
    return end + timedelta(days=_days_of_leave(case, start))


def _is_of_age(case: Case) -> bool:
    years = age(case.facts.day("birth_date"), case.on)
    return case.whole("norwegian.age_least") <= years <= case.whole("norwegian.age_most")


def _days_of_leave(case: Case, start: date) -> int:
    """Calendar days of leave after the start, each once."""
    days = {
        period.start + timedelta(days=number)
        for _, period in periods_away(case, "leave")
        for number in range(period.days or 0)
    }
    return sum(1 for day in days if day >= start)


OTHER_START = Text(
    nb="Hva fristen regnes fra for tillatelser før 1.8.2023, er ikke bekreftet.",
    nn="Kva fristen vert rekna frå for løyve før 1.8.2023, er ikkje stadfesta.",
    en="What the deadline is counted from for permits before 1 August 2023 is not confirmed.",
)

QUESTIONS = (
    Question(
        id="norwegian_group",
        part="norwegian",
        title=Text(
            nb="Rett og plikt til norskopplæring",
            nn="Rett og plikt til norskopplæring",
            en="Right and duty to Norwegian training",
        ),
        unit="code",
        decide=norwegian_group,
    ),
    Question(
        id="norwegian_offer_by",
        part="norwegian",
        title=Text(
            nb="Norskopplæring skal tilbys senest",
            nn="Norskopplæring skal tilbydast seinast",
            en="Norwegian training is offered at the latest on",
        ),
        unit="date",
        decide=offer_by,
    ),
    Question(
        id="norwegian_months",
        part="norwegian",
        title=Text(
            nb="Lengste tid til norskopplæring",
            nn="Lengste tid til norskopplæring",
            en="Longest time for Norwegian training",
        ),
        unit="months",
        decide=months_of_norwegian,
    ),
    Question(
        id="norwegian_complete_by",
        part="norwegian",
        title=Text(
            nb="Norskopplæringen skal være ferdig",
            nn="Norskopplæringa skal vere ferdig",
            en="Norwegian training is completed by",
        ),
        unit="date",
        decide=complete_by,
    ),
)
