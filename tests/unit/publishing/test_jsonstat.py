"""JSON-stat 2.0: valid by somebody else's rules, and read by somebody else's program."""

import json
from pathlib import Path
from typing import Any

import pytest
from jsonstat_validator import validate_jsonstat
from pyjstat import pyjstat

from fotfeste.catalogue.editions import PRINTED, edition_for
from fotfeste.disclosure.figures.release import Release
from fotfeste.domain.text import Language
from fotfeste.publishing.compose import compose
from fotfeste.publishing.data.datasets import Collector, Shared
from fotfeste.publishing.data.jsonstat import jsonstat
from tests.unit.publishing.any_release import any_release
from tests.unit.publishing.came_back import places
from tests.unit.publishing.conftest import Reports


def read(folder: Path, table: str, language: Language = "nb") -> dict[str, Any]:
    """One dataset."""
    path = folder / "tables" / f"{table}.{language}.json"
    found: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return found


def test_every_dataset_is_valid(reports: Reports, year: int, language: Language) -> None:
    _, _, folder = reports(year, language)
    datasets = sorted((folder / "tables").glob("*.json"))
    assert datasets
    for path in datasets:
        assert validate_jsonstat(json.loads(path.read_text(encoding="utf-8"))), path.name


def test_signs_and_reasons_belong_to_places_without_a_number(reports: Reports, year: int) -> None:
    _, _, folder = reports(year, "nb")
    for path in (folder / "tables").glob("*.json"):
        said = json.loads(path.read_text(encoding="utf-8"))
        without = {at for at, sign in said["status"].items() if sign in {":", ".", ".."}}
        assert without == set(said["extension"]["reasons"]), path.name
        assert all(said["value"][int(at)] is None for at in without), path.name
        assert set(said["status"].values()) == set(said["extension"]["signs"]), path.name


@pytest.mark.filterwarnings("ignore::DeprecationWarning")  # pyjstat calls its own old functions
def test_another_program_reads_the_numbers(reports: Reports, year: int) -> None:
    _, _, folder = reports(year, "en")
    for path in (folder / "tables").glob("*.json"):
        words = path.read_text(encoding="utf-8")
        table = pyjstat.Dataset.read(words).write("dataframe", naming="id")
        rows = table.astype(object).where(table.notna(), None).to_dict("split")["data"]
        said = json.loads(words)
        expected = [
            [*codes, value] for codes, value in zip(places(said), said["value"], strict=True)
        ]
        assert rows == expected, path.name


def test_a_dataset_says_what_it_is(rendered: Path) -> None:
    said = read(rendered, "results")
    assert (said["version"], said["class"], said["label"]) == ("2.0", "dataset", "Resultat")
    assert said["id"] == ["place", "sex", "indicator", "year"]
    assert said["size"] == [4, 3, 1, 2]
    assert said["role"] == {"time": ["year"], "metric": ["indicator"]}
    assert (said["source"], said["updated"]) == (
        "Registeret slik det var kjent 28.\xa0februar 2031",
        "2031-05-13",
    )
    assert said["note"][0] == "Syntetiske data"
    assert said["dimension"]["sex"]["note"] == ["Kjønn i registeret."]
    assert said["dimension"]["place"]["category"]["label"]["total"] == "I alt"
    assert said["dimension"]["indicator"]["category"]["unit"] == {
        "result": {"label": "Prosent", "decimals": 0}
    }


def test_its_extension_says_what_the_format_has_no_field_for(rendered: Path) -> None:
    about = read(rendered, "results", "en")["extension"]
    assert (about["release"], about["synthetic"], about["status"]) == ("small-2030", True, "final")
    assert about["indicators"] == {"result": {"unit": "percent", "version": 1}}
    assert about["signs"] == {":": "Cannot be published"}
    assert set(about["reasons"].values()) == {"hidden"}
    assert about["reason_texts"]["hidden"].startswith("Hidden: ")


def test_a_series_from_outside_says_whose_it_is(rendered: Path) -> None:
    said = read(rendered, "unemployment")
    assert said["source"] == "Et sted for dem over 55 år."
    assert "Tallene er publisert av andre og ikke beregnet her." in said["note"]
    assert said["value"] == [None, 3.0, 1.9, 2.4]


def test_counties_and_municipalities_are_places(reports: Reports) -> None:
    _, _, folder = reports(2024, "nn")
    assert read(folder, "transitions-county-sex", "nn")["role"]["geo"] == ["county"]
    assert read(folder, "measures-municipality", "nn")["role"]["geo"] == ["municipality"]


@pytest.fixture
def preliminary(tmp_path: Path) -> Release:
    """A release that is not final."""
    return any_release(edition_for(PRINTED, 2024), 2024, tmp_path / "2024", status="preliminary")


def test_preliminary_numbers_have_their_sign(preliminary: Release) -> None:
    edition = edition_for(PRINTED, 2024)
    collector = Collector(Shared(preliminary), compose(preliminary, edition, "en").contents)
    said = json.loads(jsonstat(next(collector.datasets(edition))))
    numbers = {str(at) for at, value in enumerate(said["value"]) if value}
    assert numbers
    assert {said["status"][at] for at in numbers} == {"*"}
    assert said["extension"]["signs"]["*"] == "Preliminary figure"
    assert "Preliminary figures" in said["note"]
