"""Figures printed from any persons are never accused, and persons are found that give them all."""

import random
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given, settings
from hypothesis import strategies as st

from fotfeste.reconstruction.figures.precision import interval
from fotfeste.reconstruction.figures.printed import FiguresFile
from fotfeste.reconstruction.figures.reader import read_figures
from fotfeste.reconstruction.proof.contradictions import contradictions, evidence
from fotfeste.reconstruction.solving.reconstruct import reconstruct
from tests.printing import (
    YEAR,
    Person,
    Row,
    persons_of,
    some_persons,
    some_rows,
    value_of,
    write_figures,
)

SEEDS = st.integers(min_value=0, max_value=10**6)


def as_file(rows: list[Row]) -> FiguresFile:
    with TemporaryDirectory() as folder:
        return read_figures(write_figures(Path(folder) / "printed.csv", rows))


def missed(rows: list[Row], file: FiguresFile, persons: list[Person]) -> list[Row]:
    """The rows that some persons do not give."""
    found = []
    for row, figure in zip(rows, file.rows, strict=True):
        value, said = value_of(row, persons), interval(figure)
        if said is None or value is None or value not in said:
            found.append(row)
    return found


@settings(derandomize=True, deadline=None, max_examples=40)
@given(SEEDS)
def test_true_figures_are_never_accused(seed: int) -> None:
    chance = random.Random(seed)
    persons = some_persons(chance)
    rows = some_rows(chance, persons, 30)
    assert contradictions(as_file(rows).rows).contradictions == ()


@settings(derandomize=True, deadline=None, max_examples=6)
@given(SEEDS)
def test_persons_are_found_that_give_every_figure(seed: int) -> None:
    chance = random.Random(seed)
    persons = some_persons(chance, most=80)
    rows = some_rows(chance, persons, 14)
    file = as_file(rows)
    solution = reconstruct([file], {})
    found = list(persons_of(solution.years[YEAR]))
    assert missed(rows, file, found) == []


def test_the_same_figures_give_the_same_persons() -> None:
    chance = random.Random(4)
    file = as_file(some_rows(chance, some_persons(chance), 8))
    once, again = (reconstruct([file], {}, seed=7).years[YEAR] for _ in range(2))
    assert once.equals(again)
    other = reconstruct([file], {}, seed=8).years[YEAR]
    assert other.num_rows == once.num_rows
    assert not other.equals(once)


@settings(derandomize=True, deadline=None, max_examples=30)
@given(SEEDS)
def test_a_number_that_others_determine_cannot_be_changed_unseen(seed: int) -> None:
    chance = random.Random(seed)
    persons = some_persons(chance)
    whole = {"measure": "participants_in_programme", "year": str(YEAR), "unit": "persons"}
    rows = [{**whole, "precision": "exact", "sex": sex} for sex in ("", "female", "male")]
    for row in rows:
        row["value"] = str(value_of(row, persons))
    chosen = chance.choice(rows)
    chosen["value"] = str(int(chosen["value"]) + chance.randint(1, 9))
    rows += some_rows(chance, persons, 12)
    file = as_file(rows)
    judgement = contradictions(file.rows)
    assert {row.row for c in judgement.contradictions for row in c.rows} & {1, 2, 3}
    for contradiction in judgement.contradictions:
        alone = evidence([file[row.row] for row in contradiction.rows])
        assert set(contradiction.proof.limits) <= set(alone)
        assert contradiction.proof.proves()
        assert judgement.impossible & set(contradiction.rows)


def test_a_share_that_no_whole_number_of_persons_gives_is_found() -> None:
    left = {"measure": "left_programme", "year": str(YEAR), "unit": "persons", "value": "7"}
    share = {"measure": "share_to_work", "year": str(YEAR), "unit": "percent", "value": "50"}
    rows = [{**left, "precision": "exact"}, {**share, "precision": "integer percent"}]
    (contradiction,) = contradictions(as_file(rows).rows).contradictions
    assert [row.row for row in contradiction.rows] == [1, 2]
    assert contradiction.proof.proves()


def test_whole_persons_are_proved_impossible_by_cases() -> None:
    """In at most 20 persons no third, seventh and eleventh part can all be whole."""
    base = {"year": str(YEAR), "unit": "percent", "precision": "1 decimal"}
    shares = {"share_to_work": 33.3, "share_to_upper_secondary": 14.3, "share_to_education": 36.4}
    left = {"measure": "left_programme", "year": str(YEAR), "unit": "persons", "value": "20"}
    rows: list[Row] = [{**left, "precision": "below"}]
    rows += [{**base, "measure": measure, "value": str(share)} for measure, share in shares.items()]
    rows.append({**left, "precision": "rounded to 100", "value": "0"})
    whole = [n for n in range(1, 51) if all(is_share(share, n) for share in shares.values())]
    judgement = contradictions(as_file(rows).rows)
    assert not whole
    (contradiction,) = judgement.contradictions
    assert 5 in {row.row for row in contradiction.rows}
    assert 1 not in {row.row for row in contradiction.rows}
    assert contradiction.proof.proves()


def is_share(printed: float, whole: int) -> bool:
    """Whether some whole number of persons is a share, to one decimal, of a whole."""
    return any(abs(100 * part / whole - printed) <= 0.05 for part in range(whole + 1))
