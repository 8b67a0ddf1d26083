"""How far hidden cells reach (rekkevidde): the least and the most they can be, all at once where that does."""

import numpy as np

from fotfeste.disclosure.attack.programme import Method, Programme
from fotfeste.disclosure.attack.propagation import NEARLY
from fotfeste.disclosure.attack.system import UNBOUNDED, Numbers, System
from fotfeste.disclosure.tables.structure import Integers


class Reach:
    """How much the cells of a part can be, while all that is printed stays true."""

    def __init__(self, system: System) -> None:
        self._system = system
        self._high = np.where(system.high < UNBOUNDED, system.high, np.inf)
        self._alone = self._programme(self._high)

    def failing(self, asked: Integers, target: Numbers) -> Integers:
        """Those of some cells that cannot be as much as their target."""
        short = self._high[asked] < target[asked] - NEARLY
        failing, left = asked[short], asked[~short]
        if not len(left):
            return failing
        together = self._capped(left, target)
        while len(left):
            together.set_cost(left, np.full(len(left), -1.0))
            solved = together.cheapest(Method.PRIMAL)
            if solved is None:
                break
            done = solved[1][left] >= target[left] - NEARLY
            together.set_cost(left[done], np.zeros(int(done.sum())))
            left = left[~done]
            if not done.any():
                break
        return np.sort(np.concatenate([failing, self._failing_alone(left, target)]))

    def _capped(self, asked: Integers, target: Numbers) -> Programme:
        """The same; none asked for is more than its target unless it is so in what is known possible."""
        possible = self._alone.cheapest()
        high = self._high.copy()
        if possible is not None:
            most = np.maximum(target, possible[1] + NEARLY)
            high[asked] = np.minimum(high, most)[asked]
        return self._programme(high)

    def _failing_alone(self, asked: Integers, target: Numbers) -> Integers:
        """The same one by one; what a look at one shows of others is used too."""
        left, failing = asked, []
        while len(left):
            cell, left = int(left[0]), left[1:]
            most, where = self._most(cell)
            if most < target[cell] - NEARLY:
                failing.append(cell)
            if where is not None:
                left = left[where[left] < target[left] - NEARLY]
        return np.array(failing, np.int64)

    def ends(self, cell: int) -> tuple[float, float]:
        """The least and the most that a cell can be."""
        return -self._most(cell, -1.0)[0], self._most(cell)[0]

    def _most(self, cell: int, sign: float = 1.0) -> tuple[float, Numbers | None]:
        """The most that a cell can be, or the least as its negative; and where that is."""
        self._alone.set_cost(np.array([cell]), np.array([-sign]))
        solved = self._alone.cheapest(Method.PRIMAL)
        self._alone.set_cost(np.array([cell]), np.array([0.0]))
        return (np.inf, None) if solved is None else (-solved[0], solved[1])

    def _programme(self, high: Numbers) -> Programme:
        known = self._system
        return Programme(known.matrix, known.least, known.most, known.low, high)
