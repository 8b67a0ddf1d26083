"""Rendering as a whole: which files, the same bytes every time, nothing half-written."""

from dataclasses import replace
from pathlib import Path

import pytest

from fotfeste.disclosure.figures.release import Release
from fotfeste.publishing import render as rendering
from fotfeste.publishing.render import render
from tests.unit.publishing.reading import words_in
from tests.unit.publishing.small import EDITION, RECORD, small_release


def contents(folder: Path) -> dict[str, bytes]:
    """Every file below a folder."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def test_every_form_of_the_report(release: Release, tmp_path: Path) -> None:
    written = render(release, EDITION, "nb", tmp_path)
    assert {path.relative_to(tmp_path).as_posix() for path in written} == {
        "report.nb.html",
        "report.nb.pdf",
        "tables.nb.xlsx",
        *(
            f"tables/{table}.nb.{form}"
            for table in ("results", "ways", "sexes", "unemployment")
            for form in ("csv", "excel.csv", "json")
        ),
        *(
            f"charts/chart-{chart}.nb.{f}"
            for chart in ("county", "way", "sex")
            for f in ("svg", "png")
        ),
        "figures.nb.parquet",
        "figures.nb.excel.csv",
        "left-out.nb.txt",
    }
    assert set(contents(tmp_path)) == {path.relative_to(tmp_path).as_posix() for path in written}


def test_the_same_release_gives_the_same_bytes(release: Release, tmp_path: Path) -> None:
    render(release, EDITION, "nn", tmp_path / "once")
    render(release, EDITION, "nn", tmp_path / "twice")
    assert contents(tmp_path / "once") == contents(tmp_path / "twice")


def test_an_older_report_stays_whole_where_a_new_one_fails(
    release: Release, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    render(release, EDITION, "nb", tmp_path)
    before = contents(tmp_path)

    def failing(*_: object) -> bytes:
        raise OSError("no room")

    monkeypatch.setattr(rendering, "workbook", failing)
    with pytest.raises(OSError, match="no room"):
        render(release, replace(EDITION, title=EDITION.subtitle), "nb", tmp_path)
    assert contents(tmp_path) == before


def test_only_synthetic_data_are_called_so(tmp_path: Path) -> None:
    real = small_release(tmp_path / "real", replace(RECORD, synthetic=False))
    for path in render(real, EDITION, "nb", tmp_path / "out"):
        assert "syntetiske data" not in words_in(path).lower(), path.name


def test_every_file_of_synthetic_data_says_so(rendered: Path) -> None:
    for path in filter(Path.is_file, rendered.rglob("*")):
        said = "synthetic data" if ".en." in path.name else "syntetiske data"
        assert said in words_in(path).lower(), path.name
