"""A linear programme over hidden cells (lineært program), solved by HiGHS on one thread."""

from enum import Enum

import highspy
import numpy as np
from scipy.sparse import csr_array

from fotfeste.disclosure.attack.system import UNBOUNDED, Numbers
from fotfeste.disclosure.tables.structure import Integers

MOST_ITERATIONS = 1_000_000
NO_LIMIT = UNBOUNDED / 2
RESIDUAL = 1e-6
"""How far from fitting a point may be that is called a register that fits."""


class Method(Enum):
    """How a programme is solved: the options of HiGHS.

    DUAL goes on well after bounds have changed, PRIMAL after costs have, INTERIOR
    starts afresh and is the fastest for large ones; it ends near a vertex where there
    is one best, in the middle of the best otherwise.
    """

    DUAL = ("simplex", 1, "choose")
    PRIMAL = ("simplex", 4, "off")
    INTERIOR = ("ipm", 1, "on")


class Programme:
    """Find x with `least` ≤ `matrix` · x ≤ `most` and `low` ≤ x ≤ `high`, of least cost."""

    def __init__(
        self, matrix: csr_array, least: Numbers, most: Numbers, low: Numbers, high: Numbers
    ) -> None:
        self._matrix, self._least, self._most = matrix, least, most
        self._highs = highspy.Highs()  # type: ignore[no-untyped-call]
        self._highs.setOptionValue("output_flag", False)
        self._highs.setOptionValue("threads", 1)
        self._highs.setOptionValue("run_crossover", "off")
        self._highs.setOptionValue("simplex_iteration_limit", MOST_ITERATIONS)
        programme = highspy.HighsLp()
        programme.num_row_, programme.num_col_ = matrix.shape
        programme.col_cost_ = np.zeros(matrix.shape[1])
        programme.col_lower_, programme.col_upper_ = low, _limit(high)
        programme.row_lower_, programme.row_upper_ = _limit(least), _limit(most)
        programme.a_matrix_.format_ = highspy.MatrixFormat.kRowwise
        programme.a_matrix_.start_ = matrix.indptr.astype(np.int32)
        programme.a_matrix_.index_ = matrix.indices.astype(np.int32)
        programme.a_matrix_.value_ = matrix.data.astype(float)
        self._highs.passModel(programme)

    def set_cost(self, columns: Integers, cost: Numbers) -> None:
        """The cost of a unit of each of some columns."""
        self._highs.changeColsCost(len(columns), columns.astype(np.int32), cost)

    def set_costs(self, cost: Numbers) -> None:
        """The cost of a unit of every column."""
        self.set_cost(np.arange(len(cost)), cost)

    def set_bounds(self, columns: Integers, low: Numbers, high: Numbers) -> None:
        """The bounds of some columns."""
        self._highs.changeColsBounds(len(columns), columns.astype(np.int32), low, high)

    def cheapest(self, method: Method = Method.DUAL) -> tuple[float, Numbers] | None:
        """The least cost and where it is; None where nothing is possible, or nothing was found."""
        solver, strategy, presolve = method.value
        self._highs.setOptionValue("solver", solver)
        self._highs.setOptionValue("simplex_strategy", strategy)
        self._highs.setOptionValue("presolve", presolve)
        self._highs.run()
        status = self._highs.getModelStatus()
        if status == highspy.HighsModelStatus.kOptimal:
            return self._highs.getInfo().objective_function_value, self._point()
        return None

    def end(self, column: int, sign: float) -> Numbers | None:
        """A point where one column is as small (sign 1) or as large (−1) as it can be; costs are nil."""
        self.set_cost(np.array([column]), np.array([sign]))
        solved = self.cheapest(Method.PRIMAL)
        self.set_cost(np.array([column]), np.zeros(1))
        return None if solved is None else solved[1]

    def somewhere(self) -> Numbers | None:
        """A point in the middle of what is possible, by an interior-point method without crossover.

        With no cost such a method ends in the relative interior (Goldman & Tucker
        1956). What the solver says of its duals does not matter, only that the point fits.
        """
        point = self.near_cheapest()
        if point is not None:
            return point
        solved = self.cheapest()
        return None if solved is None else solved[1]

    def near_cheapest(self) -> Numbers | None:
        """A point that fits, of least cost or nearly: for whoever does not need the proof."""
        solved = self.cheapest(Method.INTERIOR)
        point = self._point() if solved is None else solved[1]
        return point if len(point) == self._matrix.shape[1] and self._fits(point) else None

    def _fits(self, point: Numbers) -> bool:
        values = self._matrix @ point
        over = np.maximum(values - self._most, self._least - values)
        return bool(over.max(initial=0.0) < RESIDUAL)

    def _point(self) -> Numbers:
        return np.array(self._highs.getSolution().col_value)


def _limit(values: Numbers) -> Numbers:
    """The values, with no limit where they are near infinity."""
    endless = np.where(values >= NO_LIMIT, np.inf, values)
    return np.asarray(np.where(values <= -NO_LIMIT, -np.inf, endless))
