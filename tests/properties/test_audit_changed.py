"""One figure changed beyond its rounding is found wherever the others determine it, and only there.

The last test knows of no relation at all: it puts every person into one joint table, asks
HiGHS whether any such table gives the figures, and the audit has to say the same.
"""

import random
from collections.abc import Callable, Sequence
from itertools import product
from pathlib import Path
from tempfile import TemporaryDirectory

import highspy
import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from fotfeste.reconstruction.audit.audit import audit
from fotfeste.reconstruction.figures.precision import interval
from fotfeste.reconstruction.figures.printed import FiguresFile
from tests.bulletin import RESULTS, TO, Person, Row, a_bulletin, printed, some_people, write

SEEDS = st.integers(min_value=0, max_value=10**6)


def as_file(rows: Sequence[Row]) -> FiguresFile:
    with TemporaryDirectory() as folder:
        return write(Path(folder) / "bulletin.csv", rows)


def accused(rows: Sequence[Row]) -> set[int]:
    """The rows of all impossible sets."""
    return {row.row for each in audit([as_file(rows)]).impossible for row in each.rows}


def row(people: Sequence[Person], measure: str, decimals: int = 0, **words: str) -> Row | None:
    """A printed row, with as many decimals as are asked for where it is a share."""
    chance = random.Random(0)
    while True:  # `printed` draws the precision
        found = printed(chance, {"measure": measure, "year": "2021", "all": "yes", **words}, people)
        if found is None or found["unit"] == "persons":
            return found
        if found["value"] and ("1 decimal" in found["precision"]) == bool(decimals):
            return found


def a_share(chance: random.Random, people: Sequence[Person]) -> tuple[list[Row | None], int]:
    """A share with the two numbers that it is of: changed by two units of its rounding."""
    sex = chance.choice(("", "female"))
    rows = [
        row(people, "left_programme", sex=sex),
        row(people, "left_programme", sex=sex, category="way4:job"),
        row(people, "share_of_leavers", sex=sex, category="way4:job", of="category"),
    ]
    if rows[2]:
        rows[2]["value"] = str(int(rows[2]["value"]) + chance.choice((2, 3, 9)))
    return rows, 3


def results_in_parts(
    chance: random.Random, people: Sequence[Person]
) -> tuple[list[Row | None], int]:
    """To work, to education and the two together: changed by more than three roundings."""
    county = chance.choice(("", "Nord"))
    rows = [row(people, f"share_to_{to}", county=county) for to in ("work", "education")]
    rows.append(row(people, "share_to_work_or_education", county=county))
    chosen = chance.choice([each for each in rows if each] or [{"value": "0"}])
    chosen["value"] = str(int(chosen["value"]) + chance.choice((3, 4, 10)))
    return rows, 3


def a_change(chance: random.Random, people: Sequence[Person]) -> tuple[list[Row | None], int]:
    """A change and its two levels: of persons by one, of shares by more than three roundings."""
    measure = chance.choice(("left_programme", "share_to_work"))
    rows = [
        row(people, measure),
        row(people, measure, year="2022"),
        row(people, f"change_{measure}", year="2022", category="vs_2021"),
    ]
    if rows[2]:
        by = 1 if measure == "left_programme" else 3
        rows[2]["value"] = str(int(rows[2]["value"]) + chance.choice((-1, 1)) * by)
    return rows, 3


def places(chance: random.Random, people: Sequence[Person]) -> tuple[list[Row | None], int]:
    """Municipalities of a county: one of them larger than the county leaves room for."""
    towns = [
        row(people, "left_programme", county="Nord", municipality=town) for town in ("Aa", "Bb")
    ]
    county = row(people, "left_programme", county="Nord")
    if towns[0] and towns[1] and county:
        room = int(county["value"]) - int(towns[1]["value"])
        towns[0]["value"] = str(room + chance.randint(1, 5))
    return [*towns, county], 3


def counties(chance: random.Random, people: Sequence[Person]) -> tuple[list[Row | None], int]:
    """Counties of a country that is smaller than they are together."""
    parts = [row(people, "people_trained", county=county) for county in ("Nord", "Sud", "Est")]
    country = row(people, "people_trained")
    if country:
        together = sum(int(each["value"]) for each in parts if each)
        country["value"] = str(max(0, together - chance.randint(1, 4)))
    return [*parts, country], 4 if country and together else 0


