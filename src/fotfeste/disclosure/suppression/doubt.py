"""Which hidden cells an attacker may find exactly (tvilsomme celler): one look at all at once.

The true counts and a point in the middle of all that is possible are two registers
that the printed figures fit. A cell that differs between them cannot be computed.
A cell that does not, or hardly does, is in doubt.
"""

import numpy as np

from fotfeste.disclosure.attack.programme import Programme
from fotfeste.disclosure.attack.propagation import propagate
from fotfeste.disclosure.attack.system import UNBOUNDED, system_of
from fotfeste.disclosure.tables.structure import Floor, Integers, Mask, Structure

HARDLY = 1e-3


def doubtful(structure: Structure, counts: Integers, hidden: Mask, *, floor: Floor) -> Mask:
    """The hidden cells that are not shown to be able to be anything else than they are."""
    system = system_of(structure, counts, hidden, floor=floor)
    bounds = propagate(system)
    high = np.where(bounds.high < UNBOUNDED, bounds.high, np.inf)
    middle = Programme(system.matrix, system.least, system.most, bounds.low, high).somewhere()
    found = np.zeros(structure.cells, bool)
    if middle is None:
        found[system.cells] = True
    else:
        found[system.cells] = np.abs(middle - counts[system.cells]) < HARDLY
    return found & structure.printable
