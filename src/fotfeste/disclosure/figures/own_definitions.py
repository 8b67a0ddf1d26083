"""The definitions that a release carries with it (definisjonene i publiseringen), so that it explains itself."""

from collections.abc import Iterable, Mapping
from dataclasses import asdict
from typing import Any

from fotfeste.domain.codelist import Code
from fotfeste.domain.text import LANGUAGES, Text
from fotfeste.indicators.definitions.indicator import (
    Bound,
    Change,
    Count,
    Distinct,
    Indicator,
    Part,
    Share,
)
from fotfeste.indicators.definitions.rule import Choices, Rule
from fotfeste.indicators.definitions.subject import Subject
from fotfeste.indicators.definitions.table import Table
from fotfeste.indicators.definitions.variable import Condition, Variable

Definitions = Mapping[str, Mapping[str, Any]]


def definitions_of(
    tables: Iterable[Table], choices: Choices, more_rules: Iterable[Rule] = ()
) -> Definitions:
    """Tables, indicators, variables, subjects and rules as used: kind → id → definition.

    `more_rules` are those that no relation takes in: on words and small bases.
    """
    shown = {table.id: table for table in tables}
    indicators = {i.id: i for table in shown.values() for i in _with_levels(table.shows)}
    variables = {v.id: v for v in _variables(shown.values(), indicators.values())}
    subjects = {table.subject.id: table.subject for table in shown.values()}
    computing = (rule for subject in subjects.values() for rule in subject.rules)
    rules = {rule.id: rule for rule in (*computing, *more_rules)}
    return {
        "tables": {name: _table(shown[name]) for name in sorted(shown)},
        "indicators": {name: _indicator(indicators[name]) for name in sorted(indicators)},
        "variables": {name: _variable(variables[name]) for name in sorted(variables)},
        "subjects": {name: _subject(subjects[name], choices) for name in sorted(subjects)},
        "rules": {name: _rule(rules[name], choices) for name in sorted(rules)},
    }


def _with_levels(indicators: Iterable[Indicator]) -> Iterable[Indicator]:
    """Each indicator, and what a change or an interval is of."""
    for indicator in indicators:
        yield indicator
        if isinstance(indicator, Change | Bound):
            yield indicator.of


def _variables(tables: Iterable[Table], indicators: Iterable[Indicator]) -> Iterable[Variable]:
    """The variables that tables and indicators read."""
    for table in tables:
        yield from (*table.by, *table.where.variables)
        if table.only:
            yield from table.only.count.among.variables
    for indicator in indicators:
        match indicator:
            case Count(among=among):
                yield from among.variables
            case Share(among=among, having=having):
                yield from (*among.variables, *having.variables)
            case Part(among=among, of=of) | Distinct(among=among, of=of):
                yield from (*among.variables, of)


def _text(text: Text | None) -> dict[str, str] | None:
    return None if text is None else {lang: text.in_language(lang) for lang in LANGUAGES}


def _condition(condition: Condition) -> list[dict[str, Any]]:
    """Clauses that all hold: a variable has one of some codes."""
    return [{"variable": c.variable.id, "codes": list(c.codes)} for c in condition.clauses]


def _table(table: Table) -> dict[str, Any]:
    only = table.only and {"largest": table.only.count.id, "above": table.only.above}
    return {
        "title": _text(table.title),
        "shows": [indicator.id for indicator in table.shows],
        "by": [variable.id for variable in table.by],
        "years": list(table.years),
        "where": _condition(table.where),
        "only": only,
        "notes": [_text(note) for note in table.notes],
    }


def _indicator(indicator: Indicator) -> dict[str, Any]:
    return {
        "kind": type(indicator).__name__.lower(),
        "title": _text(indicator.title),
        "explanation": _text(indicator.explanation),
        "subject": indicator.subject.id,
        "unit": indicator.unit,
        "source": indicator.source,
        "version": indicator.version,
        **_counted(indicator),
    }


def _counted(indicator: Indicator) -> dict[str, Any]:
    """What sets each kind of indicator apart."""
    if isinstance(indicator, Change):
        return {"of": indicator.of.id, "years": indicator.years}
    if isinstance(indicator, Bound):
        return {"of": indicator.of.id, "side": indicator.side, "per_cent": indicator.per_cent}
    among = _condition(indicator.among)
    match indicator:
        case Share(having=having):
            return {"among": among, "having": _condition(having)}
        case Part(of=of):
            return {"among": among, "of": of.id}
        case Distinct(of=of, besides=besides):
            return {"among": among, "of": of.id, "besides": list(besides)}
        case _:
            return {"among": among}


def _variable(variable: Variable) -> dict[str, Any]:
    return {
        "title": _text(variable.title),
        "explanation": _text(variable.explanation),
        "subject": variable.subject.id,
        "sql": variable.sql,
        "codes": [_code(code) for code in variable.codes],
        "not_comparable": [asdict(each) for each in variable.breaks],
    }


def _code(code: Code) -> dict[str, Any]:
    return {
        "code": code.code,
        "title": _text(code.title),
        "valid_from": code.valid_from and code.valid_from.isoformat(),
        "valid_to": code.valid_to and code.valid_to.isoformat(),
    }


def _subject(subject: Subject, choices: Choices) -> dict[str, Any]:
    """The relation as it was, with the chosen alternatives in it."""
    return {
        "title": _text(subject.title),
        "sql": subject.sql(choices),
        "rules": [rule.id for rule in subject.rules],
    }


def _rule(rule: Rule, choices: Choices) -> dict[str, Any]:
    alternatives = {
        a.id: {"title": _text(a.title), "sql": a.sql, "numbers": list(a.numbers)}
        for a in rule.alternatives
    }
    return {
        "title": _text(rule.title),
        "explanation": _text(rule.explanation),
        "source": rule.source,
        "chosen": choices.of(rule).id,
        "alternatives": alternatives,
    }
