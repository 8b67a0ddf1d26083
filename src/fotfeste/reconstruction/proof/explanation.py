"""Contradictions in a sentence (forklaringer) that a person understands."""

from collections.abc import Callable, Sequence
from fractions import Fraction

from fotfeste.domain.text import LANGUAGES, Language, Text
from fotfeste.reconstruction.figures.printed import Printed
from fotfeste.reconstruction.linear.cells import Cell, Ratio
from fotfeste.reconstruction.linear.limits import cells_of_term
from fotfeste.reconstruction.meaning.meaning import meaning
from fotfeste.reconstruction.meaning.naming import named
from fotfeste.reconstruction.meaning.terms import Meaning
from fotfeste.reconstruction.proof.certificate import Certificate, Proof
from fotfeste.reconstruction.proof.numbers import as_printed, written

Say = Callable[[Fraction], str]


def explain(figures: Sequence[Printed], proof: Proof) -> Text:
    """Why some figures cannot all be true, by the simplest pattern that fits them."""
    patterns = (sums(figures, proof), _share(figures), _part(figures), _change(figures))
    return next((found for found in patterns if found is not None), listed(figures))


def sums(figures: Sequence[Printed], proof: Proof) -> Text | None:
    """Exact numbers that add up to one thing, while another is printed."""
    if not isinstance(proof, Certificate):
        return None
    sides: tuple[list[Fraction], list[Fraction]] = ([], [])
    sizes = {abs(weight) for weight, _ in proof.weighted}
    for weight, limit in proof.weighted:
        quantity, _ = limit.terms[0]
        is_number = len(limit.terms) == 1 and isinstance(quantity, Cell)
        if len(sizes) > 1 or not is_number or limit.low is None or limit.low != limit.high:
            return None
        sides[weight > 0].append(limit.low)
    if not all(sides) or len(proof.weighted) != len(figures):
        return None
    less, more = sorted(sides, key=len)
    if len(more) == 1:
        return _two(less[0], more[0], len({limit.terms[0][0] for _, limit in proof.weighted}) == 1)
    return text(
        lambda _, say: (plus(more, say), say(sum(more, Fraction(0))), plus(less, say)),
        nb="{} = {}, men det er trykt {}.",
        nn="{} = {}, men det er trykt {}.",
        en="{} = {}, but {} is printed.",
    )


def _two(one: Fraction, other: Fraction, is_same_cell: bool) -> Text:
    """Two numbers for one thing; or for a part and its whole, the part larger."""
    if is_same_cell:
        return text(
            lambda _, say: (say(one), say(other)),
            nb="{} og {} er trykt for ett og samme tall.",
            nn="{} og {} er trykt for eitt og same tal.",
            en="{} and {} are printed for one and the same number.",
        )
    return text(
        lambda _, say: (say(max(one, other)), say(min(one, other))),
        nb="{} er trykt for en del av noe som det er trykt {} for. En del kan ikke være større.",
        nn="{} er trykt for ein del av noko som det er trykt {} for. Ein del kan ikkje vere større.",
        en="{} is printed for a part of something for which {} is printed. A part cannot be larger.",
    )


def plus(numbers: Sequence[Fraction], say: Say) -> str:
    """Numbers with a plus between."""
    return " + ".join(map(say, numbers))


def _share(figures: Sequence[Printed]) -> Text | None:
    """A share beside the number and the whole that it is of."""
    shares = [figure for figure in figures if figure.unit == "percent"]
    counts = {_cells(f)[0]: f.value for f in figures if f.unit == "persons"}
    if len(shares) != 1 or len(figures) != 3 or shares[0].value is None:
        return None
    part, whole = (counts.get(cell) for cell in _cells(shares[0]))
    if part is None or not whole:
        return None
    printed, share = shares[0].value, 100 * part / whole
    return text(
        lambda language, say: (say(part), say(whole), written(share, language, 2), say(printed)),
        nb="{} av {} er {} prosent, men det er trykt {} prosent.",
        nn="{} av {} er {} prosent, men det er trykt {} prosent.",
        en="{} of {} is {} per cent, but {} per cent is printed.",
    )


def _part(figures: Sequence[Printed]) -> Text | None:
    """A share beside its whole, of which no number of persons is that share."""
    shares = [figure for figure in figures if figure.unit == "percent"]
    wholes = [f.value for f in figures if f.unit == "persons" and _cells(f)[0] is not None]
    if len(shares) != 1 or len(figures) != 2 or shares[0].value is None or not wholes:
        return None
    printed, whole = shares[0].value, wholes[0]
    if whole is None or {_cells(f)[0] for f in figures if f.unit == "persons"} != {
        _cells(shares[0])[1]
    }:
        return None
    return text(
        lambda _, say: (say(whole), say(printed)),
        nb="Av {} personer er det ikke noe antall som er {} prosent.",
        nn="Av {} personar er det ikkje noko tal på personar som er {} prosent.",
        en="Of {} persons no number of persons is {} per cent.",
    )


def _cells(figure: Printed) -> tuple[Cell | None, Cell | None]:
    found = meaning(figure)
    if not isinstance(found, Meaning) or not found.is_level:
        return None, None
    return cells_of_term(found.terms[0][1])


def _change(figures: Sequence[Printed]) -> Text | None:
    """A change beside the two levels that it is between."""
    changes = [figure for figure in figures if figure.unit == "percentage_points"]
    levels = {_ratio(figure): figure.value for figure in figures if figure.unit == "percent"}
    if len(changes) != 1 or len(figures) != 3 or changes[0].value is None:
        return None
    found = meaning(changes[0])
    if not isinstance(found, Meaning):
        return None
    now, then = (levels.get(Ratio(*_both(cells_of_term(term)))) for _, term in found.terms)
    if now is None or then is None:
        return None
    printed = changes[0].value
    return text(
        lambda _, say: (say(then), say(now), say(printed)),
        nb="Fra {} til {} prosent kan ikke være en endring på {} prosentpoeng.",
        nn="Frå {} til {} prosent kan ikkje vere ei endring på {} prosentpoeng.",
        en="From {} to {} per cent cannot be a change of {} percentage points.",
    )


def _both(cells: tuple[Cell, Cell | None]) -> tuple[Cell, Cell]:
    return cells[0], cells[1] or cells[0]


def _ratio(figure: Printed) -> Ratio | None:
    part, whole = _cells(figure)
    return None if part is None or whole is None else Ratio(part, whole)


def listed(figures: Sequence[Printed]) -> Text:
    """The figures one by one, where no pattern fits."""
    return text(
        lambda language, say: (
            "; ".join(
                f"{named(figure).in_language(language)}: {say(figure.value)}{_sign(figure)}"
                for figure in figures
                if figure.value is not None
            ),
        ),
        nb="Ikke noe register gir alle disse tallene på en gang: {}.",
        nn="Ikkje noko register gir alle desse tala på ein gong: {}.",
        en="No register gives all of these figures at once: {}.",
    )


def _sign(figure: Printed) -> str:
    return "\u00a0%" if figure.unit == "percent" else ""


def text(values: Callable[[Language, Say], tuple[str, ...]], *, nb: str, nn: str, en: str) -> Text:
    """A sentence in every language with its values written as that language does."""
    forms = {"nb": nb, "nn": nn, "en": en}

    def filled(language: Language) -> str:
        return forms[language].format(*values(language, lambda n: as_printed(n, language)))

    return Text(**{language: filled(language) for language in LANGUAGES})
