"""The message format against the extract's: the same names, kinds, codes and bounds; nothing lost on the way."""

import pytest

from fotfeste.exchange.schema.layout import RecordKind
from fotfeste.exchange.schema.message import EVERY_RECORD, KINDS, RECORD_KINDS
from fotfeste.extract.format import EVERY_ROW, REGISTER_FILES
from fotfeste.extract.layout import Column, File

EXTRACTED = {kind.extract: kind for kind in RECORD_KINDS if kind.extract}
OF_EVERY_ROW = {column.name for column in EVERY_ROW}
NAMED_BY_REFERENCE = {
    "permit_id": "reference",
    "extension_id": "reference",
    "measure_id": "reference",
    "person_id": "person",
    "participation_id": "participation",
    "ending_id": "ending",
}


def field_of(kind: RecordKind, column: Column) -> str:
    """The field that a column's value comes from."""
    named = NAMED_BY_REFERENCE.get(column.name, column.name)
    return "reference" if named == kind.name and named != "person" else named


@pytest.mark.parametrize("file", REGISTER_FILES, ids=lambda file: file.name)
def test_every_column_of_an_extract_has_its_field(file: File) -> None:
    kind = EXTRACTED[file.name]
    for column in file.columns:
        name = field_of(kind, column)
        if column.name in OF_EVERY_ROW or name == "reference":
            assert name in {field.name for field in EVERY_RECORD}
            continue
        field = kind.field(name)
        assert field.kind == ("reference" if column.kind == "id" else column.kind)
        assert field.required == column.required
        assert (field.least, field.most) == (column.least, column.most)
        assert (field.codes and field.codes.id) == (column.codes and column.codes.id)
        assert field.valid_on == column.valid_on


def test_days_that_an_extract_orders_are_ordered_in_messages() -> None:
    for file in REGISTER_FILES:
        kind = EXTRACTED[file.name]
        assert set(file.ordered) <= set(kind.ordered)
        assert set(file.periods) - {("valid_from", "valid_to")} <= set(kind.periods)


def test_records_stand_alone_where_rows_of_an_extract_do() -> None:
    for file in REGISTER_FILES:
        kind = EXTRACTED[file.name]
        named = tuple(NAMED_BY_REFERENCE.get(name, name) for name in file.alone_within)
        assert kind.alone_within == named
        assert not named or kind.own_period == file.periods[-1]


def test_names_are_said_once() -> None:
    assert len(KINDS) == len(RECORD_KINDS) == 29
    for kind in RECORD_KINDS:
        names = [field.name for field in (*EVERY_RECORD, *kind.fields)]
        assert len(names) == len(set(names)), kind.name


def test_what_a_kind_says_of_its_fields_is_of_fields_it_has() -> None:
    for kind in RECORD_KINDS:
        named = {*kind.begins_on, *(day for pair in (*kind.periods, *kind.ordered) for day in pair)}
        named |= {day for field in kind.fields for day in field.valid_on}
        named |= {field.codes_by.field for field in kind.fields if field.codes_by}
        assert named <= set(kind.field_names), kind.name


def test_a_record_refers_to_kinds_that_stand_before_it() -> None:
    seen: list[str] = []
    for kind in RECORD_KINDS:
        seen.append(kind.name)
        assert {to for _, to in kind.refers_to} <= set(seen)


def test_every_kind_cites_the_regulation() -> None:
    assert all(kind.law.startswith("integreringsforskriften §") for kind in RECORD_KINDS)


def test_a_personal_number_has_one_place() -> None:
    secret = [(k.name, f.name) for k in RECORD_KINDS for f in k.fields if f.kind == "secret"]
    assert secret == [("identifier", "number")]
