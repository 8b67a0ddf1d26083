"""What a finer division costs: measured on a register, and never refused for being fine."""

from datetime import date
from pathlib import Path

import pytest

from fotfeste.disclosure.cost import cost
from fotfeste.disclosure.policy import policy_on
from fotfeste.domain.refusal import Refused
from fotfeste.extract.reader import read
from tests.extracts import an_extract, person, programme

POLICY = policy_on(date(2026, 6, 1))
PEOPLE = tuple(
    person(
        f"p{number}",
        "male" if number < 3 else "female",
        programmes=[programme("0301", "2023-03-01")],
    )
    for number in range(20)
)


def test_a_finer_division_hides_more(tmp_path: Path) -> None:
    source = an_extract(tmp_path / "register", *PEOPLE, known_at="2025-05-31")
    with read(source) as extract:
        alone = cost(extract, 2023, "participants", ["municipality"], POLICY)
        finer = cost(extract, 2023, "participants", ["municipality", "sex"], POLICY)
    assert (alone.small, alone.hidden) == (0, 0)
    assert alone.figures * 3 == finer.figures
    assert finer.small == 2, "three men, in Oslo and in the country"
    assert finer.hidden >= 4, "and the women, who would tell of them"


def test_what_is_not_there_is_refused(tmp_path: Path) -> None:
    source = an_extract(tmp_path / "register", *PEOPLE, known_at="2025-05-31")
    with read(source) as extract:
        with pytest.raises(Refused, match="no indicator is called «people»"):
            cost(extract, 2023, "people", ["sex"], POLICY)
        with pytest.raises(Refused, match="has no variable «shoe_size»"):
            cost(extract, 2023, "participants", ["sex", "shoe_size"], POLICY)
