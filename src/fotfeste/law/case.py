"""A case (sak): one person's facts, the rules, the two days, and the log of what was used."""

from dataclasses import dataclass, field, replace
from datetime import date
from fractions import Fraction

from fotfeste.domain.text import Text
from fotfeste.law.anchors import ANCHORS
from fotfeste.law.answer import Because
from fotfeste.law.facts import Facts
from fotfeste.law.rule import Rule, Value, Version
from fotfeste.law.rulebook import Rulebook
from fotfeste.law.units import said


class NoRule(Exception):
    """No version of a rule covers the anchor's day."""


class UnknownValue(Exception):
    """The version that applies has a value that nobody has told us."""


@dataclass
class Log:
    """What has been used so far, what is doubtful, what departs from a limit."""

    because: list[Because] = field(default_factory=list)
    warnings: list[Text] = field(default_factory=list)
    to_be_confirmed: bool = False


@dataclass(frozen=True, repr=False)
class Case:
    """What a question sees. `on` is the day asked about, `believed_on` what was known then.

    Rules that are asked for are written to the log; `apart()` gives the same case
    with a log of its own.
    """

    facts: Facts
    rules: Rulebook
    on: date
    believed_on: date | None
    log: Log = field(default_factory=Log)

    def apart(self) -> "Case":
        """The same case with an empty log."""
        return replace(self, log=Log())

    def find(self, rule_id: str) -> Version | None:
        """The version of a rule that applies here, logged; None where there is none."""
        rule = self.rules[rule_id]
        day = self.anchor_day(rule.anchor)
        version = rule.version(day, self.believed_on)
        line = self._line(rule, day, version)
        if line not in self.log.because:
            self.log.because.append(line)
        if version is not None and version.to_be_confirmed:
            self.log.to_be_confirmed = True
        return version

    def value(self, rule_id: str) -> Value:
        """The value of a rule; raises NoRule where no version applies."""
        version = self.find(rule_id)
        if version is None:
            raise NoRule(rule_id)
        if version.value is None:
            raise UnknownValue(rule_id)
        return version.value

    def holds(self, rule_id: str) -> bool:
        """Whether a version applies and says yes."""
        version = self.find(rule_id)
        return version is not None and version.value is True

    def number(self, rule_id: str) -> float:
        """The value of a rule that is a number."""
        found = self.value(rule_id)
        if not isinstance(found, int | float):
            raise NoRule(rule_id)
        return found

    def whole(self, rule_id: str) -> int:
        """The value of a rule that is a whole number."""
        return int(self.number(rule_id))

    def fraction(self, rule_id: str) -> Fraction:
        """The value of a rule that is a fraction."""
        return Fraction(str(self.value(rule_id)))

    def codes(self, rule_id: str) -> tuple[str, ...]:
        """The value of a rule that is a list of codes."""
        found = self.value(rule_id)
        return found if isinstance(found, tuple) else ()

    def anchor_day(self, anchor: str) -> date:
        """The day of an anchor; the day asked about where the event has not happened."""
        days = [self.facts.day_or_none(path) for path in ANCHORS[anchor].fields]
        return max((day for day in days if day is not None), default=self.on)

    def has_happened(self, path: str) -> bool:
        """Whether an event had happened by the day asked about; raises MissingFact."""
        day = self.facts.day_or_none(path)
        return day is not None and day <= self.on

    def say(self, text: Text) -> None:
        """Write a reckoning of its own to the log."""
        self.log.because.append(Because(text=text))

    def warn(self, text: Text) -> None:
        """Say that something departs from a limit; it is never blocked."""
        self.log.warnings.append(text)

    def doubt(self, text: Text) -> None:
        """Say why the answer must be confirmed."""
        self.log.because.append(Because(text=text, verified=False))
        self.log.to_be_confirmed = True

    def _line(self, rule: Rule, day: date, version: Version | None) -> Because:
        if version is None:
            return Because(
                text=_no_version(rule, day), rule=rule.id, anchor=rule.anchor, anchor_day=day
            )
        grounds = _grounds(rule, day, version)
        return Because(
            text=_version_said(rule, version, grounds),
            grounds=grounds,
            version=version.valid_from,
            paragraph=version.citation,
            link=self.rules.sources[version.source],
            verified=version.verified,
            rule=rule.id,
            anchor=rule.anchor,
            anchor_day=day,
        )


def _no_version(rule: Rule, day: date) -> Text:
    title, anchor = rule.title, ANCHORS[rule.anchor].title
    return Text(
        nb=f"{title.nb}: ingen regel for {anchor.nb} {day}",
        nn=f"{title.nn}: ingen regel for {anchor.nn} {day}",
        en=f"{title.en}: no rule for {anchor.en} {day}",
    )


def _grounds(rule: Rule, day: date, version: Version) -> Text:
    """Paragraph, first day of the version, anchor and its day, and what is doubtful."""
    anchor, note = ANCHORS[rule.anchor].title, version.note
    cited, since = version.citation, version.valid_from
    return Text(
        nb=f"{cited}; regelen fra {since}; {anchor.nb} {day}" + (f". {note.nb}" if note else ""),
        nn=f"{cited}; regelen frå {since}; {anchor.nn} {day}" + (f". {note.nn}" if note else ""),
        en=f"{cited}; rule from {since}; {anchor.en} {day}" + (f". {note.en}" if note else ""),
    )


def _version_said(rule: Rule, version: Version, grounds: Text) -> Text:
    title, value = rule.title, said(version.value, rule.unit)
    return Text(
        nb=f"{title.nb}: {value.nb} ({grounds.nb})",
        nn=f"{title.nn}: {value.nn} ({grounds.nn})",
        en=f"{title.en}: {value.en} ({grounds.en})",
    )
