"""Claims as made (påstander slik de ble avgjort): the words that a release states, and what they rest on."""

from dataclasses import dataclass
from decimal import Decimal

from fotfeste.domain.text import Text

UNSAID = "unsaid"


@dataclass(frozen=True)
class ClaimMade:
    """The words of one claim, chosen while the release was made.

    `relation` is what holds among the figures (`rises`, `above`, `nearest` …), or
    `unsaid` where nothing does and `words` are the neutral ones. `limit` is the
    number that the relation compares with, where it is not another figure: in
    per cent, percentage points or years, as the kind has it.
    """

    id: str
    kind: str
    figures: tuple[str, ...]
    relation: str
    limit: Decimal | None
    words: Text
