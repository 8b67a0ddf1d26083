"""What changed in the rules between two days (regelendringer), and how many participants each change touches."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from fotfeste.domain.text import Language, Text
from fotfeste.extract.query import number
from fotfeste.extract.reader import Extract
from fotfeste.law.anchors import ANCHORS
from fotfeste.law.answer import texts
from fotfeste.law.batch.answers_sql import layers
from fotfeste.law.batch.facts import gather
from fotfeste.law.batch.versions import Dated, literal
from fotfeste.law.rule import UNVERIFIED, Rule, Trait, Version
from fotfeste.law.rulebook import Rulebook, rulebook
from fotfeste.law.units import dated, grouped, said

ANCHOR_COLUMNS = {
    "permit_granted": "granted_on",
    "arrived": "arrived_on",
    "permit_granted_or_arrived": "greatest(granted_on, arrived_on)",
    "settled_or_claimed": "settled_on",
    "start_offered": "offered_on",
    "decision": "decided_on",
    "programme_started": "started_on",
}
"""The column of `law_facts` that is the day of an anchor."""

TRAIT_COLUMNS: Mapping[Trait, str] = {
    "act": "act",
    "legal_basis": "CASE WHEN chapter_6a THEN 'chapter_6a' ELSE 'ordinary' END",
    "ground": "ground",
    "from_abroad": "applied_from_abroad",
    "schooled": "CASE WHEN NOT level_missing THEN schooled END",
    "under_25": "CASE WHEN age_offered IS NOT NULL THEN under_25 END",
    "over_55": "age_offered > over_55_limit",
    "final_goal": "final_goal",
    "started": "started_on IS NOT NULL",
}
"""The columns of `law_places` that tell a trait; the others an extract does not tell."""

DOUBTFUL = Text(nb="{value} [{mark}]", nn="{value} [{mark}]", en="{value} [{mark}]")
AS_BEFORE = Text(nb="som før, ny hjemmel", nn="som før, ny heimel", en="as before, new paragraph")
TO_CONFIRM = Text(
    nb="ikke avgjort – få bekreftet",
    nn="ikkje avgjort – få stadfesta",
    en="not decided – confirm",
)


@dataclass(frozen=True)
class Change:
    """A rule whose version is another from a day on; either version may be none.

    `touched` is the number of participants whose anchor lies within the new
    version's days and of whom the rule is, as far as known. None where no extract
    was given, where only the paragraph is another, where it has no column for the anchor or for what the rule asks of
    persons, or where the new version is to be confirmed and so drives no count.
    """

    rule: Rule
    on: date
    before: Version | None
    after: Version | None
    touched: int | None = None

    def said(self) -> Text:
        """The change in words."""
        title, anchor = self.rule.title, ANCHORS[self.rule.anchor].title
        old, new = (_value(version, self.rule.unit) for version in (self.before, self.after))
        day, cited = dated(self.on), self._cited()
        if not self.is_of_value:
            new = AS_BEFORE
        return Text(
            nb=f"{day.nb} {title.nb}: {old.nb} → {new.nb} ({anchor.nb}; {cited})",
            nn=f"{day.nn} {title.nn}: {old.nn} → {new.nn} ({anchor.nn}; {cited})",
            en=f"{day.en} {title.en}: {old.en} → {new.en} ({anchor.en}; {cited})",
        )

    @property
    def is_of_value(self) -> bool:
        """Whether another value holds, and not only another paragraph for the same one."""
        old, new = (_value(version, self.rule.unit) for version in (self.before, self.after))
        return old != new

    def as_json(self) -> Mapping[str, Any]:
        """The change in plain JSON values."""
        return {
            "rule": self.rule.id,
            "on": self.on.isoformat(),
            "anchor": self.rule.anchor,
            "paragraph": self._cited(),
            "of_value": self.is_of_value,
            "verified": self.after is None or self.after.verified,
            "touched": self.touched,
            "said": texts(self.said()),
        }

    def _cited(self) -> str:
        version = self.after or self.before
        return version.citation if version else ""


def changes(
    first: date, last: date, extract: Extract | None = None, rules: Rulebook | None = None
) -> tuple[Change, ...]:
    """Every change of version after `first` up to and with `last`, by day and rule.

    Given an extract, each is told how many participants it touches (whole extract,
    each participant once).
    """
    book = rules or rulebook()
    found = [each for rule in book for each in _of_rule(rule, first, last)]
    if extract is not None:
        _prepare(extract, last, book)
        found = [_counted(each, extract) for each in found]
    return tuple(sorted(found, key=lambda each: (each.on, each.rule.id)))


def lines(found: tuple[Change, ...], language: Language) -> Iterator[str]:
    """A line for each change, with the number it touches where that is known."""
    for change in found:
        touched = "" if change.touched is None else f" [{_touched(change.touched, language)}]"
        yield f"{change.said().in_language(language)}{touched}"


def _of_rule(rule: Rule, first: date, last: date) -> Iterator[Change]:
    edges = {day for v in rule.versions for day in (v.valid_from, v.valid_to) if day}
    for day in sorted(edge for edge in edges if first < edge <= last):
        before, after = rule.version(date.fromordinal(day.toordinal() - 1)), rule.version(day)
        if before != after:
            yield Change(rule, day, before, after)


def _prepare(extract: Extract, on: date, rules: Rulebook) -> None:
    """The facts of every participation, with act and chapter 6A."""
    gather(extract.connection)
    for layer in layers(Dated(rules, on, None))[:2]:
        extract.connection.execute(layer).fetchall()


def _counted(change: Change, extract: Extract) -> Change:
    touched = _where(change)
    if not change.is_of_value or touched is None or (change.after and change.after.to_be_confirmed):
        return change
    sql = f"SELECT count(DISTINCT person_id) FROM law_places WHERE {touched}"
    count = number(extract.connection, sql)
    return Change(change.rule, change.on, change.before, change.after, count)


def _where(change: Change) -> str | None:
    """The condition of being touched; None where the extract has no such day."""
    until = _until(change)
    day = ANCHOR_COLUMNS.get(change.rule.anchor)
    if change.rule.anchor == "day":
        within = "started_on IS NOT NULL AND (ended_on IS NULL OR ended_on >= " + (
            f"{literal(change.on)}) AND started_on < {literal(until)}"
        )
    elif day is None:
        return None
    else:
        within = f"{day} >= {literal(change.on)} AND {day} < {literal(until)}"
    if not {trait for trait, _ in change.rule.when} <= TRAIT_COLUMNS.keys():
        return None
    return " AND ".join([within, *_conditions(change.rule)])


def _until(change: Change) -> date:
    """The first day after the new version (or after the rule's absence)."""
    edges = {day for v in change.rule.versions for day in (v.valid_from, v.valid_to) if day}
    return min((edge for edge in edges if edge > change.on), default=date.max)


def _conditions(rule: Rule) -> Iterator[str]:
    for trait, accepted in rule.when:
        yield f"coalesce({TRAIT_COLUMNS[trait]} IN ({', '.join(map(literal, accepted))}), false)"


def _value(version: Version | None, unit: str) -> Text:
    if version is None:
        return Text(nb="ingen regel", nn="ingen regel", en="no rule")
    value = said(version.value, unit)
    if version.verified:
        return value
    return DOUBTFUL.filled(value=value, mark=TO_CONFIRM if version.to_be_confirmed else UNVERIFIED)


def _touched(count: int, language: Language) -> str:
    norwegian, english = grouped(count, "\N{NO-BREAK SPACE}", ","), grouped(count, ",", ".")
    if count == 1:
        return Text(
            nb="berører 1 deltaker", nn="rører ved 1 deltakar", en="touches 1 participant"
        ).in_language(language)
    return Text(
        nb=f"berører {norwegian} deltakere",
        nn=f"rører ved {norwegian} deltakarar",
        en=f"touches {english} participants",
    ).in_language(language)
