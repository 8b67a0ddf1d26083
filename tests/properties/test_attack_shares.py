"""Shares and earlier figures files tell of hidden counts what brute force finds, and never anything untrue."""

from fractions import Fraction
from itertools import product
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given, settings
from hypothesis import strategies as st

from fotfeste.disclosure.attack.attacked_figures import AttackedFigures, attack_figures
from fotfeste.reconstruction.figures.reader import read_figures
from tests.properties.test_attack_figures import ends

HEADING = "measure,unit,year,sex,category,value,precision"
MOST = 6
Register = tuple[int, int, int, int]
"""Women and men who left, and those of them who left to work."""


def attacked(rows: list[str], *earlier: list[str]) -> AttackedFigures:
    with TemporaryDirectory() as folder:
        files = []
        for number, each in enumerate((rows, *earlier)):
            path = Path(folder) / f"{number}.csv"
            path.write_text("\n".join([HEADING, *each]) + "\n", encoding="utf-8")
            files.append(read_figures(path))
    return attack_figures(files[0], threshold=5, earlier=files[1:])


def count(sex: str, value: int | None, category: str = "") -> str:
    said = "suppressed" if value is None else "exact"
    shown = "" if value is None else value
    return f"left_programme,persons,2024,{sex},{category},{shown},{said}"


def share(measure: str, sex: str, percent: int) -> str:
    return f"{measure},percent,2024,{sex},,{percent},integer percent"


def percent(part: int, whole: int) -> int:
    return int(Fraction(100 * part, whole) + Fraction(1, 2))


def fits(said: int, part: int, whole: int) -> bool:
    return abs(100 * part - said * whole) * 2 <= whole


def test_a_share_of_a_printed_total_gives_the_hidden_count() -> None:
    rows = [count("", 12), count("female", None), share("share_of_leavers", "female", 25)]
    assert ends(attacked(rows)) == [{"row": 2, "low": 3, "high": 3}]


def test_a_share_to_work_gives_the_count_to_work_and_the_base_of_a_share() -> None:
    rows = [count("", 12), count("", None, "work"), share("share_to_work", "", 42)]
    assert ends(attacked(rows)) == [{"row": 2, "low": 5, "high": 5}]


def test_no_share_of_nobody_is_larger_than_nobody() -> None:
    rows = [count("", 12), count("", None, "work"), share("share_to_work", "", 0)]
    assert attacked(rows).as_json()["exact"] == 1


def test_shares_that_contradict_the_counts_are_left_out_and_that_is_said() -> None:
    rows = [count("", 12), count("female", 6), count("male", None)]
    found = attacked([*rows, share("share_of_leavers", "female", 90)])
    assert (found.shares_fit, found.fits) == (False, True)
    assert ends(found) == [{"row": 3, "low": 6, "high": 6}]


def test_an_earlier_file_opens_what_this_one_hides() -> None:
    now = [count("", 12), count("female", None), count("male", None)]
    assert attacked(now).as_json()["exact"] == 0
    assert ends(attacked(now, [count("male", 7)])) == [
        {"row": 2, "low": 5, "high": 5},
        {"row": 3, "low": 7, "high": 7},
    ]


persons = st.integers(1, MOST)


@st.composite
def registers(draw: st.DrawFn) -> Register:
    women, men = draw(persons), draw(persons)
    return women, men, draw(st.integers(0, women)), draw(st.integers(0, men))


@settings(deadline=None, max_examples=60)
@given(registers(), st.booleans(), st.booleans(), st.booleans())
def test_what_is_found_holds_in_every_register_that_fits(
    register: Register, women_shown: bool, work_shown: bool, work_before: bool
) -> None:
    women, men, own, others = register
    to_work = {"female": percent(own, women), "male": percent(others, men)}
    rows = [
        *(count("", women + men), count("female", women if women_shown else None)),
        *(count("male", None), count("female", None, "work"), count("male", None, "work")),
        *(share("share_to_work", sex, said) for sex, said in to_work.items()),
    ]
    whole = count("", own + others, "work")
    before = [[whole]] if work_before else []
    found = attacked([*rows, whole] if work_shown else rows, *before)
    possible = [
        (f, m, fw, mw)
        for f, m, fw, mw in product(range(2 * MOST + 1), repeat=4)
        if f + m == women + men and (not women_shown or f == women) and fw <= f and mw <= m
        if not (work_shown or work_before) or fw + mw == own + others
        if fits(to_work["female"], fw, f) and fits(to_work["male"], mw, m)
    ]
    assert (found.fits, found.shares_fit) == (True, True)
    for cell in found.cells:
        values = {each[cell.row - 2] for each in possible}
        assert cell.low <= min(values)
        assert cell.high is not None
        assert max(values) <= cell.high
    if women_shown:
        ends = [(min(v), max(v)) for v in zip(*possible, strict=True)]
        assert [(c.low, c.high) for c in found.cells] == ends[1:]
