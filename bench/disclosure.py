"""Suppression and attack on test problems of disclosure control, beside what other tools gave on the same files.

    python -m bench.disclosure FOLDER [PROBLEMS]

PROBLEMS are letters; those joined by `+`, as in `A,B,B+C+D+Y`, are one publication. FOLDER holds `persons.csv`, `problems.json` and `hier_region.csv`. Fails where more
cells are withheld than the bound, or any is recomputed; of the largest problem, where the
attack without the truth does not end, any that is not cleared with its help. Seconds are
CPU seconds.
"""

import sys
import time
from pathlib import Path

from fotfeste.disclosure.protect_persons import opened
from fotfeste.disclosure.suppression.suppression import suppress_cells
from fotfeste.disclosure.tables.linked import link
from fotfeste.disclosure.tables.reading import Persons, read_persons

THRESHOLD = 5
MOST_WITHHELD = {"A": 267, "B": 875, "C": 3405, "Y": 6535, "D": 8022, "E": 23500, "F": 80000}
OTHERS = {
    "A": "267 in 0.65 s, 0",
    "B": "875 in 0.56 s, 0",
    "C": "3405 in 3.0 s, 0",
    "Y": "6535 in 13.8 s, 0",
    "D": "8022 in 26 s, 0",
    "E": "23276 in 318 s, 7",
    "F": "not finished in 3000 s",
}
"""GaussSuppression 1.2.3: cells withheld, seconds, counts recomputed."""


ALL = "A,B,C,Y,D,E,B+C+D+Y"


def measured(persons: Persons, problem: str) -> bool:
    """Protect and attack one publication, print the line, and say whether the bounds hold."""
    linked = link(
        persons.axes, persons.codes, {one: persons.tables[one] for one in problem.split("+")}
    )
    counts, started = linked.counts, time.process_time()
    small = (counts > 0) & (counts < THRESHOLD)
    done = suppress_cells(linked.structure, counts, small, allowed=counts > 0, floor=1)
    protected = time.process_time()
    recomputed = [opened(linked, done.hidden, floor=floor) for floor in (0, 1)]
    attacked = time.process_time()
    withheld = int(done.hidden.sum())
    print(
        f"{problem}: {len(counts)} cells, {withheld} withheld in {protected - started:.2f} s, "
        f"attacked (K1 and K2) in {attacked - protected:.2f} s, "
        f"recomputed K1 {recomputed[0]} K2 {recomputed[1]}; GaussSuppression: {OTHERS.get(problem, 'not measured')}{_ratio(problem, withheld)}",
        flush=True,
    )
    most = MOST_WITHHELD.get(problem, withheld)
    return withheld <= most and not any(recomputed) and not done.open.any()


def _ratio(problem: str, withheld: int) -> str:
    """How many are withheld for each that the other tool withholds, where that is known."""
    other = OTHERS.get(problem, "").split(" ")[0]
    return f", ratio {withheld / int(other):.3f}" if other.isdecimal() else ""


def main(folder: Path, problems: str) -> int:
    """Measure every problem; 1 where a bound is broken."""
    persons = read_persons(
        folder / "persons.csv", folder / "problems.json", folder / "hier_region.csv"
    )
    held = [measured(persons, problem) for problem in problems.split(",")]
    return 0 if all(held) else 1


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), sys.argv[2] if len(sys.argv) > 2 else ALL))
