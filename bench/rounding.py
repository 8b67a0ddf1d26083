"""Small-count rounding on test problems of disclosure control, beside SmallCountRounding on the same files.

    python -m bench.rounding FOLDER [PROBLEMS]

FOLDER holds `persons.csv`, `problems.json` and `hier_region.csv`. Errors are taken over
all published cells, totals too, zeros too. Fails where more cells are changed, or the
mean or largest error is greater, than the other's. Seconds are CPU seconds.
"""

import sys
import time
from pathlib import Path
from typing import NamedTuple

import numpy as np

from fotfeste.disclosure.protect_persons import protect_linked
from fotfeste.disclosure.tables.reading import Persons, read_persons


class Errors(NamedTuple):
    """Per cent of the published cells that are changed, mean and largest error."""

    changed: float
    mean: float
    largest: int


OTHERS = {
    (3, "A"): Errors(8, 0.11, 3),
    (3, "B"): Errors(29, 0.36, 3),
    (3, "C"): Errors(46, 0.59, 4),
    (3, "D"): Errors(46, 0.64, 5),
    (3, "E"): Errors(43, 0.64, 8),
    (3, "F"): Errors(33, 0.52, 9),
    (5, "A"): Errors(19, 0.38, 6),
    (5, "B"): Errors(51, 0.89, 5),
    (5, "C"): Errors(66, 1.27, 7),
    (5, "D"): Errors(55, 1.09, 10),
    (5, "E"): Errors(49, 1.03, 13),
    (5, "F"): Errors(36, 0.78, 16),
}
"""SmallCountRounding (Statistics Norway, R), as measured to whole per cent and two decimals."""


def measured(persons: Persons, problem: str, base: int) -> bool:
    """Round one problem, print the line, and say whether it is no worse than the other's."""
    started = time.process_time()
    tables = {problem: persons.tables[problem]}
    done = protect_linked(persons, tables, threshold=base, method="rounding")
    seconds = time.process_time() - started
    off = np.abs(done.counts - done.linked.counts)
    own = Errors(100 * float((off > 0).mean()), float(off.mean()), int(off.max()))
    other = OTHERS[base, problem]
    print(
        f"{problem}, base {base}: {own.changed:.1f} % changed, mean {own.mean:.3f}, largest "
        f"{own.largest}, {seconds:.2f} s; SmallCountRounding: {other.changed:.0f} %, "
        f"{other.mean:.2f}, {other.largest}",
        flush=True,
    )
    changed, mean = round(own.changed), round(own.mean, 2)
    return changed <= other.changed and mean <= other.mean and own.largest <= other.largest


def main(folder: Path, problems: str) -> int:
    """Measure every problem with both bases; 1 where any is worse."""
    persons = read_persons(
        folder / "persons.csv", folder / "problems.json", folder / "hier_region.csv"
    )
    held = [measured(persons, problem, base) for base in (3, 5) for problem in problems]
    return 0 if all(held) else 1


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), sys.argv[2] if len(sys.argv) > 2 else "ABCDEF"))
