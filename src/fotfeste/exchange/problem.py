"""A problem (feil eller varsel) with a message or one of its records, in words."""

from dataclasses import dataclass
from functools import cache

from fotfeste.domain.numbers import IN_TEXT
from fotfeste.domain.refusal import Refused
from fotfeste.domain.text import Text
from fotfeste.exchange.rules import Rule, rules
from fotfeste.exchange.schema.message import EVERY_RECORD, HEAD, RECORD_KINDS

_LONGEST_SEEN = 80

Hole = Text | str | int


@dataclass(frozen=True, slots=True)
class Problem:
    """A rule that was broken or that warns, of which field, and what was seen there, masked."""

    rule_id: str
    field: str
    holes: dict[str, Hole]

    @property
    def rule(self) -> Rule:
        """The rule."""
        return rules()[self.rule_id]

    @property
    def text(self) -> Text:
        """What is wrong, with what was seen and what is expected."""
        return self.rule.text.filled(field=named(self.field), **self.holes)

    @property
    def remedy(self) -> Text:
        """What to do."""
        return self.rule.remedy.filled(field=named(self.field), **self.holes)


def named(field: str) -> Text | str:
    """A field as a caseworker knows it, with its name in the format: «Fødselsdato (birth_date)»."""
    return _titles().get(field, field)


@cache
def _titles() -> dict[str, Text]:
    """The titles of fields by name; where several kinds of record use a name differently, the name alone."""
    fields = [*HEAD, *EVERY_RECORD, *(field for kind in RECORD_KINDS for field in kind.fields)]
    titles: dict[str, set[Text]] = {}
    for field in fields:
        titles.setdefault(field.name, set()).add(field.title)
    return {
        name: Text(f"{title.nb} ({name})", f"{title.nn} ({name})", f"{title.en} ({name})")
        for name, (title, *others) in titles.items()
        if not others
    }


class MessageRefused(Refused):
    """A message of which nothing was taken in; the problems are those of the whole message."""

    def __init__(self, *problems: Problem) -> None:
        super().__init__(*(Text(**_sentence(problem)) for problem in problems))
        self.found = problems


def _sentence(problem: Problem) -> dict[str, str]:
    text, remedy = problem.text, problem.remedy
    return {
        language: f"{text.in_language(language)}. {remedy.in_language(language)} [{problem.rule_id}]"
        for language in ("nb", "nn", "en")
    }


def problem(rule_id: str, field: str = "", seen: object = "", expected: Hole = "") -> Problem:
    """A problem, with what was seen cut short and masked where it may be a personal number; so is a field's name."""
    return Problem(rule_id, masked(field), {"seen": masked(seen), "expected": expected})


def masked(seen: object) -> str:
    """What was seen, with everything that may be a personal number masked, on one line, cut short."""
    text = IN_TEXT.sub(lambda found: "•" * len(found[0]), str(seen)[: 4 * _LONGEST_SEEN])
    text = "".join(letter if letter.isprintable() else "�" for letter in text)
    return text if len(text) <= _LONGEST_SEEN else text[:_LONGEST_SEEN] + "…"
