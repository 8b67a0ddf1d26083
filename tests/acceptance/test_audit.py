"""`fotfeste audit` as a user meets it: what it prints, what it writes, how it ends."""

import json
from pathlib import Path

import pytest

from fotfeste.cli import main

HEADING = "measure,unit,year,sex,county,category,value,precision\n"
TRUE = HEADING + (
    "took_course,persons,2030,,,,10,exact\n"
    "took_course,persons,2030,female,,,6,exact\n"
    "took_course,persons,2030,male,,,4,exact\n"
)


def written(tmp_path: Path, text: str, name: str = "figures.csv") -> str:
    path = tmp_path / name
    path.write_text(text, encoding="utf-8")
    return str(path)


def test_true_figures_of_an_unknown_measure_end_well(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "found.json"
    assert main(["audit", written(tmp_path, TRUE), "--json", str(out)]) == 0
    found = json.loads(out.read_text(encoding="utf-8"))
    assert found["figures"] == 3
    assert found["impossible"] == found["warnings"] == found["conditional"] == []
    assert found["not_understood"] == [
        {"rows": [1, 2, 3], "column": "measure", "word": "took_course"}
    ]
    assert "took_course" in capsys.readouterr().out


def test_a_changed_figure_ends_with_one_and_says_what_mends_it(tmp_path: Path) -> None:
    out = tmp_path / "found.json"
    changed = TRUE.replace("female,,,6", "female,,,7")
    assert main(["audit", written(tmp_path, changed), "--json", str(out)]) == 1
    (impossible,) = json.loads(out.read_text(encoding="utf-8"))["impossible"]
    assert impossible["rows"] == [1, 2, 3]
    assert impossible["mends"] == [
        {"row": 1, "from": 10, "to": 11},
        {"row": 2, "from": 7, "to": 6},
        {"row": 3, "from": 4, "to": 3},
    ]


def test_two_files_are_told_apart(tmp_path: Path) -> None:
    out = tmp_path / "found.json"
    one, other = (
        written(tmp_path, TRUE, "one.csv"),
        written(
            tmp_path,
            TRUE.replace("2030,,,,10", "2030,,,,11").replace("female,,,6", "female,,,7"),
            "two.csv",
        ),
    )
    assert main(["audit", one, other, "--json", str(out)]) == 0
    found = json.loads(out.read_text(encoding="utf-8"))
    assert found["files"] == ["one", "two"]
    assert {row["file"] for each in found["warnings"] for row in each["rows"]} == {"one", "two"}
    assert all(each["gap"] == 1 for each in found["warnings"])


def test_bad_rows_are_told_one_by_one_and_end_with_two(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "found.json"
    bad = HEADING + (
        "took_course,persons,2030,,,,ten,exact\n"
        "took_course,persons,2030,female,,,6.5,exact\n"
        "took_course,persons,2030,other,,,6,exact\n"
    )
    assert main(["audit", written(tmp_path, bad), "--json", str(out)]) == 2
    told = capsys.readouterr().err
    assert all(f"rad {row}" in told for row in (1, 2, 3))
    assert not out.exists()


@pytest.mark.parametrize(
    ("spoken", "title", "kind"),
    [
        ("nb", "Revisjon av tall", "Umulig"),
        ("nn", "Revisjon av tal", "Umogleg"),
        ("en", "Audit of figures", "Impossible"),
    ],
)
def test_the_page_and_the_table_are_in_each_language(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, spoken: str, title: str, kind: str
) -> None:
    monkeypatch.setenv("LC_ALL", spoken)
    page, table = tmp_path / "found.html", tmp_path / "found.csv"
    changed = written(tmp_path, TRUE.replace("female,,,6", "female,,,7"))
    assert main(["audit", changed, "--page", str(page), "--table", str(table)]) == 1
    html = page.read_text(encoding="utf-8")
    assert f'<html lang="{spoken}">' in html
    assert f"<h1>{title}</h1>" in html
    assert f"<h2>{kind} (1)</h2>" in html
    assert "7 + 4 = 11" in html
    kinds = [line.split(",")[0] for line in table.read_text(encoding="utf-8").splitlines()]
    assert kinds[:2] == ["kind", kind]


def test_a_report_given_alone_has_its_claims_tested_against_its_own_numbers(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "report.txt").write_text(
        "Halvparten (40 prosent) av deltakerne som avsluttet introduksjonsprogram i 2024, "
        "gikk direkte over til arbeid eller utdanning.\n",
        encoding="utf-8",
    )
    found = tmp_path / "found.json"
    assert main(["audit", str(tmp_path / "report.txt"), "--json", str(found)]) == 0
    claims = json.loads(found.read_text(encoding="utf-8"))["claims"]
    assert [claim["verdict"] for claim in claims] == ["does not hold"]
    assert "report.txt, 1" in capsys.readouterr().out
