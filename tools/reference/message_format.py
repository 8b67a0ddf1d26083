"""The pages of the message format (meldingsformatet) and of the rules that a receipt cites."""

import json
from collections.abc import Iterator

from fotfeste.exchange.layouts.json_schema import json_schema
from fotfeste.exchange.rules import rules
from fotfeste.exchange.schema.layout import Field, RecordKind
from fotfeste.exchange.schema.message import EVERY_RECORD, FORMAT, HEAD, RECORD_KINDS, VERSION
from tools.reference.markdown import both, code, link, page, table, words

LEAD = f"""A message (*melding*) carries records from a case system to the register. This is
`{FORMAT}` version {VERSION}. It takes what the regulation lists, and nothing else.

- **JSON**: one object, UTF-8: the fields of the head, then `records`, a list of objects. The
  head comes first. [JSON Schema](message.schema.json).
- **CSV**: UTF-8, with or without byte-order mark, comma or semicolon; the first line names the
  fields, `record` among them; no head. A day may be written `31.12.2024`, a number `12,5`.
- **Excel**: a sheet for each kind of record, named after it, or sheets with the column `record`;
  the sheet `message` may hold the head.

`fotfeste validate --layouts FOLDER` writes the layouts to fill in. Days are `2024-06-20`; a
period's last field is the first day after it. How to:
[Send messages](../how-to/send-messages.md). What a receipt may say:
[receipt rules](receipt-rules.md)."""

KEY = """(`record`, `reference`) is one fact of a sender for ever. The same again changes nothing;
another content corrects the fact; `action` `withdraw` takes it back. `revision` is a whole number
that grows with every change at the sender: an older one that comes late changes nothing.
`valid_from` may be left out where the kind says which day it is. `recorded_at` and `channel` may
stand only in a historical import (`purpose` `import`)."""

RULES_LEAD = """What a receipt says of a record or of a whole message. Ids are permanent. A rule of
weight `stop` stops the whole message; `error` rejects the record; `waits` lets it wait for
another; `warning` tells something of a record that was taken in."""


def message_format() -> str:
    """The head, what every record has, and every kind."""
    head = "\n\n".join(["## The head", _fields(HEAD)])
    every = "\n\n".join(["## Fields of every record", KEY, _fields(EVERY_RECORD)])
    return page("Message format", LEAD, head, every, *map(_kind, RECORD_KINDS))


def message_schema() -> str:
    """The JSON Schema of a message."""
    return json.dumps(json_schema(), ensure_ascii=False, indent=1) + "\n"


def receipt_rules() -> str:
    """Every rule that a receipt may cite."""
    rows = [
        (code(rule.id), rule.weight, words(rule.text), words(rule.remedy))
        for rule in sorted(rules().values(), key=lambda rule: rule.id)
    ]
    return page("Receipt rules", RULES_LEAD, table(("rule", "weight", "says", "what to do"), rows))


def _kind(kind: RecordKind) -> str:
    facts = "\n".join(f"- {fact}" for fact in _facts(kind))
    return "\n\n".join([f"## {kind.name}", f"{both(kind.title)}\n\n{facts}", _fields(kind.fields)])


def _facts(kind: RecordKind) -> Iterator[str]:
    yield f"Listed in {kind.law}"
    if kind.extract:
        yield f"Becomes rows of {link(kind.extract, f'extract-format.md#{kind.extract}')}"
    if kind.begins_on:
        yield f"`valid_from` is {' or '.join(map(code, kind.begins_on))} unless said"
    for first, after in kind.periods:
        yield f"{code(first)} – {code(after)} is a period"
    for earlier, later in kind.ordered:
        yield f"{code(earlier)} may not be after {code(later)}"
    if kind.acts:
        yield f"Only under {' and '.join(kind.acts)}"


def _fields(fields: tuple[Field, ...]) -> str:
    return table(
        ("field", "meaning", "kind", "must be filled", "what may stand there"), map(_row, fields)
    )


def _row(field: Field) -> tuple[str, str, str, str, str]:
    filled = "yes" if field.required else "no"
    return code(field.name), both(field.title), field.kind, filled, "; ".join(_limits(field))


def _limits(field: Field) -> Iterator[str]:
    if field.codes_by:
        for value, codes in field.codes_by.lists:
            where = f"where {code(field.codes_by.field)} is {code(value)}"
            yield f"{link(codes.id, f'codes.md#{codes.id}')} {where}"
    elif field.codes:
        yield link(field.codes.id, f"codes.md#{field.codes.id}")
    if field.valid_on:
        yield f"a code valid on {' or '.join(map(code, field.valid_on))}"
    if field.refers_to:
        yield f"the sender's reference of a {link(field.refers_to, f'#{field.refers_to}')}"
    if field.acts:
        yield f"only under {' and '.join(field.acts)}"
    if field.least is not None:
        yield f"{field.least} to {field.most}"
    if field.kind in ("text", "reference", "secret"):
        yield f"at most {field.longest} characters"
    if field.sensitive:
        yield "special category: only when needed"
