"""What stands beside the lines of form 11B (ved siden av filen): persons from somewhere that has their birth dates.

The form has neither birth date nor screening, and nothing is read out of a number. So whoever has
them gives a message of records `person`, each with the person's reference as the form's import makes it.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from hashlib import blake2b
from typing import Any

from fotfeste.exchange.judging.values import day_of
from fotfeste.exchange.problem import MessageRefused, Problem, problem
from fotfeste.exchange.reading.raw import Opened, Raw

Values = Mapping[str, Any]


@dataclass(slots=True)
class Beside:
    """What is known beside the lines: their persons by reference, and whether test numbers are good ones.

    `given` is whether persons were given at all; `told` are the persons and numbers
    that came with a line already. Persons that no line names are left alone. `numbers` are digests of the
    numbers that came, by reference.
    """

    test: bool
    given: bool = False
    persons: dict[str, tuple[Raw, ...]] = field(default_factory=dict)
    told: set[str] = field(default_factory=set)
    numbers: dict[str, bytes] = field(default_factory=dict)

    def born(self, person: str) -> date | None:
        """The birth date of a person, where the records beside say one."""
        said = (raw.values.get("birth_date") for raw in self.persons.get(person, ()))
        days = (day_of(each) for each in said if isinstance(each, str))
        return next((day for day in days if day), None)

    def new(self, person: str) -> tuple[Raw, ...]:
        """A person's records, the first time a line names the person; none after that."""
        if person in self.told:
            return ()
        self.told.add(person)
        return self.persons.get(person, ())

    def has_come(self, reference: str, number: str) -> bool:
        """Whether a number came with an earlier line of the person; from now on it has."""
        digest = blake2b(number.encode(), digest_size=8).digest()
        before = self.numbers.setdefault(reference, digest)
        if reference in self.told and before == digest:
            return True
        self.told.add(reference)
        return False

    def lacks(self, person: str) -> bool:
        """Whether persons were given, and not this one."""
        return self.given and person not in self.persons


def beside(persons: Opened | None, *, test: bool) -> Beside:
    """What is known beside the lines, from a message of persons. Raises MessageRefused for other records in it."""
    if persons is None:
        return Beside(test)
    found = Beside(test, given=True)
    others: list[Problem] = []
    for raw in persons.records:
        person = raw.values.get("person")
        if raw.values.get("record") == "person" and isinstance(person, str):
            found.persons[person] = (*found.persons.get(person, ()), raw)
        else:
            others.append(problem("kostra_not_a_person", "", raw.number))
    if others:
        raise MessageRefused(*others)
    return found
