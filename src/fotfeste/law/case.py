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
from fotfeste.law.units import dated, said


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

    def find(self, rule_id: str, of_event: date | None = None) -> Version | None:
        """The version of a rule that applies here, logged; None where there is none.

        `of_event` is the day of the event, for a rule whose anchor is any event.
        """
        rule = self.rules[rule_id]
        day = of_event or self.anchor_day(rule.anchor)
        version = rule.version(day, self.believed_on)
        line = self._line(rule, day, version)
        if line not in self.log.because:
            self.log.because.append(line)
        if version is not None and version.to_be_confirmed:
            self.log.to_be_confirmed = True
        return version

    def value(self, rule_id: str, of_event: date | None = None) -> Value:
        """The value of a rule; raises NoRule where no version applies."""
        version = self.find(rule_id, of_event)
        if version is None:
            raise NoRule(rule_id)
        if version.value is None:
            raise UnknownValue(rule_id)
        return version.value

    def holds(self, rule_id: str) -> bool:
        """Whether a version applies and says yes."""
        version = self.find(rule_id)
        return version is not None and version.value is True

    def number(self, rule_id: str, of_event: date | None = None) -> float:
        """The value of a rule that is a number."""
        found = self.value(rule_id, of_event)
        if not isinstance(found, int | float):
            raise NoRule(rule_id)
        return found

    def whole(self, rule_id: str, of_event: date | None = None) -> int:
        """The value of a rule that is a whole number."""
        return int(self.number(rule_id, of_event))

    def fraction(self, rule_id: str) -> Fraction:
        """The value of a rule that is a fraction."""
        return Fraction(str(self.value(rule_id)))

    def codes(self, rule_id: str) -> tuple[str, ...]:
        """The value of a rule that is a list of codes."""
        found = self.value(rule_id)
        return found if isinstance(found, tuple) else ()

    def anchor_day(self, anchor: str) -> date:
        """The day of an anchor; the day asked about where the event has not happened."""
        return max(self._days_of(anchor), default=self.on)

    def _days_of(self, anchor: str) -> list[date]:
        days = [self.facts.day_or_none(path) for path in ANCHORS[anchor].fields]
        return [day for day in days if day is not None]

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
        waiting = bool(ANCHORS[rule.anchor].fields) and not self._days_of(rule.anchor)
        grounds = _grounds(_since(rule, day, waiting), version, self.believed_on is not None)
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
    return NO_VERSION.filled(title=rule.title, anchor=ANCHORS[rule.anchor].title, day=dated(day))


NO_VERSION = Text(
    nb="{title}: ingen regel for {anchor} {day}",
    nn="{title}: ingen regel for {anchor} {day}",
    en="{title}: no rule for {anchor} {day}",
)


def _since(rule: Rule, day: date, waiting: bool) -> Text:
    """The anchor and its day; an event that is yet to come is said to be so."""
    shape = NOT_YET if waiting else HAPPENED
    return shape.filled(anchor=ANCHORS[rule.anchor].title, day=dated(day))


HAPPENED = Text(nb="{anchor} {day}", nn="{anchor} {day}", en="{anchor} {day}")
NOT_YET = Text(
    nb="{anchor}: ikke ennå, regnet som {day}",
    nn="{anchor}: ikkje enno, rekna som {day}",
    en="{anchor}: not yet, taken as {day}",
)
GROUNDS = Text(
    nb="{cited}; regelen fra {since}; {anchor}",
    nn="{cited}; regelen frå {since}; {anchor}",
    en="{cited}; rule from {since}; {anchor}",
)
WITH_NOTE = Text(nb="{grounds}. {note}", nn="{grounds}. {note}", en="{grounds}. {note}")
KNOWN_BY_COMMENCEMENT = Text(
    nb="Dagen regelen ble kjent er ikke kjent for oss; ikrafttredelsen er brukt.",
    nn="Dagen regelen vart kjend er ikkje kjend for oss; ikrafttredinga er brukt.",
    en="The day the rule became known is not known to us; its commencement is used.",
)


def _grounds(anchor: Text, version: Version, believed: bool) -> Text:
    """Paragraph, first day of the version, anchor and its day, and what is doubtful."""
    since = version.valid_from or date.min
    told = GROUNDS.filled(cited=version.citation, since=dated(since), anchor=anchor)
    notes = [version.note] if version.note else []
    if believed and version.known_by == "commencement":
        notes.append(KNOWN_BY_COMMENCEMENT)
    for note in notes:
        told = WITH_NOTE.filled(grounds=told, note=note)
    return told


def _version_said(rule: Rule, version: Version, grounds: Text) -> Text:
    return VERSION.filled(title=rule.title, value=said(version.value, rule.unit), grounds=grounds)


VERSION = Text(
    nb="{title}: {value} ({grounds})",
    nn="{title}: {value} ({grounds})",
    en="{title}: {value} ({grounds})",
)
