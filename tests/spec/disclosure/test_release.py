"""A release: written once, sealed, read back, and refused when anything in it has been changed."""

import json
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from fotfeste.disclosure.figures.claim_made import ClaimMade
from fotfeste.disclosure.figures.own_definitions import definitions_of
from fotfeste.disclosure.figures.record import Part, ReleaseRecord
from fotfeste.disclosure.figures.refusal import ReleaseRefused
from fotfeste.disclosure.figures.release import (
    Release,
    draft_release,
    read_release,
    write_release,
)
from fotfeste.domain.text import name
from fotfeste.indicators.definitions.rule import Choices
from tests.spec.disclosure.cases import BY_SEX, CHANGE, TRANSITIONS, figure, hidden, table

D = Decimal

RECORD = ReleaseRecord(
    id="results-2024-1",
    year=2024,
    edition="current",
    parts=(
        Part(
            id="results",
            tables=("leavers-sex",),
            known_at=date(2025, 2, 28),
            status="preliminary",
            announced=date(2025, 5, 20),
        ),
        Part(id="time", tables=("time",), known_at=date(2025, 5, 31), status="final"),
    ),
    policy="2026-1",
    synthetic=True,
    follows="results-2024-0",
    approved_by=("A", "B"),
)
FIGURES = (
    hidden("leavers-sex/2024/female"),
    figure("leavers-sex/2024/male", D(0), sign="-"),
    figure("leavers-sex/2024/total", D(1205)),
    figure("time/2024/total", D(58), unit="percent"),
)
CLAIMS = (
    ClaimMade("work", "Direction", ("time/2024/total",), "rises", None, name("økte")),
    ClaimMade("half", "FractionWords", ("time/2024/total",), "nearest", D(60), name("seks av ti")),
)
DEFINITIONS = definitions_of([BY_SEX, TRANSITIONS, table("change", CHANGE)], Choices())


def written(folder: Path) -> Release:
    with draft_release(folder, RECORD, FIGURES, CLAIMS, DEFINITIONS) as draft:
        (draft.files / "report.nb.html").write_text("<p>58</p>", encoding="utf-8")
        return draft.seal()


def bytes_of(folder: Path) -> dict[str, bytes]:
    files = [path for path in folder.rglob("*") if path.is_file()]
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in files}


def test_what_is_written_is_read_back(tmp_path: Path) -> None:
    written(tmp_path / "release")
    back = read_release(tmp_path / "release")
    assert back.record == RECORD
    assert back.figures.figures == FIGURES
    assert tuple(back.claims.values()) == CLAIMS
    assert back.definitions == DEFINITIONS
    assert (back.files / "report.nb.html").read_text(encoding="utf-8") == "<p>58</p>"
    assert [path.name for path in tmp_path.iterdir()] == ["release"]


def test_a_release_explains_itself() -> None:
    assert sorted(DEFINITIONS["indicators"]) == ["change_to_work", "leavers", "to_work"]
    to_work = DEFINITIONS["indicators"]["to_work"]
    assert to_work["among"] == [{"variable": "left", "codes": ["yes"]}]
    assert to_work["having"] == [{"variable": "activity_group", "codes": ["work"]}]
    assert DEFINITIONS["variables"]["left"]["sql"] == "has_left"
    assert DEFINITIONS["subjects"]["person_years"]["sql"].startswith("SELECT sex")


def test_the_same_release_has_the_same_bytes(tmp_path: Path) -> None:
    written(tmp_path / "a")
    written(tmp_path / "b")
    assert bytes_of(tmp_path / "a") == bytes_of(tmp_path / "b")


def test_a_release_is_never_overwritten(tmp_path: Path) -> None:
    written(tmp_path / "release")
    before = bytes_of(tmp_path / "release")
    with pytest.raises(ReleaseRefused, match="never overwritten"):
        written(tmp_path / "release")
    assert bytes_of(tmp_path / "release") == before


def test_a_draft_is_drawn_from_what_will_be_read(tmp_path: Path) -> None:
    """So a report drawn again from its release is the same to the byte, order included."""
    unsorted = {"rules": {"b": {"title": "B"}, "a": {"title": "A"}}}
    with draft_release(tmp_path / "release", RECORD, FIGURES, CLAIMS, unsorted) as draft:
        drawn = list(draft.release.definitions["rules"])
        assert drawn == list(draft.seal().definitions["rules"])


def rendering_fails(folder: Path) -> None:
    with draft_release(folder, RECORD, FIGURES, CLAIMS, DEFINITIONS) as draft:
        assert draft.release.figures["leavers-sex/2024/total"].value == 1205
        raise RuntimeError("rendering fails")


def test_a_draft_that_is_not_sealed_leaves_nothing(tmp_path: Path) -> None:
    with pytest.raises(RuntimeError, match="rendering fails"):
        rendering_fails(tmp_path / "release")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("name", ["figures.parquet", "claims.parquet", "files/report.nb.html"])
def test_a_changed_file_is_seen(tmp_path: Path, name: str) -> None:
    written(tmp_path / "release")
    with (tmp_path / "release" / name).open("ab") as changed:
        changed.write(b" ")
    with pytest.raises(ReleaseRefused, match=f"{name} has been changed: its SHA-256 is"):
        read_release(tmp_path / "release")


def test_everything_wrong_is_told_at_once(tmp_path: Path) -> None:
    folder = tmp_path / "release"
    written(folder)
    (folder / "claims.parquet").unlink()
    (folder / "files" / "more.csv").write_text("1", encoding="utf-8")
    (folder / "definitions.json").write_text("{}", encoding="utf-8")
    with pytest.raises(ReleaseRefused) as refused:
        read_release(folder)
    assert [problem.en.split(" has been ")[0] for problem in refused.value.problems[1:]] == [
        "claims.parquet is listed and missing",
        "files/more.csv is there and not listed",
        "definitions.json",
    ]


def test_a_changed_record_is_seen(tmp_path: Path) -> None:
    written(tmp_path / "release")
    path = tmp_path / "release" / "release.json"
    said = json.loads(path.read_text(encoding="utf-8"))
    assert said["synthetic"] is True
    path.write_text(json.dumps({**said, "synthetic": False}), encoding="utf-8")
    with pytest.raises(ReleaseRefused, match=r"release\.json has been changed"):
        read_release(tmp_path / "release")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (None, r"it has no release\.json"),
        ("no JSON", "cannot be read as JSON"),
        ("[]", "lists no files"),
        ('{"files": {}, "format": 9}', "of format 9; this program reads 1"),
    ],
)
def test_a_folder_that_is_no_release_is_told_apart(
    tmp_path: Path, text: str | None, said: str
) -> None:
    if text is not None:
        (tmp_path / "release.json").write_text(text, encoding="utf-8")
    with pytest.raises(ReleaseRefused, match=said):
        read_release(tmp_path)


def test_every_table_has_a_part(tmp_path: Path) -> None:
    stray = figure("stray/2024/total", D(9))
    with pytest.raises(ReleaseRefused, match="the table stray is in no part"):
        write_release(tmp_path / "release", RECORD, (stray,), (), DEFINITIONS)
    with pytest.raises(ValueError, match="in more than one part: time"):
        ReleaseRecord(
            id="x",
            year=2024,
            edition="current",
            parts=(RECORD.parts[1], RECORD.parts[1]),
            policy="1",
            synthetic=True,
        )