def printed_twice(chance: random.Random, people: Sequence[Person]) -> tuple[list[Row | None], int]:
    """One share in a text and in a table, once in whole per cent and once with a decimal."""
    text, table = (row(people, "share_to_work", decimals) for decimals in (0, 1))
    if text:
        text["value"] = str(int(text["value"]) + chance.choice((2, 3)))
    return [text, table], 2


Change = Callable[[random.Random, Sequence[Person]], tuple[list[Row | None], int]]


@pytest.mark.parametrize(
    "change", [a_share, results_in_parts, a_change, places, counties, printed_twice]
)
@settings(derandomize=True, deadline=None, max_examples=15)
@given(seed=SEEDS)
def test_a_changed_figure_is_found(change: Change, seed: int) -> None:
    chance = random.Random(seed)
    people = some_people(chance)
    rows, size = change(chance, people)
    kept = [each for each in rows if each]
    values = [float(each["value"]) for each in kept if each["unit"] == "percent"]
    assume(size and len(kept) >= size and all(value <= 100 for value in values))
    found = accused([*kept, *a_bulletin(chance, people, 10)])
    assert found & set(range(1, size + 1))


PLACES = ("Nord", "Sud", "Est", "@rest")
CELLS = list(product(("female", "male"), PLACES, (*RESULTS, "stayed")))


def joint_is_possible(rows: Sequence[Row]) -> bool:
    """Whether any joint table of sex, county and result gives the figures; rounding both ways."""
    model = highspy.Highs()  # type: ignore[no-untyped-call]  # as it is published
    model.setOptionValue("output_flag", False)
    for _ in CELLS:
        model.addVar(0, highspy.kHighsInf)
    for figure in as_file(rows).rows:
        said = interval(figure)
        assert said is not None
        assert said.low is not None
        assert said.high is not None
        groups = [
            index
            for index, (sex, county, _) in enumerate(CELLS)
            if figure.sex in ("", sex) and figure.county in ("", county)
        ]
        left = [index for index in groups if CELLS[index][2] != "stayed"]
        if figure.unit == "persons":
            inside = left if figure.measure == "left_programme" else groups
            add(model, dict.fromkeys(inside, 1.0), float(said.low), float(said.high))
            continue
        to = TO[figure.measure.removeprefix("share_to_")]
        part = {index for index in left if CELLS[index][2] in to}
        add(model, {i: 100.0 * (i in part) - float(said.low) for i in left}, 0, highspy.kHighsInf)
        add(model, {i: 100.0 * (i in part) - float(said.high) for i in left}, -highspy.kHighsInf, 0)
        add(model, dict.fromkeys(left, 1.0), 1, highspy.kHighsInf)
    model.run()
    return bool(model.getModelStatus() == highspy.HighsModelStatus.kOptimal)


def add(model: highspy.Highs, weights: dict[int, float], low: float, high: float) -> None:
    columns = np.array(list(weights), dtype=np.int32)
    model.addRow(low, high, len(weights), columns, np.array(list(weights.values())))


@settings(derandomize=True, deadline=None, max_examples=50)
@given(SEEDS)
def test_what_no_joint_table_can_give_is_found(seed: int) -> None:
    chance = random.Random(seed)
    people = some_people(chance)
    measures = ("participants_in_programme", "left_programme", *(f"share_to_{to}" for to in TO))
    asked = [
        (measure, sex, county)
        for measure in measures
        for sex in ("", "female", "male")
        for county in ("", "Nord", "Sud")
    ]
    drawn = [row(people, m, sex=s, county=c) for m, s, c in chance.sample(asked, 24)]
    rows = [each for each in drawn if each]
    assert not accused(rows)
    chosen = chance.choice(rows)
    most = 100 if chosen["unit"] == "percent" else 10**6
    moved = int(chosen["value"]) + chance.choice((-9, -3, -1, 1, 3, 9))
    chosen["value"] = str(min(max(moved, 0), most))
    if not joint_is_possible(rows):
        assert accused(rows)
