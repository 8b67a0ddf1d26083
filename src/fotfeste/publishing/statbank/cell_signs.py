"""Signs and reasons of cells as small numbers (standardtegn i tallkuben), so that a table is an array."""

from fotfeste.disclosure.figures.figure import PRELIMINARY, Reason
from fotfeste.domain.text import Text

SIGNS: tuple[str, ...] = ("", ":", ".", "..", "-", "0", PRELIMINARY)
"""Place 0 is a plain number."""

NO_SIGN, HIDDEN, IMPOSSIBLE, MISSING, ZERO = range(5)
INSTEAD = (HIDDEN, IMPOSSIBLE, MISSING)
"""The signs that stand instead of a number."""

REASONS: tuple[str, ...] = ("", *(reason.value for reason in Reason), "absent", "zero", "not_added")
"""Place 0 is a number that is there; `absent`: no figure was released for the place."""

CONCEALED = REASONS.index(Reason.HIDDEN.value)
LACKING = REASONS.index(Reason.MISSING.value)
ABSENT = REASONS.index("absent")
NOT_ADDED = REASONS.index("not_added")
IS_ZERO = REASONS.index("zero")

REASON_TEXTS: dict[str, Text] = {
    **{reason.value: reason.text for reason in Reason},
    "absent": Text(
        nb="Det er ikke mulig å oppgi tall: gruppa eller stedet fantes ikke det året, eller er ikke publisert.",
        nn="Det er ikkje mogleg å oppgje tal: gruppa eller staden fanst ikkje det året, eller er ikkje publisert.",
        en="No figure is possible: the group or place did not exist that year, or is not released.",
    ),
    "zero": Text(nb="Ingen personer.", nn="Ingen personar.", en="No persons."),
    "not_added": Text(
        nb="Andeler kan ikke legges sammen; tallet for flere grupper under ett er ikke beregnet.",
        nn="Delar kan ikkje leggjast saman; talet for fleire grupper under eitt er ikkje rekna ut.",
        en="Shares cannot be added; the figure of several groups together has not been computed.",
    ),
}
