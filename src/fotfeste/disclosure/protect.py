"""Protection (skjerming): the only door from counts to figures."""

from collections.abc import Sequence

from fotfeste.catalogue.rules.presentation import SMALLEST_BASE
from fotfeste.disclosure.cells import read_cells
from fotfeste.disclosure.figures.figure import Figure
from fotfeste.disclosure.figures.release import Release
from fotfeste.disclosure.policy import Policy
from fotfeste.disclosure.relations import relations
from fotfeste.disclosure.small import hidden_before, shown_before, small_cells
from fotfeste.disclosure.suppress import suppress
from fotfeste.disclosure.values import Shown
from fotfeste.indicators.counts import Counts
from fotfeste.indicators.definitions.rule import Choices
from fotfeste.indicators.definitions.table import Table

DEFAULTS = Choices()


def protect(
    counts: Counts,
    tables: Sequence[Table],
    policy: Policy,
    earlier: Sequence[Release] = (),
    choices: Choices = DEFAULTS,
) -> tuple[Figure, ...]:
    """Every figure of a release, in the order of the counts; those that may not be shown hidden.

    Takes all tables of a release at once, and the earlier releases of the same
    persons. What it does:

    1. hides counts under the policy's threshold; counts that leave a small
       number out of a printed share; everything about a small group in a place
       that is shown whole or not at all; what an earlier release hid;
    2. hides further cells until no hidden count is the only unknown in a sum,
       and no hidden cells of a printed whole are together fewer than the
       threshold. A sum is a whole and its parts along one variable, found by
       meaning across all the tables; a cell is hidden wherever it stands. The
       count and the base of every share are taken as known to the reader,
       since a rounded share of a known base often tells the count. Age bands
       are sums of single years, and counties of municipalities;
    3. takes shares and changes from what is left: one is withheld when its
       count, its complement or its base is, a change when either side is.

    What it does not do: it solves no equations of more than one sum. A reader who
    combines several sums, or uses that counts are not negative, may narrow or
    find a hidden count; so may one who knows that variables depend on each other
    in ways that `nesting` does not name (a county of another year's division,
    say), who joins rounded shares, or who has figures from elsewhere.
    Cells already shown by an earlier release stay shown unless nothing else
    helps. Groups that wholly share a characteristic are protected only where the
    policy names the place. See docs/decisions/0005-protection.md.

    Raises ValueError where rows belong to no table given, or contradict each
    other. `choices` settles the rule on the smallest base of a share.
    """
    cells, asked = read_cells(counts, tables)
    published = [figure for release in earlier for figure in release.figures.figures]
    hidden = suppress(
        cells.counts,
        relations(cells),
        small_cells(cells, asked, policy) | hidden_before(asked, published),
        threshold=policy.threshold,
        unwilling=shown_before(asked, published),
    )
    reliable_base = int(choices.of(SMALLEST_BASE).numbers[0])
    shown = Shown(cells, hidden, policy, reliable_base)
    return tuple(shown.figure(ask) for ask in asked)
