"""The page of an explanation (lesbar side): what to mind first, then part by part, with sources at the end."""

from collections.abc import Iterator
from itertools import groupby
from textwrap import fill

from fotfeste.domain.text import Language, Text
from fotfeste.law.answer import (
    Answer,
    Because,
    Interval,
    NotConfirmed,
    Undecided,
    cannot_be_decided,
)
from fotfeste.law.explain import Explanation
from fotfeste.law.rule import UNVERIFIED
from fotfeste.law.units import PARTS, dated, joined

TOLD_ONCE = frozenset({"act", "act.by_arrival", "chapter_6a.grounds", "chapter_6a.in_force"})
"""Rules that nearly every answer rests on; told once, under the first heading."""

APPLIES = Text(nb="Hva som gjelder {on}", nn="Kva som gjeld {on}", en="What applies on {on}")
AS_KNOWN = Text(
    nb="slik reglene var kjent {day}",
    nn="slik reglane var kjende {day}",
    en="as the rules were known on {day}",
)
TO_MIND = Text(nb="Se på dette", nn="Sjå på dette", en="Look at this")
SOURCES = Text(nb="Kilder", nn="Kjelder", en="Sources")


class Page:
    """Lines of a page in one language, no wider than a number of characters."""

    def __init__(self, found: Explanation, language: Language, width: int = 100) -> None:
        self._found = found
        self._language: Language = language
        self._width = max(width, 40)
        self._links: dict[str, int] = {}

    def lines(self) -> Iterator[str]:
        """The whole page."""
        yield from self._heading()
        yield from self._to_mind()
        yield from self._missing()
        decided = [each for each in self._found.answers if not isinstance(each.value, Undecided)]
        for part, answers in groupby(decided, key=lambda each: each.part):
            yield from self._under(PARTS[part])
            for each in answers:
                yield from self._answer(each)
        yield from self._sources()

    def _say(self, text: Text) -> str:
        return text.in_language(self._language)

    def _wrapped(self, said: str, first: str, then: str) -> Iterator[str]:
        yield from fill(
            said,
            self._width,
            initial_indent=first,
            subsequent_indent=then,
            break_long_words=False,
            break_on_hyphens=False,
        ).splitlines()

    def _under(self, heading: Text) -> Iterator[str]:
        said = self._say(heading)
        yield from ("", said, "─" * len(said))

    def _heading(self) -> Iterator[str]:
        said = self._say(APPLIES.filled(on=dated(self._found.on)))
        if self._found.believed_on is not None:
            said += f", {self._say(AS_KNOWN.filled(day=dated(self._found.believed_on)))}"
        yield from (said, "═" * len(said))

    def _to_mind(self) -> Iterator[str]:
        """What departs from a limit, must be confirmed, or has two readings; told once for several alike."""
        minded: dict[str, list[Text]] = {}
        for each in self._found.answers:
            if _is_to_mind(each):
                said = self._say(joined(_minded(each), "; "))
                minded.setdefault(said, []).append(each.title)
        if minded:
            yield from self._under(TO_MIND)
        for said, titles in minded.items():
            yield from self._wrapped(f"{self._say(joined(titles))}: {said}", "  ! ", "    ")

    def _answer(self, found: Answer) -> Iterator[str]:
        """Title and answer, with the reason on the same line where there is only one and it is the rule itself."""
        said = f"{self._say(found.title)}: {self._say(found.said())}"
        reasons = [self._reason(found, line) for line in found.because if _is_told(found, line)]
        if len(reasons) == 1 and found.because[0].rule == found.id:
            said, reasons = f"{said} – {reasons[0]}", []
        yield from self._wrapped(said, "  ", "      ")
        for warning in found.warnings:
            yield from self._wrapped(self._say(warning), "    ! ", "      ")
        for reason in reasons:
            yield from self._wrapped(reason, "    · ", "      ")

    def _reason(self, found: Answer, line: Because) -> str:
        grounds = line.grounds if line.rule == found.id else None
        return self._because(line, grounds or line.text)

    def _because(self, line: Because, text: Text) -> str:
        marks = [self._say(text)]
        if not line.verified:
            marks.append(f"[{self._say(UNVERIFIED)}]")
        if line.rule:
            marks.append(f"{{{line.rule}}}")
        if line.link:
            marks.append(f"[{self._links.setdefault(line.link, len(self._links) + 1)}]")
        return " ".join(marks)

    def _missing(self) -> Iterator[str]:
        """What cannot be decided, by the fact that is missing."""
        waiting: dict[Undecided, list[Text]] = {}
        for each in self._found.answers:
            if isinstance(each.value, Undecided):
                waiting.setdefault(each.value, []).append(each.title)
        for fact, titles in waiting.items():
            yield ""
            said = self._say(cannot_be_decided(fact))
            yield from self._wrapped(f"{said[:1].upper()}{said[1:]}:", "", "  ")
            yield from (f"  {self._say(title)}" for title in dict.fromkeys(titles))

    def _sources(self) -> Iterator[str]:
        if self._links:
            yield from self._under(SOURCES)
            yield from (f"  [{number}] {link}" for link, number in self._links.items())


def _is_told(found: Answer, line: Because) -> bool:
    """Whether a reason is told here, and not once for all under the first heading."""
    return found.part == "act" or line.rule not in TOLD_ONCE


def _minded(found: Answer) -> list[Text]:
    """The answer where it is doubtful, and what is warned of."""
    doubtful = isinstance(found.value, NotConfirmed | Interval)
    return [*([found.said()] if doubtful else []), *found.warnings]


def _is_to_mind(found: Answer) -> bool:
    return bool(found.warnings) or isinstance(found.value, NotConfirmed | Interval)
