"""Figures (tall) that may leave the house: a number, or a sign (standardtegn) where there is none."""

from dataclasses import dataclass
from decimal import Decimal
from enum import Enum
from typing import Literal, get_args

from fotfeste.domain.text import Text
from fotfeste.indicators.definitions.indicator import Unit

Sign = Literal[":", ".", "..", "-", "0"]
WITHOUT_VALUE: frozenset[Sign] = frozenset({":", ".", ".."})
PRELIMINARY = "*"

# Statistics Norway's standard signs.
SIGNS: dict[str, Text] = {
    ":": Text(
        nb="Kan ikke offentliggjøres", nn="Kan ikkje offentleggjerast", en="Cannot be published"
    ),
    ".": Text(
        nb="Ikke mulig å oppgi tall", nn="Ikkje mogleg å oppgje tal", en="No figure is possible"
    ),
    "..": Text(nb="Tallet mangler", nn="Talet manglar", en="The figure is missing"),
    "-": Text(nb="Null", nn="Null", en="Zero"),
    "0": Text(
        nb="Mindre enn halvparten av enheten",
        nn="Mindre enn halvparten av eininga",
        en="Less than half of the unit",
    ),
    PRELIMINARY: Text(nb="Foreløpig tall", nn="Førebels tal", en="Preliminary figure"),
}


class Reason(Enum):
    """Why there is no number. Never tells more than the sign may: a count that is
    small and one that is hidden to protect another have the same reason."""

    HIDDEN = "hidden"
    WITHHELD = "withheld"
    FEW = "few"
    IMPOSSIBLE = "impossible"
    MISSING = "missing"

    @property
    def sign(self) -> Sign:
        """The sign printed for the reason."""
        return _SIGN_OF[self]

    @property
    def text(self) -> Text:
        """What a reader is told."""
        return _TEXT_OF[self]


_SIGN_OF: dict[Reason, Sign] = {
    Reason.HIDDEN: ":",
    Reason.WITHHELD: ":",
    Reason.FEW: ":",
    Reason.IMPOSSIBLE: ".",
    Reason.MISSING: "..",
}

_TEXT_OF = {
    Reason.HIDDEN: Text(
        nb="Skjermet: tallet gjelder få personer, eller det ville røpe et tall som gjør det.",
        nn="Skjerma: talet gjeld få personar, eller det ville røpe eit tal som gjer det.",
        en="Hidden: the figure concerns few persons, or would give away one that does.",
    ),
    Reason.WITHHELD: Text(
        nb="Tallene i tabellen er holdt tilbake: de fleste gjelder få personer, eller sammen med andre tabeller ville de røpet tall som gjør det.",
        nn="Tala i tabellen er haldne tilbake: dei fleste gjeld få personar, eller saman med andre tabellar ville dei røpt tal som gjer det.",
        en="The numbers of the table are held back: most are of few persons, or with other tables they would give away figures that are.",
    ),
    Reason.FEW: Text(
        nb="Andelen vises ikke: den bygger på for få personer til å være pålitelig.",
        nn="Delen blir ikkje vist: han byggjer på for få personar til å vere påliteleg.",
        en="The share is not shown: it rests on too few persons to be reliable.",
    ),
    Reason.IMPOSSIBLE: Text(
        nb="Det finnes ingen personer å regne andelen av.",
        nn="Det finst ingen personar å rekne delen av.",
        en="There are no persons to take a share of.",
    ),
    Reason.MISSING: Text(
        nb="Det finnes ikke tall for året det sammenlignes med.",
        nn="Det finst ikkje tal for året det blir samanlikna med.",
        en="There is no figure for the year compared with.",
    ),
}


@dataclass(frozen=True, kw_only=True)
class Figure:
    """One published number, or the sign that stands for one that is not.

    `codes` are in the order of the table's dimensions, `total` for totals;
    `contents` is the id of the indicator, whose `definition_version` it is.
    `value` is rounded to `decimals`, in `unit`. Raises ValueError where value,
    sign and reason contradict each other.
    """

    id: str
    table: str
    year: int
    contents: str
    codes: tuple[str, ...]
    value: Decimal | None
    sign: Sign | None
    reason: Reason | None
    decimals: int
    unit: Unit
    definition_version: int

    def __post_init__(self) -> None:
        wrong = _contradiction(self)
        if wrong:
            raise ValueError(f"figure {self.id}: {wrong}")

    @property
    def is_shown(self) -> bool:
        """Whether there is a number."""
        return self.value is not None


def _contradiction(figure: Figure) -> str | None:
    """What in a figure contradicts itself, if anything."""
    if figure.sign is not None and figure.sign not in get_args(Sign):
        return f"«{figure.sign}» is no sign; known are {', '.join(get_args(Sign))}"
    return _wrong_without(figure) if figure.value is None else _wrong_with(figure.value, figure)


def _wrong_without(figure: Figure) -> str | None:
    if figure.reason is None or figure.sign not in WITHOUT_VALUE:
        return "has no value, and needs a sign and a reason for that"
    if figure.reason.sign != figure.sign:
        return f"«{figure.sign}» is not the sign of the reason {figure.reason.value}"
    return None


def _wrong_with(value: Decimal, figure: Figure) -> str | None:
    if figure.reason is not None or figure.sign in WITHOUT_VALUE:
        return "has a value, and can have no sign or reason that says it has none"
    if not value.is_finite():
        return "its value is not a number; a figure without a value has None"
    if value != round(value, figure.decimals):
        return f"its value has more than {figure.decimals} decimals"
    if figure.sign in {"-", "0"} and value != 0:
        return f"«{figure.sign}» stands for zero, and its value is not zero"
    return None
