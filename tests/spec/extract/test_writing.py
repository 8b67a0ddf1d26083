"""An extract is written whole or not at all, and only where nothing else lies."""

from datetime import date
from pathlib import Path

import pyarrow as pa
import pytest

from fotfeste.domain.period import Period
from fotfeste.extract.reader import read
from fotfeste.extract.writer import ExtractNotWritten, write
from tests.cast import AMINA, SMALL_CAST
from tests.extracts import an_extract

PERSONS = pa.table({"person_id": ["p1"], "birth_date": ["1990-05-01"]})


def write_some(folder: Path, **rows: pa.Table) -> None:
    write(
        folder,
        rows,
        known_at=date(2025, 5, 31),
        covers=Period(date(2016, 1, 1), date(2025, 6, 1)),
        synthetic=True,
    )


def test_what_breaks_off_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("fotfeste.extract.writer.file_hash", interrupted)
    with pytest.raises(KeyboardInterrupt):
        an_extract(tmp_path / "register", *SMALL_CAST)
    assert list(tmp_path.iterdir()) == []


def test_what_breaks_off_leaves_the_extract_that_was_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = an_extract(tmp_path / "register", AMINA)
    before = {path.name: path.read_bytes() for path in folder.iterdir()}

    def interrupted(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("fotfeste.extract.writer.file_hash", interrupted)
    with pytest.raises(KeyboardInterrupt):
        an_extract(folder, *SMALL_CAST)
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == before
    assert list(tmp_path.iterdir()) == [folder]


def test_an_extract_is_replaced_by_a_new_one(tmp_path: Path) -> None:
    folder = an_extract(tmp_path / "register", *SMALL_CAST)
    an_extract(folder, AMINA, form="csv")
    with read(folder) as extract:
        assert extract.manifest.files["persons"].rows == 1
    assert list(tmp_path.iterdir()) == [folder]


def test_an_empty_folder_is_taken(tmp_path: Path) -> None:
    (tmp_path / "register").mkdir()
    with read(an_extract(tmp_path / "register", AMINA)) as extract:
        assert extract.manifest.files["persons"].rows == 1


def test_a_folder_with_something_else_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "thesis.tex").write_text("years of work", encoding="utf-8")
    with pytest.raises(ExtractNotWritten, match="holds other things than an extract"):
        an_extract(tmp_path, AMINA)
    assert [path.name for path in tmp_path.iterdir()] == ["thesis.tex"]


def test_everything_that_does_not_fit_is_said_at_once(tmp_path: Path) -> None:
    with pytest.raises(ExtractNotWritten) as refused:
        write_some(tmp_path / "register", persons=PERSONS, wages=PERSONS, stops=PERSONS)
    said = str(refused.value)
    for part in ("no file is called wages", "persons lacks sex", "stops has no column birth_date"):
        assert part in said
    assert list(tmp_path.iterdir()) == []


def test_a_value_that_does_not_fit_its_column_is_refused(tmp_path: Path) -> None:
    plans = {"participation_id": ["d1"], "kind": ["integration_plan"], "channel": ["web"]}
    days = {key: ["1 May"] for key in ("drawn_up_on", "valid_from", "recorded_at")}
    with pytest.raises(ExtractNotWritten, match="plans: "):
        write_some(tmp_path / "register", plans=pa.table({**plans, **days}))
    assert list(tmp_path.iterdir()) == []


def test_the_same_rows_give_the_same_bytes(tmp_path: Path) -> None:
    one = an_extract(tmp_path / "one", *SMALL_CAST)
    two = an_extract(tmp_path / "two", *SMALL_CAST)
    for path in one.iterdir():
        assert path.read_bytes() == (two / path.name).read_bytes()
