"""A message checked from its file alone: every problem told, in words, with no personal number."""

import json
from pathlib import Path

import pytest

from fotfeste.domain.text import LANGUAGES
from fotfeste.exchange.receipts.forms import json_pieces
from fotfeste.exchange.receipts.line import Line, Outcome
from fotfeste.exchange.receipts.receipt import Receipt
from fotfeste.exchange.rules import rules
from fotfeste.exchange.validate import validate
from tests.spec.exchange.bad_messages import (
    NEEDS_A_REGISTER,
    ONE_RECORD,
    SYNTHETIC_NUMBER,
    WHOLE_MESSAGE,
    Bad,
)
from tests.spec.exchange.messages import GOOD, MEASURE, PERSON, message, table, with_, workbook

ALONE = [bad for bad in (*WHOLE_MESSAGE, *ONE_RECORD) if bad.rule not in NEEDS_A_REGISTER]


def validated(folder: Path, content: bytes) -> tuple[Receipt, list[Line]]:
    path = folder / "message"
    path.write_bytes(content)
    receipt, lines = validate(path)
    return receipt, list(lines)


def test_there_are_more_than_sixty_kinds_of_bad_message() -> None:
    assert len({bad.name for bad in (*WHOLE_MESSAGE, *ONE_RECORD)}) >= 60


@pytest.mark.parametrize("bad", ALONE, ids=lambda bad: bad.name)
def test_a_bad_message_is_told_from_its_file(tmp_path: Path, bad: Bad) -> None:
    receipt, lines = validated(tmp_path, bad.content)
    found = [*receipt.problems, *(each for line in lines for each in line.problems)]
    assert bad.rule in {each.rule_id for each in found}
    assert bad.field in {each.field for each in found if each.rule_id == bad.rule}
    assert receipt.refused == (bad in WHOLE_MESSAGE)
    if bad in ONE_RECORD:
        assert lines[-1].outcome == Outcome.REJECTED
    for each in found:
        assert all(each.text.in_language(language) for language in LANGUAGES)


@pytest.mark.parametrize("bad", [*WHOLE_MESSAGE, *ONE_RECORD], ids=lambda bad: bad.name)
def test_no_receipt_holds_a_personal_number(tmp_path: Path, bad: Bad) -> None:
    receipt, lines = validated(tmp_path, bad.content)
    written = "".join(json_pieces(receipt, lines))
    json.loads(written)
    spaced = f"{SYNTHETIC_NUMBER[:6]} {SYNTHETIC_NUMBER[6:]}"
    assert SYNTHETIC_NUMBER not in written
    assert spaced not in written


def test_a_good_message_is_accepted(tmp_path: Path) -> None:
    receipt, lines = validated(tmp_path, message(*GOOD))
    assert not receipt.refused
    assert [line.outcome for line in lines] == [Outcome.ACCEPTED] * 4
    assert receipt.counts == {Outcome.ACCEPTED: 4}


def test_all_problems_of_all_records_are_told_at_once(tmp_path: Path) -> None:
    bad_person = with_(PERSON, sex="other", birth_date="yesterday", screened=None)
    bad_measure = with_(MEASURE, hours_per_week=200, given_to="2020-01-01", kind="dancing")
    _, lines = validated(tmp_path, message(bad_person, bad_measure))
    told = [{(each.rule_id, each.field) for each in line.problems} for line in lines]
    assert told == [
        {("code_unknown", "sex"), ("wrong_type", "birth_date"), ("value_missing", "screened")},
        {
            ("out_of_range", "hours_per_week"),
            ("period_reversed", "given_to"),
            ("code_unknown", "kind"),
        },
    ]


COLUMNS = ["record", "reference", "person", "birth_date", "sex", "screened", "valid_from"]
ROW = ["person", "P-1", "P-1", "1990-02-03", "female", "no", "2024-01-10"]


@pytest.mark.parametrize(
    "content",
    [
        table([COLUMNS, ROW]),
        table([COLUMNS, ROW], separator=","),
        b"\xef\xbb\xbf" + table([COLUMNS, ROW]),
        table([COLUMNS, [*ROW[:3], "3.2.1990", *ROW[4:]]]),
        table([COLUMNS, ROW, []]),
        workbook({"person": [COLUMNS[1:], ROW[1:]]}),
        workbook({"message": [["sender", 5501]], "Ark1": [COLUMNS, ROW]}),
    ],
    ids=["semicolon", "comma", "with BOM", "Norwegian day", "blank line", "sheet a kind", "column"],
)
def test_a_table_says_what_json_says(tmp_path: Path, content: bytes) -> None:
    receipt, lines = validated(tmp_path, content)
    assert receipt.problems == ()
    assert [(line.kind, line.reference, line.outcome) for line in lines] == [
        ("person", "P-1", Outcome.ACCEPTED)
    ]


def test_a_number_that_a_spreadsheet_cut_gets_its_zero_back(tmp_path: Path) -> None:
    columns = ["reference", "person", "municipality", "settled_on"]
    rows: list[list[object]] = [[*columns], ["B-1", "P-1", 301, "2024-01-10"]]
    receipt, lines = validated(tmp_path, workbook({"settlement": rows}))
    assert (receipt.problems, lines[0].problems) == ((), ())


def test_ids_of_rules_only_grow() -> None:
    known = Path(__file__).with_name("rule_ids.txt").read_text(encoding="utf-8").split()
    assert set(known) <= set(rules())
    assert sorted(rules()) == known, "add the new ids to rule_ids.txt"
