"""Protection (skjerming): the only door from counts to figures."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from fotfeste.catalogue.rules.presentation import SMALLEST_BASE
from fotfeste.disclosure.attack.closeness import Width
from fotfeste.disclosure.cells import Asked, Cells, read_cells
from fotfeste.disclosure.complements import add_complements
from fotfeste.disclosure.figures.figure import Figure
from fotfeste.disclosure.figures.release import Release
from fotfeste.disclosure.known_elsewhere import known_elsewhere
from fotfeste.disclosure.policy import Policy, too_fine
from fotfeste.disclosure.relations import Relation, relations
from fotfeste.disclosure.released.known_outside import Range
from fotfeste.disclosure.small import (
    headline,
    hidden_before,
    in_small_places,
    of_one_kind,
    printed_before,
    shown_before,
    small_cells,
)
from fotfeste.disclosure.suppress import Asked as ToHide
from fotfeste.disclosure.suppress import Hidden, suppress
from fotfeste.disclosure.thin import thin_tables, withheld, without_tables
from fotfeste.disclosure.universe import Universe
from fotfeste.disclosure.values import Shown
from fotfeste.indicators.counts import Counts
from fotfeste.indicators.definitions.rule import Choices
from fotfeste.indicators.definitions.table import Table

DEFAULTS = Choices()
NOTHING: Mapping[str, Range] = {}
Tell = Callable[[int, int], None]


@dataclass(frozen=True)
class Protected:
    """A protected publication, inside the wall: its figures, its cells, and why which are hidden.

    `small` are cells under the threshold, `places` all that small groups in whole-or-
    nothing places hold, `one_kind` what would show a group to be of one kind,
    `before` what an earlier release hid. `hidden.open` could not be protected;
    `withheld` tables are left without numbers; the figures of those of them that are `thin` are last.
    """

    figures: tuple[Figure, ...]
    cells: Cells
    asked: tuple[Asked, ...]
    relations: tuple[Relation, ...]
    small: frozenset[int]
    places: frozenset[int]
    one_kind: frozenset[int]
    before: frozenset[int]
    hidden: Hidden
    shown: Shown
    withheld: frozenset[str] = frozenset()
    thin: tuple[Figure, ...] = ()

    def hiding(self, more: frozenset[int]) -> "Protected":
        """The same publication with more cells hidden."""
        hidden = Hidden(self.hidden.cells | more, frozenset())
        shown = replace(self.shown, hidden=hidden.cells)
        figures = (*(shown.figure(ask) for ask in self.asked), *self.thin)
        return replace(self, figures=figures, hidden=hidden, shown=shown)

    def open_figures(self) -> tuple[str, ...]:
        """The ids of figures that rest on a cell that could not be protected well enough."""
        return tuple(
            ask.id
            for ask in self.asked
            if any(cell in self.hidden.open for side in ask.sides for cell in side.cells)
        )

    def __repr__(self) -> str:
        return f"Protected({len(self.figures)} figures, {len(self.hidden.cells)} cells hidden)"


def protect(
    counts: Counts,
    tables: Sequence[Table],
    policy: Policy,
    earlier: Sequence[Release] = (),
    choices: Choices = DEFAULTS,
) -> tuple[Figure, ...]:
    """Every figure of a release, in the order of the counts, those of thin tables last; some hidden.

    As `protect_release`, for whoever wants the figures only.
    """
    return protect_release(counts, tables, policy, earlier, choices).figures


def protect_release(
    counts: Counts,
    tables: Sequence[Table],
    policy: Policy,
    earlier: Sequence[Release] = (),
    choices: Choices = DEFAULTS,
    tell: Tell | None = None,
    outside: Mapping[str, Range] = NOTHING,
) -> Protected:
    """All tables of a release protected at once, with the earlier releases of the same persons.

    0. Tables of mostly small counts are left without numbers, and are not looked at further.
    1. Hidden for their own sake: counts under the policy's threshold; those few who
       are left out of a printed share; everything about a small group in a place
       that is shown whole or not at all; what would show a group to be of one kind;
       what an earlier release hid.
    2. Hidden to protect these: all cells of a subject and a year are one system of
       sums, found by meaning across all tables, geographies and age bands. Cells are
       hidden until no hidden one can be computed, by any number of sums together, nor
       be told to be under the threshold, nor be bounded closer than the policy says.
       The count and the base of every share are taken as known to the reader.
    3. Shares and changes come from what is left: one is withheld when its count, its
       complement or its base is, a change when either side is.

    Raises Refused where what is known from elsewhere (`outside`) is of no figure or not its number;
    ValueError where rows belong to no table given, or contradict each
    other, and where a table divides a place further than the policy lets it. `choices` settles the rule on the smallest base of a share. `tell` is told
    how far it has come.
    """
    fine = [table.id for table in tables if too_fine(table, policy)]
    if fine:
        raise ValueError(f"policy {policy.version} does not let places be divided as in {fine}")
    reliable = tuple(map(int, choices.of(SMALLEST_BASE).numbers))
    thin = _of_thin_tables(counts, tables, policy, reliable)
    left_out = frozenset(figure.table for figure in thin)
    cells, asked = read_cells(without_tables(counts, left_out), tables)
    printable = len(cells)
    sums = (*relations(cells, Universe.of(tables)), *add_complements(cells, asked))
    published = [figure for release in earlier for figure in release.figures.figures]
    small = frozenset(small_cells(cells, policy))
    places = frozenset(in_small_places(cells, sums, policy))
    one_kind = frozenset(of_one_kind(cells, sums, asked, policy))
    printed = frozenset(printed_before(cells, asked, published))
    told = known_elsewhere(cells, asked, outside)
    before = frozenset(hidden_before(cells, asked, published)) - printed
    to_hide = ToHide(
        small=small | places | one_kind | before,
        known=printed | told,
        unwilling=shown_before(asked, published) | headline(asked, policy),
        unprinted=frozenset(range(printable, len(cells))),
    )
    hidden = suppress(cells, sums, to_hide, Width(policy.threshold, policy.narrowest), tell)
    shown = Shown(cells, hidden.cells, policy, reliable)
    figures = (*(shown.figure(ask) for ask in asked), *thin)
    why = (small, places, one_kind, before)
    return Protected(figures, cells, asked, sums, *why, hidden, shown, left_out, thin)


def _of_thin_tables(
    counts: Counts, tables: Sequence[Table], policy: Policy, reliable: tuple[int, ...]
) -> tuple[Figure, ...]:
    """The figures of thin tables, without numbers."""
    cells, asked = read_cells(counts, tables)
    thin = thin_tables(cells, asked, policy)
    shown = Shown(cells, frozenset(), policy, reliable)
    return tuple(withheld(shown.figure(ask)) for ask in asked if ask.table.id in thin)
