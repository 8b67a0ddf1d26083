"""`fotfeste quality`, as a municipality runs it."""

import json
from pathlib import Path

import pytest

from fotfeste.cli import main
from tests.cast import SMALL_CAST
from tests.extracts import Person, an_extract, ending, level, measure, person, plan, programme


def run(tmp_path: Path, people: tuple[Person, ...], *arguments: str) -> int:
    """The exit status of the command over a register of these people."""
    folder = an_extract(tmp_path / "register", *people)
    return main(["quality", "--from", str(folder), *arguments])


def in_order() -> Person:
    """Somebody of whom everything is registered, in time."""
    taken = programme(
        "5501",
        "2024-02-05",
        plans=[plan("integration_plan", "2024-02-05", "work")],
        measures=[
            measure("norwegian", "2024-02-05", "2025-03-01", hours_per_week=30),
            measure("work_practice", "2024-02-05", "2025-03-01", hours_per_week=6.5),
            measure("life_mastery", "2024-02-05", "2025-03-01", hours_per_week=1),
        ],
        endings=[ending("2025-03-01", "work_full_time")],
        settled_on="2024-02-05",
        offered_on="2024-02-05",
    )
    return person("Amina", education=level("compulsory"), programmes=[taken])


def test_a_register_in_order_is_good(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(tmp_path, (in_order(),)) == 0
    assert "Ingen funn." in capsys.readouterr().out


def test_a_severe_finding_is_no(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Selam ended, and nobody registered why."""
    assert run(tmp_path, SMALL_CAST, "--municipality", "1103") == 1
    page = capsys.readouterr().out
    assert page.startswith("Stavanger: datakvalitet 31.5.2025")
    assert "Selam-1-endings-1: avsluttet 14.8.2022, ingen årsak registrert." in page
    assert "→ Registrer avslutningsårsaken." in page


def test_a_severe_finding_elsewhere_is_not_this_municipalitys(tmp_path: Path) -> None:
    assert run(tmp_path, SMALL_CAST, "--municipality", "5501") == 0


def test_the_file_has_every_finding_in_three_languages(tmp_path: Path) -> None:
    file = tmp_path / "quality.json"
    assert run(tmp_path, SMALL_CAST, "--municipality", "1103", "--json", str(file)) == 1
    written = json.loads(file.read_text(encoding="utf-8"))
    found = {each["check"]: each for each in written["findings"]}
    assert found["K001"]["record"] == "Selam-1-endings-1"
    assert found["K001"]["remedy"].keys() == {"nb", "nn", "en"}
    for check_id, check in written["checks"].items():
        listed = [each for each in written["findings"] if each["check"] == check_id]
        assert len(listed) == check["findings"]


def test_nobody_of_screened_identity_is_on_the_page_or_in_the_file(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Rojda took part without any measure: counted, and listed nowhere."""
    file = tmp_path / "quality.json"
    run(tmp_path, SMALL_CAST, "--json", str(file))
    assert json.loads(file.read_text(encoding="utf-8"))["counts"]["9999"]["K006"] == 1
    assert "Rojda" not in file.read_text(encoding="utf-8") + capsys.readouterr().out


def test_the_unknown_place_cannot_be_asked_for_alone(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "quality.json"
    assert run(tmp_path, SMALL_CAST, "--municipality", "9999", "--json", str(file)) == 2
    assert "«9999» er ikke nummeret til en kommune" in capsys.readouterr().err
    assert not file.exists()
