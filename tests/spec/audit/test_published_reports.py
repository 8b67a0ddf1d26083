"""What an audit says of the two published reports; and of nothing else in them."""

from functools import cache

import pytest

from fotfeste.published import sources
from fotfeste.reconstruction.audit.audit import audit
from fotfeste.reconstruction.audit.findings import Audited


@cache
def audited(year: int) -> Audited:
    return audit([sources.published(year)])


def rows(found: object) -> list[int]:
    return [row.row for row in found.rows]  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("year", "accused", "why"),
    [
        (2021, [42, 43, 44, 46], "626 + 416 + 624 = 1,666, but 1,665 is printed."),
        (2024, [37, 38, 39, 40], "5,913 + 367 + 2,378 = 8,658, but 8,644 is printed."),
    ],
)
def test_the_one_impossible_set_of_each(year: int, accused: list[int], why: str) -> None:
    (impossible,) = audited(year).impossible
    assert rows(impossible) == accused
    assert impossible.why.en == why


def test_each_of_the_four_figures_could_mend_it() -> None:
    (impossible,) = audited(2021).impossible
    changes = {mend.row.row: (int(mend.was), int(mend.to)) for mend in impossible.mends}
    assert changes == {42: (1665, 1666), 43: (626, 625), 44: (416, 415), 46: (624, 623)}


def test_forty_nine_against_nineteen_and_thirty_one_is_rounding_only() -> None:
    found = [rows(each) for each in audited(2021).rounding_only]
    assert [18, 19, 20] in found
    assert [4, 6, 9] in found
    assert [210, 211, 212, 213] in found


def test_text_and_table_rounded_differently_are_rounding_only() -> None:
    found = [rows(each) for each in audited(2024).rounding_only]
    assert [8, 64] in found
    assert [55, 63, 64] in found


@pytest.mark.parametrize(
    ("year", "of", "gap"), [(2021, [1, 2, 41, 98], 773), (2024, [11, 20, 63, 64], 2081)]
)
def test_stock_and_flow_are_a_warning_with_the_gap(year: int, of: list[int], gap: int) -> None:
    (found,) = [each for each in audited(year).warnings if rows(each) == of]
    assert found.gap == gap


def test_about_2400_others_do_not_fit_86_per_cent_of_15755() -> None:
    (found,) = [each for each in audited(2024).warnings if 101 in rows(each)]
    assert rows(found) == [12, 26, 101]
    assert found.gap == 116
    assert "2,284" in found.why.en


def test_tables_14_and_15_are_one_table() -> None:
    (found,) = [each for each in audited(2021).warnings if len(each.rows) > 10]
    assert "Tabell 14" in found.why.nb
    assert "Tabell 15" in found.why.nb
    assert rows(found)[0] == 320


def test_results_by_track_are_possible_only_if_some_have_no_track() -> None:
    (found,) = audited(2021).conditional
    assert {37, 38, 39} <= set(rows(found))
    assert found.least == 48
    assert "without a track" in found.needs.en


def test_nothing_else_is_said() -> None:
    assert len(audited(2021).warnings) == 2
    assert len(audited(2024).warnings) == 2
    assert audited(2024).conditional == ()
    assert audited(2021).unknown == audited(2024).unknown == ()


def test_the_two_reports_together_contradict_no_more() -> None:
    together = audit([sources.published(2021), sources.published(2024)])
    assert len(together.impossible) == 2
    assert len(together.warnings) == 4
    assert len(together.conditional) == 1
