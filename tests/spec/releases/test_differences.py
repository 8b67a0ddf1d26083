"""Why a figure is another than in the release before: each cause by example."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from fotfeste.disclosure.figures.figure import Figure, Reason
from fotfeste.disclosure.figures.record import Part, ReleaseRecord
from fotfeste.disclosure.revisions.cause import Cause
from fotfeste.disclosure.revisions.differences import Difference, differences

SHOWN = Figure(
    id="headline/2023/leavers", table="headline", year=2023, contents="leavers", codes=(),
    value=Decimal(100), sign=None, reason=None, decimals=0, unit="persons", definition_version=1,
)  # fmt: skip
MORE = replace(SHOWN, value=Decimal(104))
HIDDEN = replace(SHOWN, value=None, sign=":", reason=Reason.HIDDEN)
REDEFINED = replace(MORE, definition_version=2)


def record(known_at: date, policy: str = "2024") -> ReleaseRecord:
    part = Part(id="cutoff", tables=("headline",), known_at=known_at, status="final")
    return ReleaseRecord(
        id="2023", year=2023, edition="current", parts=(part,), policy=policy, synthetic=True
    )


EARLY, LATE = record(date(2024, 2, 29)), record(date(2025, 5, 31))


def found(
    before: Figure | None,
    now: Figure | None,
    then: ReleaseRecord = EARLY,
    later: ReleaseRecord = LATE,
) -> list[Difference]:
    old, new = ({f.id: f} if f else {} for f in (before, now))
    return list(differences(old, then, new, later))


def test_the_same_figure_is_no_difference() -> None:
    assert found(SHOWN, SHOWN) == []


@pytest.mark.parametrize(
    ("before", "now", "cause"),
    [
        (SHOWN, MORE, Cause.LATER),
        (SHOWN, REDEFINED, Cause.DEFINITION),
        (SHOWN, HIDDEN, Cause.PROTECTION),
        (HIDDEN, MORE, Cause.PROTECTION),
        (None, SHOWN, Cause.ADDED),
        (SHOWN, None, Cause.WITHDRAWN),
    ],
)
def test_each_cause(before: Figure | None, now: Figure | None, cause: Cause) -> None:
    assert [each.cause for each in found(before, now)] == [cause]


def test_another_policy_hides_or_shows() -> None:
    (each,) = found(SHOWN, HIDDEN, later=record(date(2025, 5, 31), policy="2025"))
    assert each.cause is Cause.POLICY


def test_the_same_cut_off_explains_nothing() -> None:
    (each,) = found(SHOWN, MORE, later=EARLY)
    assert each.cause is Cause.UNEXPLAINED


def test_a_change_is_told_only_of_figures_that_are_shown() -> None:
    (shown,), (hidden,) = found(SHOWN, MORE), found(HIDDEN, MORE)
    assert (shown.change, hidden.change) == (Decimal(4), None)
