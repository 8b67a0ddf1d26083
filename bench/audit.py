"""An audit of 10,000 figures, some of them changed: `python -m bench.audit [--rows N] [--changed N]`.

A made-up country of 356 municipalities in 15 counties prints, for two years, the
leavers of each by sex and end reason, and their result in whole per cent. Of the
printed numbers some are changed. It tells how many of the changed rows are in a set
that is called impossible, when the first set was found, and the time of all.
"""

import argparse
import csv
import os
import platform
import random
import time
from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path
from tempfile import TemporaryDirectory

from fotfeste.domain.text import Text
from fotfeste.reconstruction.audit.audit import audit
from fotfeste.reconstruction.figures.printed import COLUMNS
from fotfeste.reconstruction.figures.reader import read_figures

Row = dict[str, str]
COUNTIES = [f"County {n:02}" for n in range(15)]
MUNICIPALITIES = [(COUNTIES[n % 15], f"Municipality {n:03}") for n in range(356)]
REASONS = [f"reason8:r{n}" for n in range(8)]
SEXES = ("female", "male")
Cells = dict[tuple[str, str, str, str], int]


def country(chance: random.Random) -> Cells:
    """Leavers by county, municipality, sex and reason."""
    return {
        (county, place, sex, reason): int(chance.expovariate(1 / chance.choice((2, 5, 20))))
        for county, place in MUNICIPALITIES
        for sex in SEXES
        for reason in REASONS
    }


def rows_of(year: str, cells: Cells) -> Iterator[Row]:
    """The printed rows of a year: counts by sex and by reason, and shares."""
    places = [("", ""), *((county, "") for county in COUNTIES), *MUNICIPALITIES]
    for county, place in places:
        base = {"year": year, "county": county, "municipality": place}
        inside = {
            key: n for key, n in cells.items() if county in ("", key[0]) and place in ("", key[1])
        }
        whole = sum(inside.values())
        for sex in ("", *SEXES):
            n = sum(v for key, v in inside.items() if sex in ("", key[2]))
            yield _count({**base, "sex": sex}, n)
        for reason in REASONS:
            n = sum(v for key, v in inside.items() if key[3] == reason)
            yield _count({**base, "category": reason}, n)
        if whole:
            to_work = sum(v for key, v in inside.items() if key[3] in REASONS[:1])
            share = round(Fraction(100 * to_work, whole))
            yield {**base, "measure": "share_to_work", "unit": "percent", "value": str(share)} | {
                "precision": "integer percent"
            }


def _count(words: Row, n: int) -> Row:
    own = {"measure": "left_programme", "unit": "persons", "precision": "exact"}
    return {**words, **own, "value": str(n)}


def main() -> None:
    """Make the file, change some rows, audit it, and tell the times."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--rows", type=int, default=10_000)
    asked.add_argument("--changed", type=int, default=10)
    arguments = asked.parse_args()
    chance = random.Random(7)
    rows: list[Row] = []
    for year in ("2023", "2024", "2025", "2026"):
        rows += rows_of(year, country(chance))
    rows = rows[: arguments.rows]
    counts = [place for place, row in enumerate(rows, 1) if row["unit"] == "persons"]
    changed = set(chance.sample(counts, arguments.changed))
    for place in changed:
        rows[place - 1]["value"] = str(int(rows[place - 1]["value"]) + chance.randint(1, 9))
    with TemporaryDirectory() as folder:
        path = Path(folder) / "country.csv"
        with path.open("w", encoding="utf-8", newline="") as file:
            writer = csv.DictWriter(file, COLUMNS, restval="")
            writer.writeheader()
            writer.writerows(rows)
        judge(path, changed)


def judge(path: Path, changed: set[int]) -> None:
    """Audit the file; tell what was found, and how long it took."""
    start, cpu = time.perf_counter(), time.process_time()
    heard: list[float] = []

    def tell(text: Text) -> None:
        if text.en.startswith("  impossible"):
            heard.append(time.process_time() - cpu)

    found = audit([read_figures(path)], tell)
    accused = {row.row for each in found.impossible for row in each.rows}
    print(f"{platform.machine()}, {os.cpu_count()} cores, Python {platform.python_version()}")
    print(f"{found.figures} figures, {len(changed)} changed")
    print(f"{len(found.impossible)} impossible sets; {len(changed & accused)} changed rows in one")
    first = f"{heard[0]:.1f} s" if heard else "none"
    print(f"first set after {first} of CPU")
    took = time.perf_counter() - start
    print(f"all: {time.process_time() - cpu:.1f} s of CPU, {took:.1f} s by the clock")


if __name__ == "__main__":
    main()
