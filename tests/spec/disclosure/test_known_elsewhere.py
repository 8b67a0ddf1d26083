"""What readers know from elsewhere hides nothing: protection finds other covers, and the gate knows it too."""

from pathlib import Path

import pytest

from fotfeste.disclosure.figures.figure import Reason
from fotfeste.disclosure.gate import GateClosed, pass_gate
from fotfeste.disclosure.protect import NOTHING, Protected, protect_release
from fotfeste.disclosure.released.known_outside import Range
from fotfeste.domain.refusal import Refused
from tests.spec.disclosure.cases import COUNTY, LEAVERS, table
from tests.spec.disclosure.counted import people, tabulated
from tests.spec.disclosure.released import POLICY, released

COUNTIES = table("counties", LEAVERS, by=(COUNTY,))
FINNMARK = "counties/2024/56"


def protected(outside: dict[str, Range] | None = None) -> Protected:
    """Troms is small; Finnmark is the smallest that can cover it."""
    groups = (("03", 50), ("55", 3), ("56", 44))
    persons = people(
        *(
            (n, {"left": "yes", "county": c, "sex": "female", "activity_group": "work"})
            for c, n in groups
        )
    )
    counts = tabulated([COUNTIES], persons)
    return protect_release(counts, [COUNTIES], POLICY, outside=outside or NOTHING)


def hidden(done: Protected) -> set[str]:
    return {figure.id for figure in done.figures if figure.reason is Reason.HIDDEN}


def test_what_is_known_is_no_cover() -> None:
    assert hidden(protected()) == {"counties/2024/55", FINNMARK}
    assert hidden(protected({FINNMARK: (44, 44)})) == {"counties/2024/55", "counties/2024/03"}
    assert hidden(protected({FINNMARK: (40, 50)})) == {"counties/2024/55", "counties/2024/03"}


def test_the_gate_knows_it_too(tmp_path: Path) -> None:
    """Troms is the whole less Oslo and what is known of Finnmark."""
    known: dict[str, Range] = {FINNMARK: (44, 44)}
    unaware = protected()
    release = released(tmp_path / "unaware", unaware.figures, COUNTIES)
    with pytest.raises(GateClosed) as closed:
        pass_gate(release, unaware, POLICY, [], known)
    assert closed.value.opened == {"counties/2024/55"}
    aware = protected(known)
    release = released(tmp_path / "aware", aware.figures, COUNTIES)
    assert not pass_gate(release, aware, POLICY, [], known).opened


def test_a_number_that_is_not_ours_is_refused_with_every_other() -> None:
    wrong: dict[str, Range] = {FINNMARK: (45, 50), "counties/2024/77": (1, 1)}
    with pytest.raises(Refused) as refused:
        protected(wrong)
    assert len(list(refused.value.lines("en"))) == 2
