"""What a release says of the one it replaces (revisjon), as it is kept in the release itself."""

from dataclasses import dataclass
from decimal import Decimal

from fotfeste.domain.text import Text


@dataclass(frozen=True, slots=True)
class Revision:
    """A figure that is another than in the release before, and why.

    `before` is its number there, None where it had none. `cause` is the id of the
    reason, `told` the reason in words.
    """

    figure_id: str
    before: Decimal | None
    cause: str
    told: Text
