"""The deadline for the start (frist for oppstart): three months from settlement or claim."""

from datetime import date

from fotfeste.domain.text import Text
from fotfeste.law.answer import Interval
from fotfeste.law.case import Case
from fotfeste.law.dates import months_after
from fotfeste.law.facts import NotYet
from fotfeste.law.question import Question
from fotfeste.law.questions.act import is_older_act

FROM_ONE = Text(nb="regnet fra det første", nn="rekna frå det første", en="from the earlier")
FROM_OTHER = Text(nb="regnet fra det siste", nn="rekna frå det siste", en="from the later")


def start_by(case: Case) -> date | Interval:
    """The last day on which the programme may start; both readings where there are two days."""
    paths = ("settlement.settled_on", "settlement.claimed_on")
    days = sorted(day for path in paths if (day := case.facts.day_or_none(path)) is not None)
    if not days:
        raise NotYet("settlement.settled_on")
    rule = "start.months_introduksjonsloven" if is_older_act(case) else "start.months"
    first, last = (months_after(day, case.whole(rule)) for day in (days[0], days[-1]))
    return first if first == last else Interval(first, last, (FROM_ONE, FROM_OTHER))


QUESTIONS = (
    Question(
        id="start_by",
        part="start",
        title=Text(
            nb="Programmet skal starte senest",
            nn="Programmet skal starte seinast",
            en="The programme starts at the latest on",
        ),
        unit="date",
        decide=start_by,
    ),
)
