"""What has been seen possible (sett som mulig): the least and the most of each cell in registers that fit."""

from dataclasses import dataclass

import numpy as np

from fotfeste.disclosure.attack.propagation import NEARLY, Bounds
from fotfeste.disclosure.attack.system import Numbers
from fotfeste.disclosure.tables.structure import Mask


@dataclass(frozen=True, eq=False)
class Seen:
    """The least and the most that each cell was in some register that fits; widened in place."""

    least: Numbers
    most: Numbers

    @classmethod
    def at(cls, register: Numbers) -> "Seen":
        """One register has been seen."""
        return cls(register.copy(), register.copy())

    def add(self, register: Numbers) -> None:
        """See one more register."""
        np.minimum(self.least, register, out=self.least)
        np.maximum(self.most, register, out=self.most)

    def falls_short(self, bounds: Bounds) -> tuple[Mask, Mask]:
        """The cells not seen at their lower bound, and at their upper, in whole numbers."""
        short_low = np.ceil(self.least - NEARLY) > bounds.low
        return np.asarray(short_low), np.asarray(np.floor(self.most + NEARLY) < bounds.high)

    @property
    def still(self) -> Mask:
        """The cells that have not been seen as two different whole numbers."""
        return np.asarray(np.floor(self.most + NEARLY) <= np.ceil(self.least - NEARLY))
