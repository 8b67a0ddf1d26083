"""A data check (kontroll): what it looks for, and the finding (funn) it gives."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any, ClassVar, Literal

import yaml

from fotfeste.domain.text import Text
from fotfeste.law.batch.versions import Dated
from fotfeste.law.rule import Value
from fotfeste.law.rulebook import Rulebook
from fotfeste.law.units import said

Severity = Literal["severe", "warning", "notice"]
SEVERITIES: Mapping[Severity, Text] = {
    "severe": Text(nb="alvorlig", nn="alvorleg", en="severe"),
    "warning": Text(nb="advarsel", nn="åtvaring", en="warning"),
    "notice": Text(nb="merknad", nn="merknad", en="notice"),
}
OF_THE_REGISTER = Text(
    nb="sammenhengen i registeret", nn="samanhengen i registeret", en="the register's own logic"
)


class DataCheck:
    """One rule that records are held against; a subclass's docstring is its wording in bokmål.

    `rows` gives SQL over the tables of `standing`, a row for each record that breaks
    it: `record`, `participation_id`, `seen`, `expected`, `rule` (a rule of law, or
    NULL), `rule_day` (the day that picks its version), `since` (the day from which
    it should have been otherwise), `channel`, `recorded_at`. `seen_as` and
    `expected_as` are the units of the two. `in_work_list` is whether somebody should
    do something about it now; `can_be_foreseen` whether the day it will break the rule
    can be told before it comes.
    """

    id: ClassVar[str]
    severity: ClassVar[Severity]
    file: ClassVar[str]
    seen_as: ClassVar[str] = "date"
    expected_as: ClassVar[str] = "date"
    in_work_list: ClassVar[bool] = True
    can_be_foreseen: ClassVar[bool] = False

    def rows(self, dated: Dated) -> str:
        """The records that break the rule, as SQL."""
        raise NotImplementedError

    @property
    def title(self) -> Text:
        """The rule as the municipality reads it."""
        written = words()[self.id]
        return Text(nb=str(type(self).__doc__), nn=written["nn"], en=written["en"])

    def word(self, part: str, **holes: object) -> Text:
        """`seen`, `expected` or `remedy` in words."""
        return Text(**words()[self.id][part]).filled(**holes)


@cache
def words() -> Mapping[str, Any]:
    """What each check says, by its id."""
    file = Path(__file__).with_name("words.yaml")
    read: Mapping[str, Any] = yaml.safe_load(file.read_text(encoding="utf-8"))
    return read


@dataclass(frozen=True, kw_only=True)
class Finding:
    """A record that breaks a check: where, what was seen, what is expected by which rule, what to do."""

    check: DataCheck
    record: str
    participation: str
    municipality: str
    since: date | None
    channel: str
    recorded_at: date
    seen: Text
    expected: Text
    rule: Text

    @property
    def remedy(self) -> Text:
        """What to do."""
        return self.check.word("remedy")


def finding(check: DataCheck, row: Mapping[str, Any], rules: Rulebook) -> Finding:
    """The finding of a row of `quality_findings`."""
    return Finding(
        check=check,
        record=row["record"],
        participation=row["participation_id"],
        municipality=row["place"],
        since=row["since"],
        channel=row["channel"],
        recorded_at=row["recorded_at"],
        seen=check.word("seen", seen=_in_words(row["seen"], check.seen_as)),
        expected=check.word("expected", expected=_in_words(row["expected"], check.expected_as)),
        rule=_cited(row["rule"], row["rule_day"], rules),
    )


def _in_words(written: str | None, unit: str) -> Text:
    value: Value = written
    if written is not None and unit == "date":
        value = date.fromisoformat(written)
    elif written is not None and unit not in ("text", "code"):
        value = float(written)
    return said(value, unit)


def _cited(rule: str | None, on: date | None, rules: Rulebook) -> Text:
    found = rules.rules.get(rule or "")
    version = found.version(on) if found and on else None
    if version is None:
        return OF_THE_REGISTER
    return Text(nb=version.citation, nn=version.citation, en=version.citation)
