"""The page of one rule of the law (lov): its history, its boundary days and its worked examples."""

from datetime import date, timedelta
from functools import cache, partial
from typing import Any

from fotfeste.law.anchors import ANCHORS
from fotfeste.law.ask import answer_to
from fotfeste.law.rule import UNVERIFIED, Rule, Version
from fotfeste.law.rulebook import rulebook
from fotfeste.law.units import PARTS, said
from tests.spec.law.examples import Spec, specs
from tools.reference.markdown import both, code, page, table, words

ONE_DAY = timedelta(days=1)

BOUNDARIES_LEAD = "By the day of the anchor; the tests hold both sides of every version."

EXAMPLES_LEAD = """An example begins with a complete person of a group (`tests/spec/law/people.py`), changes the
facts that are told, and asks on a day; rows are tests and hold for the code as it is."""

EFFECTS = {
    "grants": "grants something",
    "imposes": "imposes a duty",
    "ends": "ends a right",
    "cuts": "cuts money",
    "limits": "sets a limit",
    "informs": "informs",
}
STATUS = {
    "in_force": "",
    "adopted_not_commenced": "adopted, not commenced",
    "interpretation": "interpretation",
}


def rule_page(rule: Rule) -> str:
    """The page of one rule: what it is, its history, both sides of each boundary, and examples."""
    notes = dict.fromkeys(f"*{words(v.note)}*" for v in rule.versions if v.note)
    examples = [_example(spec) for spec in specs() if rule.id in spec.rules]
    return page(
        both(rule.title),
        _facts(rule),
        "## History",
        _history(rule),
        *notes,
        "## The day before and the day itself",
        BOUNDARIES_LEAD,
        _boundaries(rule),
        *(("## Worked examples", EXAMPLES_LEAD, _examples(examples)) if examples else ()),
        f"All rules of [{both(PARTS[rule.part])}](../{rule.part}.md).",
    )


def _facts(rule: Rule) -> str:
    facts = f"Rule {code(rule.id)}. Anchor: {both(ANCHORS[rule.anchor].title)}. Unit: {code(rule.unit)}."
    if rule.when:
        told = "Told when" if rule.told else "Of whom"
        facts += f" {told} {'; '.join(_condition(*each) for each in rule.when)}."
    return facts


def _history(rule: Rule) -> str:
    heading = ("from", "through", "value", "", "paragraph", "known")
    return table(heading, map(partial(_version, rule), rule.versions))


def _boundaries(rule: Rule) -> str:
    days = sorted({day for v in rule.versions for day in (v.valid_from, v.valid_to) if day})
    rows = [(str(day), _on(rule, day - ONE_DAY), _on(rule, day)) for day in days]
    return table(("day", "the day before", "on the day"), rows)


def _on(rule: Rule, day: date) -> str:
    version = rule.version(day)
    return words(said(version.value, rule.unit)) if version else "no rule"


def _examples(rows: list[tuple[str, ...]]) -> str:
    return table(("example", "person", "on", "asked", "answer"), rows)


def _condition(trait: str, accepted: tuple[Any, ...]) -> str:
    return f"{code(trait)} is {' or '.join(code(str(each)) for each in accepted)}"


def _version(rule: Rule, version: Version) -> tuple[str, ...]:
    marks = [EFFECTS[version.effect], STATUS[version.status]]
    if not version.verified:
        marks.append(f"**{words(UNVERIFIED)}**")
    last = version.valid_to - timedelta(days=1) if version.valid_to else ""
    cited = f"[{version.citation}]({rulebook().sources[version.source]})"
    known = f"{version.known}" + (" (commencement)" if version.known_by == "commencement" else "")
    return (
        str(version.valid_from or "–"),
        str(last),
        words(said(version.value, rule.unit)),
        ", ".join(mark for mark in marks if mark),
        cited,
        known,
    )


def _example(spec: Spec) -> tuple[str, ...]:
    facts = "; ".join(f"{code(path)}: {_fact(value)}" for path, value in spec.facts.items())
    on = str(spec.on) + (f", as known {spec.believed_on}" if spec.believed_on else "")
    return (
        code(spec.id),
        f"{spec.group}{', ' if facts else ''}{facts}",
        on,
        code(spec.asks),
        _answered(spec),
    )


def _fact(value: Any) -> str:
    if value is None:
        return "not yet"
    if value == "absent":
        return "not known"
    if isinstance(value, list):
        return "; ".join(_thing(each) for each in value) or "none"
    return (
        {True: "yes", False: "no"}.get(value, str(value)) if isinstance(value, bool) else str(value)
    )


def _thing(thing: Any) -> str:
    return ", ".join(f"{name} {_fact(value)}" for name, value in thing.items())


@cache
def _answered_by(id_: str) -> str:
    (spec,) = [each for each in specs() if each.id == id_]
    found = answer_to(spec.asks, spec.person, spec.on, spec.believed_on)
    warned = [words(warning) for warning in found.warnings]
    return ". ".join([words(found.said()), *warned])


def _answered(spec: Spec) -> str:
    return _answered_by(spec.id)
