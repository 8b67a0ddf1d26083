"""The pages of the law (lov): every rule with its history and worked examples, a page for each part."""

from collections.abc import Callable
from datetime import timedelta
from functools import cache, partial
from typing import Any

from fotfeste.law.anchors import ANCHORS
from fotfeste.law.ask import answer_to
from fotfeste.law.asked import QUESTIONS
from fotfeste.law.batch.columns import COLUMNS, UNANSWERED
from fotfeste.law.rule import UNVERIFIED, Rule, Version
from fotfeste.law.rulebook import rulebook
from fotfeste.law.units import PARTS, said
from tests.spec.law.examples import Spec, specs
from tools.reference.markdown import both, code, page, table, words

INDEX = """Every rule that `fotfeste law` uses, by part; what a rule is and how it is asked about stands
in [ask what the law says](../../how-to/ask-the-law.md). Each has its history (which value for
which days of its anchor, by which paragraph), and worked examples: those are the tests. The day
in the column «known» is the day the version became known; where only its commencement is known,
that. A version marked «not verified» is never told as if it were certain, and where it imposes a
duty, ends a right or cuts money the answer is «not decided – confirm»."""

LEAD = """The rules of one part of [the law](index.md), each with its history and worked examples. An
example begins with a complete person of a group (`tests/spec/law/people.py`), changes the facts
that are told, and asks on a day; rows are tests and hold for the code as it is."""

QUESTIONS_LEAD = """What may be asked of a person beside the single rules, in the order of the page that
`fotfeste law explain` prints. The last column says whether the [batch path](../../how-to/ask-the-law.md#from-python)
answers it over the columns of an extract, and otherwise which fact an extract does not have."""

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


def law_pages() -> dict[str, Callable[[], str]]:
    """Each page of the law and what makes it."""
    parts = {f"law/{part}.md": partial(_part, part) for part in PARTS if _rules_of(part)}
    return {"law/index.md": _index, "law/questions.md": _questions, **parts}


def _rules_of(part: str) -> list[Rule]:
    return [rule for rule in rulebook() if rule.part == part]


def _index() -> str:
    rows = [
        (f"[{both(title)}]({part}.md)", str(len(_rules_of(part))))
        for part, title in PARTS.items()
        if _rules_of(part)
    ]
    return page(
        "The law",
        INDEX,
        table(("part", "rules"), rows),
        "[Questions](questions.md) reckon with them.",
    )


def _part(part: str) -> str:
    return page(words(PARTS[part]), LEAD, *map(_rule, _rules_of(part)))


def _rule(rule: Rule) -> str:
    facts = f"Anchor: {both(ANCHORS[rule.anchor].title)}. Unit: {code(rule.unit)}."
    if rule.when:
        told = "Told when" if rule.told else "Of whom"
        facts += f" {told} {'; '.join(_condition(*each) for each in rule.when)}."
    history = table(
        ("from", "through", "value", "", "paragraph", "known"),
        map(partial(_version, rule), rule.versions),
    )
    notes = [f"*{words(v.note)}*" for v in rule.versions if v.note]
    sections = [f"## {rule.id}", f"**{both(rule.title)}**", facts, history, *dict.fromkeys(notes)]
    examples = [_example(spec) for spec in specs() if rule.id in spec.rules]
    if examples:
        sections.append(table(("example", "person", "on", "asked", "answer"), examples))
    return "\n\n".join(sections)


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


def _questions() -> str:
    rows = [
        (code(question.id), both(question.title), code(question.unit), _of_columns(question.id))
        for question in QUESTIONS
    ]
    return page(
        "Questions of the law",
        QUESTIONS_LEAD,
        table(("question", "", "unit", "over columns"), rows),
    )


def _of_columns(question: str) -> str:
    if question in COLUMNS:
        return "yes"
    lacking = UNANSWERED[question]
    return f"no: {code(lacking)}" if lacking else "no: leave in whole months is not written as SQL"
