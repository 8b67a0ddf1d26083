"""What a release says of itself (publiseringens opplysninger): the contents of `release.json`."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Literal, get_args

Status = Literal["preliminary", "final", "revised"]


@dataclass(frozen=True, kw_only=True)
class Part:
    """Tables with the same cut-off and status.

    `known_at` is the day the register was read for them (uttrekksdato);
    `announced` the day that was announced for their publication, where one was.
    """

    id: str
    tables: tuple[str, ...]
    known_at: date
    status: Status
    announced: date | None = None

    def __post_init__(self) -> None:
        if self.status not in get_args(Status):
            raise ValueError(
                f"part {self.id}: «{self.status}» is no status; known are {', '.join(get_args(Status))}"
            )


@dataclass(frozen=True, kw_only=True)
class ReleaseRecord:
    """Everything about a release but its figures.

    `follows` is the id of the release that it replaces; `policy` the version of
    the disclosure policy; `approved_by` names those who approved it (nobody, for
    a trial). `rules` are the open rules that were decided in another way than
    usual, each with its alternative. Raises ValueError where a table is in two parts.
    """

    id: str
    year: int
    edition: str
    parts: tuple[Part, ...]
    policy: str
    synthetic: bool
    follows: str | None = None
    approved_by: tuple[str, ...] = ()
    rules: Mapping[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        tables = [table for part in self.parts for table in part.tables]
        twice = sorted({table for table in tables if tables.count(table) > 1})
        if twice:
            raise ValueError(f"release {self.id}: in more than one part: {', '.join(twice)}")

    def part_of(self, table: str) -> Part:
        """The part that a table is in; raises ValueError where it is in none."""
        for part in self.parts:
            if table in part.tables:
                return part
        raise ValueError(f"release {self.id}: the table {table} is in no part")
