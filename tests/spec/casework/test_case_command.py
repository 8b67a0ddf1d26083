"""A participation's course by `fotfeste case`: told, tried, refused; and no number on the command line."""

import io
import json
from pathlib import Path
from typing import Any

import pytest

from fotfeste.casework.words import NotRecorded
from fotfeste.casework.writing import refuse_anonymous
from fotfeste.cli import main
from fotfeste.commands.case_course import RUNS
from fotfeste.register.chain import breaks
from fotfeste.register.door import TEST_MODE
from fotfeste.register.server import owned
from tests.numbers import national_number

KARI = ("--municipality", "5501", "--by", "kari", "--because", "told by the participant")
NUMBER = national_number("018190", 123)
PERSON = ("person=amina", "birth_date=1990-05-01", "sex=female", "screened=no")
OFFERED = (
    *("person=amina", "municipality=5501", "municipality_on=2024-01-10", "offered_on=2024-01-10"),
    *("act=integreringsloven", "legal_basis=ordinary"),
)
FULL_TIME = "kind=work,position_percent=100,wage_subsidy=nei"
APRIL = ("--on", "2024-04-02")
COURSE = (
    ("decide", "D-1", "allocation", "--on", "2024-02-01"),
    ("start", "D-1", "--on", "2024-02-12"),
    ("grant-leave", "D-1", "birth", "--on", "2024-03-01", "--last-day", "2024-03-31"),
    ("extend", "D-1", "3", "--ground", "goal", "--act", "integreringsloven", *APRIL),
    ("end", "D-1", "work_full_time", "--on", "2024-05-31", "--status", FULL_TIME),
    ("reopen", "D-1", "--on", "2024-06-03"),
    ("move", "D-1", "1103", "--on", "2024-06-28"),
)


def case(*given: str, desk: tuple[str, ...] = KARI) -> int:
    return main(["case", *given, *desk])


