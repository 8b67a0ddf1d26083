"""A release of our own, read by its definitions: what it says is understood by the catalogue."""

import csv
from pathlib import Path

from fotfeste.catalogue.editions import PRINTED_2024
from fotfeste.publishing.audit.reading.audited import read_report
from fotfeste.reconstruction.audit.unknown import unknown
from fotfeste.reconstruction.meaning.meaning import meaning
from fotfeste.reconstruction.meaning.reasons import NotUnderstood
from tests.unit.publishing.any_release import any_release


def test_every_figure_of_a_release_is_placed(tmp_path: Path) -> None:
    release = any_release(PRINTED_2024, 2024, tmp_path / "release")
    report = read_report(release.folder, "nb")
    assert len(report.read) == len(release.figures.figures)
    assert {each.state for each in report.read} == {"placed"}
    rows = list(csv.DictReader(report.review.splitlines()))
    assert [row["locator"] for row in rows] == [figure.id for figure in release.figures.figures]


def test_the_catalogue_understands_every_figure_but_those_that_go_by_their_id(
    tmp_path: Path,
) -> None:
    release = any_release(PRINTED_2024, 2024, tmp_path / "release")
    figures = read_report(release.folder, "nb").figures.rows
    by_id = [f for f in figures if isinstance(meaning(f), NotUnderstood)]
    assert len(figures) - len(by_id) > 100
    assert [f for f in by_id if f.category.split(" ")[0] != f.extra["figure"].split("/")[0]] == []
    assert list(unknown(figures)) == []
