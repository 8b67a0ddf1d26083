"""A figures file is attacked along the sums that its conventions promise, and along no others."""

from pathlib import Path

from fotfeste.disclosure.attack.attacked_figures import AttackedFigures, attack_figures
from fotfeste.reconstruction.figures.reader import read_figures

HEADING = "measure,unit,year,sex,county,municipality,category,value,precision"


def attacked(folder: Path, *rows: str, low: int = 0, high: int | None = None) -> AttackedFigures:
    path = folder / "figures.csv"
    path.write_text("\n".join([HEADING, *rows]) + "\n", encoding="utf-8")
    return attack_figures(read_figures(path), low=low, high=high, threshold=5)


def ends(found: AttackedFigures) -> list[dict[str, int | None]]:
    """The hidden rows with the least and the most that each can be."""
    return [{"row": cell.row, "low": cell.low, "high": cell.high} for cell in found.cells]


def row(value: str, sex: str = "", county: str = "", place: str = "", category: str = "") -> str:
    precision = "exact" if value else "suppressed"
    return f"left_programme,persons,2024,{sex},{county},{place},{category},{value},{precision}"


def test_the_women_are_the_whole_less_the_men(tmp_path: Path) -> None:
    found = attacked(tmp_path, row("12"), row("", sex="female"), row("7", sex="male"))
    assert ends(found) == [{"row": 2, "low": 5, "high": 5}]
    assert found.as_json()["exact"] == 1


def test_counties_may_be_printed_in_part(tmp_path: Path) -> None:
    found = attacked(tmp_path, row("12"), row("7", county="55"), row("", county="56"))
    assert ends(found) == [{"row": 3, "low": 0, "high": 5}]


def test_members_make_the_whole_where_all_are_there(tmp_path: Path) -> None:
    whole = [row("9"), row("4", category="c:a"), row("", category="c:b")]
    assert attacked(tmp_path, *whole).as_json()["exact"] == 1
    elsewhere = [row("2", county="55", category="c:d")]
    assert attacked(tmp_path, *whole, *elsewhere).as_json()["exact"] == 0
    origins = [row("9"), row("4", category="origin:SY"), row("", category="origin:UA")]
    assert attacked(tmp_path, *origins).as_json()["exact"] == 0


def test_a_municipality_is_limited_by_its_county_only_as_far_as_that_is_known(
    tmp_path: Path,
) -> None:
    found = attacked(
        tmp_path,
        *(row("6"), row("", county="55"), row("", county="55", place="5501")),
    )
    assert ends(found) == [
        {"row": 2, "low": 0, "high": 6},
        {"row": 3, "low": 0, "high": 6},
    ]


def test_what_hidden_values_may_be_is_used_and_doubted(tmp_path: Path) -> None:
    rows = [row("2"), row("", sex="female"), row("", sex="male")]
    assert attacked(tmp_path, *rows, low=1, high=4).as_json()["exact"] == 2
    big = [row("12"), row("", sex="female"), row("7", sex="male")]
    found = attacked(tmp_path, *big, low=1, high=4)
    assert (found.rule_fits, found.misfits, found.fits) == (False, (2,), True)
    assert found.as_json()["exact"] == 1


def test_rows_that_cannot_all_be_what_the_rule_says_are_named(tmp_path: Path) -> None:
    whole = [row("5"), row("", sex="female"), row("", sex="male"), row("", county="55")]
    found = attacked(tmp_path, *whole, low=1, high=2)
    assert (found.rule_fits, found.misfits, found.fits) == (False, (2, 3), True)
    assert found.as_json()["exact"] == 0
    squeezed = [row(""), row("", sex="female"), row("4", sex="male")]
    found = attacked(tmp_path, *squeezed, low=1, high=4)
    assert (found.rule_fits, found.misfits, found.fits) == (False, (1, 2), True)


def test_narrow_is_below_the_threshold_but_not_exact(tmp_path: Path) -> None:
    found = attacked(tmp_path, row("4"), row("", sex="female"), row("", sex="male"))
    assert (found.as_json()["exact"], found.as_json()["narrow"]) == (0, 2)


def test_a_file_that_contradicts_itself_is_said_to(tmp_path: Path) -> None:
    rows = [row("5"), row("", sex="female"), row("7", sex="male")]
    assert not attacked(tmp_path, *rows).fits


