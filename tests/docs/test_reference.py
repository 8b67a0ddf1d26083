"""The reference is what the definitions say, whole: made again it is the same, and nothing is left out."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from fotfeste.catalogue.editions import EDITIONS
from fotfeste.catalogue.indicators.all import INDICATOR
from fotfeste.catalogue.rules.all import BY_ID
from fotfeste.catalogue.tables.all import TABLE
from fotfeste.catalogue.variables.all import VARIABLES
from fotfeste.disclosure.figures.figure import SIGNS, Reason
from fotfeste.exchange.rules import rules
from fotfeste.exchange.schema.message import KINDS
from fotfeste.extract.defects import Kind
from fotfeste.extract.format import FILES
from fotfeste.law.asked import QUESTIONS
from fotfeste.law.rulebook import rulebook
from fotfeste.law.units import PARTS
from fotfeste.quality.checks.all import CHECKS
from fotfeste.reconstruction.conventions.relations import RELATIONS
from tests.docs.documents import anchors, documents, fences
from tests.house.project import ROOT
from tests.spec.law.examples import specs
from tools.reference.commands import all_commands, arguments_of
from tools.reference.pages import FOLDER, PAGES


@pytest.mark.parametrize(("name", "made"), PAGES.items(), ids=PAGES)
def test_a_page_is_what_the_definitions_give(name: str, made: Callable[[], str]) -> None:
    assert (FOLDER / name).read_text(encoding="utf-8") == made(), "run `make reference`"


@pytest.mark.parametrize(
    ("name", "ids"),
    [
        ("indicators.md", set(INDICATOR)),
        ("rules.md", set(BY_ID)),
        ("tables.md", {table.id for edition in EDITIONS for table in edition.tables} | set(TABLE)),
        ("variables.md", {f"{v.id}-{v.subject.id}" for v in VARIABLES}),
        ("extract-format.md", {file.name for file in FILES}),
        ("message-format.md", set(KINDS)),
        ("commands.md", {name.replace(" ", "-") for name, _ in all_commands()}),
    ],
)
def test_everything_has_its_heading(name: str, ids: set[str]) -> None:
    assert ids
    assert ids - anchors(FOLDER / name) == set()


@pytest.mark.parametrize(
    ("name", "ids"),
    [
        ("defects.md", {kind.value for kind in Kind}),
        ("data-checks.md", set(CHECKS)),
        ("receipt-rules.md", set(rules())),
        *(
            (f"law/{part}.md", {rule.id for rule in rulebook() if rule.part == part})
            for part in PARTS
        ),
        ("law/questions.md", {question.id for question in QUESTIONS}),
        ("relations.md", {relation.id for relation in RELATIONS}),
        ("signs.md", {*SIGNS, *(reason.value for reason in Reason)}),
    ],
)
def test_everything_has_its_row(name: str, ids: set[str]) -> None:
    rows = re.findall(
        r"^\| \[?`([^`]+)`", (FOLDER / name).read_text(encoding="utf-8"), re.MULTILINE
    )
    assert ids - set(rows) == set()


def test_every_rule_of_the_law_has_its_page_with_history_and_examples() -> None:
    for rule in rulebook():
        found = (FOLDER / "law" / rule.part / f"{rule.id}.md").read_text(encoding="utf-8")
        days = {str(v.valid_from) for v in rule.versions if v.valid_from}
        asked = {spec.id for spec in specs() if rule.id in spec.rules}
        assert [told for told in days | asked if told not in found] == [], rule.id


def test_no_page_outlives_its_rule() -> None:
    assert {path.name for path in (FOLDER / "law").glob("*/*.md")} == {
        f"{rule.id}.md" for rule in rulebook()
    }


def test_every_table_is_in_the_list_that_only_grows() -> None:
    listed = (FOLDER / "table-ids.txt").read_text(encoding="utf-8").split()
    assert set(TABLE) <= set(listed)


def test_every_argument_of_every_command_says_what_it_is() -> None:
    silent = [
        (name, action.dest)
        for name, command in all_commands()
        for action in arguments_of(command)
        if not action.help
    ]
    assert silent == []


def test_every_command_is_run_in_some_document() -> None:
    run = "\n".join(f.body for d in documents() for f in fences(d) if f.language == "console")
    unused = [name for name, _ in all_commands() if f"fotfeste {name} " not in run]
    assert unused == []


def test_every_page_of_the_documentation_is_found_from_the_first() -> None:
    assert unreached(ROOT / "README.md") == []


def unreached(start: Path) -> list[str]:
    """The documents that no chain of links from `start` leads to."""
    seen, waiting = {start}, [start]
    while waiting:
        page = waiting.pop()
        for target in re.findall(r"\]\(([^)#\s]+\.md)", page.read_text(encoding="utf-8")):
            found = (page.parent / target).resolve()
            if found not in seen and found.exists():
                seen.add(found)
                waiting.append(found)
    return sorted(str(page.relative_to(ROOT)) for page in documents() if page not in seen)


def test_the_picture_is_small() -> None:
    pictures = sorted((ROOT / "docs" / "pictures").glob("*.png"))
    assert pictures
    assert [p.name for p in pictures if p.stat().st_size >= 200_000] == []