@pytest.fixture(autouse=True)
def in_english(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LANG", "en")
    monkeypatch.delenv("LC_ALL", raising=False)
    monkeypatch.setenv(TEST_MODE, "1")


@pytest.fixture
def amina(database: str) -> str:
    """A register with amina, who was offered a programme."""
    assert case("add", "person", "P-1", "--set", *PERSON, "--on", "2024-01-10") == 0
    assert case("add", "participation", "D-1", "--set", *OFFERED) == 0
    return database


def rows(database: str, statement: str) -> list[Any]:
    with owned(database) as connection:
        return connection.execute(statement).fetchall()


def entries(database: str) -> int:
    (count,) = rows(database, "SELECT count(*) FROM history.batch")[0]
    return int(count)


def test_the_whole_course_is_recorded_with_who_and_why(
    amina: str, capsys: pytest.CaptureFixture[str]
) -> None:
    for step in COURSE:
        assert case(*step) == 0, capsys.readouterr().err
    assert {step[0] for step in COURSE} == set(RUNS)
    assert rows(amina, "SELECT leave_from::text, leave_to::text FROM register.leave") == [
        ("2024-03-01", "2024-04-01")
    ]
    assert rows(
        amina, "SELECT end_reason, reopened_on::text FROM register.ending ORDER BY ended_on"
    ) == [("work_full_time", "2024-06-03"), ("moved_continues", None)]
    who = rows(amina, "SELECT DISTINCT sender, changed_by FROM history.batch")
    assert who == [("5501", "kari")]
    why = rows(amina, "SELECT DISTINCT because FROM history.batch ORDER BY because")
    assert why == [("told by the participant",), ("told by the participant (1103)",)]
    with owned(amina) as connection:
        assert list(breaks(connection)) == []


def test_each_step_may_be_tried_and_leaves_nothing(
    amina: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "told.json"
    for step in COURSE:
        before = entries(amina)
        assert case(*step, "--dry-run", "--json", str(out)) == 0
        assert "Only tried: nothing was recorded." in capsys.readouterr().out
        tried = json.loads(out.read_text(encoding="utf-8"))
        assert entries(amina) == before
        assert case(*step, "--json", str(out)) == 0
        made = json.loads(out.read_text(encoding="utf-8"))
        assert [(e["kind"], e["reference"]) for e in tried["recorded"]] == [
            (e["kind"], e["reference"]) for e in made["recorded"]
        ]
        assert (tried["dry_run"], made["dry_run"]) == (True, False)


REFUSED = {
    "not started": (("grant-leave", "D-1", "birth", "--on", "2024-03-01"), "has not started"),
    "unknown": (("start", "D-9", "--on", "2024-03-01"), "no Participation “D-9”"),
    "a code": (("decide", "D-1", "sure", "--on", "2024-03-01"), "code_unknown"),
    "no place": (("move", "D-1", "0000", "--on", "2024-03-01"), "no municipality on"),
}


@pytest.mark.parametrize(("step", "told"), REFUSED.values(), ids=REFUSED)
def test_a_refused_step_ends_with_1_and_leaves_nothing(
    amina: str,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    step: tuple[str, ...],
    told: str,
) -> None:
    before, out = entries(amina), tmp_path / "told.json"
    assert case(*step, "--json", str(out)) == 1
    assert told in capsys.readouterr().err
    assert told in "".join(json.loads(out.read_text(encoding="utf-8"))["refused"])
    assert entries(amina) == before


WRONG = {
    "no such municipality": (("start", "D-1", "--on", "2024-03-01"), {"--municipality": "0000"}),
    "no reason": (("start", "D-1", "--on", "2024-03-01"), {"--because": " "}),
    "a number as reason": (("start", "D-1", "--on", "2024-03-01"), {"--because": NUMBER}),
    "no such role": (("start", "D-1", "--on", "2024-03-01"), {"--role": "mayor"}),
    "no such kind": (("add", "song", "S-1"), {}),
    "no pair": (("add", "person", "P-2", "--set", "amina"), {}),
    "a number as value": (("add", "identifier", "N-1", "--set", f"number={NUMBER}"), {}),
    "a number elsewhere": (("add", "person", "P-2", "--set", f"given_name={NUMBER}"), {}),
    "no such file": (("add", "person", "P-2", "--fields", "/nowhere.json"), {}),
}


@pytest.mark.parametrize(("step", "desk"), WRONG.values(), ids=WRONG)
def test_what_cannot_be_used_ends_with_2_and_shows_no_number(
    database: str, capsys: pytest.CaptureFixture[str], step: tuple[str, ...], desk: dict[str, str]
) -> None:
    said = dict(zip(KARI[::2], KARI[1::2], strict=True)) | desk
    assert case(*step, desk=tuple(word for pair in said.items() for word in pair)) == 2
    told = capsys.readouterr()
    assert told.err
    assert NUMBER not in told.err + told.out
    assert rows(database, "SELECT count(*) FROM history.batch") == [(0,)]


def test_a_number_is_no_reference(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        case("show", "person", NUMBER)
    assert ended.value.code == 2
    told = capsys.readouterr()
    assert "may not stand on the command line" in told.err
    assert NUMBER not in told.err + told.out


def test_a_number_comes_by_standard_input_and_is_never_shown(
    amina: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    fields = {"person": "amina", "scheme": "national", "number": NUMBER}
    monkeypatch.setattr("sys.stdin", io.StringIO(json.dumps(fields)))
    assert case("add", "identifier", "N-1", "--fields", "-", "--on", "2024-01-10") == 0
    assert case("show", "identifier", "N-1") == 0
    told = capsys.readouterr()
    assert "  number: •" in told.out
    assert NUMBER not in told.out + told.err
    assert rows(amina, "SELECT count(*) FROM register.identifier") == [(1,)]


def test_a_correction_says_which_version_it_saw(
    amina: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "seen.json"
    assert case("show", "participation", "D-1", "--json", str(out)) == 0
    seen = str(json.loads(out.read_text(encoding="utf-8"))["version"])
    change = ("correct", "participation", "D-1", "--seen", seen)
    assert case(*change, "--set", "settled_on=2024-01-05", "offered_on=12.01.2024") == 0
    assert case(*change, "--set", "settled_on=") == 1
    assert "was changed by kari after you saw it" in capsys.readouterr().err
    assert rows(amina, "SELECT settled_on::text, offered_on::text FROM register.participation") == [
        ("2024-01-05", "2024-01-12")
    ]


@pytest.mark.usefixtures("amina")
def test_a_withdrawal_is_refused_where_others_rest_on_it(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "told.json"
    assert case(*COURSE[0], "--json", str(out)) == 0
    decision, participation = json.loads(out.read_text(encoding="utf-8"))["recorded"]
    for made, status in ((participation, 1), (decision, 0), (participation, 0)):
        named = (made["kind"], made["reference"], "--seen", str(made["version"]))
        assert case("withdraw", *named) == status, capsys.readouterr().err


def test_showing_is_noted_and_another_municipality_sees_nothing(
    amina: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert case("show", "participation", "D-1", "--purpose", "quality") == 0
    noted = rows(amina, "SELECT read_by, role, scope, purpose, because FROM history.reading")
    assert noted == [("kari", "intro", "5501", "quality", "told by the participant")]
    desk = ("--municipality", "1103", "--by", "ali", "--because", "curious")
    assert case("show", "participation", "D-1", desk=desk) == 1
    assert "no Participation “D-1”" in capsys.readouterr().err
    assert len(rows(amina, "SELECT 1 FROM history.reading")) == 1
    assert case("show", "participation", "D-1", "--purpose", "fun") == 2


def test_a_role_records_only_its_own_kinds(amina: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert case(*COURSE[0], "--role", "supervisor") == 1
    assert "The role that you have may not record" in capsys.readouterr().err
    assert rows(amina, "SELECT count(*) FROM register.decision") == [(0,)]


@pytest.mark.usefixtures("amina")
@pytest.mark.parametrize("language", ["nb_NO", "nn_NO", "en_GB"])
def test_it_speaks_the_language_of_messages(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], language: str
) -> None:
    monkeypatch.setenv("LANG", language)
    assert case(*COURSE[0]) == 0
    assert case(*COURSE[0]) == 1
    told = capsys.readouterr()
    words = {"nb": "finnes fra før", "nn": "finst frå før", "en": "is there already"}
    assert words[language[:2]] in told.err


def test_no_reason_of_the_register_holds_a_number() -> None:
    for by, because in (("kari", f"said {NUMBER}"), (NUMBER, "told"), ("kari", "018190 12345")):
        with pytest.raises(NotRecorded, match="seems to hold a personal number"):
            refuse_anonymous(by, because)


def test_a_municipality_is_itself_under_every_number_it_has_had(
    amina: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """Tromsø was 5401 from 2020 to 2023."""
    desk = ("--municipality", "5401", *KARI[2:])
    assert case(*COURSE[0], desk=desk) == 0, capsys.readouterr().err
    assert case("show", "participation", "D-1", desk=desk) == 0
    assert rows(amina, "SELECT DISTINCT sender FROM history.batch") == [("5501",)]
