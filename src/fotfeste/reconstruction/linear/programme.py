"""Linear programmes (lineær programmering) by HiGHS: one thread, given seeds, limits in nodes."""

from collections.abc import Sequence
from dataclasses import dataclass

import highspy
import numpy as np
import numpy.typing as npt

from fotfeste.reconstruction.linear.system import Reals, Row

_FEASIBLE = 2
"""HiGHS's word for «a solution is at hand»."""

MOST_NODES = 2_000
MOST_IMPROVEMENTS = 1_000_000


@dataclass(frozen=True, eq=False)
class Solved:
    """What came out: the numbers, None without a solution; and the weight of each row in the proof.

    `is_best` says that no numbers cost less; without an end to the cost there are none.
    """

    numbers: Reals | None
    weights: Reals
    cost: float
    is_impossible: bool
    is_best: bool = True


@dataclass(frozen=True, eq=False)
class Programme:
    """The least costly numbers between `lower` and `upper` that keep every row."""

    rows: Sequence[Row]
    costs: Reals
    lower: Reals
    upper: Reals
    whole: npt.NDArray[np.int64] | None = None

    def solve(
        self,
        gap: float = 0.0,
        nodes: int = MOST_NODES,
        improvements: int = MOST_IMPROVEMENTS,
        seed: int = 0,
    ) -> Solved:
        """Solve it; `gap` is the part of the cost that may be above the least one.

        The search ends after so many nodes, or so many solutions each better
        than the one before. Another `seed` is another way to search.
        """
        solver = highspy.Highs()  # type: ignore[no-untyped-call]
        for option, value in _OPTIONS.items():
            solver.setOptionValue(option, value)
        solver.setOptionValue("mip_rel_gap", gap)
        solver.setOptionValue("mip_max_nodes", nodes)
        solver.setOptionValue("random_seed", seed)
        solver.setOptionValue("mip_max_improving_sols", improvements)
        solver.passModel(self._model())
        solver.run()
        return self._read(solver)

    def _model(self) -> highspy.HighsLp:
        model = highspy.HighsLp()
        model.num_col_, model.num_row_ = len(self.costs), len(self.rows)
        model.col_cost_, model.col_lower_, model.col_upper_ = self.costs, self.lower, self.upper
        model.row_lower_ = np.asarray([row.low for row in self.rows])
        model.row_upper_ = np.asarray([row.high for row in self.rows])
        lengths = [len(row.columns) for row in self.rows]
        model.a_matrix_.format_ = highspy.MatrixFormat.kRowwise
        model.a_matrix_.start_ = np.concatenate([[0], np.cumsum(lengths)]).astype(np.int32)
        if self.rows:
            model.a_matrix_.index_ = np.concatenate([r.columns for r in self.rows]).astype(np.int32)
            model.a_matrix_.value_ = np.concatenate([r.weights for r in self.rows])
        if self.whole is not None:
            kinds = [highspy.HighsVarType.kContinuous] * len(self.costs)
            for column in self.whole:
                kinds[column] = highspy.HighsVarType.kInteger
            model.integrality_ = kinds
        return model

    def _read(self, solver: highspy.Highs) -> Solved:
        found = solver.getInfo().primal_solution_status == _FEASIBLE
        solution = solver.getSolution()
        return Solved(
            np.asarray(solution.col_value) if found else None,
            np.asarray(solution.row_dual),
            solver.getInfo().objective_function_value,
            solver.getModelStatus() == highspy.HighsModelStatus.kInfeasible,
            solver.getModelStatus() == highspy.HighsModelStatus.kOptimal,
        )


_OPTIONS: dict[str, bool | int | float | str] = {
    "output_flag": False,
    "threads": 1,
}
