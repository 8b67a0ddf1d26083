"""Published figures beside those of a small register: every row in one class."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from fotfeste.disclosure.policy import policy_on
from fotfeste.domain.refusal import Refused
from fotfeste.extract.reader import Extract, read
from fotfeste.published.check import check, check_figures
from fotfeste.published.checked import Checked
from fotfeste.published.told_apart import told_apart
from fotfeste.published.words import told
from fotfeste.reconstruction.figures.reader import read_figures
from tests.cast import SMALL_CAST
from tests.extracts import an_extract
from tests.spec.figures.rows import a_file

IN_2024 = {"year": "2024"}
PER_CENT = {**IN_2024, "unit": "percent", "precision": "integer percent"}
ROWS = (
    {**IN_2024, "measure": "participants_in_programme", "value": "7"},
    {**IN_2024, "measure": "participants_in_programme", "sex": "female", "value": "3"},
    {**IN_2024, "measure": "participants_in_programme", "sex": "male", "value": "5"},
    {**IN_2024, "measure": "left_programme", "value": "5"},
    {**PER_CENT, "measure": "share_to_work", "value": "40"},
    {**PER_CENT, "measure": "share_to_upper_secondary", "value": "40"},
    {**PER_CENT, "measure": "share_of_leavers", "sex": "female", "value": "60"},
    {**IN_2024, "measure": "change_left_programme", "category": "vs_2023", "value": "4"},
    {**IN_2024, "measure": "rule_max_age", "unit": "years", "value": "55"},
    {**IN_2024, "measure": "left_programme", "sex": "male", "value": "", "precision": "suppressed"},
    {**IN_2024, "measure": "left_programme", "category": "unheard_of", "value": "1"},
    {"year": "2010", "measure": "left_programme", "value": "1"},
    {**IN_2024, "measure": "rule_programme_time_band_grace", "unit": "days", "value": "14"},
    {**IN_2024, "measure": "rule_max_duration", "unit": "years", "value": "5"},
)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return an_extract(tmp_path_factory.mktemp("cast") / "register", *SMALL_CAST)


@pytest.fixture(scope="module")
def extract(folder: Path) -> Iterator[Extract]:
    with read(folder) as opened:
        yield opened


@pytest.fixture
def checked(extract: Extract, tmp_path: Path) -> Checked:
    figures = read_figures(a_file(tmp_path, *ROWS))
    return check(extract, figures, policy_on(extract.manifest.known_at))


def test_every_row_is_in_one_class(checked: Checked) -> None:
    assert checked.reproduced == (1, 2, 4, 5, 7, 8, 9)
    assert checked.impossible == (3,)
    assert [wrong.row for wrong in checked.wrong] == [6, 14]
    assert [(each.row, each.reason) for each in checked.not_computable] == [
        (10, "no_value"),
        (11, "not_understood"),
        (12, "no_data"),
        (13, "norm"),
    ]
    assert sum(checked.classes[1:]) == checked.classes[0] == len(ROWS)


def test_of_a_contradiction_the_row_that_is_not_reproduced_is_given_up(checked: Checked) -> None:
    (contradiction,) = checked.contradictions
    assert [row.row for row in contradiction.rows] == [1, 2, 3]
    assert contradiction.why.en == "3 + 5 = 8, but 7 is printed."


def test_a_share_that_no_number_of_persons_is_is_impossible(
    extract: Extract, tmp_path: Path
) -> None:
    share = {**PER_CENT, "measure": "share_to_upper_secondary", "value": "61"}
    figures = read_figures(a_file(tmp_path, ROWS[3], share))
    found = check(extract, figures, policy_on(extract.manifest.known_at))
    assert (found.impossible, found.wrong) == ((2,), ())
    (contradiction,) = found.contradictions
    assert contradiction.why.en == "Of 5 persons no number of persons is 61 per cent."


def test_small_numbers_would_be_hidden_today(checked: Checked) -> None:
    assert checked.hidden == (2, 3, 5, 7, 8)


def test_the_result_for_other_programmes(checked: Checked) -> None:
    found = json.loads(json.dumps(checked.as_json("nb")))
    assert found == {
        "rules": {},
        "published": 14,
        "reproduced": 7,
        "impossible": [3],
        "not_computable": [10, 11, 12, 13],
        "wrong": [6, 14],
        "hidden": [2, 3, 5, 7, 8],
        "contradictions": [{"rows": [1, 2, 3], "why": "3 + 5 = 8, men det er trykt 7."}],
    }


def test_the_result_for_people_begins_with_one_line_that_counts(checked: Checked) -> None:
    first, *rest = told(checked, "nn")
    assert first == ("14 publiserte tal: 7 attgitt, 1 umoglege, 4 ikkje bereknbare, 2 feil.")
    assert any(line.startswith("Feil (rad 6): ") and line.endswith("berekna 0.") for line in rest)
    assert (
        "Feil (rad 14): rule_max_duration, 2024: publisert 5, lova seier 4 (integreringsloven § 13)."
        in rest
    )


def test_a_rule_is_told_apart_by_the_rows_that_need_it(extract: Extract, tmp_path: Path) -> None:
    figures = read_figures(a_file(tmp_path, *ROWS[:2], *ROWS[3:6]))
    found = {
        (each.rule.id, each.alternative.id): each.rows for each in told_apart(extract, figures)
    }
    assert any(found.values())
    assert any(not rows for rows in found.values())
    assert {row for rows in found.values() for row in rows} <= {1, 2, 3, 4}


def test_a_year_without_a_report_is_refused(folder: Path) -> None:
    with pytest.raises(Refused) as refused:
        check_figures(folder, "2019")
    assert "2021, 2024" in next(refused.value.lines("en"))
