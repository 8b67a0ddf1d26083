"""What the gate finds open is closed by hiding more, then by tables without numbers; it always ends."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from fotfeste.disclosure import holding_back
from fotfeste.disclosure.figures.figure import Reason
from fotfeste.disclosure.figures.release import Release
from fotfeste.disclosure.holding_back import passed
from fotfeste.disclosure.protect import Protected, protect_release
from fotfeste.disclosure.review import write_review
from fotfeste.disclosure.suppress import Hidden
from tests.spec.disclosure.cases import COUNTY, LEAVERS, SEX, table
from tests.spec.disclosure.counted import people, tabulated
from tests.spec.disclosure.released import POLICY, released

COUNTIES = table("counties", LEAVERS, by=(COUNTY,))
SEXES = table("sexes", LEAVERS, by=(SEX,))
TABLES = (COUNTIES, SEXES)


@pytest.fixture
def forgetful() -> Protected:
    """One county is hidden, and the cover of it was forgotten."""
    groups = (("03", 50), ("55", 3), ("56", 44))
    persons = people(
        *(
            (n, {"left": "yes", "county": c, "sex": s, "activity_group": "work"})
            for c, n in groups
            for s in ("female", "male")
        )
    )
    done = protect_release(tabulated(TABLES, persons), TABLES, POLICY)
    troms = next(ask.sides[0].count for ask in done.asked if ask.id == "counties/2024/55")
    none = replace(
        done, shown=replace(done.shown, hidden=frozenset()), hidden=Hidden(frozenset(), frozenset())
    )
    return none.hiding(frozenset({troms}))


@pytest.fixture
def trial(tmp_path: Path) -> Callable[[Protected], Release]:
    def make(publication: Protected) -> Release:
        folder = tmp_path / f"r{len(list(tmp_path.iterdir()))}"
        return released(folder, publication.figures, *TABLES)

    return make


def hidden(publication: Protected) -> set[str]:
    return {figure.id for figure in publication.figures if figure.reason is Reason.HIDDEN}


def test_the_smallest_cover_is_hidden(
    forgetful: Protected, trial: Callable[[Protected], Release]
) -> None:
    done, attacked = passed(trial, forgetful, POLICY, ())
    assert hidden(forgetful) == {"counties/2024/55"}
    assert hidden(done) == {"counties/2024/55", "counties/2024/56"}
    assert not attacked.is_open
    assert done.withheld == frozenset()


def test_where_that_is_not_enough_the_table_is_left_without_numbers(
    forgetful: Protected,
    trial: Callable[[Protected], Release],
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    monkeypatch.setattr(holding_back, "ROUNDS_OF_CELLS", 0)
    done, attacked = passed(trial, forgetful, POLICY, ())
    assert not attacked.is_open
    assert done.withheld == {"counties"}
    reasons = {f.id: f.reason for f in done.figures if f.table == "counties"}
    assert reasons["counties/2024/55"] is Reason.HIDDEN
    assert reasons["counties/2024/03"] is Reason.WITHHELD
    assert all(figure.is_shown for figure in done.figures if figure.table == "sexes")
    release = trial(done)
    write_review(tmp_path / "inside", release.record, done, attacked, POLICY)
    page = (tmp_path / "inside" / "review.en.html").read_text(encoding="utf-8")
    assert "Tables without numbers" in page
    assert "<td>counties</td>" in page or '<th scope="row">counties</th>' in page
