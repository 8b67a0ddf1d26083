"""A register made from figures gives those figures, and follows them when they change."""

import json
from collections import Counter
from pathlib import Path

import pyarrow.compute as pc
import pyarrow.parquet as pq
import pytest

from fotfeste.synthetic.synthesise import synthesise
from tests.unit.synthetic.tiny import FIGURES, checked, figure, share, write_figures


@pytest.fixture(scope="module")
def figures(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_figures(tmp_path_factory.mktemp("figures") / "tiny.csv", FIGURES)


@pytest.fixture(scope="module")
def norway(figures: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("register") / "norway"
    synthesise([figures], seed=1, scale=1, out=out)
    return out


def test_every_figure_holds(norway: Path, figures: Path) -> None:
    found = checked(norway, figures)
    assert list(found.reproduced) == list(range(1, len(FIGURES) + 1))
    assert not found.wrong


def test_a_changed_share_is_followed(tmp_path: Path) -> None:
    changed = [
        share("share_to_work_or_education", 2023, 63, county="Oslo")
        if row["measure"] == "share_to_work_or_education"
        else row
        for row in FIGURES
    ]
    path = write_figures(tmp_path / "changed.csv", changed)
    synthesise([path], seed=1, scale=1, out=tmp_path / "norway")
    assert not checked(tmp_path / "norway", path).wrong


def test_the_old_register_is_wrong_by_a_changed_count(norway: Path, tmp_path: Path) -> None:
    path = write_figures(tmp_path / "changed.csv", [figure("left_programme", 2023, 251)])
    assert [wrong.row for wrong in checked(norway, path).wrong] == [1]


def test_one_seed_gives_the_same_rows_and_another_other_people(
    norway: Path, figures: Path, tmp_path: Path
) -> None:
    again = synthesise([figures], seed=1, scale=1, out=tmp_path / "again")
    other = synthesise([figures], seed=2, scale=1, out=tmp_path / "other")
    first = json.loads((norway / "manifest.json").read_text(encoding="utf-8"))
    assert again.row_hash == first["row_hash"]
    assert other.row_hash != first["row_hash"]
    assert not checked(tmp_path / "other", figures).wrong


def lives(register: Path) -> Counter[tuple[object, ...]]:
    """Every participation by who the person is, where she took part and since when; no pseudonym."""
    persons = {
        row["person_id"]: (row["birth_date"], row["sex"], row["citizenship"])
        for row in pq.read_table(register / "persons.parquet").to_pylist()
    }
    return Counter(
        (*persons[row["person_id"]], row["municipality"], row["started_on"])
        for row in pq.read_table(register / "participations.parquet").to_pylist()
    )


def test_another_seed_is_another_set_of_people_with_the_same_figures(
    norway: Path, figures: Path, tmp_path: Path
) -> None:
    """Person by person: no pseudonym again, and hardly a life that is the same by chance."""
    synthesise([figures], seed=3, scale=1, out=tmp_path / "other")
    one, other = (
        set(pq.read_table(folder / "persons.parquet")["person_id"].to_pylist())
        for folder in (norway, tmp_path / "other")
    )
    assert not one & other
    first, second = lives(norway), lives(tmp_path / "other")
    assert (first & second).total() < first.total() / 100
    assert checked(tmp_path / "other", figures).reproduced == checked(norway, figures).reproduced


def test_the_manifest_says_synthetic_with_seed_and_scale(norway: Path) -> None:
    manifest = json.loads((norway / "manifest.json").read_text(encoding="utf-8"))
    assert (manifest["synthetic"], manifest["seed"], manifest["scale"]) == (True, 1, 1)


def test_two_norways_have_twice_the_figures_and_nobody_twice(figures: Path, tmp_path: Path) -> None:
    synthesise([figures], seed=1, scale=2, out=tmp_path / "two")
    twice = [
        row | {"value": str(2 * int(row["value"]))} if row["unit"] == "persons" else row
        for row in FIGURES
    ]
    assert not checked(tmp_path / "two", write_figures(tmp_path / "twice.csv", twice)).wrong
    people = pq.read_table(tmp_path / "two" / "persons.parquet")["person_id"].to_pylist()
    assert len(set(people)) == len(people)


def test_pseudonyms_are_random_words_and_rows_stand_in_their_order(norway: Path) -> None:
    people = pq.read_table(norway / "persons.parquet")["person_id"].to_pylist()
    assert people == sorted(people)
    assert all(len(name) == 16 and set(name) <= set("0123456789abcdef") for name in people)


def test_collective_protection_comes_with_the_law(norway: Path) -> None:
    rows = pq.read_table(norway / "participations.parquet")
    protected = rows.filter(pc.equal(rows["legal_basis"], "chapter_6a"))
    assert protected.num_rows > 0
    assert pc.min(protected["started_on"]).as_py().isoformat() >= "2022-06-15"


def test_nothing_is_recorded_before_it_happened(norway: Path) -> None:
    for name, event in (("participations", "started_on"), ("endings", "ended_on")):
        rows = pq.read_table(norway / f"{name}.parquet")
        early = pc.less(rows["recorded_at"], rows[event])
        assert not pc.any(early).as_py()


def test_most_is_recorded_within_two_months_and_some_late(norway: Path) -> None:
    rows = pq.read_table(norway / "endings.parquet")
    days = [
        (recorded - ended).days
        for recorded, ended in zip(
            rows["recorded_at"].to_pylist(), rows["ended_on"].to_pylist(), strict=True
        )
    ]
    within = Counter(day <= 61 for day in days)
    assert within[True] > 3 * within[False] > 0
