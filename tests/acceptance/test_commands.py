"""The command door as a user meets it: what it prints, what it writes, how it ends."""

import json
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from fotfeste.cli import main
from fotfeste.disclosure.figures.contents import write_contents
from fotfeste.disclosure.figures.release import read_release
from tests.cast import SMALL_CAST
from tests.extracts import an_extract

FIGURE = "transitions-county-sex/2024/55/female"


@pytest.fixture(scope="module")
def cast(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An extract of twelve people."""
    return an_extract(
        tmp_path_factory.mktemp("cast") / "register", *SMALL_CAST, known_at="2025-05-31"
    )


@pytest.fixture(scope="module")
def released(cast: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A report of the cast, made by the command."""
    out = tmp_path_factory.mktemp("out")
    assert main(["report", "2024", "--from", str(cast), "--out", str(out)]) == 0
    return out


def files_in(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file()
    }


def test_a_report_has_its_files(released: Path) -> None:
    written = files_in(released).keys()
    assert {"report.nb.html", "report.nb.pdf", "tables.nb.xlsx"} <= written
    assert {"release/release.json", "release/figures.parquet", "release/claims.parquet"} <= written
    assert "tables/transitions-county-sex.nb.csv" in written


def test_a_report_made_again_is_the_same_to_the_byte(cast: Path, released: Path) -> None:
    before = files_in(released)
    assert main(["report", "2024", "--from", str(cast), "--out", str(released)]) == 0
    assert files_in(released) == before


def test_an_approved_release_stays(
    cast: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:

    assert main(["report", "2024", "--from", str(cast), "--out", str(tmp_path)]) == 0
    release = tmp_path / "release"
    record = replace(read_release(release).record, approved_by=("Kari", "Ola"))
    write_contents(release, record)
    before = files_in(tmp_path)
    capsys.readouterr()
    assert main(["report", "2024", "--from", str(cast), "--out", str(tmp_path)]) == 2
    assert "Kari, Ola" in capsys.readouterr().err
    assert files_in(tmp_path) == before


def test_why_walks_from_figure_to_counts(cast: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["why", FIGURE, "--from", str(cast)]) == 0
    told = capsys.readouterr().out
    for part in (
        FIGURE,
        "Fylke: Troms",
        "Kjønn: Kvinner",
        "activity_group",
        "2025-02-28",
        "1 av 1",
    ):
        assert part in told


def test_why_of_a_release_tells_no_count(
    released: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["why", FIGURE, "--release", str(released / "release")]) == 0
    told = capsys.readouterr().out
    assert ": (percent)" in told
    assert "1 av 1" not in told


WRONG = [
    (["why", "transitions-county-sex/2024/77/female"], "«77»"),
    (["why", "transitions-county-sex/2024/55"], "transitions-county-sex/YEAR/COUNTY/SEX"),
    (["why", "no-such-table/2024"], "no-such-table"),
    (["why", "transitions-county-sex/2030/55/female"], "2030"),
    (["check", "1999"], "1999"),
    (["check", "no-such-file.csv"], "no-such-file.csv"),
    (["report", "2015", "--out", "{out}"], "2015"),
]


@pytest.mark.parametrize(("arguments", "said"), WRONG, ids=str)
def test_bad_input_is_told_and_nothing_is_written(
    arguments: list[str],
    said: str,
    cast: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    out = tmp_path / "out"
    filled = [argument.format(out=out) for argument in arguments]
    assert main([*filled, "--from", str(cast)]) == 2
    captured = capsys.readouterr()
    assert said in captured.err
    assert captured.out == ""
    assert not out.exists()


def test_a_folder_that_is_no_extract_is_refused(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "out"
    assert main(["report", "2024", "--from", str(tmp_path), "--out", str(out)]) == 2
    assert "manifest.json" in capsys.readouterr().err
    assert not out.exists()


def test_other_things_are_never_overwritten(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    figures = tmp_path / "figures.csv"
    figures.write_text("report,measure\n", encoding="utf-8")
    assert main(["synthesise", "--figures", str(figures), "--out", str(tmp_path / "x")]) == 2
    assert "figures.csv" in capsys.readouterr().err
    assert [path.name for path in tmp_path.iterdir()] == ["figures.csv"]


@pytest.mark.parametrize(
    ("language", "said"), [("nb", "publiserte tall"), ("nn", "publiserte tal"), ("en", "published")]
)
def test_help_is_in_the_language_of_the_environment(
    language: str, said: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("LC_ALL", f"{language}_NO.UTF-8")
    with pytest.raises(SystemExit) as ended:
        main(["--help"])
    assert ended.value.code == 0
    assert said in capsys.readouterr().out


def test_help_loads_no_heavy_room() -> None:
    loaded = subprocess.run(
        [sys.executable, "-c", "import sys, fotfeste.cli; print(*sys.modules)"],
        capture_output=True,
        text=True,
        check=True,
    ).stdout.split()
    assert not {"duckdb", "numpy", "pyarrow", "highspy", "typst"} & set(loaded)


def test_check_writes_json_in_which_each_row_has_one_class(
    cast: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    figures = tmp_path / "figures.csv"
    figures.write_text(
        "report,locator,measure,unit,year,population,sex,age_group,education,county,municipality,"
        "category,value,precision,note,part_of\n"
        "own,t,participants_in_programme,persons,2024,all,,,,,,,99,exact,,\n"
        "own,t,rule_min_age,years,2024,rule,,,,,,,18,exact,,\n",
        encoding="utf-8",
    )
    told = tmp_path / "told.json"
    assert main(["check", str(figures), "--from", str(cast), "--json", str(told)]) == 1
    found = json.loads(told.read_text(encoding="utf-8"))
    assert found["published"] == 2
    assert (found["reproduced"], found["wrong"], found["not_computable"]) == (1, [1], [])
    assert "2 publiserte tall" in capsys.readouterr().out


def test_an_open_rule_is_switched_and_said(
    cast: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LC_ALL", "en")
    rule = ["--rule", "not_registered_endings=do_not_count"]
    out = tmp_path / "out"
    assert main(["report", "2024", "--from", str(cast), "--out", str(out), *rule]) == 0
    release = read_release(out / "release")
    assert release.record.rules == {"not_registered_endings": "do_not_count"}
    assert release.definitions["rules"]["not_registered_endings"]["chosen"] == "do_not_count"
    page = (out / "report.nb.html").read_text(encoding="utf-8")
    assert "Regnet med et annet valg enn vanlig" in page
    capsys.readouterr()
    assert main(["why", FIGURE, "--from", str(cast), *rule]) == 0
    assert "not_registered_endings=do_not_count" in capsys.readouterr().out
    assert main(["why", FIGURE, "--release", str(out / "release")]) == 0
    assert "not_registered_endings=do_not_count" in capsys.readouterr().out
    figures = tmp_path / "figures.csv"
    figures.write_text(
        "measure,unit,year,value,precision\nleft_programme,persons,2024,1,exact\n",
        encoding="utf-8",
    )
    answer = tmp_path / "check.json"
    main(["check", str(figures), "--from", str(cast), "--json", str(answer), *rule])
    assert "instead of" in capsys.readouterr().out
    assert json.loads(answer.read_text(encoding="utf-8"))["rules"] == release.record.rules


def test_wrong_choices_are_refused_all_at_once(
    cast: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LC_ALL", "en")
    wrong = (
        "nonsense",
        "no_such=x",
        "cutoff=never",
        "starters=every_start",
        "starters=every_start",
    )
    asked = [part for each in wrong for part in ("--rule", each)]
    out = tmp_path / "out"
    assert main(["report", "2024", "--from", str(cast), "--out", str(out), *asked]) == 2
    told = capsys.readouterr().err.splitlines()
    assert len(told) == 4
    assert "unit_of_count" in told[1]
    assert "end_of_february, extract" in told[2]
    assert "more than once" in told[3]
    assert not out.exists()


def test_a_release_has_its_own_rules(
    released: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LC_ALL", "en")
    asked = ["--release", str(released / "release"), "--rule", "starters=every_start"]
    assert main(["why", FIGURE, *asked]) == 2
    assert "its own rules" in capsys.readouterr().err
