"""The work list by example: what stands first, what is due soon, who should do it, and what rests."""

import json
from datetime import date
from pathlib import Path
from typing import Any

import psycopg
import pytest
from playwright.sync_api import Browser

from fotfeste.cli import main
from fotfeste.domain.text import LANGUAGES
from fotfeste.extract.reader import read
from fotfeste.law.rulebook import rulebook
from fotfeste.quality.assess import QualityRefused
from fotfeste.quality.beside import NOTHING
from fotfeste.quality.life.answering import answer_finding
from fotfeste.quality.life.reading import known_findings
from fotfeste.quality.life.session import of_municipality
from fotfeste.quality.life.update import update_findings
from fotfeste.quality.work.items import WorkItem, work_list
from fotfeste.quality.work.of_register import work_list_now
from fotfeste.quality.work.page import WorkPage
from fotfeste.register.door import STORED
from tests.browser.chromium import opened
from tests.extracts import Person, an_extract, ending
from tests.spec.quality.test_checks import amina, ended, whole
from tests.spec.quality.test_life import a_programme, fact, looked_after, measure, participation
from tests.spec.register.test_door import named, person, stored

TROMSO, ON = "5501", date(2025, 5, 31)


def listed(tmp_path: Path, *people: Person, on: date = ON) -> tuple[WorkItem, ...]:
    """The work list of Tromsø over a register of these people."""
    with read(an_extract(tmp_path / "register", *people, known_at=str(ON))) as extract:
        return work_list(extract.connection, on, TROMSO, rulebook(), NOTHING)


def brief(items: tuple[WorkItem, ...]) -> list[tuple[str, bool, str]]:
    return [(each.finding.check.id, each.is_due, str(each.deadline)) for each in items]


def settled(name: str, on: str, **more: Any) -> Person:
    """Somebody settled and without a decision."""
    told: dict[str, Any] = {"plans": [], "measures": [], "decided_on": None, **more}
    for column in ("settled_on", "offered_on", "municipality_on", "valid_from"):
        told[column] = on
    return amina(whole(None, **told), name=name)


def test_an_ending_without_a_reason_stands_first(tmp_path: Path) -> None:
    items = listed(
        tmp_path,
        settled("Early", "2025-01-02"),
        amina(ended(ending("2025-03-01", "not_registered")), name="Late"),
    )
    assert brief(items)[:2] == [("K001", True, "2025-05-01"), ("K003", True, "2025-04-02")]


def test_what_is_due_within_thirty_days_is_told(tmp_path: Path) -> None:
    people = settled("Soon", "2025-03-20"), settled("Later", "2025-04-02")
    assert brief(listed(tmp_path, *people)) == [("K003", False, "2025-06-20")]


def test_the_responsible_municipality_should_do_it(tmp_path: Path) -> None:
    (item,) = listed(tmp_path, settled("A", "2025-01-02", responsible_municipality="5601"))
    assert item.responsible.nb == "Alta"
    (own,) = listed(tmp_path / "own", settled("A", "2025-01-02"))
    assert own.responsible.nb == "Tromsø"


def test_a_rule_that_is_not_verified_puts_nothing_on_the_list(tmp_path: Path) -> None:
    """From 2026 the law room reads life mastery under chapter 6A as a duty that nobody has confirmed."""
    on = date(2026, 3, 1)
    taken = whole("2025-06-02", legal_basis="chapter_6a")
    taken_part = amina(taken)
    with read(an_extract(tmp_path / "r", taken_part, known_at=str(on))) as extract:
        rules = rulebook()
        assert not all(v.verified for v in rules["content.elements_collective"].versions)
        found = work_list(extract.connection, on, TROMSO, rules, NOTHING)
    assert "K015" not in {item.finding.check.id for item in found}


def now(connection: psycopg.Connection, on: date = date(2024, 6, 30)) -> dict[str, WorkItem]:
    found = work_list_now(connection, on, TROMSO, synthetic=True)
    return {item.finding.check.id: item for item in found}


def test_the_list_of_the_register_uses_the_senders_references(database: str) -> None:
    with looked_after(database) as connection:
        assert now(connection) == {}
        a_programme(connection)
        items = now(connection)
    assert items["K001"].finding.record == "ending R-50"
    assert items["K001"].deadline == date(2024, 7, 1)


def test_what_is_explained_is_not_on_it(database: str) -> None:
    with looked_after(database) as connection:
        a_programme(connection)
        before = set(now(connection))
        update_findings(connection, date(2024, 6, 30), synthetic=True)
        with of_municipality(TROMSO, database) as session:
            number = next(
                each.number for each in known_findings(session) if each.finding.check.id == "K001"
            )
            why = "the school answers in July"
            answer_finding(session, number, "explained", scope=TROMSO, by="kari", because=why)
        assert set(now(connection)) == before - {"K001"}


def test_parental_guidance_is_asked_of_parents_the_register_knows(database: str) -> None:
    with looked_after(database) as connection:
        stored(connection, "person", person(1), person(2, birth_date=date(2015, 3, 1)))
        stored(connection, "participation", participation(30, 1))
        stored(connection, "measure", measure(40, 30))
        assert "K016" not in now(connection)
        since = {"valid_from": date(2024, 1, 10)}
        child = fact(60, person=named(1001), kind="child", relative=named(1002), **since)
        assert stored(connection, "relation", child) == [STORED]
        item = now(connection)["K016"]
        assert item.finding.rule.nb == "integreringsloven § 14"
        assert "K016" not in now(connection, on=date(2033, 3, 1))  # the child is 18
        done = {"completed_on": date(2024, 4, 1), "valid_from": date(2024, 4, 1)}
        guided = fact(61, participation=named(30), kind="parental_guidance", **done)
        assert stored(connection, "element", guided) == [STORED]
        assert "K016" not in now(connection)


def test_no_municipality_has_no_list(database: str) -> None:
    with looked_after(database) as connection, pytest.raises(QualityRefused, match="1234"):
        work_list_now(connection, ON, "1234", synthetic=True)


def test_the_command_writes_the_list_and_the_page(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = an_extract(tmp_path / "r", settled("A", "2025-01-02"), known_at=str(ON))
    page, file = tmp_path / "list.html", tmp_path / "list.json"
    told = ["worklist", TROMSO, "--from", str(folder), "--page", str(page), "--json", str(file)]
    assert main(told) == 1
    assert "Frist 2.4.2025. Tromsø." in capsys.readouterr().out
    (item,) = json.loads(file.read_text(encoding="utf-8"))["items"]
    assert (item["check"], item["deadline"]) == ("K003", "2025-04-02")
    assert item["remedy"].keys() == {*LANGUAGES}
    assert "2.4.2025" in page.read_text(encoding="utf-8")
    assert main(["worklist", "0301", "--from", str(folder)]) == 0
    assert main(["worklist", "9999", "--from", str(folder)]) == 2


@pytest.mark.browser
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_is_for_everybody(browser: Browser, tmp_path: Path, language: str) -> None:
    people = settled("A", "2025-01-02"), settled("<b>", "2025-03-25")
    items = listed(tmp_path, *people, amina(ended(ending("2025-03-01", "not_registered"))))
    path = tmp_path / "list.html"
    html = WorkPage(items, TROMSO, ON, language).html()  # type: ignore[arg-type]
    assert "<b>" not in html
    path.write_text(html, encoding="utf-8")
    with opened(browser, path) as page:
        assert page.accessibility_faults() == []
        page.page.emulate_media(color_scheme="dark")
        assert page.accessibility_faults() == []
