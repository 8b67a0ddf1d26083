"""No release with figures that cannot all be true: the audit's gate in the year's production."""

from dataclasses import replace
from decimal import Decimal

import pytest

from fotfeste.catalogue.editions import edition_for
from fotfeste.cli import main
from fotfeste.disclosure.figures.release import Release, read_release
from fotfeste.publishing.audit.gate import Contradictory, pass_audit
from tests.cast import SMALL_CAST
from tests.extracts import an_extract


@pytest.fixture(scope="module")
def released(tmp_path_factory: pytest.TempPathFactory) -> Release:
    """A release of the cast, which has passed the gate."""
    folder = tmp_path_factory.mktemp("gate")
    register = an_extract(folder / "register", *SMALL_CAST, known_at="2025-05-31")
    assert main(["report", "2024", "--from", str(register), "--out", str(folder / "out")]) == 0
    return read_release(folder / "out" / "release")


def test_a_release_that_the_register_gave_passes(released: Release) -> None:
    tables = edition_for(released.record.edition, 2024).tables
    pass_audit(released.figures.figures, tables, released.record)


def test_more_leavers_than_participants_close_the_gate_and_are_named(released: Release) -> None:
    tables = edition_for(released.record.edition, 2024).tables
    printed = {"headline/2024/leavers": Decimal(60), "headline/2024/participants": Decimal(50)}
    figures = [
        replace(figure, value=printed[figure.id], sign=None, reason=None)
        if figure.id in printed
        else figure
        for figure in released.figures.figures
    ]
    with pytest.raises(Contradictory) as closed:
        pass_audit(figures, tables, released.record)
    (problem,) = closed.value.problems
    assert all(name in problem.en for name in printed)
