"""Why one counts a participation and the other does not (årsaken): the first that holds, in a fixed order."""

from dataclasses import dataclass
from typing import Any

from fotfeste.differences.own import Own
from fotfeste.differences.receipts import Told
from fotfeste.differences.side import Counted, Side
from fotfeste.differences.words import CAUSES, UNMET
from fotfeste.domain.text import Text
from fotfeste.exchange.receipts.line import Outcome
from fotfeste.indicators.definitions.variable import Clause


@dataclass(frozen=True, slots=True)
class Because:
    """A cause by its id, with what the definition met where it is one: the clause and the code."""

    cause: str
    unmet: Clause | None = None
    code: str = ""
    place: str = ""

    def as_json(self) -> dict[str, Any]:
        """In the values of JSON."""
        text = CAUSES[self.cause]
        said: dict[str, Any] = {
            "cause": self.cause,
            "text": {"nb": text.nb, "nn": text.nn, "en": text.en},
        }
        if self.unmet:
            said |= {"variable": self.unmet.variable.id, "code": self.code}
        if self.place:
            said |= {"municipality": self.place}
        return said

    def detail(self) -> Text | str:
        """The value that decides, in words; "" where there is none."""
        if self.unmet is None:
            return self.place
        codes = self.unmet.variable.codes
        code = codes.title_of(self.code) if self.code in codes.by_code else self.code
        return UNMET.filled(variable=self.unmet.variable.title, code=code)


_NO_END = {"left": "no", "end_reason_registered": "no", "activity_group": "not_registered"}


@dataclass(frozen=True)
class Then:
    """The register: what it counted by the cut-off, whom it would have counted but came too late, and what it counts now."""

    side: Side
    with_late: frozenset[str]
    now: Side


def state_in(side: Side, participation: str) -> Because | None:
    """Why a side does not count a participation that it knows; None where it counts it."""
    row = side.row_of(participation)
    if row is None:
        return Because("not_in_year")
    if row.participation != participation and row.participation in side.counted:
        return Because("counted_once")
    if row.screened and row.place != side.place:
        return Because("screened")
    if row.place != side.place:
        return Because("other_municipality", place=row.place)
    return _unmet(row)


def _unmet(row: Counted) -> Because | None:
    if row.unmet is None:
        return None
    no_end = row.code in ("not_left", _NO_END.get(row.unmet.variable.id))
    return Because("missing_end" if no_end else "definition", row.unmet, row.code)


def only_own(participation: str, register: Then, told: Told | None, *, was: bool) -> Because:
    """Why the register, as it was known then, does not count what the municipality counts.

    `was` is whether the register ever had it.
    """
    then, now = register.side, register.now
    if participation in register.with_late:
        return Because("registered_after")
    if participation in then.persons:
        because = state_in(then, participation)
        if participation in now.counted:
            late = because is not None and because.cause == "missing_end"
            return Because("registered_after" if late else "corrected_since")
        return because or Because("counted_once")
    if participation in now.persons:
        return Because("registered_after")
    if told and told.outcome is Outcome.REJECTED:
        return Because("rejected")
    if told and told.outcome is Outcome.WAITING:
        return Because("waiting")
    return Because("withdrawn" if was else "not_received")


def only_register(participation: str, own: Own, register: Then, *, others: bool) -> Because:
    """Why the municipality does not count what the register, as it was known then, counts.

    `others` is whether somebody else registered it.
    """
    then, now = register.side, register.now
    if others:
        return Because("other_sender")
    person = then.persons[participation]
    if any(then.persons.get(each) == person for each in own.counted):
        return Because("counted_once")
    if participation not in now.persons:
        return Because("withdrawn")
    if participation not in now.counted:
        return Because("corrected_since")
    if own.side is None or participation not in own.side.persons:
        return Because("only_register")
    because = state_in(own.side, participation)
    return Because(
        "own_otherwise", *((because.unmet, because.code, because.place) if because else ())
    )


def since(participation: str, register: Then) -> Because:
    """Why the register counts a participation now and did not then, or the reverse."""
    if participation not in register.now.persons:
        return Because("withdrawn")
    if participation not in register.side.persons or participation in register.with_late:
        return Because("registered_after")
    return Because("corrected_since")
