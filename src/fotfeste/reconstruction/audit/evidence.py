"""What the rows of a world prove together (bevismateriale), and how far a number can reach under it."""

from collections.abc import Iterable

from fotfeste.reconstruction.conventions.whole import Whole
from fotfeste.reconstruction.conventions.world import World
from fotfeste.reconstruction.figures.printed import Printed
from fotfeste.reconstruction.linear.cells import Limit
from fotfeste.reconstruction.proof.derived import derived


def evidence(
    world: World, figures: Iterable[Printed], of: Whole = Whole.EITHER
) -> tuple[Limit, ...]:
    """All that the figures prove: words are not among it, what follows for whole persons is."""
    said = [limit for f in figures for limit in world.limits(f, of) if not limit.word]
    return tuple(dict.fromkeys((*said, *derived(said))))
