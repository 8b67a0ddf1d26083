"""The page of data checks (kontroller)."""

from fotfeste.quality.checks.all import CHECKS
from fotfeste.quality.data_check import SEVERITIES, DataCheck
from tools.reference.markdown import both, code, page, table, words

LEAD = """What `fotfeste quality` holds an extract against. Ids are permanent. Words in ‹angle
quotes› stand for what was found; a finding also cites the rule of law that it rests on, where
there is one. How to use them: [keep a register complete](../how-to/keep-a-register-complete.md)."""


def data_checks() -> str:
    """Every check in its words."""
    heading = ("id", "severity", "file", "what", "seen", "expected", "what to do")
    return page("Data checks", LEAD, table(heading, map(_row, CHECKS.values())))


def _row(check: DataCheck) -> tuple[str, ...]:
    told = (
        words(check.word(part, seen="‹seen›", expected="‹expected›"))
        for part in ("seen", "expected", "remedy")
    )
    return (
        code(check.id),
        words(SEVERITIES[check.severity]),
        code(check.file),
        both(check.title),
        *told,
    )
