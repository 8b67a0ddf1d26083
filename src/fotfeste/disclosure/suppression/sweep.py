"""A sweep (feiing): one programme lets many hidden cells differ at once, at the least cost in printed ones.

Every cell that lacks another register asks to be one more, or one fewer where it can
be; each such cell is worth one, and a printed cell that would change has its price.
What changes in the best answer is hidden. Sweeps go on at falling prices, so that the
cells that serve many others are hidden first.
"""

import numpy as np
from scipy.sparse import csc_array, csr_array, hstack

from fotfeste.disclosure.attack.programme import Programme
from fotfeste.disclosure.attack.system import Numbers
from fotfeste.disclosure.suppression.blocks import Block, blocks, neighbours
from fotfeste.disclosure.tables.structure import Floor, Integers, Mask, Structure

PRICES = (3.0, 3.0, 1.5, 1.5, 1.0, 1.0, 0.5, 0.5, 0.25, 0.1)
MOST_MORE = 20.0
"""No cell grows by more in one sweep."""
CHANGED = 1e-4
TOGETHER = (2, 3, 5)
SEED = 11


def sweep(
    structure: Structure, counts: Integers, hidden: Mask, *, allowed: Mask, floor: Floor
) -> Mask:
    """All cells to hide so that most hidden ones can differ: block by block, then several together."""
    closed, targets = hidden.copy(), hidden & structure.printable
    movable, down = allowed | hidden, counts - floor
    for part in blocks(structure, movable):
        _sweep_block(part, closed, targets, down)
    for count in TOGETHER:
        for part in neighbours(structure, movable, count):
            _sweep_block(part, closed, targets, down)
    return closed


def _sweep_block(part: Block, hidden: Mask, targets: Mask, down: Integers) -> None:
    """Hide cells of a block until its targets can differ by one; both masks are changed in place.

    `down` is how much fewer each cell can be.
    """
    random = np.random.default_rng(SEED)
    own, cells = down[part.cells], part.cells
    for number, price in enumerate(PRICES):
        asked = targets[cells]
        if not asked.any():
            return
        fewer = asked & (own > 0) & ((number == 0) | (random.random(len(own)) < 1 / 2))
        change = _best_change(part, own, hidden[cells], asked & ~fewer, fewer, price, random)
        if change is None:
            continue
        changed = np.abs(change) > CHANGED
        targets[cells] = (asked | (changed & ~hidden[cells])) & (np.abs(change) < 1 - CHANGED)
        hidden[cells] |= changed


def _best_change(
    part: Block,
    down: Integers,
    hidden: Mask,
    more: Mask,
    fewer: Mask,
    price: float,
    random: np.random.Generator,
) -> Numbers | None:
    """The change of each cell that serves most at the price; `down` is how much fewer each can be.

    The columns: every cell as far as it is paid for or free, printed cells again
    downwards, and what targets change beyond the one that they are paid for.
    """
    size, every = len(down), np.arange(len(down))
    printed, beyond = np.flatnonzero(~hidden), np.flatnonzero(more | fewer)
    columns = np.concatenate([every, printed, beyond])
    low = np.where(fewer, -1.0, np.where(hidden, -down, 0.0))
    high = np.where(more, 1.0, np.where(hidden & ~fewer, MOST_MORE, MOST_MORE * ~hidden))
    cost = np.where(more, -1.0, np.where(fewer, 1.0, 0.0)) * random.uniform(0.9, 1, size)
    prices = price * random.uniform(0.95, 1.05, size)
    cost = np.where(hidden, cost, prices)
    slight = 1e-3 * random.uniform(0.5, 1, len(beyond)) * np.where(more[beyond], 1, -1)
    lows = np.concatenate([low, -down[printed], np.where(more[beyond], 0, -down[beyond])])
    highs = np.concatenate([high, 0.0 * printed, np.where(more[beyond], MOST_MORE, 0)])
    matrix = csc_array(part.matrix).astype(float)
    nil = np.zeros(matrix.shape[0])
    wide = csr_array(hstack([matrix, matrix[:, printed], matrix[:, beyond]], format="csr"))
    programme = Programme(wide, nil, nil, lows.astype(float), highs.astype(float))
    programme.set_costs(np.concatenate([cost, -prices[printed], slight]))
    best = programme.near_cheapest()
    return None if best is None else np.bincount(columns, best, size).astype(float)
