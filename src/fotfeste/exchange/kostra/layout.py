"""The layout of KOSTRA form 11B (filbeskrivelse), from `layout.yaml`: fields by position, and a record read by it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path

import yaml


@dataclass(frozen=True, slots=True)
class Place:
    """A field of the record: its first and last position (first = 1), digits or text, its codes or slots."""

    first: int
    last: int
    kind: str
    codes: tuple[str, ...] = ()
    slots: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Layout:
    """The whole record, the years it was used, and the limits that its checks have."""

    length: int
    first_year: int
    last_year: int
    still_in_programme: str
    fields: Mapping[str, Place]
    limits: Mapping[str, int]


@cache
def layout() -> Layout:
    """The layout of 11B."""
    said = yaml.safe_load(Path(__file__).with_name("layout.yaml").read_text(encoding="utf-8"))
    fields = {
        name: Place(
            each["from"],
            each["to"],
            each["kind"],
            tuple(each.get("codes", ())),
            tuple(each.get("slots", ())),
        )
        for name, each in said["fields"].items()
    }
    years = said["years"]
    kept = (said["length"], years["first"], years["last"], said["still_in_programme"])
    return Layout(*kept, fields, said["limits"])


@dataclass(frozen=True, slots=True)
class Line:
    """One record of the file, as it stands."""

    text: str

    def __getitem__(self, name: str) -> str:
        """What stands in a field, without the spaces around it."""
        place = layout().fields[name]
        return self.text[place.first - 1 : place.last].strip()

    def slots(self, name: str) -> list[str]:
        """What stands in each slot of a field of several, two characters each; blank and 00 are ""."""
        place = layout().fields[name]
        whole = self.text[place.first - 1 : place.last]
        pairs = [whole[at : at + 2].replace(" ", "0") for at in range(0, len(whole), 2)]
        return ["" if pair == "00" else pair for pair in pairs]

    @property
    def year(self) -> int | None:
        """The reporting year, of this century; None where it is not of two digits."""
        said = self["year"]
        return 2000 + int(said) if len(said) == len("yy") and said.isdecimal() else None

    def day(self, name: str) -> date | None:
        """A day written as ddmmyy, of this century; None where it is none."""
        said = self[name]
        if len(said) != len("ddmmyy") or not said.isdecimal():
            return None
        try:
            return date(2000 + int(said[4:]), int(said[2:4]), int(said[:2]))
        except ValueError:
            return None

    @property
    def months(self) -> list[int]:
        """The months that are ticked."""
        found = zip(layout().fields["months"].slots, self.slots("months"), strict=True)
        return [int(own) for own, said in found if said == own]

    @property
    def amount(self) -> int | None:
        """The benefit of the year in kroner; None where it is no number."""
        said = self["amount"].replace(" ", "")
        return int(said) if said.isdecimal() else None
