"""The lines of the flow account (bevegelsesregnskapet)."""

from fotfeste.catalogue.flows import FLOWS
from fotfeste.catalogue.variables.flows import WAY_IN, WAY_OUT
from fotfeste.domain.text import Text
from fotfeste.indicators.definitions.indicator import Count, Indicator
from fotfeste.indicators.definitions.variable import Condition

_EXPLANATION = Text(
    nb="Inngående beholdning, som publisert året før, minus dem som viser seg å ha sluttet, pluss "
    "nye og andre som kommer til, er deltakerne i året. Trekkes de som avsluttet, fra, er "
    "resten utgående beholdning.",
    nn="Inngåande behaldning, som publisert året før, minus dei som viser seg å ha slutta, pluss "
    "nye og andre som kjem til, er deltakarane i året. Blir dei som avslutta, trekte frå, er "
    "resten utgåande behaldning.",
    en="The opening balance, as published the year before, less those who turn out to have ended, "
    "plus starters and others who come, is the year's participants. Take away those who left, and "
    "what remains is the closing balance.",
)

_TAKING_PART = ("left", "moving", "ended_not_counted", "carried_out")


def _line(name: str, title: Text, among: Condition) -> Count:
    return Count(
        id=name,
        title=title,
        subject=FLOWS,
        explanation=_EXPLANATION,
        source="Product decision: the published figures of participants do not tie from year to year",
        among=among,
    )


def _way_in(code: str) -> Count:
    return _line(f"flow_{code}", WAY_IN.codes.title_of(code), WAY_IN.is_in(code))


def _way_out(code: str) -> Count:
    return _line(f"flow_{code}", WAY_OUT.codes.title_of(code), WAY_OUT.is_in(code))


OPENING = _line(
    "flow_opening",
    Text(nb="Inngående beholdning", nn="Inngåande behaldning", en="Opening balance"),
    WAY_IN.is_in("carried_in", "ended_late", "gone_otherwise"),
)
TAKING_PART = _line(
    "flow_participants",
    Text(nb="Deltakere i året", nn="Deltakarar i året", en="Participants in the year"),
    WAY_OUT.is_in(*_TAKING_PART),
)
WAYS_IN = tuple(_way_in(code) for code in WAY_IN.codes.names)
WAYS_OUT = tuple(_way_out(code) for code in _TAKING_PART)

FLOW_LINES: tuple[Indicator, ...] = (OPENING, *WAYS_IN, TAKING_PART, *WAYS_OUT)
