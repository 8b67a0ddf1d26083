"""Leave and absence (permisjon og fravær) as working days: which days, of which kind, in which period."""

from collections.abc import Collection, Iterator
from datetime import date, timedelta

from fotfeste.domain.period import Period
from fotfeste.law.case import Case
from fotfeste.law.dates import shared
from fotfeste.law.facts import Thing, of
from fotfeste.law.working_days import working_days


def periods_away(case: Case, around: str) -> Iterator[tuple[str, Period]]:
    """Kind and period of every leave or absence, up to the day asked about."""
    for thing in case.facts.things(around):
        period = shared(_period(thing, around), Period(date.min, case.on + timedelta(days=1)))
        if period is not None:
            yield of(thing, around, "kind"), period


def days_away(
    case: Case, around: str, within: Period, kinds: Collection[str] | None = None
) -> set[date]:
    """The working days of leave or absence of these kinds (None: all) within a period."""
    return {
        day
        for kind, period in periods_away(case, around)
        if kinds is None or kind in kinds
        if (part := shared(period, within)) is not None
        for day in working_days(part)
    }


def _period(thing: Thing, around: str) -> Period:
    return Period.through(of(thing, around, "from"), of(thing, around, "through"))
