"""Bad messages (dårlige meldinger): each with the rule that its receipt must cite.

No number here could be a person's: months have 80 added.
"""

import gzip
import json
from dataclasses import dataclass

from tests.numbers import national_number
from tests.spec.exchange.messages import (
    ENDING,
    HEAD,
    MEASURE,
    PARTICIPATION,
    PERSON,
    message,
    raw,
    table,
    with_,
    workbook,
    zip_bomb,
)

SYNTHETIC_NUMBER = "018190" + "12345"
_DEEP = "[" * 100_000 + "]" * 100_000
_PERSON_TEXT = json.dumps(PERSON)
_COLUMNS = ["record", "reference", "person", "birth_date", "sex", "screened", "valid_from"]
_ROW = ["person", "P-1", "P-1", "1990-02-03", "female", "no", "2024-01-10"]
_SETTLEMENT = {
    "record": "settlement",
    "reference": "B-1",
    "person": "P-1",
    "municipality": "5501",
    "settled_on": "2024-01-10",
}
_NUMBER = {
    "record": "identifier",
    "reference": "N-1",
    "person": "P-1",
    "scheme": "national",
    "valid_from": "2024-01-10",
}


@dataclass(frozen=True)
class Bad:
    """A bad message: its bytes, the rule its receipt must cite, and of which field."""

    name: str
    content: bytes
    rule: str
    field: str = ""


def _record(name: str, rule: str, field: str, *records: object) -> Bad:
    return Bad(name, message(*records), rule, field)


WHOLE_MESSAGE = (
    Bad("an empty file", b"", "file_empty"),
    Bad("only white space", b" \n\t\r\n", "file_empty"),
    Bad("only a byte-order mark and space", b"\xef\xbb\xbf  ", "csv_heading"),
    Bad("cut short in a record", message(PERSON)[:-20], "not_json"),
    Bad("cut short between records", message(PERSON)[:-2], "not_json"),
    Bad("cut short in a word", raw('{"record": tru'), "not_json"),
    Bad("text after the end", message(PERSON) + b" and more", "not_json"),
    Bad("two messages in one file", message(PERSON) * 2, "not_json"),
    Bad("a comma too many", raw(f"{_PERSON_TEXT},"), "not_json"),
    Bad("no comma between records", raw(f"{_PERSON_TEXT} {_PERSON_TEXT}"), "not_json"),
    Bad("single quotes", message(PERSON).replace(b'"', b"'"), "not_json"),
    Bad("a comment", raw(f"/* new */ {_PERSON_TEXT}"), "not_json"),
    Bad("not a number", raw('{"record": "measure", "hours_per_week": NaN}'), "not_json"),
    Bad("a number of 5000 digits", raw('{"record": ' + "9" * 5000 + "}"), "not_json"),
    Bad("a hundred thousand brackets", raw(_DEEP), "too_deep"),
    Bad("nested objects", raw('{"a":' * 100_000 + "1" + "}" * 100_000), "too_deep"),
    Bad("a record of a megabyte", message(with_(PERSON, given_name="x" * 2**20)), "record_too_large"),
    Bad("a string that never ends", raw('{"record": "' + "x" * 2**20), "record_too_large"),
    Bad("a list instead of a message", json.dumps([PERSON]).encode(), "not_a_message"),
    Bad("no records", json.dumps(HEAD).encode(), "not_a_message"),
    Bad("an empty list of records", message(), "no_records"),
    Bad("records that are an object", json.dumps({**HEAD, "records": {}}).encode(), "not_a_message"),
    Bad("the head after the records", json.dumps({"records": [PERSON], **HEAD}).encode(), "head_after_records", "format"),
    Bad("no sender in the head", message(PERSON, head=with_(HEAD, sender=None)), "head_missing", "sender"),
    Bad("another format", message(PERSON, head=with_(HEAD, format="nir")), "head_value", "format"),
    Bad("a version to come", message(PERSON, head=with_(HEAD, version="99")), "head_value", "version"),
    Bad("a head field of its own", message(PERSON, head=HEAD | {"priority": "high"}), "head_field_unknown", "priority"),
    Bad("a personal number as message id", message(PERSON, head=HEAD | {"message": SYNTHETIC_NUMBER}), "head_value", "message"),
    Bad("Latin-1", message(with_(PERSON, given_name="Åse")).decode().encode("latin-1"), "not_utf8"),
    Bad("UTF-16", message(PERSON).decode().encode("utf-16"), "not_utf8"),
    Bad("a byte cut in two", message(with_(PERSON, given_name="Å")).replace("Å".encode(), b"\xc3"), "not_utf8"),
    Bad("a packed file", gzip.compress(message(PERSON), mtime=0), "file_form"),
    Bad("CSV in Windows-1252", table([[*_COLUMNS, "given_name"], [*_ROW, "Åse"]], encoding="cp1252"), "not_utf8"),
    Bad("CSV without a heading", table([_ROW]), "csv_heading"),
    Bad("CSV with an unknown column", table([[*_COLUMNS, "shoe_size"], [*_ROW, "40"]]), "column_unknown", "«shoe_size»"),
    Bad("CSV with a column twice", table([[*_COLUMNS, "sex"], [*_ROW, "male"]]), "column_twice", "sex"),
    Bad("CSV with a quote that never ends", table([_COLUMNS, ['"person', *_ROW[1:]]]), "csv_heading"),
    Bad("CSV with a heading only", table([_COLUMNS]), "no_records"),
    Bad("a workbook cut short", workbook({"person": [_COLUMNS]})[:2000], "workbook_unreadable"),
    Bad("a zip that is no workbook", zip_bomb(0)[:30] + b"PK", "workbook_unreadable"),
    Bad("a zip bomb", zip_bomb(300), "workbook_too_large"),
    Bad("a zip bomb that lies of its size", zip_bomb(300, lying=True), "workbook_too_large"),
    Bad("an old workbook", b"\xd0\xcf\x11\xe0" + b"\0" * 600, "workbook_unreadable"),
    Bad("a sheet of another name", workbook({"Ark1": [["reference"], ["P-1"]]}), "sheet_unknown"),
    Bad("another's message", message(PERSON, head=HEAD | {"sender": "0301"}), "sender_differs"),
    Bad("an import by a municipality", message(PERSON, head=HEAD | {"purpose": "import"}), "import_not_allowed"),
)  # fmt: skip
"""Bad as a whole: nothing of the message may be taken in."""

