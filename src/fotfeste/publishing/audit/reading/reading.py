"""What was read of a document (lesning): every number as a row that a person can correct."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Literal

from fotfeste.domain.text import Text
from fotfeste.reconstruction.figures.printed import COLUMNS
from fotfeste.reconstruction.figures.reader import row_defects

State = Literal["placed", "asked", "not a figure"]


@dataclass(frozen=True)
class Read:
    """A number of a document: as printed, where, the state, why, and its columns so far.

    `columns` are those of a figures file; where the state is `asked` they are a proposal.
    """

    printed: str
    place: Text
    sentence: str
    state: State
    why: Text
    columns: Mapping[str, str] = field(default_factory=dict)
    suspicion: Text | None = None


def as_possible(read: Read) -> Read:
    """What was read; asked about where its columns could not stand in a figures file."""
    if read.state != "placed":
        return read
    record = {column: read.columns.get(column, "") for column in COLUMNS}
    defect = next(row_defects(1, record), None)
    return read if defect is None else replace(read, state="asked", why=defect.expected)