def test_the_chain_of_reasoning_is_told_step_by_step(tmp_path: Path) -> None:
    rows = [
        *(row("12"), row("7", sex="male"), row("", sex="female")),
        *(row("3", sex="female", county="55"), row("", sex="female", county="56")),
    ]
    found = attacked(tmp_path, *rows, low=1)
    assert [[step.en for step in cell.why] for cell in found.cells] == [
        ["row 3 = 12 (row 1) − 7 (row 2) = 5"],
        [
            "row 3 = 12 (row 1) − 7 (row 2) = 5",
            "row 5 ≤ 5 (row 3) − 3 (row 4) = 2",
        ],
    ]
    assert found.cells[0].why[0].nb == "rad 3 = 12 (rad 1) − 7 (rad 2) = 5"
    assert found.as_json()["cells"][0]["why"] == ["row 3 = 12 (row 1) − 7 (row 2) = 5"]


def test_what_only_an_end_of_another_tells_is_said_to(tmp_path: Path) -> None:
    found = attacked(tmp_path, row("3"), row("", sex="female"), row("", sex="male"), low=1)
    assert found.cells[0].why[0].en == "row 2 ≤ 3 (row 1) − at least 1 (row 3) = 2"


def test_what_is_not_told_has_no_chain(tmp_path: Path) -> None:
    found = attacked(tmp_path, row("30"), row("", sex="female"), row("", sex="male"))
    assert [cell.why for cell in found.cells] == [(), ()]
    assert "why" not in found.as_json()["cells"][0]


def test_what_contradicts_is_left_out_and_the_rest_is_attacked(tmp_path: Path) -> None:
    false = [row("5", county="55"), row("", "female", "55"), row("7", "male", "55")]
    true = [row("12", county="56"), row("", "female", "56"), row("7", "male", "56")]
    found = attacked(tmp_path, *false, *true)
    assert not found.fits
    assert ends(found)[1] == {"row": 5, "low": 5, "high": 5}


def test_of_two_numbers_of_the_same_persons_either_may_be_true(tmp_path: Path) -> None:
    found = attacked(tmp_path, row("12"), row("13"), row("", "female"), row("7", "male"))
    assert not found.fits
    assert ends(found) == [{"row": 3, "low": 5, "high": 6}]


def test_a_municipality_is_part_of_the_country_whose_counties_are_not_printed(
    tmp_path: Path,
) -> None:
    places = [row("9", county="55", place="5501"), row("", county="56", place="5601")]
    assert ends(attacked(tmp_path, row("11"), *places)) == [{"row": 3, "low": 0, "high": 2}]


def test_who_is_not_a_woman_is_a_man_also_where_men_are_not_printed(tmp_path: Path) -> None:
    rows = [row("12"), row("12", "female"), row("4", county="55"), row("", "female", "55")]
    assert attacked(tmp_path, *rows).as_json()["exact"] == 1


def test_the_sexes_need_not_be_everybody_where_the_file_says_so(tmp_path: Path) -> None:
    rows = [row("12"), row("5", "female"), row("6", "male")]
    county = [row("9", county="55"), row("", "female", "55"), row("4", "male", "55")]
    found = attacked(tmp_path, *rows, *county)
    assert (found.fits, ends(found)) == (True, [{"row": 5, "low": 0, "high": 5}])


def test_one_sum_that_does_not_hold_leaves_the_others_as_they_are(tmp_path: Path) -> None:
    false = [row("30"), row("14", "female"), row("15", "male")]
    true = [row("9", county="56"), row("5", "female", "56"), row("4", "male", "56")]
    county = [row("9", county="55"), row("", "female", "55"), row("4", "male", "55")]
    found = attacked(tmp_path, *false, *true, *county)
    assert (found.fits, ends(found)) == (False, [{"row": 8, "low": 5, "high": 5}])


def test_counties_that_were_put_together_are_not_added_to_those_they_were(tmp_path: Path) -> None:
    rows = [row("50"), row("40", county="Viken"), row("30", county="Akershus")]
    found = attacked(tmp_path, *rows, row("", county="Buskerud"))
    assert (found.fits, ends(found)) == (True, [{"row": 4, "low": 0, "high": 20}])


def test_those_of_unknown_county_are_a_part_of_the_country(tmp_path: Path) -> None:
    unknown = row("3", county="Ukjent", category="unknown_county")
    found = attacked(tmp_path, row("50"), row("45", county="55"), unknown, row("", county="56"))
    assert ends(found) == [{"row": 4, "low": 0, "high": 2}]


def test_who_leaves_has_taken_part(tmp_path: Path) -> None:
    participants = row("12").replace("left_programme", "participants_in_programme")
    assert ends(attacked(tmp_path, participants, row(""))) == [{"row": 2, "low": 0, "high": 12}]
