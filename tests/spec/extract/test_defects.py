"""What a reader of an extract refuses: one table row for each defect, and all of them at once."""

import shutil
from collections.abc import Iterable
from pathlib import Path

import pytest

from fotfeste.extract.defects import Defect, Kind
from fotfeste.extract.reader import read
from fotfeste.extract.refusal import ExtractRefused
from tests.cast import SMALL_CAST
from tests.extracts import an_extract
from tests.spec.extract.edits import (
    Edit,
    cell,
    cells,
    columns,
    data,
    line,
    manifest,
    removed,
    repeat,
    text,
)

# A changed file is no longer the one in the manifest; said beside whatever else is wrong.
CHANGED = {Kind.FILE_HASH, Kind.ROW_HASH, Kind.ROW_COUNT}

Case = tuple[Edit, Kind, str, str | None, int | None, str | None]

FILES: list[Case] = [
    (removed("manifest.json"), Kind.NO_MANIFEST, "manifest.json", None, None, None),
    (removed("stops.csv"), Kind.FILE_MISSING, "stops", None, None, None),
    (data("stops.parquet", b"PAR1"), Kind.FILE_TWICE, "stops", None, None, "stops.parquet, stops.csv"),
    (data("notes.docx", b"x"), Kind.FILE_UNKNOWN, "notes.docx", None, None, "notes.docx"),
    (data("context/wages.csv", b"x"), Kind.FILE_UNKNOWN, "context/wages.csv", None, None, "context/wages.csv"),
    (data("stops.csv", b""), Kind.FILE_EMPTY, "stops", None, None, None),
    (data("persons.csv", b"\xff\xfep\x00e\x00r\x00"), Kind.NOT_UTF8, "persons", None, None, None),
    (line("persons.csv", 5, lambda row: row.replace(b"Selam", b"Sel\xe6m")), Kind.NOT_UTF8, "persons", None, 5, None),
    (text("leave.csv", lambda all_: all_.replace(",", ";")), Kind.SEPARATOR, "leave", None, None, None),
    (line("leave.csv", 2, lambda row: row + b",x"), Kind.FIELDS, "leave", None, 2, "9"),
    (line("persons.csv", 12, lambda row: row[:20]), Kind.FIELDS, "persons", None, 12, None),
    (columns("plans", lambda names: [*names, "shoe_size"]), Kind.COLUMN_UNKNOWN, "plans", "shoe_size", None, "shoe_size"),
    (columns("plans", lambda names: names[1:]), Kind.COLUMN_MISSING, "plans", "participation_id", None, None),
    (columns("plans", lambda names: [*names, "kind"]), Kind.COLUMN_TWICE, "plans", "kind", None, "kind"),
]  # fmt: skip

MANIFEST: list[Case] = [
    (data("manifest.json", b"{"), Kind.MANIFEST_UNREADABLE, "manifest.json", None, None, None),
    (data("manifest.json", b"[1]"), Kind.MANIFEST_UNREADABLE, "manifest.json", None, None, "[1]"),
    (manifest(format_version="9"), Kind.MANIFEST_FIELD, "manifest.json", "format_version", None, '"9"'),
    (manifest(known_at="28.2.2025"), Kind.MANIFEST_FIELD, "manifest.json", "known_at", None, '"28.2.2025"'),
    (manifest(covers__to="2015-01-01"), Kind.MANIFEST_FIELD, "manifest.json", "covers.to", None, "2015-01-01"),
    (manifest(synthetic="no"), Kind.MANIFEST_FIELD, "manifest.json", "synthetic", None, '"no"'),
    (manifest(files__stops__rows="2"), Kind.MANIFEST_FIELD, "manifest.json", "files.stops.rows", None, '"2"'),
    (manifest(row_hash="0" * 64), Kind.MANIFEST_FIELD, "manifest.json", "row_hash", None, None),
    (manifest(files__persons__rows=13), Kind.ROW_COUNT, "persons", None, None, "12"),
    (manifest(files__persons__sha256="0" * 64), Kind.FILE_HASH, "persons", None, None, None),
]  # fmt: skip

VALUES: list[Case] = [
    (cell("persons", 1, "birth_date", "01.05.1990"), Kind.WRONG_TYPE, "persons", "birth_date", 1, "01.05.1990"),
    (cell("persons", 1, "birth_date", "1990-02-30"), Kind.WRONG_TYPE, "persons", "birth_date", 1, "1990-02-30"),
    (cell("measures", 1, "hours_per_week", "18,5"), Kind.WRONG_TYPE, "measures", "hours_per_week", 1, "18,5"),
    (cell("statuses", 1, "wage_subsidy", "nei"), Kind.WRONG_TYPE, "statuses", "wage_subsidy", 1, "nei"),
    (cell("persons", 5, "sex", ""), Kind.VALUE_MISSING, "persons", "sex", 5, ""),
    (cell("persons", 2, "sex", "M"), Kind.CODE_UNKNOWN, "persons", "sex", 2, "M"),
    (cell("participations", 1, "municipality", "0000"), Kind.CODE_UNKNOWN, "participations", "municipality", 1, "0000"),
    (cell("participations", 1, "municipality", "5501"), Kind.CODE_NOT_VALID, "participations", "municipality", 1, "5501 (2023-02-01)"),
    (cell("participations", 2, "act", "integreringsloven"), Kind.CODE_NOT_VALID, "participations", "act", 2, "integreringsloven (2020-03-02)"),
    (cell("extensions", 1, "act", "integreringsloven"), Kind.CODE_NOT_VALID, "extensions", "act", 1, "integreringsloven (2020-12-15)"),
    (cell("participations", 2, "legal_basis", "chapter_6a"), Kind.CODE_NOT_FOR, "participations", "legal_basis", 2, "chapter_6a"),
    (cell("education", 1, "level", "track1"), Kind.CODE_NOT_FOR, "education", "level", 1, "track1"),
    (cell("measures", 1, "hours_per_week", "168"), Kind.OUT_OF_RANGE, "measures", "hours_per_week", 1, "168.0000"),
    (cell("endings", 1, "ended_on", "0202-06-20"), Kind.DATE_IMPLAUSIBLE, "endings", "ended_on", 1, "0202-06-20"),
    (cell("persons", 3, "birth_date", "2084-02-29"), Kind.BIRTH_DATE, "persons", "birth_date", 3, "2084-02-29"),
    (cell("persons", 3, "birth_date", "1884-02-29"), Kind.BIRTH_DATE, "persons", "birth_date", 3, "1884-02-29"),
    (cell("endings", 1, "recorded_at", "2025-06-01"), Kind.RECORDED_LATER, "endings", "recorded_at", 1, "2025-06-01"),
]  # fmt: skip

