"""Contradictions in a sentence (forklaringer), by the simplest pattern that fits the rows."""

from collections.abc import Callable, Sequence
from fractions import Fraction

from fotfeste.domain.text import Text
from fotfeste.reconstruction.conventions.spoken import SpokenTerm
from fotfeste.reconstruction.conventions.world import World
from fotfeste.reconstruction.explanation.adding_up import sums
from fotfeste.reconstruction.explanation.saying import listed, plus, text
from fotfeste.reconstruction.figures.printed import Printed
from fotfeste.reconstruction.linear.cells import Cell
from fotfeste.reconstruction.proof.certificate import Proof
from fotfeste.reconstruction.proof.numbers import written

Pattern = Callable[[World, Sequence[Printed]], Text | None]


def explain(world: World, figures: Sequence[Printed], proof: Proof) -> Text:
    """Why some figures cannot all be true."""
    found = sums(figures, proof)
    for pattern in (_twice, _share_of_numbers, _change, _between, _shares_add_up):
        found = found or pattern(world, figures)
    return found or listed(figures)


def _term(world: World, figure: Printed) -> SpokenTerm | None:
    spoken = world.reading.spoken(figure)
    return spoken.terms[0] if spoken and len(spoken.terms) == 1 else None


def _twice(world: World, figures: Sequence[Printed]) -> Text | None:
    """Two numbers for one thing."""
    if len(figures) != 2:
        return None
    one, other = figures
    is_same = world.reading.spoken(one) == world.reading.spoken(other)
    if not is_same or one.value is None or other.value is None:
        return None
    values = (one.value, other.value)
    return text(
        lambda _, say: (say(values[0]), say(values[1])),
        nb="{} og {} er trykt for ett og samme tall.",
        nn="{} og {} er trykt for eitt og same tal.",
        en="{} and {} are printed for one and the same number.",
    )


def _share_of_numbers(world: World, figures: Sequence[Printed]) -> Text | None:
    """A share beside the number and the whole that it is of, or beside its whole alone."""
    shares = [f for f in figures if (t := _term(world, f)) and t.whole is not None]
    if len(shares) != 1 or not 2 <= len(figures) <= 3 or shares[0].value is None:
        return None
    counts = {t.part: f.value for f in figures if f is not shares[0] and (t := _term(world, f))}
    share, printed = _term(world, shares[0]), shares[0].value
    if share is None or share.whole is None or len(counts) != len(figures) - 1:
        return None
    part, whole = counts.get(share.part), counts.get(share.whole)
    if not whole:
        return None
    if part is None:
        return (
            text(
                lambda _, say: (say(whole), say(printed)),
                nb="Av {} personer er det ikke noe antall som er {} prosent.",
                nn="Av {} personar er det ikkje noko tal på personar som er {} prosent.",
                en="Of {} persons no number of persons is {} per cent.",
            )
            if len(figures) == 2
            else None
        )
    return text(
        lambda language, say: (
            say(part),
            say(whole),
            written(100 * part / whole, language, 2),
            say(printed),
        ),
        nb="{} av {} er {} prosent, men det er trykt {} prosent.",
        nn="{} av {} er {} prosent, men det er trykt {} prosent.",
        en="{} of {} is {} per cent, but {} per cent is printed.",
    )


def _change(world: World, figures: Sequence[Printed]) -> Text | None:
    """A change beside the two levels that it is between."""
    spoken = {figure.id: world.reading.spoken(figure) for figure in figures}
    changes = [f for f in figures if (s := spoken[f.id]) and len(s.terms) == 2 and s.scale == 1]
    if len(changes) != 1 or len(figures) != 3:
        return None
    found = spoken[changes[0].id]
    levels = {
        (t.part, t.whole): f.value
        for f in figures
        if (t := _term(world, f)) and f.value is not None
    }
    if found is None or len(levels) != 2:
        return None
    now, then = (levels.get((term.part, term.whole)) for term in found.terms)
    printed = changes[0].value
    if now is None or then is None or printed is None:
        return None
    return text(
        lambda _, say: (say(then), say(now), say(now - then), say(printed)),
        nb="Fra {} til {} er en endring på {}, men det er trykt {}.",
        nn="Frå {} til {} er ei endring på {}, men det er trykt {}.",
        en="From {} to {} is a change of {}, but {} is printed.",
    )


def _between(world: World, figures: Sequence[Printed]) -> Text | None:
    """A share of a whole that is not between those of its two parts."""
    terms = [_term(world, figure) for figure in figures]
    if len(figures) != 3 or any(t is None or t.whole is None for t in terms):
        return None
    by_size = sorted(
        ((len(t.part.codes), f) for t, f in zip(terms, figures, strict=True) if t),
        key=lambda pair: pair[0],
    )
    (least, both), *parts = by_size
    if any(size != least + 1 or f.measure != both.measure for size, f in parts):
        return None
    values = [f.value for _, f in parts]
    if both.value is None or None in values:
        return None
    low, high = sorted(value for value in values if value is not None)
    if low <= both.value <= high:
        return None
    printed = both.value
    return text(
        lambda _, say: (say(printed), say(low), say(high)),
        nb="{} prosent for alle er ikke mellom {} og {} prosent for de to gruppene de består av.",
        nn="{} prosent for alle er ikkje mellom {} og {} prosent for dei to gruppene dei er sette saman av.",
        en="{} per cent for all is not between {} and {} per cent for the two groups that they are.",
    )


def _shares_add_up(world: World, figures: Sequence[Printed]) -> Text | None:
    """Shares of one whole that add up to another share of it, or to a hundred."""
    terms = [_term(world, figure) for figure in figures]
    wholes = {t.at_most or t.whole for t in terms if t}
    values = {f.id: f.value for f in figures if f.value is not None}
    if len(wholes) != 1 or None in wholes or None in terms or len(values) < len(figures):
        return None
    numbers = sorted(values.values())
    total = sum(numbers, Fraction(0))
    if total > 100 + Fraction(len(numbers), 2) or _is_composition(figures):
        return text(
            lambda _, say: (plus(numbers, say), say(total)),
            nb="{} er {} prosent av det samme, ikke 100.",
            nn="{} er {} prosent av det same, ikkje 100.",
            en="{} is {} per cent of the same whole, not 100.",
        )
    cells = {f.id: world.cell(t.part) for f, t in zip(figures, terms, strict=True) if t}
    wholes_of_all = [row for row in cells if all(covers(cells[row], c) for c in cells.values())]
    if len(wholes_of_all) != 1:
        return None
    largest = values.pop(wholes_of_all[0])
    parts = list(values.values())
    if len(parts) < 2:
        return None
    return text(
        lambda _, say: (plus(parts, say), say(sum(parts, Fraction(0))), say(largest)),
        nb="{} = {} prosent, men det er trykt {} prosent; avrunding forklarer ikke forskjellen.",
        nn="{} = {} prosent, men det er trykt {} prosent; avrunding forklarer ikkje skilnaden.",
        en="{} = {} per cent, but {} per cent is printed; rounding does not explain the difference.",
    )


def covers(whole: Cell, part: Cell) -> bool:
    """Whether a cell holds everybody of another."""
    inside = part.values()
    return whole.table == part.table and all(
        name in inside and inside[name] <= values for name, values in whole.sides
    )


def _is_composition(figures: Sequence[Printed]) -> bool:
    return all(figure.measure.startswith("share_of_") for figure in figures)
