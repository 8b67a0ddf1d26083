"""Files that are no figures file: each is refused with where, what was seen and what to do; never a trace-back."""

import os
import zipfile
from pathlib import Path

import pytest

from fotfeste.cli import main

HEAD = "measure,unit,year,sex,value,precision\n"
GOOD = "left_programme,persons,2021,,100,exact\n"


def a_workbook(path: Path) -> None:
    with zipfile.ZipFile(path, "w") as book:
        book.writestr("xl/workbook.xml", "<x/>")


BAD: dict[str, tuple[bytes, str]] = {
    "empty": (b"", "at least one row"),
    "heading alone": (HEAD.encode(), "at least one row"),
    "blank lines": (b"\n\n\n", "at least one row"),
    "semicolons": ((HEAD + GOOD).replace(",", ";").encode(), "commas between the fields"),
    "tabs": ((HEAD + GOOD).replace(",", "\t").encode(), "commas between the fields"),
    "other encoding": ("measure\nMøre".encode("latin-1"), "UTF-8"),
    "two bytes a sign": ((HEAD + GOOD).encode("utf-16"), "UTF-8"),
    "no text": (os.urandom(2) + b"\xff\xfe\x80" * 900, "UTF-8"),
    "decimal comma": (
        f'{HEAD}share_to_work,percent,2021,,"57,5",1 decimal\n'.encode(),
        "row 1 value",
    ),
    "spaces in a number": (f"{HEAD}left_programme,persons,2021,,10 595,exact\n".encode(), "row 1"),
    "a nought byte": (
        HEAD.encode() + b"left_programme,persons,2021,,1\x000,exact\n",
        "row 1 value",
    ),
    "too few fields": (f"{HEAD}{GOOD}a,b\n".encode(), "row 2: saw «2»"),
    "an open quotation mark": (f'{HEAD}{GOOD}a,b,c,d,"1,e\n'.encode(), "row 2"),
    "a column twice": (
        b"measure,unit,year,year,value,precision\n" + b"a,b,1,1,1,exact\n",
        "each column once",
    ),
    "a column missing": (b"measure,unit,year,value\nleft_programme,persons,2021,5\n", "precision"),
    "capital letters": (HEAD.upper().encode() + GOOD.encode(), "the column"),
    "a field without end": (HEAD.encode() + b"x" * 300_000 + b",persons,2021,,1,exact\n", "field"),
    "a number without end": (
        f"{HEAD}left_programme,persons,2021,,{'9' * 5000},exact\n".encode(),
        "row 1 value",
    ),
    "a number in words": (
        f"{HEAD}left_programme,persons,2021,,many,exact\n".encode(),
        "row 1 value",
    ),
    "an infinite number": (
        f"{HEAD}left_programme,persons,2021,,1e999,exact\n".encode(),
        "row 1 value",
    ),
    "more precise than it says": (
        f"{HEAD}share_to_work,percent,2021,,5.5,integer percent\n".encode(),
        "rounded",
    ),
    "a share above all": (
        f"{HEAD}share_to_work,percent,2021,,101,integer percent\n".encode(),
        "0 to 100",
    ),
    "fewer than nobody": (
        f"{HEAD}left_programme,persons,2021,,-1,exact\n".encode(),
        "not negative",
    ),
    "hidden, and shown": (
        f"{HEAD}left_programme,persons,2021,,7,suppressed\n".encode(),
        "blank field",
    ),
    "another file": (b'{"figures": 1}', "the column"),
}


@pytest.mark.parametrize("kind", sorted(BAD))
def test_it_is_refused_in_every_language(
    kind: str, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    contents, expected = BAD[kind]
    path, result = tmp_path / "figures.csv", tmp_path / "found.json"
    path.write_bytes(contents)
    told = {}
    for language in ("nb_NO", "nn_NO", "en_GB"):
        monkeypatch.setenv("LC_ALL", f"{language}.UTF-8")
        assert main(["audit", str(path), "--json", str(result)]) == 2
        told[language] = capsys.readouterr().err
    assert expected in told["en_GB"]
    assert len(set(told.values())) > 1
    assert all("figures.csv" in words and "Traceback" not in words for words in told.values())
    assert all(line.isprintable() and len(line) < 600 for line in told["en_GB"].splitlines())
    assert not result.exists()


def test_a_workbook_called_csv_is_known_for_what_it_is(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    a_workbook(tmp_path / "figures.csv")
    assert main(["audit", str(tmp_path / "figures.csv")]) == 2
    assert ".xlsx" in capsys.readouterr().err


def test_all_defects_are_told_at_once(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "figures.csv"
    rows = ("a,persons,2021,,x,exact", "a,persons,2021,other,1,exact", "a,persons,,,1,roughly")
    path.write_text(HEAD + "\n".join(rows) + "\n", encoding="utf-8")
    assert main(["audit", str(path)]) == 2
    told = capsys.readouterr().err.splitlines()
    assert len(told) == len(rows) + 1  # the last row has two defects