ROWS: list[Case] = [
    (cell("measures", 1, "given_to", "2023-01-31"), Kind.PERIOD_REVERSED, "measures", "given_to", 1, "given_from 2023-02-01, given_to 2023-01-31"),
    (cell("persons", 4, "valid_to", "1999-01-01"), Kind.PERIOD_REVERSED, "persons", "valid_to", 4, "valid_from 2001-08-17, valid_to 1999-01-01"),
    (repeat("persons", 1, valid_from="2024-01-01"), Kind.PERIODS_OVERLAP, "persons", "valid_from", 13, "valid_from 2024-01-01, valid_from 1990-05-01"),
    (repeat("leave", 1, leave_from="2022-10-30"), Kind.PERIODS_OVERLAP, "leave", "leave_from", 3, "leave_from 2022-10-30, leave_from 2021-11-01"),
    (cells("endings", 6, reopened_on="2022-01-01"), Kind.DATES_OUT_OF_ORDER, "endings", "reopened_on", 6, None),
    (cell("participations", 1, "decided_on", "2023-02-02"), Kind.DATES_OUT_OF_ORDER, "participations", "started_on", 1, "decided_on 2023-02-02, started_on 2023-02-01"),
    (repeat("endings", 4), Kind.DUPLICATE, "endings", None, 13, "Selam-1-endings-1"),
    (cell("measures", 2, "participation_id", "Nobody-1"), Kind.ORPHAN, "measures", "participation_id", 2, "Nobody-1"),
    (cell("permits", 7, "person_id", "Nobody"), Kind.ORPHAN, "permits", "person_id", 7, "Nobody"),
    (cell("measures", 2, "measure_id", "01019912345"), Kind.PERSONAL_NUMBER, "measures", "measure_id", 2, "•••••••••••"),
]  # fmt: skip


@pytest.fixture(scope="module")
def unspoilt(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The small cast as CSV."""
    return an_extract(tmp_path_factory.mktemp("cast") / "register", *SMALL_CAST, form="csv")


@pytest.fixture
def folder(unspoilt: Path, tmp_path: Path) -> Path:
    """A copy of the small cast, to spoil."""
    return Path(shutil.copytree(unspoilt, tmp_path / "register"))


def refusal(folder: Path) -> tuple[Defect, ...]:
    """Every defect for which the folder is refused."""
    with pytest.raises(ExtractRefused) as refused:
        read(folder)
    return refused.value.defects


def kinds(defects: Iterable[Defect]) -> set[Kind]:
    return {found.kind for found in defects}


def case_id(value: object) -> str | None:
    return value.value if isinstance(value, Kind) else None


@pytest.mark.parametrize(
    ("edit", "kind", "file", "column", "row", "seen"),
    [*FILES, *MANIFEST, *VALUES, *ROWS],
    ids=case_id,
)
def test_each_defect_is_found_where_it_is(
    folder: Path,
    edit: Edit,
    kind: Kind,
    file: str,
    column: str | None,
    row: int | None,
    seen: str | None,
) -> None:
    edit(folder)
    defects = refusal(folder)
    (found,) = [each for each in defects if each.kind is kind]
    assert kinds(defects) - CHANGED <= {kind}, "nothing else may be said of this"
    assert (found.file, found.column, found.count) == (file, column, 1)
    assert found.places[0].row == row
    assert seen is None or found.places[0].seen == seen


def test_every_kind_has_a_case() -> None:
    elsewhere = {
        Kind.NO_FOLDER,
        Kind.NO_EXTRACT,
        Kind.FILE_UNREADABLE,
        Kind.NO_ROWS,
        Kind.COLUMN_TYPE,
        Kind.ROW_HASH,
    }
    assert {case[1] for case in [*FILES, *MANIFEST, *VALUES, *ROWS]} | elsewhere == set(Kind)


def test_every_defect_of_a_submission_is_said_at_once(folder: Path) -> None:
    edits = [
        manifest(synthetic="no"),
        data("notes.docx", b"x"),
        removed("stops.csv"),
        *[case[0] for case in VALUES],
        *[case[0] for case in ROWS],
    ]
    for edit in edits:
        edit(folder)
    wanted = {case[1] for case in [*VALUES, *ROWS]} | {
        Kind.MANIFEST_FIELD,
        Kind.FILE_UNKNOWN,
        Kind.FILE_MISSING,
    }
    assert kinds(refusal(folder)) >= wanted


def test_the_cast_as_it_is_has_no_defect(folder: Path) -> None:
    with read(folder) as extract:
        assert extract.manifest.files["persons"].rows == len(SMALL_CAST)
