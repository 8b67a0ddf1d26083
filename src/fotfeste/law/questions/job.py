"""A job that takes right and duty away (arbeid i minst tretti timer), for as long as it lasts."""

from fotfeste.domain.text import Text
from fotfeste.law.case import Case
from fotfeste.law.facts import MissingFact
from fotfeste.law.questions.act import is_older_act

STARTED = Text(
    nb="Det er ikke bekreftet at arbeidet tar bort retten til et program som alt er påbegynt.",
    nn="Det er ikkje stadfesta at arbeidet tek bort retten til eit program som alt er påbyrja.",
    en="It is not confirmed that the job takes away the right to a programme already started.",
)


def has_excluding_job(case: Case) -> bool:
    """Whether a job, or an offer of one, takes right and duty away on the day; they revive after it."""
    if is_older_act(case):
        return False
    version = case.find("target.job_hours")
    if version is None:
        return False
    if case.facts.number("work.hours_per_week") < float(str(version.value)):
        return False
    excludes = _lasts(case)
    if excludes and case.has_happened("programme.started_on"):
        case.doubt(STARTED)
    return excludes


def _lasts(case: Case) -> bool:
    """Whether the job or the offer has begun and not ended."""
    first = case.facts.day_or_none("work.from")
    last = case.facts.day_or_none("work.through")
    if first is None:
        raise MissingFact("work.from", "work.hours_per_week")
    return first <= case.on and (last is None or case.on <= last)
