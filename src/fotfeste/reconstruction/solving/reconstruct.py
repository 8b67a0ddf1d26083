"""Reconstruction (rekonstruksjon): year tables of persons in which every printed figure holds."""

from collections.abc import Collection, Mapping, Sequence

import numpy as np
import pyarrow as pa

from fotfeste.reconstruction.figures.printed import FiguresFile
from fotfeste.reconstruction.proof.contradictions import contradictions
from fotfeste.reconstruction.solving.plausible import most_leavers
from fotfeste.reconstruction.solving.solution import Solution
from fotfeste.reconstruction.solving.work import Work

ALWAYS = ("sex", "act", "displaced", "collective_protection", "county", "started", "left")
"""Variables that are told of everybody, also where no figure speaks of them."""


def reconstruct(
    figures: Sequence[FiguresFile],
    prior: Mapping[int, pa.Table],
    *,
    seed: int = 1,
    always: Collection[str] = ALWAYS,
) -> Solution:
    """Year tables that give the figures of all files together, otherwise as near `prior` as can be.

    `prior` has a plausible table for each year that is wanted: one row a person,
    columns named by variables of `person_years`, null where nothing is told. The
    variables in `always` are told as in it where the figures say nothing; others
    then are null. A year of which figures speak and the prior does not is made
    from the figures alone. Contradictory rows are given up, the fewest, and are named in the
    solution. The same arguments give the same tables. Raises Unsolved where no
    whole numbers were found.
    """
    printed = [figure for file in figures for figure in file.rows]
    judgement = contradictions(printed)
    kept = [figure for figure in printed if figure.id not in judgement.impossible]
    work = Work.of(kept, prior)
    for table in work.order:
        work.solve(table)
    streams = np.random.SeedSequence(seed).spawn(len(work.years))
    return Solution(
        {
            year: work.table(year, always, np.random.default_rng(stream))
            for year, stream in zip(work.years, streams, strict=True)
        },
        judgement,
        frozenset(work.dropped),
        work.unheld,
        most_leavers(kept),
    )
