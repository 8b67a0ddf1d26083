"""What an audit finds (funn i en revisjon av tall): four kinds of findings, each about some rows."""

from dataclasses import dataclass, field
from fractions import Fraction

from fotfeste.domain.text import Text
from fotfeste.reconstruction.claims.judged import Judged
from fotfeste.reconstruction.figures.printed import FiguresFile, RowId
from fotfeste.reconstruction.proof.certificate import Proof

Rows = tuple[RowId, ...]


@dataclass(frozen=True, slots=True)
class Mend:
    """A single figure that would make a contradiction possible, were it changed; and to what."""

    row: RowId
    was: Fraction
    to: Fraction


@dataclass(frozen=True)
class Impossible:
    """Rows that no register gives together, although any one fewer it could."""

    rows: Rows
    why: Text
    mends: tuple[Mend, ...]
    proof: Proof


@dataclass(frozen=True, slots=True)
class Warned:
    """Rows that should nearly agree and do not: by how much."""

    rows: Rows
    why: Text
    gap: Fraction


@dataclass(frozen=True, slots=True)
class RoundingOnly:
    """Rows that do not add up as printed, and do before rounding."""

    rows: Rows
    why: Text


@dataclass(frozen=True, slots=True)
class Conditional:
    """Rows that are possible only if a group that is not printed has at least so many persons."""

    rows: Rows
    needs: Text
    least: int


@dataclass(frozen=True, slots=True)
class Unknown:
    """Rows with a word that we do not know: judged by the conventions alone."""

    rows: Rows
    column: str
    word: str


@dataclass(frozen=True)
class Audited:
    """All that was found in some files of figures."""

    files: tuple[FiguresFile, ...]
    impossible: tuple[Impossible, ...] = ()
    warnings: tuple[Warned, ...] = ()
    rounding_only: tuple[RoundingOnly, ...] = ()
    conditional: tuple[Conditional, ...] = ()
    unknown: tuple[Unknown, ...] = field(default=())
    claims: tuple[Judged, ...] = ()

    @property
    def figures(self) -> int:
        """How many figures were judged."""
        return sum(len(file.rows) for file in self.files)
