"""How a refusal reads: what was seen, what is expected by which rule, what to do; nothing private."""

import shutil
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from fotfeste.domain.text import LANGUAGES
from fotfeste.extract.defects import Kind, masked
from fotfeste.extract.reader import read
from fotfeste.extract.refusal import ExtractRefused
from tests.cast import SMALL_CAST
from tests.extracts import an_extract, person, programme, rows_of, write_rows
from tests.spec.extract.edits import cell, columns, data, line


@pytest.fixture(scope="module")
def unspoilt(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return an_extract(tmp_path_factory.mktemp("cast") / "register", *SMALL_CAST, form="csv")


@pytest.fixture
def folder(unspoilt: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(unspoilt, tmp_path / "register"))


def refused(folder: Path) -> ExtractRefused:
    with pytest.raises(ExtractRefused) as caught:
        read(folder)
    return caught.value


def test_a_defect_says_where_what_by_which_rule_and_what_to_do(folder: Path) -> None:
    cell("participations", 1, "municipality", "5501")(folder)
    lines = list(refused(folder).lines("nb"))
    start = lines.index("participations.municipality: Koden gjaldt ikke den dagen")
    assert lines[start + 1 : start + 5] == [
        "  rad 1: «5501 (2023-02-01)»",
        "  Ventet: en kode som gjaldt den dagen som står i municipality_on.",
        "  Regel: Kodelisten «Kommune» i uttrekksformatet, versjon 1.",
        "  Bruk koden som gjaldt den dagen, eller rett datoen.",
    ]


def test_no_hole_is_left_open_in_any_language(folder: Path) -> None:
    columns("plans", lambda names: [*names[1:], "shoe_size"])(folder)
    cell("persons", 1, "sex", "M")(folder)
    line("leave.csv", 2, lambda row: row + b",x")(folder)
    for language in LANGUAGES:
        assert not [line for line in refused(folder).lines(language) if "{" in line]


def test_what_may_be_a_personal_number_is_never_repeated(folder: Path) -> None:
    for number in ("01019912345", "010199 12345", "201712345678"):
        cell("persons", 1, "person_id", number)(folder)
        cell("persons", 2, "sex", number)(folder)
        cell("measures", 1, "participation_id", number)(folder)
        said = "\n".join(refused(folder).lines("en")) + str(refused(folder))
        assert number not in said
        assert "•" * len(number) in said


def test_a_long_row_of_defects_is_cut_and_counted(tmp_path: Path) -> None:
    rows = rows_of(person(f"p{n}", programmes=[programme("9999", "2023-01-01")]) for n in range(25))
    for row in rows["persons"]:
        row["sex"] = "F"
    error = refused(write_rows(tmp_path / "register", rows))
    (found,) = error.defects
    assert (found.kind, found.count, len(found.places), found.more) == (
        Kind.CODE_UNKNOWN,
        25,
        10,
        15,
    )
    assert "  and 15 more of the same kind" in error.lines("en")


def test_rows_are_numbered_as_in_the_file_also_after_rows_that_cannot_be_read(folder: Path) -> None:
    line("persons.csv", 3, lambda row: row + b",x")(folder)
    line("persons.csv", 4, lambda row: row + b",x")(folder)
    line("persons.csv", 9, lambda row: row + b",x")(folder)
    for row in (2, 5, 8, 10, 12):
        line("persons.csv", row, lambda text: text.replace(b"male", b"M").replace(b"feM", b"M"))(
            folder
        )
    found = {each.kind: [place.row for place in each.places] for each in refused(folder).defects}
    assert found[Kind.FIELDS] == [3, 4, 9]
    assert found[Kind.CODE_UNKNOWN] == [2, 5, 8, 10, 12]


def test_a_folder_that_is_not_there(tmp_path: Path) -> None:
    (found,) = refused(tmp_path / "nowhere").defects
    assert found.kind is Kind.NO_FOLDER


def test_a_folder_that_is_no_extract(tmp_path: Path) -> None:
    (tmp_path / "holiday.jpg").write_bytes(b"x")
    (found,) = refused(tmp_path).defects
    assert found.kind is Kind.NO_EXTRACT
    assert "persons" in found.expected.en


def test_a_damaged_parquet_file(tmp_path: Path) -> None:
    folder = an_extract(tmp_path / "register", *SMALL_CAST)
    whole = (folder / "measures.parquet").read_bytes()
    data("measures.parquet", whole[: len(whole) // 2])(folder)
    kinds = {(found.kind, found.file) for found in refused(folder).defects}
    assert kinds == {(Kind.FILE_UNREADABLE, "measures"), (Kind.FILE_HASH, "measures")}


def test_a_parquet_column_of_another_type(tmp_path: Path) -> None:
    folder = an_extract(tmp_path / "register", *SMALL_CAST)
    path = folder / "leave.parquet"
    table = pq.read_table(path)
    position = table.schema.get_field_index("leave_from")
    pq.write_table(table.set_column(position, "leave_from", pa.array([1.5, 2.5])), path)
    found = {each.kind: each for each in refused(folder).defects}
    assert set(found) == {Kind.COLUMN_TYPE, Kind.FILE_HASH}
    assert found[Kind.COLUMN_TYPE].column == "leave_from"
    assert found[Kind.COLUMN_TYPE].places[0].seen == "DOUBLE"


def test_an_extract_of_nobody_is_refused(tmp_path: Path) -> None:
    defects = refused(write_rows(tmp_path / "register", {})).defects
    assert {(found.kind, found.file) for found in defects} == {
        (Kind.NO_ROWS, "persons"),
        (Kind.NO_ROWS, "participations"),
    }


@pytest.mark.parametrize(
    ("seen", "shown"),
    [
        ("born 01019912345 here", "born ••••••••••• here"),
        ("010199 12345", "••••••••••••"),
        ("201712345678", "••••••••••••"),
        ("2023-02-01", "2023-02-01"),
        ("0301", "0301"),
        ("x" * 300, "x" * 200 + "…"),
    ],
)
def test_only_identity_numbers_are_masked_and_only_long_texts_cut(seen: str, shown: str) -> None:
    assert masked(seen) == shown
