"""The attack on a figures file tells exactly what all registers that fit it have in common, cell by cell."""

from collections.abc import Sequence
from dataclasses import replace
from fractions import Fraction
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from fotfeste.disclosure.attack.attacked_figures import AttackedFigures, attack_figures
from fotfeste.reconstruction.figures.reader import read_figures
from tests.properties.every_register import Kind, Row, counted, fitting, kinds

HEADING = "measure,unit,year,sex,county,municipality,category,value,precision"
SEXES, CLASSES = ("female", "male"), ("x", "y")
PLACES = ("A1", "A2", "A9", "B1", "B9", "9")
"""Municipalities, those of a county in none that is ever printed, and those of no county."""
Words = tuple[tuple[str, str], ...]


def line(row: Row) -> str:
    words = dict(row.words)
    place = words.get("place", "")
    county, municipality = place[:1], place if len(place) > 1 else ""
    category = f"c:{words['class']}" if "class" in words else ""
    measure, unit, precision = "left_programme", "persons", "exact"
    if row.of is not None:
        measure, unit = "share_of_leavers", "percent"
        precision = "1 decimal" if row.half < Fraction(1, 2) else "integer percent"
    value = "" if row.value is None else f"{float(row.value):g}"
    said = precision if value else "suppressed"
    sex = words.get("sex", "")
    return f"{measure},{unit},2024,{sex},{county},{municipality},{category},{value},{said}"


def attacked(
    rows: Sequence[Row], earlier: Sequence[Row], hidden: tuple[int, int | None]
) -> AttackedFigures:
    with TemporaryDirectory() as folder:
        files = []
        for name, each in (("now", rows), ("before", [*rows[:1], *earlier])):
            path = Path(folder) / f"{name}.csv"
            path.write_text("\n".join([HEADING, *map(line, each)]) + "\n", encoding="utf-8")
            files.append(read_figures(path))
    low, high = hidden
    return attack_figures(files[0], low=low, high=high, threshold=5, earlier=files[1:])


def row(words: Words, register: np.ndarray, of: Sequence[Kind]) -> Row:
    return Row(words, Fraction(int(counted(register, of, words))))


def share(part: Words, whole: Words, register: np.ndarray, of: Sequence[Kind], unit: int) -> Row:
    """A share rounded to so many parts of a per cent."""
    count, base = (int(counted(register, of, each)) for each in (part, whole))
    half = Fraction(1, 2 * unit)
    return Row(part, Fraction(round(Fraction(100 * unit * count, base)), unit), whole, half)


@st.composite
def publications(
    draw: st.DrawFn,
    of: tuple[Kind, ...],
    most: int,
    wordings: tuple[Words, ...],
    always: tuple[Words, ...] = (),
) -> tuple[list[Row], list[Row], tuple[int, int | None]]:
    """Rows on a few persons, the first of all of them, some hidden; rows printed earlier; and a rule."""
    persons = draw(st.lists(st.integers(0, len(of) - 1), min_size=1, max_size=most))
    register = np.bincount(persons, minlength=len(of)).astype(np.int64)
    said = draw(st.lists(st.sampled_from(wordings), min_size=1, max_size=10, unique=True))
    said = [*always, *(words for words in said if words not in always)]
    rows = [row((), register, of), *(row(words, register, of) for words in said)]
    zeros = draw(st.booleans())
    for place in range(1, len(rows)):
        if draw(st.booleans()) and (zeros or rows[place].value):
            rows[place] = replace(rows[place], value=None)
    low, high = (0 if zeros else 1), draw(st.sampled_from((None, most)))
    earlier = [
        row(words, register, of) for words in draw(st.lists(st.sampled_from(wordings), max_size=2))
    ]
    parts = [words for words in said if len(words) == 1]
    shared = draw(st.lists(st.sampled_from(parts), max_size=2, unique=True)) if parts else []
    unit = draw(st.sampled_from((1, 10)))
    shares = [
        share(words, (), register, of, unit)
        for words in shared
        if words[0][0] != "place" or len(words[0][1]) == 1
    ]
    return [*rows, *shares], earlier, (low, high)


def assert_told(
    of: tuple[Kind, ...], publication: tuple[list[Row], list[Row], tuple[int, int | None]]
) -> None:
    rows, earlier, hidden = publication
    registers = fitting(of, [*rows, *earlier], hidden)
    found = attacked(rows, earlier, hidden)
    assert found.fits
    assert found.rule_fits
    true = {}
    for number, each in enumerate(rows, 1):
        if each.value is None:
            counts = counted(registers, of, each.words)
            true[number] = (int(counts.min()), int(counts.max()))
    told = {cell.row: (cell.low, cell.high) for cell in found.cells}
    assert told == true, "\n".join(map(line, (*rows, *earlier)))


BY_PLACE = kinds(sex=SEXES, place=PLACES)
PLACE_WORDS: tuple[Words, ...] = tuple(
    (*sex, *place)
    for sex in ((), *((("sex", name),) for name in SEXES))
    for place in ((), *((("place", name),) for name in ("A", "B", "A1", "A2", "B1")))
    if sex or place
)


@settings(max_examples=60, deadline=None)
@given(publications(BY_PLACE, 6, PLACE_WORDS))
def test_sexes_and_places(
    publication: tuple[list[Row], list[Row], tuple[int, int | None]],
) -> None:
    assert_told(BY_PLACE, publication)


BY_CLASS = kinds(sex=SEXES, place=("A", "9"), **{"class": CLASSES})
MEMBERS: tuple[Words, ...] = tuple((("class", name),) for name in CLASSES)
CLASS_WORDS: tuple[Words, ...] = tuple(
    (*sex, *place, *member)
    for sex in ((), *((("sex", name),) for name in SEXES))
    for place in ((), (("place", "A"),))
    for member in ((), *((("class", name),) for name in CLASSES))
    if sex or place or member
)


@settings(max_examples=60, deadline=None)
@given(publications(BY_CLASS, 7, CLASS_WORDS, MEMBERS))
def test_sexes_and_classes(
    publication: tuple[list[Row], list[Row], tuple[int, int | None]],
) -> None:
    assert_told(BY_CLASS, publication)
