"""Answers (svar): a value, what stands in its way, or both readings; and always the because."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from fotfeste.domain.text import Text
from fotfeste.law.fields import fields
from fotfeste.law.rule import Value
from fotfeste.law.units import said


@dataclass(frozen=True)
class Decided:
    """The rules give this value; None where no rule covers the case."""

    value: Value


@dataclass(frozen=True)
class Undecided:
    """A fact is missing: the path of a field of the person's schema.

    `contradicts` is the path of a fact that it cannot be so beside, where both
    are told.
    """

    missing: str
    contradicts: str | None = None


@dataclass(frozen=True)
class NotConfirmed:
    """What an unverified rule would give. Drives no work list and no count."""

    value: Value


@dataclass(frozen=True)
class Interval:
    """Two readings are possible: the value of each, and its name."""

    low: Value
    high: Value
    readings: tuple[Text, Text]


Outcome = Decided | Undecided | NotConfirmed | Interval


@dataclass(frozen=True, kw_only=True)
class Because:
    """One line of the calculation log.

    `version` is the first day of the version that was used; None where no version
    held, or the line is a reckoning of its own (`rule` None). `grounds` is the part
    of the text that says where the value comes from.
    """

    text: Text
    grounds: Text | None = None
    rule: str | None = None
    version: date | None = None
    anchor: str | None = None
    anchor_day: date | None = None
    paragraph: str | None = None
    link: str | None = None
    verified: bool = True


@dataclass(frozen=True, kw_only=True)
class Answer:
    """What is said of one question about one person on one day."""

    id: str
    part: str
    title: Text
    unit: str
    value: Outcome
    because: tuple[Because, ...]
    warnings: tuple[Text, ...] = ()

    def said(self) -> Text:
        """The outcome in words."""
        match self.value:
            case Decided(None):
                return NO_RULE
            case Decided(value):
                return said(value, self.unit)
            case NotConfirmed(value):
                return _not_confirmed(value, self.unit)
            case Undecided():
                return cannot_be_decided(self.value)
            case Interval():
                return _two_readings(self.value, self.unit)

    def as_json(self) -> dict[str, Any]:
        """The answer in plain JSON values."""
        return {
            "id": self.id,
            "title": texts(self.title),
            "outcome": type(self.value).__name__,
            **{name: _plain(value) for name, value in vars(self.value).items()},
            "unit": self.unit,
            "said": texts(self.said()),
            "warnings": [texts(warning) for warning in self.warnings],
            "because": [_because(line) for line in self.because],
        }


NO_RULE = Text(
    nb="ingen regel gjelder", nn="ingen regel gjeld", en="no rule applies"
)  # fmt: skip


def cannot_be_decided(found: Undecided) -> Text:
    """That something cannot be decided for want of a fact, or of one that agrees with another."""
    fact = _named(found.missing)
    if found.contradicts is not None:
        fact = AGREEING.filled(fact=fact, other=_named(found.contradicts))
    return Text(
        nb=f"kan ikke avgjøres, fordi {fact.nb} mangler",
        nn=f"kan ikkje avgjerast, fordi {fact.nn} manglar",
        en=f"cannot be decided, because {fact.en} is missing",
    )


AGREEING = Text(
    nb="en verdi av {fact} som stemmer med {other},",
    nn="ein verdi av {fact} som stemmer med {other},",
    en="a value of {fact} that agrees with {other}",
)


def _named(path: str) -> Text:
    title = fields()[path].title
    return Text(nb=f"{title.nb} ({path})", nn=f"{title.nn} ({path})", en=f"{title.en} ({path})")


def _not_confirmed(value: Value, unit: str) -> Text:
    if value is None:
        return VALUE_NOT_KNOWN
    one = said(value, unit)
    return Text(
        nb=f"ikke avgjort – få bekreftet (en tolkning gir: {one.nb})",
        nn=f"ikkje avgjort – få stadfesta (ei tolking gjev: {one.nn})",
        en=f"not decided – confirm (one interpretation gives: {one.en})",
    )


VALUE_NOT_KNOWN = Text(
    nb="ikke avgjort – få bekreftet (verdien er ikke kjent)",
    nn="ikkje avgjort – få stadfesta (verdien er ikkje kjend)",
    en="not decided – confirm (the value is not known)",
)


def _two_readings(found: Interval, unit: str) -> Text:
    low, high = said(found.low, unit), said(found.high, unit)
    one, other = found.readings
    return Text(
        nb=f"{low.nb} ({one.nb}) – {high.nb} ({other.nb})",
        nn=f"{low.nn} ({one.nn}) – {high.nn} ({other.nn})",
        en=f"{low.en} ({one.en}) – {high.en} ({other.en})",
    )


def texts(text: Text) -> dict[str, str]:
    """A text as JSON."""
    return {"nb": text.nb, "nn": text.nn, "en": text.en}


def _because(line: Because) -> Mapping[str, Any]:
    named = {name: getattr(line, name) for name in Because.__dataclass_fields__}
    return {name: _plain(value) for name, value in named.items()}


def _plain(value: Any) -> Any:
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Text):
        return texts(value)
    return [_plain(each) for each in value] if isinstance(value, tuple) else value
