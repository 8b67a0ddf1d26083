"""What a message (melding) is made of: record kinds, and the fields of each.

Everything else is made from these values: JSON Schema, CSV and Excel layouts,
the documentation, the API and the checks of form.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from fotfeste.domain.codelist import CodeList
from fotfeste.domain.text import Text

Kind = Literal["reference", "text", "date", "code", "integer", "number", "boolean", "secret"]
"""The kinds of value. A `secret` is a personal number: kept encrypted, shown to nobody.

A `reference` is a name that the sender gives to a thing of its own; it may not be
a personal number.
"""

INTRODUCTION_ACT = "introduksjonsloven"
INTEGRATION_ACT = "integreringsloven"


@dataclass(frozen=True, slots=True)
class CodesBy:
    """Which codes may be used, given the value of another field of the record."""

    field: str
    lists: tuple[tuple[str, CodeList], ...]


@dataclass(frozen=True, slots=True)
class Field:
    """One field of a record: its kind of value, whether it must be filled, what it means.

    `codes` is the list of a `code`, `codes_by` narrows it by another field, and
    `valid_on` names the fields whose day decides which codes are valid (the first
    filled). `refers_to` is the record kind that a `reference` names. `acts` are the
    acts under which the field is open, empty for all; `sensitive` marks special
    categories of personal data, which may be given only when needed. `least` and
    `most` bound a number, `longest` the characters of a text.
    """

    name: str
    kind: Kind
    title: Text
    required: bool = False
    codes: CodeList | None = None
    codes_by: CodesBy | None = None
    valid_on: tuple[str, ...] = ()
    refers_to: str | None = None
    acts: tuple[str, ...] = ()
    sensitive: bool = False
    least: int | None = None
    most: int | None = None
    longest: int = 200


@dataclass(frozen=True, slots=True)
class RecordKind:
    """One kind of record: its fields, where the regulation lists them, what holds for its days.

    `name` is what a message calls it; `extract` the file of an extract that its rows
    end in, if any. `law` cites the list of fields it comes from. `begins_on` are the
    fields that give `valid_from` where a record leaves it out (the first filled).
    `periods` are pairs of first day and first day after; `ordered` pairs of days
    of which the first may not be after the second. `alone_within` are the fields within
    which two records' periods (the last of `periods`, or how long they are valid) may not
    overlap. `acts` are the acts under which the whole kind is open, empty for all.
    """

    name: str
    title: Text
    law: str
    fields: tuple[Field, ...]
    extract: str | None = None
    begins_on: tuple[str, ...] = ()
    periods: tuple[tuple[str, str], ...] = ()
    alone_within: tuple[str, ...] = ()
    ordered: tuple[tuple[str, str], ...] = ()
    acts: tuple[str, ...] = ()

    def field(self, name: str) -> Field:
        """The field of a name."""
        return next(field for field in self.fields if field.name == name)

    @property
    def field_names(self) -> tuple[str, ...]:
        """The names of the fields, in order."""
        return tuple(field.name for field in self.fields)

    @property
    def own_period(self) -> tuple[str, str]:
        """The fields of the period within which a record stands alone."""
        return self.periods[-1] if self.periods else ("valid_from", "valid_to")

    @property
    def refers_to(self) -> Iterator[tuple[str, str]]:
        """Each field that names another record, with that record's kind."""
        return ((f.name, f.refers_to) for f in self.fields if f.refers_to)


def code(
    name: str, title: Text, codes: CodeList, *valid_on: str, required: bool = False, **more: object
) -> Field:
    """A field with a code of a list, valid on the day of the first filled of some fields."""
    return Field(name, "code", title, required, codes, valid_on=valid_on, **more)  # type: ignore[arg-type]


def day(name: str, title: Text, *, required: bool = False) -> Field:
    """A field with a date."""
    return Field(name, "date", title, required)


def text(name: str, title: Text, *, longest: int = 200, sensitive: bool = False) -> Field:
    """A field with free text."""
    return Field(name, "text", title, longest=longest, sensitive=sensitive)


def yes_or_no(name: str, title: Text) -> Field:
    """A field that is true or false."""
    return Field(name, "boolean", title)


def number(
    name: str, title: Text, least: int, most: int, *, required: bool = False, whole: bool = False
) -> Field:
    """A field with a number between bounds, both included."""
    kind: Kind = "integer" if whole else "number"
    return Field(name, kind, title, required, least=least, most=most)


def refers(name: str, title: Text, to: str, *, required: bool = True) -> Field:
    """A field that names another record by the sender's reference."""
    return Field(name, "reference", title, required, refers_to=to)
