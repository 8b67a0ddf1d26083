"""Judging one record (å dømme en post): every problem that it has by itself, at once.

By itself: form, codes on the day they are used, days and periods, what the act
opens. What needs other records or the register comes later.
"""

import os
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any

from fotfeste.domain.codelist import CodeList
from fotfeste.domain.codelists import registration
from fotfeste.domain.codelists.measure import GROUP_OF_KIND, MEASURE_GROUP
from fotfeste.domain.numbers import compact, is_number
from fotfeste.domain.text import Text
from fotfeste.exchange.judging.law import uncovered
from fotfeste.exchange.judging.values import Check, check_of, choices, expected_of
from fotfeste.exchange.problem import Problem, problem
from fotfeste.exchange.reading.raw import Raw
from fotfeste.exchange.schema.layout import Field, RecordKind
from fotfeste.exchange.schema.message import EVERY_RECORD, IMPORTED, KINDS, RECORD
from fotfeste.register.door import TEST_MODE

_FIRST_DAY = Text("gjelder fra den dagen", "gjeld frå den dagen", "the day it is valid from")
WITHDRAW = "withdraw"


@dataclass(slots=True)
class Judged:
    """A record after judgement: its values by field, and everything found.

    `kind` is None where the record does not say a known one. The values are those
    that passed; days are dates. A record with a problem of weight `error` goes no further.
    """

    number: int
    kind: RecordKind | None
    reference: str | None
    values: dict[str, Any]
    problems: list[Problem]

    @property
    def rejected(self) -> bool:
        """Whether anything found rejects the record."""
        return any(found.rule.weight in ("error", "stop") for found in self.problems)

    @property
    def withdraws(self) -> bool:
        """Whether the record takes an earlier one back."""
        return self.values.get("action") == WITHDRAW


def judge(raw: Raw, imported: bool = False) -> Judged:
    """Judge a record; `imported` where the message is a historical import."""
    if raw.problems and not raw.values:
        return Judged(raw.number, None, None, {}, list(raw.problems))
    kind = _kind(raw)
    if isinstance(kind, Problem):
        reference = _shown_reference(raw.values.get("reference"))
        return Judged(raw.number, None, reference, {}, [*raw.problems, kind])
    if raw.unread:
        reference = _shown_reference(raw.values.get("reference"))
        return Judged(raw.number, kind, reference, {}, list(raw.problems))
    judged = Judged(raw.number, kind, None, {}, list(raw.problems))
    _take_values(judged, kind, raw.values)
    judged.reference = judged.values.get("reference")
    if not imported:
        judged.problems += [problem("imported_only", f) for f in _IMPORTED if f in judged.values]
    if judged.values.get("action") != WITHDRAW:
        _require(judged, kind)
        _examine(judged, kind)
    elif "reference" not in judged.values and not judged.problems:
        judged.problems.append(problem("value_missing", "reference", expected=_A_REFERENCE))
    return judged


_A_REFERENCE = Text("en egen id for posten", "ein eigen id for posten", "an id of the record's own")
_IMPORTED = tuple(field.name for field in IMPORTED)


def _kind(raw: Raw) -> RecordKind | Problem:
    said = raw.values.get("record")
    if said is None:
        return problem("value_missing", "record", expected=choices(RECORD))
    if not isinstance(said, str) or said not in KINDS:
        return problem("code_unknown", "record", said, choices(RECORD))
    return KINDS[said]


def _shown_reference(said: object) -> str | None:
    """A reference fit to be shown in a receipt, or None."""
    if not isinstance(said, str):
        return None
    return None if isinstance(_checks("person")["reference"](said), Problem) else said


@cache
def _checks(kind: str) -> dict[str, Check]:
    fields = (*EVERY_RECORD, *KINDS[kind].fields)
    return {field.name: check_of(field) for field in fields}


def _take_values(judged: Judged, kind: RecordKind, given: dict[str, Any]) -> None:
    """Check every value given; null is the same as not given."""
    checks, values = _checks(kind.name), judged.values
    for name, value in given.items():
        if value is None:
            continue
        check = checks.get(name)
        if check is None:
            judged.problems.append(problem("field_unknown", _named(name), expected=kind.name))
            continue
        kept = check(value)
        if isinstance(kept, Problem):
            judged.problems.append(kept)
        elif kept != "":
            values[name] = kept


def _named(name: object) -> str:
    """A field's name as given, fit to be shown."""
    return str(problem("field_unknown", "", name).holes["seen"])


def _require(judged: Judged, kind: RecordKind) -> None:
    """Required fields, and the day from which the record is valid."""
    values = judged.values
    told = {found.field for found in judged.problems}
    for field in _required(kind.name):
        if field.name not in values and field.name not in told:
            judged.problems.append(
                problem("value_missing", field.name, expected=expected_of(field))
            )
    if "valid_from" not in values:
        told |= {found.field for found in judged.problems}
        begins = next((values[day] for day in kind.begins_on if day in values), None)
        if begins is not None:
            values["valid_from"] = begins
        elif not told.intersection(("valid_from", *kind.begins_on)):
            wanted = " / ".join(("valid_from", *kind.begins_on))
            judged.problems.append(problem("value_missing", wanted, expected=_FIRST_DAY))


@cache
def _required(kind: str) -> tuple[Field, ...]:
    fields = (*EVERY_RECORD, *KINDS[kind].fields)
    return tuple(field for field in fields if field.required and field.name != "record")


