"""A linear programme over hidden cells (lineært program), solved by HiGHS on one thread."""

import highspy
import numpy as np
from scipy.sparse import csr_array

from fotfeste.disclosure.attack.system import UNBOUNDED, Numbers
from fotfeste.disclosure.tables.structure import Integers

MOST_ITERATIONS = 200_000
NO_LIMIT = UNBOUNDED / 2


class Programme:
    """Find x with `least` ≤ `matrix` · x ≤ `most` and `low` ≤ x ≤ `high`, of least cost."""

    def __init__(
        self, matrix: csr_array, least: Numbers, most: Numbers, low: Numbers, high: Numbers
    ) -> None:
        self._highs = highspy.Highs()  # type: ignore[no-untyped-call]
        self._highs.setOptionValue("output_flag", False)
        self._highs.setOptionValue("threads", 1)
        self._highs.setOptionValue("simplex_iteration_limit", MOST_ITERATIONS)
        programme = highspy.HighsLp()
        programme.num_row_, programme.num_col_ = matrix.shape
        programme.col_cost_ = np.zeros(matrix.shape[1])
        programme.col_lower_, programme.col_upper_ = low, high
        programme.row_lower_ = np.where(least <= -NO_LIMIT, -np.inf, least)
        programme.row_upper_ = np.where(most >= NO_LIMIT, np.inf, most)
        programme.a_matrix_.format_ = highspy.MatrixFormat.kRowwise
        programme.a_matrix_.start_ = matrix.indptr.astype(np.int32)
        programme.a_matrix_.index_ = matrix.indices.astype(np.int32)
        programme.a_matrix_.value_ = matrix.data.astype(float)
        self._highs.passModel(programme)

    def set_cost(self, columns: Integers, cost: Numbers) -> None:
        """The cost of a unit of each of some columns."""
        self._highs.changeColsCost(len(columns), columns.astype(np.int32), cost)

    def set_bounds(self, columns: Integers, low: Numbers, high: Numbers) -> None:
        """The bounds of some columns."""
        self._highs.changeColsBounds(len(columns), columns.astype(np.int32), low, high)

    def cheapest(self) -> tuple[float, Numbers] | None:
        """The least cost and where it is, found by the simplex method; None where nothing is possible."""
        self._highs.run()
        if self._highs.getModelStatus() != highspy.HighsModelStatus.kOptimal:
            return None
        return self._highs.getInfo().objective_function_value, self._point()

    def interior(self) -> Numbers | None:
        """A point in the middle of what is possible, by an interior-point method without crossover.

        With no cost such a method ends in the relative interior (Goldman & Tucker
        1956): no cell lies on a bound, or equals a given point, unless it must.
        """
        self._highs.setOptionValue("solver", "ipm")
        self._highs.setOptionValue("run_crossover", "off")
        self._highs.setOptionValue("presolve", "on")
        self._highs.run()
        status = self._highs.getModelStatus()
        self._highs.setOptionValue("solver", "simplex")
        return self._point() if status == highspy.HighsModelStatus.kOptimal else None

    def _point(self) -> Numbers:
        return np.array(self._highs.getSolution().col_value)