ONE_RECORD = (
    _record("a record that is a number", "record_not_object", "", 17),
    _record("a record that is a list", "record_not_object", "", [PERSON]),
    _record("no kind", "value_missing", "record", with_(PERSON, record=None)),
    _record("an unknown kind", "code_unknown", "record", with_(PERSON, record="dog")),
    _record("no reference", "value_missing", "reference", with_(PERSON, reference=None)),
    _record("a field there is not", "field_unknown", "shoe_size", PERSON | {"shoe_size": 40}),
    Bad("a field twice", raw(_PERSON_TEXT[:-1] + ', "sex": "male"}'), "field_twice", "sex"),
    _record("a number as text", "wrong_type", "hours_per_week", with_(MEASURE, hours_per_week="20")),
    _record("an object as a value", "wrong_type", "given_name", with_(PERSON, given_name={"a": 1})),
    _record("a day that is not", "wrong_type", "birth_date", with_(PERSON, birth_date="1990-02-30")),
    _record("a Norwegian day in JSON", "wrong_type", "birth_date", with_(PERSON, birth_date="03.02.1990")),
    _record("a day as a number", "wrong_type", "birth_date", with_(PERSON, birth_date=19900203)),
    Bad("a number beyond all numbers", raw(json.dumps(with_(MEASURE, hours_per_week=1)).replace(": 1}", ": 1e999}")), "wrong_type", "hours_per_week"),
    _record("a huge number", "out_of_range", "hours_per_week", with_(MEASURE, hours_per_week=10**300)),
    _record("a negative number", "out_of_range", "hours_per_week", with_(MEASURE, hours_per_week=-1)),
    _record("a text too long", "too_long", "given_name", with_(PERSON, given_name="x" * 201)),
    _record("a null character", "text_control", "given_name", with_(PERSON, given_name="A\0B")),
    Bad("half a character", raw(_PERSON_TEXT[:-1] + ', "given_name": "\\ud800"}'), "text_control", "given_name"),
    _record("a formula", "formula", "given_name", with_(PERSON, given_name='=HYPERLINK("http://x")')),
    _record("a formula as reference", "formula", "reference", with_(PERSON, reference="@SUM(A1)")),
    Bad("a formula in CSV", table([[*_COLUMNS, "given_name"], [*_ROW, "=cmd|' /C calc'!A0"]]), "formula", "given_name"),
    Bad("a formula in Excel", workbook({"person": [[*_COLUMNS[1:], "given_name"], [*_ROW[1:], "+cmd|x"]]}), "formula", "given_name"),
    Bad("a row with too many fields", table([_COLUMNS, [*_ROW, "more"]]), "row_fields"),
    _record("a personal number as reference", "personal_number", "reference", with_(PERSON, reference=SYNTHETIC_NUMBER)),
    _record("a personal number in a text", "personal_number", "given_name", with_(PERSON, given_name=f"Kari {SYNTHETIC_NUMBER[:6]} {SYNTHETIC_NUMBER[6:]}")),
    _record("a code there is not", "code_unknown", "sex", with_(PERSON, sex="other")),
    _record("a municipality there is not", "code_unknown", "municipality", with_(PARTICIPATION, municipality="9876")),
    _record("a goal before its time", "code_not_valid", "final_goal", {"record": "plan", "reference": "L-1", "participation": "D-1", "kind": "integration_plan", "drawn_up_on": "2023-05-01", "final_goal": "completed_vocational"}),
    _record("chapter 6A under the older act", "code_not_for", "legal_basis", with_(PARTICIPATION, act="introduksjonsloven", legal_basis="chapter_6a")),
    _record("a goal under the older act", "field_not_open", "final_goal", {"record": "plan", "reference": "L-1", "participation": "D-1", "kind": "individual_plan", "drawn_up_on": "2020-05-01", "final_goal": "work"}),
    _record("a track under the newer act", "field_not_open", "level", {"record": "education", "reference": "U-1", "person": "P-1", "classification": "track", "level": "track1", "act": "integreringsloven", "valid_from": "2024-01-10"}),
    _record("a period that ends before it begins", "period_reversed", "given_to", with_(MEASURE, given_to="2024-01-01")),
    _record("a period without days", "period_reversed", "given_to", with_(MEASURE, given_to="2024-02-05")),
    _record("a start before the decision", "days_out_of_order", "started_on", with_(PARTICIPATION, started_on="2024-01-01")),
    _record("a day of the year 3024", "date_implausible", "ended_on", with_(ENDING, ended_on="3024-01-31")),
    _record("born tomorrow", "date_implausible", "birth_date", with_(PERSON, birth_date="2039-01-01")),
    _record("when it was recorded, from a municipality", "imported_only", "recorded_at", with_(PERSON, recorded_at="2024-01-11")),
    _record("two contents of one reference", "contradiction", "reference", PERSON, with_(PERSON, sex="male")),
    _record("another municipality's participant", "other_municipality", "municipality", PERSON, with_(PARTICIPATION, municipality="0301")),
    _record("another municipality's settlement", "other_municipality", "municipality", PERSON, with_(_SETTLEMENT, municipality="1103")),
    _record("a number with wrong check digits", "number_invalid", "number", PERSON, _NUMBER | {"number": SYNTHETIC_NUMBER}),
    _record("a fødselsnummer that is a DUF number", "number_invalid", "number", PERSON, _NUMBER | {"number": "201017238203"}),
    _record("a DUF number with wrong control digits", "number_invalid", "number", PERSON, _NUMBER | {"scheme": "duf", "number": "201012345678"}),
    _record("a test number outside test mode", "number_invalid", "number", PERSON, _NUMBER | {"number": national_number("018190", 123)}),
    _record("letters in Eastern digits", "wrong_type", "birth_date", with_(PERSON, birth_date="١٩٩٠-٠٢-٠٣")),
    _record("a right-to-left mark in a name", "text_control", "given_name", with_(PERSON, given_name="Ola\u202e")),
    _record("a truth value as text", "wrong_type", "wage_subsidy", {"record": "status", "reference": "S-1", "ending": "A-1", "kind": "work", "observed_on": "2024-06-01", "wage_subsidy": "yes"}),
    _record("a withdrawal of nothing", "withdraw_unknown", "reference", {"record": "person", "reference": "P-99", "action": "withdraw"}),
)  # fmt: skip
"""One bad record: it may not be taken in."""

NEEDS_A_REGISTER = {
    "sender_differs",
    "import_not_allowed",
    "other_municipality",
    "withdraw_unknown",
}
"""Rules that a file alone cannot tell the breach of."""
