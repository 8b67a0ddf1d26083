"""The work list in a terminal and as a page of HTML (arbeidslisten som side), the same in both."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby
from typing import Any

from jinja2 import Environment, PackageLoader

from fotfeste.domain.text import Language, Text, name
from fotfeste.law.units import dated
from fotfeste.quality.assess import place_name
from fotfeste.quality.data_check import SEVERITIES, DataCheck
from fotfeste.quality.work import words
from fotfeste.quality.work.items import AHEAD, WorkItem

SHOWN = 5
"""Items of a check that the terminal shows."""

_PAGE = Environment(
    loader=PackageLoader("fotfeste.quality.work", "."),
    autoescape=True,
    trim_blocks=True,
    lstrip_blocks=True,
)
_COLUMNS = ("record", "seen", "expected", "rule", "deadline", "responsible")
_HEADINGS = (
    *(words.RECORD, words.SEEN, words.EXPECTED),
    *(words.RULE, words.DEADLINE, words.RESPONSIBLE),
)


@dataclass(frozen=True)
class WorkPage:
    """A work list of a municipality on a day, in a language."""

    items: Sequence[WorkItem]
    place: str
    on: date
    language: Language

    def lines(self) -> Iterator[str]:
        """Every line for a terminal."""
        yield from (self._title, self._summary)
        for heading, checks in self._parts():
            yield from ("", heading)
            for check, items in checks:
                yield f"{check.id} {self._said(SEVERITIES[check.severity])}: {self._said(check.title)}"
                yield from (self._said(words.LINE, **_holes(item)) for item in items[:SHOWN])
                if len(items) > SHOWN:
                    yield self._said(words.MORE, number=len(items) - SHOWN)
                yield f"    → {self._said(items[0].finding.remedy)}"

    def html(self) -> str:
        """The whole list as one page."""
        return _PAGE.get_template("page.html.j2").render(
            language=self.language,
            title=self._title,
            summary=self._summary,
            headings=[self._said(heading) for heading in _HEADINGS],
            parts=[
                (heading, [self._table(check, items) for check, items in checks])
                for heading, checks in self._parts()
            ],
            remedy=self._said(words.REMEDY),
            nothing=self._said(words.NOTHING),
            caveat=self._said(words.CAVEAT),
        )

    @property
    def _title(self) -> str:
        return self._said(words.TITLE, place=place_name(self.place, self.on), on=dated(self.on))

    @property
    def _summary(self) -> str:
        due = sum(item.is_due for item in self.items)
        return self._said(words.SUMMARY, due=due, coming=len(self.items) - due, ahead=AHEAD)

    def _parts(self) -> Iterator[tuple[str, list[tuple[DataCheck, list[WorkItem]]]]]:
        """What is due and what will be, each by check in the order of the list."""
        for heading, is_due in ((words.NOW, True), (words.SOON, False)):
            items = (item for item in self.items if item.is_due is is_due)
            grouped = groupby(items, key=lambda item: item.finding.check)
            yield self._said(heading), [(check, list(found)) for check, found in grouped]

    def _table(self, check: DataCheck, items: list[WorkItem]) -> dict[str, Any]:
        return {
            "id": check.id,
            "severity": self._said(SEVERITIES[check.severity]),
            "title": self._said(check.title),
            "remedy": self._said(items[0].finding.remedy),
            "rows": [[self._said(_holes(item)[column]) for column in _COLUMNS] for item in items],
        }

    def _said(self, text: Text, **holes: object) -> str:
        filled = text.filled(**holes) if holes else text
        return filled.in_language(self.language)


def _holes(item: WorkItem) -> dict[str, Text]:
    found = item.finding
    return {
        "record": name(found.record),
        "seen": found.seen,
        "expected": found.expected,
        "rule": found.rule,
        "deadline": dated(item.deadline) if item.deadline else name("–"),
        "responsible": item.responsible,
    }
