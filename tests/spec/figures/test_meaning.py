"""What the words of a figures file mean in the catalogue."""

from pathlib import Path

import pytest

from fotfeste.reconstruction.meaning.meaning import meaning
from fotfeste.reconstruction.meaning.reasons import NotComputable, NotUnderstood
from fotfeste.reconstruction.meaning.terms import Meaning
from tests.spec.figures.rows import a_figure

Words = dict[str, str]
Told = tuple[str, int, dict[str, str]]


def told(found: object) -> list[Told]:
    """A meaning as indicator, year and codes, sign by sign."""
    assert isinstance(found, Meaning)
    return [
        (
            ("" if sign > 0 else "-") + term.indicator.id,
            term.year,
            {variable.id: "/".join(codes) for variable, codes in term.where},
        )
        for sign, term in found.terms
    ]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ({"measure": "participants_in_programme"}, [("participants", 2021, {})]),
        (
            {"measure": "started", "population": "act_integration"},
            [("starters", 2021, {"act": "integreringsloven"})],
        ),
        (
            {"measure": "left_programme", "category": "primary_adult"},
            [("leavers_to_compulsory_school", 2021, {})],
        ),
        (
            {"measure": "share_to_work", "county": "Viken", "sex": "female"},
            [("to_work", 2021, {"sex": "female", "county": "30"})],
        ),
        (
            {"measure": "share_to_work", "county": "Troms", "year": "2024"},
            [("to_work", 2024, {"county": "55"})],
        ),
        (
            {"measure": "share_to_work", "county": "Ukjent", "category": "unknown_county"},
            [("to_work", 2021, {"county": "99"})],
        ),
        (
            {"measure": "left_programme", "county": "Oslo", "municipality": "Oslo"},
            [("leavers", 2021, {"county": "03", "municipality": "0301"})],
        ),
        (
            {"measure": "share_to_work_or_education", "age_group": "19-24"},
            [("to_work_or_education", 2021, {"age_band_2021": "19-24"})],
        ),
        (
            {"measure": "share_to_work_or_education", "age_group": "20-22"},
            [("to_work_or_education", 2021, {"age": "20/21/22"})],
        ),
        (
            {"measure": "share_of_leavers", "education": "track1", "county": "Agder"},
            [("leavers_by_track", 2021, {"track": "track1", "county": "42"})],
        ),
        (
            {"measure": "share_of_leavers", "population": "other_refugees"},
            [("leavers_by_displaced", 2021, {"displaced": "other_refugees"})],
        ),
        (
            {"measure": "share_of_leavers", "population": "other_refugees", "sex": "female"},
            [("leavers_by_sex", 2021, {"displaced": "other_refugees", "sex": "female"})],
        ),
        (
            {"measure": "share_of_leavers", "county": "Oslo"},
            [("leavers_by_county", 2021, {"county": "03"})],
        ),
        (
            {"measure": "share_of_participants_in_measure", "category": "life_skills"},
            [("in_measure_life_mastery", 2021, {})],
        ),
        (
            {"measure": "participants_in_programme", "category": "origin:Kongo"},
            [("participants", 2021, {"country": "CD/CG"})],
        ),
        (
            {"measure": "participants_in_programme", "category": "origin:Syria"},
            [("participants", 2021, {"country": "SY"})],
        ),
        (
            {"measure": "change_share_to_work", "category": "vs_2019", "sex": "male"},
            [("to_work", 2021, {"sex": "male"}), ("-to_work", 2019, {"sex": "male"})],
        ),
        (
            {"measure": "sex_gap_share_to_work"},
            [("to_work", 2021, {"sex": "male"}), ("-to_work", 2021, {"sex": "female"})],
        ),
        (
            {
                "measure": "share_with_programme_time_up_to_1_year",
                "year": "2021-01-01/2023-05-21",
                "population": "collective_protection",
            },
            [("time_up_to_12_months", 2024, {"collective_protection": "collective_protection"})],
        ),
        ({"measure": "countries_of_origin", "year": "2024"}, [("countries", 2024, {})]),
    ],
)
def test_a_row_is_a_cell_of_the_catalogue(
    tmp_path: Path, words: Words, expected: list[Told]
) -> None:
    assert told(meaning(a_figure(tmp_path, **words))) == expected


@pytest.mark.parametrize(
    ("words", "reason"),
    [
        ({"measure": "rule_max_age"}, "norm"),
        ({"measure": "participants_in_programme", "population": "rule"}, "norm"),
        ({"measure": "ssb_share_employed"}, "statistics_of_others"),
        ({"measure": "unemployment_rate", "population": "labour_force"}, "statistics_of_others"),
        ({"measure": "table_threshold_left_programme"}, "threshold"),
        ({"measure": "share_to_work", "year": "before 2020"}, "no_year"),
    ],
)
def test_what_no_register_gives_is_said_with_its_reason(
    tmp_path: Path, words: Words, reason: str
) -> None:
    found = meaning(a_figure(tmp_path, **words))
    assert isinstance(found, NotComputable)
    assert found.id == reason


@pytest.mark.parametrize(
    ("words", "column"),
    [
        ({"measure": "share_to_the_moon"}, "measure"),
        ({"measure": "left_programme", "category": "reason8:arbeid"}, "category"),
        ({"measure": "started", "county": "Troms"}, "county"),
        ({"measure": "started", "county": "Oslo", "municipality": "Bergen"}, "municipality"),
        ({"measure": "started", "population": "everybody_else"}, "population"),
        ({"measure": "started", "education": "doctorate"}, "education"),
        ({"measure": "started", "age_group": "young"}, "age_group"),
        ({"measure": "change_share_to_work", "category": "since_long"}, "category"),
    ],
)
def test_a_word_that_is_not_known_is_named(tmp_path: Path, words: Words, column: str) -> None:
    found = meaning(a_figure(tmp_path, **words))
    assert isinstance(found, NotUnderstood)
    assert (found.column, found.word) == (column, words[column])
