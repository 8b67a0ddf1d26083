"""The published figures are data: change one, and the register made from them, or the check, follows."""

import csv
from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path

import pyarrow as pa
import pyarrow.compute as pc
import pytest

from fotfeste.disclosure.policy import policy_on
from fotfeste.extract.reader import Extract, read
from fotfeste.published.check import check
from fotfeste.published.sources import path_of, published
from fotfeste.reconstruction.figures.reader import read_figures
from fotfeste.reconstruction.solving.reconstruct import reconstruct

BUSKERUD, WORK_OR_EDUCATION = "33", ("work", "upper_secondary", "higher_education")
WOMEN_IN_BUSKERUD, BOTH_IN_BUSKERUD = 114, 116
STARTED, STARTED_AGAIN = 11, 62


def a_copy(folder: Path, year: int, changes: dict[int, str]) -> Path:
    """A report's figures with other values in some rows."""
    with path_of(year).open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    for row, value in changes.items():
        rows[row - 1]["value"] = value
    path = folder / "copy.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, list(rows[0]))
        writer.writeheader()
        writer.writerows(rows)
    return path


def share(table: pa.Table, **codes: str) -> Fraction:
    """Per cent of leavers with some codes who went to work or education."""
    for name, code in {"left": "yes", **codes}.items():
        table = table.filter(pc.equal(table[name], code))
    to = pc.is_in(table["activity_group"], value_set=pa.array(WORK_OR_EDUCATION))
    return Fraction(100 * pc.sum(to).as_py(), table.num_rows)


def test_a_changed_share_is_followed(tmp_path: Path) -> None:
    figures = published(2024)
    assert [figures[row].value for row in (WOMEN_IN_BUSKERUD, BOTH_IN_BUSKERUD)] == [50, 55]
    changed = a_copy(tmp_path, 2024, {WOMEN_IN_BUSKERUD: "53", BOTH_IN_BUSKERUD: "57"})
    before = reconstruct([figures], {}).years[2024]
    after = reconstruct([read_figures(changed)], {}).years[2024]
    women = {"county": BUSKERUD, "sex": "female"}
    assert Fraction(99, 2) <= share(before, **women) <= Fraction(101, 2)
    assert Fraction(105, 2) <= share(after, **women) <= Fraction(107, 2)
    assert Fraction(113, 2) <= share(after, county=BUSKERUD) <= Fraction(115, 2)


@pytest.fixture(scope="module")
def extract(national_extract: Path) -> Iterator[Extract]:
    with read(national_extract) as opened:
        yield opened


def test_a_changed_number_is_wrong_of_the_old_register(extract: Extract, tmp_path: Path) -> None:
    changed = read_figures(a_copy(tmp_path, 2024, {STARTED: "17096", STARTED_AGAIN: "17096"}))
    found = check(extract, changed, policy_on(extract.manifest.known_at))
    assert [wrong.row for wrong in found.wrong] == [STARTED, STARTED_AGAIN]
    assert {wrong.computed for wrong in found.wrong} == {Fraction(17095)}
