"""`fotfeste retention` as an archivist runs it: a list, a proposal, another person, a proof."""

import json
from pathlib import Path

import pytest

from fotfeste.cli import main
from fotfeste.register.server import owned
from tests.spec.register.test_retention import some_years


@pytest.fixture
def filled(database: str, monkeypatch: pytest.MonkeyPatch) -> str:
    monkeypatch.setenv("LANG", "en")
    monkeypatch.delenv("LC_ALL", raising=False)
    with owned(database) as connection:
        some_years(connection)
    return database


@pytest.mark.usefixtures("filled")
def test_two_persons_delete_and_leave_a_proof(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    listed, proof = tmp_path / "due.json", tmp_path / "proof.json"
    assert main(["retention", "due", "--on", "2024-06-01", "--json", str(listed)]) == 1
    out = capsys.readouterr().out
    assert "qualification: 2 records of 1 persons. 15 years from the start of the programme" in out
    (due,) = json.loads(listed.read_text(encoding="utf-8"))["due"]
    assert due["reference"] == "P-1"
    assert due["rule"] == "integreringsforskriften §§ 60–61"
    propose = ["retention", "propose", "--on", "2024-06-01", "--by", "anna", "--because", "yearly"]
    assert main([*propose, "--transfer", str(tmp_path / "transfer.json")]) == 0
    assert main(["retention", "carry-out", "1", "--by", "anna"]) == 2
    assert "Somebody else must carry it out" in capsys.readouterr().err
    assert main(["retention", "carry-out", "1", "--by", "berit"]) == 0
    assert main(["retention", "proof", "--json", str(proof)]) == 0
    out = capsys.readouterr().out
    assert "  qualification: 2 entries of 1 persons" in out
    assert "nothing else is gone" in out
    (shown,) = json.loads(proof.read_text(encoding="utf-8"))["deletions"]
    assert (shown["proposed_by"], shown["carried_out_by"]) == ("anna", "berit")
    assert main(["retention", "due", "--on", "2024-06-01"]) == 0
    assert main([*propose, "--transfer", str(tmp_path / "again.json")]) == 0
    assert not (tmp_path / "again.json").exists()


def test_a_history_that_somebody_touched_is_told(
    filled: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with owned(filled) as connection:
        connection.execute("ALTER TABLE history.measure DISABLE TRIGGER ALL")
        connection.execute("DELETE FROM history.measure WHERE entry = 1")
    assert main(["retention", "proof"]) == 1
    assert "The history of 5501 is not as it was written" in capsys.readouterr().err
