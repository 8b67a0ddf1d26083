"""The tile map: every county of every division has its own place, and classes tell what is in them."""

import itertools
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fotfeste.domain.geography.division import FIRST_YEAR, counties, municipalities
from fotfeste.web.public.site.classes import MOST, classes_of, ends
from fotfeste.web.public.site.tiles import COUNTY, size, tiles


@pytest.mark.parametrize("year", range(FIRST_YEAR, 2027))
def test_every_county_has_its_own_square_and_every_municipality_lies_in_it(year: int) -> None:
    on = date(year, 12, 31)
    drawn = tiles(on, with_municipalities=True)
    assert {each.code for each in drawn} == {each.code for each in counties(on)}
    assert len({(each.x, each.y) for each in drawn}) == len(drawn)
    width, height = size()
    assert all(each.x + COUNTY <= width for each in drawn)
    assert all(each.y + COUNTY <= height for each in drawn)
    inside = [small for each in drawn for small in each.inside]
    assert {small.code for small in inside} == {each.code for each in municipalities(on)}
    for each in drawn:
        for small in each.inside:
            assert each.x <= small.x <= small.x + small.side <= each.x + COUNTY
            assert each.y <= small.y <= small.y + small.side <= each.y + COUNTY


@given(st.lists(st.integers(0, 100).map(float), max_size=60))
def test_classes_hold_every_number_once_and_do_not_overlap(values: list[float]) -> None:
    classes = classes_of(values)
    told = ends(classes, {str(at): value for at, value in enumerate(values)})
    assert len(told) <= MOST
    assert sum(count for *_, count in told) == len(values)
    for (_, _, high, _), (_, low, _, _) in itertools.pairwise(told):
        assert high < low
    assert all(1 <= at <= MOST and low <= high for at, low, high, _ in told)