Examination = Callable[[dict[str, Any], list[Problem]], None]


def _examine(judged: Judged, kind: RecordKind) -> None:
    for examination in _examinations(kind.name):
        examination(judged.values, judged.problems)


@cache
def _examinations(kind: str) -> tuple[Examination, ...]:
    """Everything that is examined of a kind's records beside the single values."""
    return (
        *(_codes_on_their_day(f) for f in KINDS[kind].fields if f.codes and _is_dated(f.codes)),
        *(_codes_together(field) for field in KINDS[kind].fields if field.codes_by),
        *(_period(*pair) for pair in (("valid_from", "valid_to"), *KINDS[kind].periods)),
        *(_order(*pair) for pair in KINDS[kind].ordered),
        *_OF_KIND.get(kind, ()),
        *(_sensitive(field.name) for field in KINDS[kind].fields if field.sensitive),
        _law_of(kind),
    )


def _law_of(kind: str) -> Examination:
    def examine(values: dict[str, Any], problems: list[Problem]) -> None:
        problems.extend(uncovered(kind, values))

    return examine


def _is_dated(codes: CodeList) -> bool:
    return any(code.valid_from or code.valid_to for code in codes)


def _codes_on_their_day(field: Field) -> Examination:
    """A code must have been valid on the day it is used of; a municipality's number is mapped later."""
    name, days, codes = field.name, field.valid_on, field.codes
    by_code = codes.by_code if codes else {}
    mapped = codes is not None and codes.id == "municipality"

    def examine(values: dict[str, Any], problems: list[Problem]) -> None:
        code = values.get(name)
        if code is None or mapped:
            return
        on = next((values[day] for day in days if day in values), None)
        if on is not None and not any(version.is_valid(on) for version in by_code[code]):
            problems.append(problem("code_not_valid", name, code, str(on)))

    return examine


def _codes_together(field: Field) -> Examination:
    name, by = field.name, field.codes_by
    allowed = {value: frozenset(codes.names) for value, codes in by.lists} if by else {}
    other = by.field if by else ""

    def examine(values: dict[str, Any], problems: list[Problem]) -> None:
        code, beside = values.get(name), values.get(other)
        if code is not None and beside in allowed and code not in allowed[beside]:
            problems.append(problem("code_not_for", name, code, f"{other} «{beside}»"))

    return examine


def _period(first: str, after: str) -> Examination:
    def examine(values: dict[str, Any], problems: list[Problem]) -> None:
        start, end = values.get(first), values.get(after)
        if start is not None and end is not None and end <= start:
            problems.append(problem("period_reversed", after, end, f"{first} {start}"))

    return examine


def _order(first: str, then: str) -> Examination:
    def examine(values: dict[str, Any], problems: list[Problem]) -> None:
        one, other = values.get(first), values.get(then)
        if one is not None and other is not None and other < one:
            problems.append(problem("days_out_of_order", then, other, f"{first} {one}"))

    return examine


def _sensitive(name: str) -> Examination:
    def examine(values: dict[str, Any], problems: list[Problem]) -> None:
        if name in values:
            problems.append(problem("sensitive", name))

    return examine


def _track_of_act(values: dict[str, Any], problems: list[Problem]) -> None:
    """Tracks are of introduksjonsloven."""
    if values.get("classification") == "track" and values.get("act") == "integreringsloven":
        problems.append(problem("field_not_open", "level", values["act"], "introduksjonsloven"))


def _goal_of_plan(values: dict[str, Any], problems: list[Problem]) -> None:
    """An individual plan is of introduksjonsloven, which knows no final goal."""
    if values.get("kind") == "individual_plan" and "final_goal" in values:
        seen = "introduksjonsloven"
        problems.append(problem("field_not_open", "final_goal", seen, "integreringsloven"))


def _group_of_measure(values: dict[str, Any], problems: list[Problem]) -> None:
    usual = GROUP_OF_KIND.get(values.get("kind", ""))
    group = values.get("measure_group")
    if group is not None and usual is not None and usual != group:
        titles = {
            "seen": MEASURE_GROUP.title_of(group),
            "expected": MEASURE_GROUP.title_of(usual),
        }
        problems.append(Problem("group_differs", "measure_group", {**titles}))


def _born(values: dict[str, Any], problems: list[Problem]) -> None:
    born: date | None = values.get("birth_date")
    if born is not None and born > date.today():  # noqa: DTZ011
        problems.append(problem("date_implausible", "birth_date", born, f"≤ {date.today()}"))  # noqa: DTZ011


def _number_of_scheme(values: dict[str, Any], problems: list[Problem]) -> None:
    """The number must be one that can be right for its scheme; nothing of it is told."""
    scheme, number = values.get("scheme"), values.get("number")
    if scheme is not None and number is not None:
        test = os.environ.get(TEST_MODE) == "1"
        if not is_number(scheme, compact(number), test=test):
            title = registration.IDENTIFIER_SCHEME.title_of(scheme)
            problems.append(problem("number_invalid", "number", expected=title))


_OF_KIND: dict[str, tuple[Examination, ...]] = {
    "person": (_born,),
    "identifier": (_number_of_scheme,),
    "education": (_track_of_act,),
    "plan": (_goal_of_plan,),
    "measure": (_group_of_measure,),
}
