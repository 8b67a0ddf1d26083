"""The pages of the law (lov): the parts, the rules of each part, and the questions."""

from collections.abc import Callable
from functools import partial

from fotfeste.law.asked import QUESTIONS
from fotfeste.law.batch.columns import COLUMNS, UNANSWERED
from fotfeste.law.rule import Rule
from fotfeste.law.rulebook import rulebook
from fotfeste.law.units import PARTS
from tools.reference.law_rule import rule_page
from tools.reference.markdown import both, code, page, table, words

INDEX = """Every rule that `fotfeste law` uses, by part; what a rule is and how it is asked about stands
in [ask what the law says](../../how-to/ask-the-law.md). Each has its history (which value for
which days of its anchor, by which paragraph), and worked examples: those are the tests. The day
in the column «known» is the day the version became known; where only its commencement is known,
that. A version marked «not verified» is never told as if it were certain, and where it imposes a
duty, ends a right or cuts money the answer is «not decided – confirm»."""

LEAD = """The rules of one part of [the law](index.md). Each has its page, with its history, the days on
both sides of every version, and worked examples."""

QUESTIONS_LEAD = """What may be asked of a person beside the single rules, in the order of the page that
`fotfeste law explain` prints. The last column says whether the [batch path](../../how-to/ask-the-law.md#from-python)
answers it over the columns of an extract, and otherwise which fact an extract does not have."""


def law_pages() -> dict[str, Callable[[], str]]:
    """Each page of the law and what makes it."""
    parts = {f"law/{part}.md": partial(_part, part) for part in PARTS if _rules_of(part)}
    rules = {f"law/{rule_path(rule)}": partial(rule_page, rule) for rule in rulebook()}
    return {"law/index.md": _index, "law/questions.md": _questions, **parts, **rules}


def rule_path(rule: Rule) -> str:
    """Where a rule's page lies, from the folder of the law."""
    return f"{rule.part}/{rule.id}.md"


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
    rows = [
        (f"[{code(r.id)}]({rule_path(r)})", both(r.title), str(len(r.versions)))
        for r in _rules_of(part)
    ]
    return page(words(PARTS[part]), LEAD, table(("rule", "", "versions"), rows))


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
    return "yes" if question in COLUMNS else f"no: {code(UNANSWERED[question])}"
