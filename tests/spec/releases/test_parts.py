"""Preliminary, final, revised: what the day of the extract and an earlier release make of a release."""

import csv
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from fotfeste.catalogue.calendar import CALENDAR, Announcement, announced_for
from fotfeste.catalogue.editions import CURRENT, PRINTED_2024
from fotfeste.cutoffs import REVISED, parts_by_cutoff
from fotfeste.disclosure.figures.record import Part
from fotfeste.disclosure.figures.release import Release, read_release
from fotfeste.indicators.definitions.rule import Choices
from fotfeste.production import is_final, next_id, produce, replaced_by
from tests.cast import SMALL_CAST
from tests.extracts import an_extract, person, programme
from tests.oracle.extract import in_memory

CROWD = tuple(
    replace(one, row={**one.row, "person_id": f"{one.row['person_id']}{number}"})
    for one in SMALL_CAST
    for number in range(12)
)
"""So many alike that not everything is hidden."""
REGISTERED_LATE = tuple(
    person(f"late{number}", programmes=[programme("0301", "2023-03-01", recorded_at="2024-09-01")])
    for number in range(12)
)


def parts(known_at: date, choices: Choices = Choices()) -> Mapping[str, Part]:  # noqa: B008
    """The parts of a release of 2023 from the register of a day, by id."""
    with in_memory({}, known_at) as extract:
        return {part.id: part for part in parts_by_cutoff(extract, CURRENT, 2023, choices)}


def test_an_extract_from_january_gives_preliminary_figures() -> None:
    part = parts(date(2024, 1, 8))["cutoff"]
    assert (part.status, part.known_at) == ("preliminary", date(2024, 1, 8))
    assert part.announced == date(2024, 1, 31)


def test_a_part_is_final_when_its_own_cutoff_has_passed() -> None:
    found = parts(date(2024, 3, 10))
    assert (found["cutoff"].status, found["cutoff"].known_at) == ("final", date(2024, 2, 29))
    assert found["programme_time_cutoff"].status == "preliminary"
    assert {part.status for part in parts(date(2024, 6, 1)).values()} == {"final"}


def test_a_revision_counts_all_that_is_known() -> None:
    part = parts(date(2025, 5, 31), REVISED)["cutoff"]
    assert (part.status, part.known_at) == ("revised", date(2025, 5, 31))


def test_no_day_is_announced_that_is_before_the_cut_off() -> None:
    assert parts(date(2025, 6, 30), REVISED)["cutoff"].announced is None


def test_the_releases_after_one_another_have_numbers() -> None:
    assert next_id("2023-current") == "2023-current.2"
    assert next_id("2023-current.9") == "2023-current.10"


def test_a_release_made_again_follows_the_newest_and_lists_every_difference(
    tmp_path: Path,
) -> None:
    source = an_extract(tmp_path / "register", *CROWD, *REGISTERED_LATE, known_at="2025-05-31")
    edition = PRINTED_2024.id
    first = produce(2023, source, tmp_path / "first", edition, ())
    second = produce(2023, source, tmp_path / "second", edition, ("nb",), (first,))
    assert (is_final(first), second.record.follows) == (True, first.record.id)
    assert second.record.part_of("headline").status == "revised"
    assert replaced_by(2023, edition, (second, first)) == second
    assert replaced_by(2024, edition, (second, first)) is None
    listed = revisions(second.files / "revisions.nb.csv")
    assert listed == changed(first, second) != set()
    kept = read_release(second.folder).revisions
    assert {revision.figure_id for revision in kept} == listed
    assert first.revisions == ()
    page = (tmp_path / "second" / "report.nb.html").read_text(encoding="utf-8")
    assert "Endringer siden forrige publisering" in page
    assert "med det som er registrert etter 29. februar 2024" in page


def revisions(path: Path) -> set[str]:
    """The ids of the figures that a list of revisions has."""
    with path.open(encoding="utf-8", newline="") as opened:
        return {row["figure_id"] for row in csv.DictReader(opened)}


def changed(first: Release, second: Release) -> set[str]:
    """The ids of the figures that are printed in another way, or only in one."""
    before, now = ({n: (f.value, f.sign) for n, f in r.figures.items()} for r in (first, second))
    return {name for name in before | now if before.get(name) != now.get(name)}


def test_what_follows_a_preliminary_part_is_no_revision(tmp_path: Path) -> None:
    source = an_extract(tmp_path / "register", *SMALL_CAST, known_at="2025-05-31")
    made = produce(2023, source, tmp_path / "made", PRINTED_2024.id, ())
    early = tuple(replace(part, status="preliminary") for part in made.record.parts[:1])
    others = made.record.parts[1:]
    assert not is_final(replace(made, record=replace(made.record, parts=(*early, *others))))


@pytest.mark.parametrize("each", CALENDAR, ids=lambda each: f"{each.part}-{each.status}")
def test_the_calendar_has_one_day_for_each_part_and_status(each: Announcement) -> None:
    assert [a for a in CALENDAR if (a.part, a.status) == (each.part, each.status)] == [each]


def test_final_figures_of_2023_are_announced_for_june() -> None:
    assert announced_for("cutoff", "final", 2023) == date(2024, 6, 15)
    assert announced_for("outside", "final", 2023) is None
