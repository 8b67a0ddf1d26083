"""Self-certified illness (egenmelding): integreringsforskriften §§ 5, 8 and 9."""

from datetime import timedelta

from fotfeste.domain.period import Period
from fotfeste.domain.text import Text
from fotfeste.law.away import periods_away
from fotfeste.law.case import Case, NoRule
from fotfeste.law.dates import last_months
from fotfeste.law.question import Question
from fotfeste.law.questions.act import is_older_act
from fotfeste.law.units import dated


def may_self_certify(case: Case) -> bool:
    """Whether the self-certificate may be used on the day; spells over the limits are warned of."""
    if is_older_act(case):
        raise NoRule("leave.self_certificate_days")
    start = case.facts.day("programme.started_on")
    earned = start + timedelta(weeks=case.whole("leave.self_certificate_after"))
    spells = _spells(case)
    _warn_of_long(case, spells)
    _warn_of_many(case, spells)
    return case.on >= earned


def _spells(case: Case) -> list[Period]:
    absence = periods_away(case, "absence")
    return sorted(
        (period for kind, period in absence if kind == "self_certified"), key=lambda p: p.start
    )


def _warn_of_long(case: Case, spells: list[Period]) -> None:
    """Days at a time; those of an earlier spell count when the new one is soon after."""
    limit = case.whole("leave.self_certificate_days")
    window = timedelta(days=case.whole("leave.self_certificate_window"))
    counted, before = 0, None
    for spell in spells:
        near = before is not None and spell.start - before <= window
        counted = (counted if near else 0) + (spell.days or 0)
        before = spell.last
        if counted > limit:
            case.warn(_too_long(spell, counted, limit))


def _warn_of_many(case: Case, spells: list[Period]) -> None:
    limit = case.whole("leave.self_certificate_spells")
    recent = last_months(case.on, 12)
    count = sum(1 for spell in spells if spell.overlaps(recent))
    if count >= limit:
        case.warn(_too_many(count, limit))


def _too_long(spell: Period, counted: int, limit: int) -> Text:
    return TOO_LONG.filled(day=dated(spell.start), counted=counted, limit=limit)


TOO_LONG = Text(
    nb="Egenmelding fra {day}: {counted} kalenderdager, grensen er {limit}.",
    nn="Eigenmelding frå {day}: {counted} kalenderdagar, grensa er {limit}.",
    en="Self-certificate from {day}: {counted} calendar days, the limit is {limit}.",
)


def _too_many(count: int, limit: int) -> Text:
    return Text(
        nb=f"{count} egenmeldinger på tolv måneder; fra {limit} kan retten trekkes tilbake ved vedtak.",
        nn=f"{count} eigenmeldingar på tolv månader; når det er {limit} kan retten trekkjast attende ved vedtak.",
        en=f"{count} self-certificates in twelve months; from {limit} the right may be withdrawn by decision.",
    )


QUESTIONS = (
    Question(
        id="may_self_certify",
        part="leave",
        title=Text(nb="Kan bruke egenmelding", nn="Kan nytte eigenmelding", en="May self-certify"),
        unit="flag",
        decide=may_self_certify,
    ),
)
