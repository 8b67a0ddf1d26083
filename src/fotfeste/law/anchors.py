"""Anchors (ankerdatoer): the events whose day picks the version of a rule."""

from dataclasses import dataclass
from typing import Final

from fotfeste.domain.text import Text


@dataclass(frozen=True)
class Anchor:
    """An event: what it is called, and the fields that tell its day.

    Of several fields the latest day counts. Without fields, the day that is asked
    about is the anchor.
    """

    title: Text
    fields: tuple[str, ...] = ()


ANCHORS: Final[dict[str, Anchor]] = {
    "day": Anchor(Text(nb="dagen det spørres om", nn="dagen det vert spurt om", en="the day asked about")),
    "event": Anchor(Text(nb="hendelsen", nn="hendinga", en="the event")),
    "permit_granted": Anchor(
        Text(nb="tillatelsen ble gitt", nn="løyvet vart gitt", en="permit granted"),
        ("permit.granted_on",),
    ),
    "arrived": Anchor(
        Text(nb="ankomst til Norge", nn="framkomst til Noreg", en="arrival in Norway"),
        ("permit.arrived_on",),
    ),
    "permit_granted_or_arrived": Anchor(
        Text(
            nb="tillatelsen ble gitt, eller ankomst når den er senere",
            nn="løyvet vart gitt, eller framkomst når ho er seinare",
            en="permit granted, or arrival where it is later",
        ),
        ("permit.granted_on", "permit.arrived_on"),
    ),
    "settled_or_claimed": Anchor(
        Text(nb="bosetting eller krav", nn="busetjing eller krav", en="settlement or claim"),
        ("settlement.settled_on", "settlement.claimed_on"),
    ),
    "start_offered": Anchor(
        Text(nb="oppstart ble tilbudt", nn="oppstart vart tilboden", en="start offered"),
        ("programme.offered_on",),
    ),
    "decision": Anchor(
        Text(nb="vedtak om program", nn="vedtak om program", en="decision on the programme"),
        ("programme.decided_on",),
    ),
    "programme_started": Anchor(
        Text(nb="programstart", nn="programstart", en="programme started"),
        ("programme.started_on",),
    ),
    "plan_drawn_up": Anchor(
        Text(nb="planen ble laget", nn="planen vart laga", en="plan drawn up"),
        ("programme.plan_drawn_up_on",),
    ),
}  # fmt: skip
