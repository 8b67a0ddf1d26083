"""What a share is of (prosentgrunnlag), where a row leaves it open."""

from dataclasses import replace
from enum import Enum

from fotfeste.reconstruction.conventions.spoken import SpokenTerm


class Whole(Enum):
    """What a share by track or education is of."""

    EITHER = "either"
    KNOWN = "those for whom it is known"
    ALL = "all"

    def read(self, term: SpokenTerm) -> SpokenTerm:
        """The term as read so."""
        if self is Whole.KNOWN:
            return replace(term, at_most=None)
        return replace(term, whole=term.at_most, at_most=None) if self is Whole.ALL else term
