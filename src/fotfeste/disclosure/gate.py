"""The gate (porten): nothing is published while a hidden figure can be recomputed, or bounded too closely."""

from collections.abc import Iterator, Mapping, Sequence

from fotfeste.disclosure.figures.release import Release
from fotfeste.disclosure.policy import Policy
from fotfeste.disclosure.protect import Protected
from fotfeste.disclosure.released.attack_release import (
    AttackedRelease,
    HiddenFigure,
    attack_release,
)
from fotfeste.disclosure.released.known_outside import Range
from fotfeste.domain.refusal import Refused
from fotfeste.domain.text import Text

NOTHING: Mapping[str, Range] = {}
MOST_SAID = 20
"""Figures that are named before the rest is only counted."""

CLOSED = Text(
    nb="Ingenting er publisert: vårt eget angrep åpner {number} skjulte tall (skjermingsregler {policy}).",
    nn="Ingenting er publisert: vårt eige angrep opnar {number} skjulte tal (skjermingsreglar {policy}).",
    en="Nothing is published: our own attack opens {number} hidden figures (policy {policy}).",
)
RECOMPUTED = Text(
    nb="{figure}: kan regnes ut av andre tall i publiseringene",
    nn="{figure}: kan reknast ut av andre tal i publiseringane",
    en="{figure}: can be recomputed from other figures of the releases",
)
TOO_NARROW = Text(
    nb="{figure}: kan avgrenses tettere enn reglene tillater",
    nn="{figure}: kan avgrensast tettare enn reglane tillèt",
    en="{figure}: can be bounded more closely than the policy lets it be",
)
CONTRADICTORY = Text(
    nb="De publiserte tallene motsier hverandre, så skjermingen kan ikke prøves. Se om tidligere publiseringer er av samme uttrekk.",
    nn="Dei publiserte tala motseier kvarandre, så skjerminga kan ikkje prøvast. Sjå om tidlegare publiseringar er av same uttrekk.",
    en="The published figures contradict each other, so protection cannot be tried. See whether earlier releases are of the same extract.",
)
MORE = Text(nb="… og {number} til", nn="… og {number} til", en="… and {number} more")
WHAT_TO_DO = Text(
    nb="Velg færre eller grovere inndelinger av tabellene, eller be reglenes eier om andre regler.",
    nn="Vel færre eller grovare inndelingar av tabellane, eller be eigaren av reglane om andre reglar.",
    en="Choose fewer or coarser dimensions for the tables, or ask the policy's owner for another policy.",
)


class GateClosed(Refused):
    """A release that is not published, since something hidden in it can be told.

    `opened` are the ids of the figures that are.
    """

    def __init__(self, *said: Text, opened: frozenset[str] = frozenset()) -> None:
        super().__init__(*said)
        self.opened = opened


def pass_gate(
    release: Release,
    protected: Protected,
    policy: Policy,
    earlier: Sequence[Release],
    outside: Mapping[str, Range] = NOTHING,
) -> AttackedRelease:
    """Attack a release before it is published; raises GateClosed with what is open.

    What protection itself could not close is looked at too: it knows more than the
    release's readers. Figures that an earlier release printed are not held back, nor are those that
    are known from elsewhere (`outside`).
    """
    attacked = attack_release(release, policy, earlier, outside)
    if not attacked.fits:
        raise GateClosed(CONTRADICTORY)
    inside = protected.open_figures()
    opened = attacked.opened
    left = [name for name in inside if name not in {figure.id for figure in opened}]
    if opened or left:
        ids = frozenset([*left, *(figure.id for figure in opened)])
        raise GateClosed(*_said(opened, left, policy), opened=ids)
    return attacked


def _said(opened: Sequence[HiddenFigure], left: Sequence[str], policy: Policy) -> Iterator[Text]:
    number = len(opened) + len(left)
    yield CLOSED.filled(number=number, policy=policy.version)
    named = [
        *(
            (RECOMPUTED if figure.is_exact else TOO_NARROW).filled(figure=figure.id)
            for figure in opened
        ),
        *(TOO_NARROW.filled(figure=name) for name in left),
    ]
    yield from named[:MOST_SAID]
    if number > MOST_SAID:
        yield MORE.filled(number=number - MOST_SAID)
    yield WHAT_TO_DO
