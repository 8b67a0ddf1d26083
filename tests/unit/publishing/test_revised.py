"""What a report prints of the release that it replaces."""

from dataclasses import replace
from decimal import Decimal
from pathlib import Path

from fotfeste.disclosure.figures.release import Release
from fotfeste.disclosure.figures.revision import Revision
from fotfeste.domain.text import Text
from fotfeste.publishing.numbers import NO_BREAK_SPACE
from fotfeste.publishing.revised import arrange_revisions, of_each_cause
from tests.unit.publishing.small import small_release

LATER = Text(nb="Senere.", nn="Seinare.", en="Later.")


def revised(folder: Path, **before: int) -> Release:
    """A small release whose figures had other numbers before; `headline/YEAR/CONTENTS` by contents."""
    release = small_release(folder)
    revisions = []
    for figure in release.figures.figures:
        is_country = all(code == "total" for code in figure.codes)
        if is_country and figure.contents in before and figure.value is not None:
            was = Decimal(before[figure.contents])
            revisions.append(Revision(figure.id, was, "later_registration", LATER))
    return replace(release, revisions=tuple(revisions))


def test_a_figure_stands_with_its_number_before_and_now(tmp_path: Path) -> None:
    release = revised(tmp_path / "release", leavers=1)
    shown = arrange_revisions(release, "nb")
    assert shown.stub == ("Tall for hele landet", "År")
    years = [row.headings[1] for row in shown.rows]
    assert years == sorted(years, reverse=True)
    for row in shown.rows:
        before, now, change = (cell.value for cell in row.cells)
        assert before == 1
        assert now is not None
        assert change == now - before
        assert row.cells[2].words.startswith("+")
    assert len({row.headings for row in shown.rows}) == len(shown.rows) > 0


def test_every_cause_is_counted(tmp_path: Path) -> None:
    release = revised(tmp_path / "release", leavers=1)
    told = list(of_each_cause(release, "nb"))
    assert told == [f"Senere. Gjelder {len(release.revisions)} tall."]
    assert NO_BREAK_SPACE not in told[0]


def test_a_first_release_has_nothing_to_show(tmp_path: Path) -> None:
    assert arrange_revisions(small_release(tmp_path / "release"), "nb").rows == ()
