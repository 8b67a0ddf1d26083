"""Right, duty or possible offer of a programme (målgruppe): integreringsloven §§ 8–9, introduksjonsloven §§ 2–3."""

from datetime import date

from fotfeste.domain.text import Text
from fotfeste.law.answer import Interval
from fotfeste.law.case import Case
from fotfeste.law.dates import age, years_after
from fotfeste.law.question import Question
from fotfeste.law.questions.act import is_chapter_6a, is_older_act
from fotfeste.law.questions.family import is_family_of_target
from fotfeste.law.questions.job import has_excluding_job
from fotfeste.law.units import dated

AT_GRANT = Text(
    nb="alderen da tillatelsen ble gitt",
    nn="alderen då løyvet vart gitt",
    en="age when the permit was granted",
)
AT_DECISION = Text(nb="alderen ved vedtaket", nn="alderen ved vedtaket", en="age at the decision")


def target_group(case: Case) -> str | Interval:
    """`right_and_duty`, `right`, `may_be_offered` or `outside` of the programme."""
    if _is_outside_by_permit(case):
        return "outside"
    if not is_older_act(case):
        return _by_age(case, case.facts.day("permit.granted_on"))
    at_grant = _by_age(case, case.facts.day("permit.granted_on"))
    at_decision = _by_age(case, case.anchor_day("decision"))
    if at_grant == at_decision:
        return at_grant
    return Interval(at_grant, at_decision, (AT_GRANT, AT_DECISION))


def _is_outside_by_permit(case: Case) -> bool:
    """No permit yet, citizen of a Nordic or EEA country, or a new permit after collective protection."""
    if case.facts.day("permit.granted_on") > case.on:
        return True
    if case.holds("target.eea") and case.facts.flag("nordic_or_eea"):
        return True
    if case.facts.code("permit.ground") == "34":
        return False
    earlier = case.facts.flag("permit.earlier_collective_protection")
    return earlier and case.holds("target.change_of_permit")


def _by_age(case: Case, on: date) -> str:
    """The group, with the age counted on a day."""
    years = age(case.facts.day("birth_date"), on)
    case.say(_years(years, on))
    if years < case.whole("target.age_least"):
        return "outside"
    if _is_outside_by_place(case) or _has_no_ground(case):
        return "outside"
    if _offered_only(case, years):
        return "may_be_offered"
    if has_excluding_job(case):
        return "outside"
    return _right(case)


def _is_outside_by_place(case: Case) -> bool:
    """Not settled yet, no need of qualification where it is required, or too long in a municipality."""
    if not case.has_happened("settlement.settled_on"):
        return True
    if case.holds("target.need") and not case.facts.flag("settlement.needs_qualification"):
        return True
    since = case.facts.day_or_none("settlement.in_municipality_since")
    limit = case.whole("target.years_in_municipality")
    return since is not None and case.anchor_day("decision") >= years_after(since, limit)


def _has_no_ground(case: Case) -> bool:
    return case.facts.code("permit.ground") not in case.codes("target.grounds")


def _offered_only(case: Case, years: int) -> bool:
    """Whether a programme may only be offered: other family, over the age, settled without arrangement."""
    reasons = {
        "over_age": years > case.whole("target.age_most"),
        "other_family": not is_family_of_target(case),
        "settled_without_arrangement": not _settled_rightly(case),
    }
    met = [reason for reason, is_so in reasons.items() if is_so]
    return bool(met) and set(met) <= set(case.codes("target.may_be_offered"))


def _settled_rightly(case: Case) -> bool:
    if case.facts.code("permit.ground") in case.codes("target.no_arrangement"):
        return True
    if case.facts.flag("settlement.arranged"):
        return True
    went_over = not is_older_act(case) and case.facts.flag("permit.from_family_permit")
    return went_over and case.holds("target.from_family_permit")


def _right(case: Case) -> str:
    """Right and duty, or a right alone under collective protection."""
    rule = "collective.duty" if is_chapter_6a(case) else "target.duty"
    return "right_and_duty" if case.holds(rule) else "right"


def _years(years: int, on: date) -> Text:
    return WAS_OLD.filled(years=years, day=dated(on))


WAS_OLD = Text(
    nb="Personen var {years} år den {day}.",
    nn="Personen var {years} år den {day}.",
    en="The person was {years} years old on {day}.",
)


QUESTIONS = (
    Question(
        id="target_group",
        part="target",
        title=Text(
            nb="Rett, plikt eller mulig tilbud om program",
            nn="Rett, plikt eller mogleg tilbod om program",
            en="Right, duty or possible offer of a programme",
        ),
        unit="code",
        decide=target_group,
    ),
)
