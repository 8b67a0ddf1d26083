"""The page in the terminal (kvalitetsside): what to do first, then the figures."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby
from typing import Any

from fotfeste.domain.codelists.programme import CHANNEL
from fotfeste.domain.text import Language, Text
from fotfeste.law.units import dated, said
from fotfeste.quality.assess import Quality, place_name
from fotfeste.quality.checks.all import CHECKS
from fotfeste.quality.data_check import SEVERITIES, DataCheck
from fotfeste.quality.figures import TOTAL
from fotfeste.quality.page_words import (
    ACCOUNT,
    CLEAN,
    COMPLETENESS,
    FACTS,
    FIGURES_FOR_THOSE_WHO_REGISTER,
    FINDING,
    HEADING,
    HEADINGS,
    LATE,
    MORE,
    NONE_LATE,
    NONE_LISTED,
    RESULT,
    THINGS,
    TIMELINESS,
)

SHOWN = 5
"""Findings of a check that the page prints; the JSON file has them all."""


@dataclass(frozen=True)
class Page:
    """A quality assessment as lines in a language."""

    quality: Quality
    language: Language

    def lines(self) -> Iterator[str]:
        """Every line of the page."""
        quality = self.quality
        days = {"on": dated(quality.on), "known_at": dated(quality.known_at)}
        yield self._said(HEADING, place=place_name(quality.place or TOTAL, quality.on), **days)
        yield self._said(FIGURES_FOR_THOSE_WHO_REGISTER)
        yield from ("", self._said(HEADINGS["findings"]))
        yield from self._findings()
        for heading in ("timeliness", "completeness", "flows", "bounds"):
            yield from ("", self._said(HEADINGS[heading]))
            for row in quality.figures[heading]:
                if row["place"] == (quality.place or TOTAL):
                    yield from self._row(heading, row)

    def _said(self, text: Text, **holes: object) -> str:
        return text.filled(**holes).in_language(self.language)

    def _findings(self) -> Iterator[str]:
        quality = self.quality
        by_check = {
            check_id: list(found)
            for check_id, found in groupby(quality.findings, lambda each: each.check.id)
        }
        standing = [check for check in CHECKS.values() if quality.number(check.id)]
        if not standing:
            yield self._said(CLEAN)
        for check in sorted(standing, key=lambda each: [*SEVERITIES].index(each.severity)):
            yield self._headline(check)
            found = by_check.get(check.id, [])
            for each in found[:SHOWN]:
                holes = {name: getattr(each, name) for name in ("seen", "expected", "rule")}
                yield self._said(FINDING, record=each.record, **holes)
            if found:
                yield f"    → {self._said(found[0].remedy)}"
            if len(found) > SHOWN:
                yield self._said(MORE, number=len(found) - SHOWN)
        if standing and not quality.place:
            yield self._said(NONE_LISTED)

    def _headline(self, check: DataCheck) -> str:
        number = self._number(self.quality.number(check.id))
        severity = self._said(SEVERITIES[check.severity])
        return f"{check.id} {number:>7}  {severity}: {self._said(check.title)}"

    def _row(self, heading: str, row: dict[str, Any]) -> Iterator[str]:
        numbers = {name: self._number(value) for name, value in row.items()}
        match heading:
            case "timeliness" if TOTAL in (row["file"], row["channel"]):
                late = row["in_time"] < row["facts"]
                numbers["late"] = self._said(LATE if late else NONE_LATE, **numbers)
                yield self._said(TIMELINESS, **{**numbers, "what": _what(row)})
            case "completeness" if row["channel"] == TOTAL:
                yield self._said(COMPLETENESS, **{**numbers, "thing": THINGS[row["thing"]]})
            case "flows":
                yield from (self._said(text, **numbers) for text in ACCOUNT)
            case "bounds":
                yield from (self._said(text, **numbers) for text in RESULT)

    def _number(self, value: object) -> str:
        if isinstance(value, int | float):
            return said(value, "").in_language(self.language)
        return "–" if value is None else str(value)


def _what(row: dict[str, Any]) -> Text:
    """The kind of fact, the channel, or everything."""
    return FACTS[row["file"]] if row["channel"] == TOTAL else CHANNEL.title_of(row["channel"])
