"""An audit of figures (revisjon av tall): could any register have given them?"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from fractions import Fraction
from operator import attrgetter

from fotfeste.domain.text import Text
from fotfeste.reconstruction.audit.evidence import evidence
from fotfeste.reconstruction.audit.findings import Audited, Impossible, Warned
from fotfeste.reconstruction.audit.flow import flows
from fotfeste.reconstruction.audit.mending import mends
from fotfeste.reconstruction.audit.rest import conditional
from fotfeste.reconstruction.audit.rounding import rounding_only
from fotfeste.reconstruction.audit.said import words_off
from fotfeste.reconstruction.audit.threshold import below_threshold
from fotfeste.reconstruction.audit.twice import printed_twice
from fotfeste.reconstruction.audit.unknown import unknown
from fotfeste.reconstruction.conventions.relations import ONE_REPORT
from fotfeste.reconstruction.conventions.world import World
from fotfeste.reconstruction.explanation.patterns import explain
from fotfeste.reconstruction.figures.printed import FiguresFile, Printed, RowId
from fotfeste.reconstruction.proof.search import Conflict, conflicts

Tell = Callable[[Text], None]

SEARCHING = Text(
    nb="Leter etter tall som ikke kan være sanne sammen …",
    nn="Leiter etter tal som ikkje kan vere sanne saman …",
    en="Looking for figures that cannot be true together …",
)
FOUND = Text(
    nb="  umulig: {file}, rad {rows}",
    nn="  umogleg: {file}, rad {rows}",
    en="  impossible: {file}, rows {rows}",
)
GROUPS_LEFT_OUT = Text(
    nb="Regner på grupper som ikke er trykt …",
    nn="Reknar på grupper som ikkje er trykte …",
    en="Working out groups that are not printed …",
)
_REVISED = Text(
    nb="To rapporter sier ikke det samme: {why}",
    nn="To rapportar seier ikkje det same: {why}",
    en="Two reports do not say the same: {why}",
)


def audit(files: Sequence[FiguresFile], tell: Tell = lambda _: None) -> Audited:
    """Judge the figures of one or several files; `tell` hears how it goes.

    Contradictions inside one report are impossible; between reports they are
    warnings, since a register is corrected from year to year.
    """
    figures = [figure for file in files for figure in file.rows]
    tell(SEARCHING)
    impossible: list[Impossible] = []
    given_up: frozenset[RowId] = frozenset()
    reports = list(_by_report(figures))
    for rows in reports:
        found, out = _judge(rows, tell)
        impossible += found
        given_up |= out
    kept = [figure for figure in figures if figure.id not in given_up]
    world = World.of(figures)
    revised, out = _between_reports(world, kept) if len(reports) > 1 else ((), frozenset[RowId]())
    kept = [figure for figure in kept if figure.id not in out]
    tell(GROUPS_LEFT_OUT)
    accused = frozenset(row for each in impossible for row in each.rows)
    trusted = [figure for figure in kept if figure.id not in accused]
    return Audited(
        tuple(files),
        tuple(impossible),
        (
            *revised,
            *flows(world, figures),
            *words_off(world, trusted, evidence(world, trusted)),
            *below_threshold(figures),
            *printed_twice(figures),
        ),
        tuple(rounding_only(world, figures, accused)),
        tuple(conditional(world, trusted)),
        tuple(unknown(figures)),
    )


def _by_report(figures: Iterable[Printed]) -> Iterator[list[Printed]]:
    """The figures of each report of each file."""
    reports: dict[object, list[Printed]] = {}
    for figure in figures:
        reports.setdefault(attrgetter(*ONE_REPORT)(figure), []).append(figure)
    yield from reports.values()


def _judge(figures: Sequence[Printed], tell: Tell) -> tuple[list[Impossible], frozenset[RowId]]:
    world, printed = World.of(figures), {figure.id: figure for figure in figures}

    def told(conflict: Conflict) -> None:
        rows = ", ".join(str(row.row) for row in conflict.rows)
        tell(FOUND.filled(file=conflict.rows[0].file, rows=rows))

    found, given_up = conflicts(evidence(world, figures), tell=told)
    return [_impossible(world, conflict, printed, given_up) for conflict in found], given_up


def _impossible(
    world: World,
    conflict: Conflict,
    printed: dict[RowId, Printed],
    given_up: frozenset[RowId],
) -> Impossible:
    rows = [printed[row] for row in conflict.rows]
    why = explain(world, rows, conflict.proof)
    return Impossible(conflict.rows, why, mends(world, rows, given_up), conflict.proof)


def _between_reports(
    world: World, figures: Sequence[Printed]
) -> tuple[Sequence[Warned], frozenset[RowId]]:
    printed = {figure.id: figure for figure in figures}
    found, given_up = conflicts(evidence(world, figures))
    warned = []
    for conflict in found:
        each = _impossible(world, conflict, printed, given_up)
        gap = min((abs(m.to - m.was) for m in each.mends), default=Fraction(0))
        warned.append(Warned(each.rows, _REVISED.filled(why=each.why), gap))
    return warned, given_up
