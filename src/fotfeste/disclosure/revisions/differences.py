"""What a release says differently from the one it replaces (revisjoner), figure by figure."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from babel.dates import format_date

from fotfeste.disclosure.figures.figure import Figure
from fotfeste.disclosure.figures.record import ReleaseRecord
from fotfeste.disclosure.figures.revision import Revision
from fotfeste.disclosure.revisions.cause import Cause
from fotfeste.domain.text import Text

_LOCALES = ("nb_NO", "nn_NO", "en_GB")


@dataclass(frozen=True)
class Difference:
    """A figure before and now; None where it was, or is, not in the release.

    `known_before` and `known_now` are the cut-offs of the two.
    """

    id: str
    before: Figure | None
    now: Figure | None
    cause: Cause
    known_before: date | None
    known_now: date | None

    @property
    def change(self) -> Decimal | None:
        """How much larger the figure is now, where both are shown."""
        if self.before is None or self.now is None:
            return None
        if self.before.value is None or self.now.value is None:
            return None
        return self.now.value - self.before.value

    @property
    def told(self) -> Text:
        """The cause in words."""
        return self.cause.text.filled(
            before=_written(self.known_before), now=_written(self.known_now)
        )

    @property
    def revision(self) -> Revision:
        """The difference as the release keeps it."""
        before = None if self.before is None else self.before.value
        return Revision(self.id, before, self.cause.value, self.told)


@dataclass(frozen=True, slots=True, kw_only=True)
class Same:
    """What two releases have in common as to a figure."""

    rules: bool
    policy: bool
    cutoff: bool


def _written(day: date | None) -> Text:
    """A day in words, in each language."""
    if day is None:
        return Text(nb="–", nn="–", en="–")
    nb, nn, en = (format_date(day, format="long", locale=each) for each in _LOCALES)
    return Text(nb=nb, nn=nn, en=en)


def differences(
    before: Mapping[str, Figure],
    record_before: ReleaseRecord,
    now: Mapping[str, Figure],
    record_now: ReleaseRecord,
) -> Iterator[Difference]:
    """Every figure that is printed in another way, in the order of the new release."""
    for name in dict.fromkeys((*now, *before)):
        old, new = _found(before, name), _found(now, name)
        if old is None or new is None or (old.value, old.sign) != (new.value, new.sign):
            known_before = _known_at(old, record_before)
            known_now = _known_at(new, record_now)
            same = Same(
                rules=record_before.rules == record_now.rules,
                policy=record_before.policy == record_now.policy,
                cutoff=known_before == known_now,
            )
            cause = _cause(old, new, same)
            yield Difference(name, old, new, cause, known_before, known_now)


def _found(figures: Mapping[str, Figure], name: str) -> Figure | None:
    """The figure, if it is there; looking does not search for similar ids, as `get` would."""
    if name in figures:
        return figures[name]
    return None


def _known_at(figure: Figure | None, record: ReleaseRecord) -> date | None:
    return None if figure is None else record.part_of(figure.table).known_at


def _cause(old: Figure | None, new: Figure | None, same: Same) -> Cause:
    """The first cause that holds."""
    if old is None or new is None:
        return Cause.ADDED if old is None else Cause.WITHDRAWN
    if old.definition_version != new.definition_version:
        return Cause.DEFINITION
    if not same.rules:
        return Cause.RULES
    if old.is_shown != new.is_shown:
        return Cause.PROTECTION if same.policy else Cause.POLICY
    return Cause.UNEXPLAINED if same.cutoff else Cause.LATER
