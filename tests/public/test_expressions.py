"""What chooses values, by example: as PxWebApi 2 has it."""

import pytest

from fotfeste.publishing.statbank.expressions import Choice, split
from fotfeste.publishing.statbank.problem import Problem

PLACES = Choice("Region", ["total", "0301", "1103", "5001", "5501", "5601"])
YEARS = Choice("Tid", ["2020", "2021", "2022", "2023", "2024"], newest_first=True)


@pytest.mark.parametrize(
    ("of", "asked", "chosen"),
    [
        (PLACES, "0301", "0301"),
        (PLACES, "TOTAL", "total"),
        (PLACES, "5501,0301", "5501 0301"),
        (PLACES, "0301,0301", "0301"),
        (PLACES, "*", "total 0301 1103 5001 5501 5601"),
        (PLACES, "5*", "5001 5501 5601"),
        (PLACES, "*01", "0301 5001 5501 5601"),
        (PLACES, "5?01", "5001 5501 5601"),
        (PLACES, "??03", "1103"),
        (PLACES, "top(2)", "total 0301"),
        (PLACES, "TOP(2)", "total 0301"),
        (PLACES, "[top(2,1)]", "0301 1103"),
        (PLACES, "bottom(2)", "5501 5601"),
        (PLACES, "[bottom(2,1)]", "5001 5501"),
        (PLACES, "from(5001)", "5001 5501 5601"),
        (PLACES, "to(0301)", "total 0301"),
        (PLACES, "[range(0301,5001)]", "0301 1103 5001"),
        (PLACES, "[range(5001,0301)]", "0301 1103 5001"),
        (PLACES, "top(100)", "total 0301 1103 5001 5501 5601"),
        (YEARS, "top(2)", "2023 2024"),
        (YEARS, "[top(2,1)]", "2022 2023"),
        (YEARS, "bottom(2)", "2020 2021"),
        (YEARS, "from(2023)", "2023 2024"),
        (YEARS, "to(2021)", "2020 2021"),
        (YEARS, "2020,top(1)", "2020 2024"),
    ],
)
def test_an_expression_chooses(of: Choice, asked: str, chosen: str) -> None:
    assert [of.codes[at] for at in of.places(split(asked))] == chosen.split()


@pytest.mark.parametrize(
    "asked",
    ["9999", "top(0)", "top(x)", "top(-1)", "from(9999)", "[range(0301)]", "[range(0301,9999)]"],
)
def test_what_is_no_expression_is_told_with_what_is(asked: str) -> None:
    with pytest.raises(Problem) as found:
        PLACES.places(split(asked))
    assert found.value.status == 400
    assert "Region" in found.value.detail


def test_signs_of_file_names_have_no_other_meaning() -> None:
    odd = Choice("of", ["[a]", "a", "b"])
    assert odd.places(["[a*"]) == [0]
