"""Lives around year tables: who is whom, where, how old, and the sizes of years."""

import numpy as np
import pytest

from fotfeste.domain.geography.places import UNKNOWN_MUNICIPALITY
from fotfeste.synthetic.columns import first_day
from fotfeste.synthetic.lives.ages import band, years_before
from fotfeste.synthetic.lives.counties import side_by_side
from fotfeste.synthetic.lives.link import link
from fotfeste.synthetic.lives.matching import within_groups
from fotfeste.synthetic.prior.draw import norway
from fotfeste.synthetic.prior.municipalities import weights, weights_in
from fotfeste.synthetic.prior.sizes import flows
from fotfeste.synthetic.streams import stream


@pytest.mark.parametrize(
    ("code", "ages"),
    [("23", (23, 23)), ("19-24", (19, 24)), ("55+", (55, 66)), ("under_19", (18, 18))],
)
def test_codes_of_age(code: str, ages: tuple[int, int]) -> None:
    assert band(code) == ages


def test_an_unknown_code_of_age_is_refused() -> None:
    with pytest.raises(ValueError, match="no age"):
        band("young")


def test_the_same_day_years_before() -> None:
    leap_day = np.asarray([first_day(2024) + 59], dtype=np.int32)
    found = years_before(leap_day, np.asarray([19]))
    assert found.astype("datetime64[D]").astype(str).tolist() == ["2005-02-28"]


def test_pairs_have_the_same_key_and_nobody_is_in_two() -> None:
    people, rows = np.asarray([5, 6, 7, 8]), np.asarray([0, 1, 2])
    keys = np.asarray(["a", "b", "a", "a"])
    pairs, left, unmet = within_groups(people, keys, rows, np.asarray(["a", "c", "a"]))
    assert dict(zip(pairs.rows.tolist(), pairs.people.tolist(), strict=True)) == {0: 5, 2: 7}
    assert (left.tolist(), unmet.tolist()) == ([6, 8], [1])


def test_counties_of_a_changed_division_share_labels() -> None:
    old, new = side_by_side(2023, 2024)
    assert {new["31"], new["32"], new["33"]} == {old["30"]}
    assert new["55"] == new["56"] == old["54"]


def test_sizes_that_are_known_are_kept_and_nobody_leaves_who_was_not_there() -> None:
    known = {(2021, "participants", ""): 200.0, (2022, "left", ""): 30.0}
    found = flows([2021, 2022], known)
    assert sum(flow.carried_in + flow.started for flow in found if flow.year == 2021) == 200
    assert sum(flow.left for flow in found if flow.year == 2022) == 30
    assert all(flow.left <= flow.carried_in + flow.started for flow in found)


def test_every_row_is_one_person_and_who_leaves_is_gone() -> None:
    tables = norway(flows([2022, 2023], {(2022, "participants", ""): 400.0}), seed=3)
    lives = link(tables, stream(1, "link"))
    for year, table in tables.items():
        people = lives.people[year]
        assert len(set(people.tolist())) == len(table["sex"])
        assert np.all((lives.left_in[people] == year) == (table["left"] == "yes"))
    gone = set(np.flatnonzero(lives.left_in == 2022).tolist())
    assert not gone & set(lives.people[2023].tolist())
    starters = lives.people[2023][tables[2023]["started"] == "yes"]
    assert not set(starters.tolist()) & set(lives.people[2022].tolist())


def test_what_a_person_keeps_is_the_same_in_every_year() -> None:
    tables = norway(flows([2022, 2023], {(2022, "participants", ""): 400.0}), seed=3)
    lives = link(tables, stream(1, "link"))
    for year, table in tables.items():
        for name in ("sex", "act", "displaced", "collective_protection"):
            assert np.all(lives.kept[name][lives.people[year]] == table[name])


def test_every_municipality_has_a_weight_in_every_division() -> None:
    assert len(weights()) == 357
    for division in (2017, 2018, 2020, 2024):
        found = weights_in(division)
        assert all(weight > 0 for weight in found.values())
        assert sum(found.values()) - found[UNKNOWN_MUNICIPALITY] == pytest.approx(
            sum(weights().values()), rel=0.02
        )
