"""The gate and the approval: what is open is not published, and what is approved stays."""

from dataclasses import replace
from pathlib import Path

import pytest

from fotfeste.disclosure.figures.approval import approve
from fotfeste.disclosure.figures.refusal import ReleaseRefused
from fotfeste.disclosure.figures.release import Release, discard_trial, read_release
from fotfeste.disclosure.gate import GateClosed, pass_gate
from fotfeste.disclosure.protect import Protected, protect_release
from fotfeste.disclosure.review import write_review
from fotfeste.domain.text import LANGUAGES
from tests.spec.disclosure.cases import COUNTY, LEAVERS, SEX, table
from tests.spec.disclosure.counted import people, tabulated
from tests.spec.disclosure.released import POLICY, printed, released

COUNTIES = table("counties", LEAVERS, by=(COUNTY,))


def troms_is_small() -> Protected:
    groups = (("03", 50), ("55", 3), ("56", 44))
    persons = people(
        *(
            (n, {"left": "yes", "county": c, "sex": "female", "activity_group": "work"})
            for c, n in groups
        )
    )
    return protect_release(tabulated([COUNTIES], persons), [COUNTIES], POLICY)


def test_a_protected_release_passes(tmp_path: Path) -> None:
    protected = troms_is_small()
    release = released(tmp_path / "r", protected.figures, COUNTIES)
    attacked = pass_gate(release, protected, POLICY, [])
    assert {f.id for f in attacked.figures} == {"counties/2024/55", "counties/2024/56"}
    assert not attacked.is_open


def test_a_release_in_which_a_cover_was_forgotten_does_not(tmp_path: Path) -> None:
    figures = printed(COUNTIES, {"03": 50, "55": None, "56": 44, "99": 0, "total": 97})
    release = released(tmp_path / "r", figures, COUNTIES)
    with pytest.raises(GateClosed) as closed:
        pass_gate(release, troms_is_small(), POLICY, [])
    for language in LANGUAGES:
        said = "\n".join(closed.value.lines(language))
        assert "counties/2024/55" in said
        assert POLICY.version in said
        assert "3" not in said.replace("2024/55", "").split("counties")[1], "the count is not told"


def test_what_protection_could_not_close_is_not_published(tmp_path: Path) -> None:
    protected = troms_is_small()
    release = released(tmp_path / "r", protected.figures, COUNTIES)
    cell = next(ask.sides[0].count for ask in protected.asked if ask.id == "counties/2024/56")
    left = replace(protected, hidden=replace(protected.hidden, open=frozenset({cell})))
    with pytest.raises(GateClosed, match="counties/2024/56"):
        pass_gate(release, left, POLICY, [])


def test_what_an_earlier_release_printed_is_not_held_back(tmp_path: Path) -> None:
    now = printed(COUNTIES, {"03": 50, "55": None, "56": None, "99": 0, "total": 97})
    before = printed(COUNTIES, {"03": 50, "55": 3, "56": 44, "99": 0, "total": 97})
    release = released(tmp_path / "now", now, COUNTIES)
    earlier = released(tmp_path / "before", before, COUNTIES)
    attacked = pass_gate(release, troms_is_small(), POLICY, [earlier])
    assert {figure.id for figure in attacked.exact} == {"counties/2024/55", "counties/2024/56"}


@pytest.fixture
def trial(tmp_path: Path) -> Release:
    return released(tmp_path / "r", troms_is_small().figures, COUNTIES)


def test_two_persons_approve_and_nothing_else_changes(trial: Release) -> None:
    approved = approve(trial.folder, ["Kari Nordmann", "Ola  Hansen"])
    assert approved.record == replace(trial.record, approved_by=("Kari Nordmann", "Ola Hansen"))
    assert approved.figures.figures == trial.figures.figures
    with pytest.raises(ReleaseRefused):
        discard_trial(trial.folder)
    with pytest.raises(ReleaseRefused):
        approve(trial.folder, ["Per Olsen", "Anne Berg"])


@pytest.mark.parametrize("by", [[], ["Kari Nordmann"], ["Kari Nordmann", " Kari  Nordmann "]])
def test_one_person_is_not_enough(trial: Release, by: list[str]) -> None:
    with pytest.raises(ReleaseRefused):
        approve(trial.folder, by)
    assert read_release(trial.folder).record.approved_by == ()


def test_a_changed_release_cannot_be_approved(trial: Release) -> None:
    (trial.folder / "files" / "new.txt").write_text("slipped in")
    with pytest.raises(ReleaseRefused):
        approve(trial.folder, ["Kari Nordmann", "Ola Hansen"])


def test_the_review_page_says_what_is_hidden_and_tells_no_count(
    trial: Release, tmp_path: Path
) -> None:
    protected = troms_is_small()
    attacked = pass_gate(trial, protected, POLICY, [])
    write_review(tmp_path / "inside", trial.record, protected, attacked, POLICY)
    for language in LANGUAGES:
        page = (tmp_path / "inside" / f"review.{language}.html").read_text(encoding="utf-8")
        assert f'<html lang="{language}">' in page
        assert "counties/2024/56" in page
        assert ">44<" not in page
    assert not list(trial.folder.rglob("review*"))


def test_sexes_of_one_county_are_protected_alike_in_the_order_of_their_rows() -> None:
    both = table("both", LEAVERS, by=(COUNTY, SEX))
    persons = people(
        *(
            (n, {"left": "yes", "county": c, "sex": s, "activity_group": "work"})
            for c, s, n in (("03", "female", 9), ("03", "male", 3), ("55", "male", 40))
        )
    )
    first, again = (
        protect_release(tabulated([both], persons), [both], POLICY).figures for _ in range(2)
    )
    assert first == again
