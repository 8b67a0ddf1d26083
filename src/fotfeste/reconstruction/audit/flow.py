"""Stock and flow (beholdning og strøm): took part last year − left last year + started = took part.

It should nearly hold: a person who leaves and starts again, or who is recorded
late, makes a gap. A gap of more than one in a hundred is told.
"""

from collections.abc import Iterable, Iterator, Mapping
from fractions import Fraction

from fotfeste.domain.text import Text
from fotfeste.reconstruction.audit.findings import Warned
from fotfeste.reconstruction.conventions import words
from fotfeste.reconstruction.conventions.relations import FLOW
from fotfeste.reconstruction.conventions.spoken import Code, Where
from fotfeste.reconstruction.conventions.world import World
from fotfeste.reconstruction.explanation.saying import text
from fotfeste.reconstruction.figures.precision import interval, is_exact, is_word
from fotfeste.reconstruction.figures.printed import Printed


def flows(world: World, figures: Iterable[Printed]) -> Iterator[Warned]:
    """Every year whose stock is not nearly what the year before and the flows leave."""
    counts = _counts(world, figures)
    for where, now in counts.items():
        kept = where.codes
        if where.subject != words.PROGRAMME or not {name for name, _ in kept} <= FLOW.lasting:
            continue
        before = counts.get(Where(where.subject, where.year - 1, kept))
        left = counts.get(Where(where.subject, where.year - 1, kept | _codes(FLOW.out)))
        started = counts.get(where.also(*_codes(FLOW.into)))
        if before and left and started:
            yield from _gap(before, left, started, now)


def _codes(measure: str) -> frozenset[Code]:
    return frozenset(words.COUNTS[measure])


def _counts(world: World, figures: Iterable[Printed]) -> Mapping[Where, Printed]:
    """The most exact row of each number of persons."""
    found: dict[Where, Printed] = {}
    for figure in figures:
        spoken = world.reading.spoken(figure)
        if spoken is None or len(spoken.terms) != 1 or figure.value is None or is_word(figure):
            continue
        term = spoken.terms[0]
        before = found.get(term.part)
        is_better = before is None or (is_exact(figure) and not is_exact(before))
        if term.whole is None and is_better:
            found[term.part] = figure
    return found


def _gap(before: Printed, left: Printed, started: Printed, now: Printed) -> Iterator[Warned]:
    figures = (before, left, started, now)
    values = [figure.value for figure in figures if figure.value is not None]
    intervals = [said for figure in figures if (said := interval(figure))]
    slack = sum((i.high - i.low) / 2 for i in intervals if i.high is not None and i.low is not None)
    took_part, gone, new, printed = values
    expected = took_part - gone + new
    gap = abs(expected - printed)
    if gap > slack and gap > FLOW.tolerance * max(printed, Fraction(1)):
        rows = tuple(sorted(figure.id for figure in figures))
        yield Warned(rows, _why(took_part, gone, new, expected, printed), gap)


def _why(
    took_part: Fraction, gone: Fraction, new: Fraction, expected: Fraction, printed: Fraction
) -> Text:
    return text(
        lambda _, say: tuple(
            map(say, (took_part, gone, new, expected, printed, abs(expected - printed)))
        ),
        nb="{} deltok året før; minus {} som avsluttet og pluss {} som startet er {}, "
        "men {} deltok: et avvik på {}.",
        nn="{} deltok året før; minus {} som avslutta og pluss {} som starta er {}, "
        "men {} deltok: eit avvik på {}.",
        en="{} took part the year before; less {} who left and with {} who started that is {}, "
        "but {} took part: a gap of {}.",
    )
