"""What holds of every stored fact, whatever door it came by (ufravikelige regler), as SQL over a staged set.

Made from the record kinds: required fields, bounds, codes, the order of days, and
which fields are open under the act of the participation. A fact that no rule
covers (an unknown act, say) is taken in.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from fotfeste.domain.codelist import CodeList
from fotfeste.exchange.schema.layout import INTEGRATION_ACT, Field, RecordKind
from fotfeste.extract.values import literal


@dataclass(frozen=True, slots=True)
class Invariant:
    """A rule, the field it is about, and the SQL that is true of a staged row `s` that breaks it."""

    rule: str
    field: str
    broken: str


def invariants_of(kind: RecordKind) -> Iterator[Invariant]:
    """Every invariant of a kind, in the order of its fields."""
    for field in kind.fields:
        yield from _of_field(field)
        if field.acts:
            yield _open_under(field.acts, field.name, f's."{field.name}" IS NOT NULL')
    if kind.acts:
        yield _open_under(kind.acts, "participation", "true")
    for first, after in (("valid_from", "valid_to"), *kind.periods):
        yield Invariant("period_reversed", after, f's."{after}" <= s."{first}"')
    for first, then in kind.ordered:
        yield Invariant("days_out_of_order", then, f's."{then}" < s."{first}"')
    yield Invariant("value_missing", "valid_from", 's."valid_from" IS NULL')
    yield from _OF_KIND.get(kind.name, ())


def needs_act(kind: RecordKind) -> bool:
    """Whether an invariant of the kind looks at the act of the participation (`p`)."""
    return bool(kind.acts) or any(field.acts for field in kind.fields)


def _of_field(field: Field) -> Iterator[Invariant]:
    name = f's."{field.name}"'
    if field.required:
        yield Invariant("value_missing", field.name, f"{name} IS NULL")
    if field.least is not None:
        yield Invariant("out_of_range", field.name, f"{name} < {field.least}")
    if field.most is not None:
        yield Invariant("out_of_range", field.name, f"{name} > {field.most}")
    if field.codes is not None:
        yield Invariant("code_unknown", field.name, f"{name} NOT IN ({_listed(field.codes)})")
    if field.codes_by is not None:
        for value, codes in field.codes_by.lists:
            other = f's."{field.codes_by.field}" = {literal(value)}'
            wrong = f"{other} AND {name} NOT IN ({_listed(codes)})"
            yield Invariant("code_not_for", field.name, wrong)


def _listed(codes: CodeList) -> str:
    return ", ".join(map(literal, codes.names))


def _open_under(acts: tuple[str, ...], field: str, given: str) -> Invariant:
    listed = ", ".join(map(literal, acts))
    return Invariant("field_not_open", field, f"{given} AND p.act NOT IN ({listed})")


_OF_KIND: dict[str, tuple[Invariant, ...]] = {
    "education": (
        Invariant(
            "field_not_open",
            "level",
            f"s.classification = 'track' AND s.act = {literal(INTEGRATION_ACT)}",
        ),
    ),
    "plan": (
        Invariant(
            "field_not_open",
            "final_goal",
            "s.kind = 'individual_plan' AND s.final_goal IS NOT NULL",
        ),
    ),
}
