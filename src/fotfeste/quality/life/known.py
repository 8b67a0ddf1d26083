"""A finding that the register keeps (funn i registeret): its number, its state and its life."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from fotfeste.domain.text import Text
from fotfeste.law.answer import texts
from fotfeste.quality.data_check import Finding


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happened to a finding: what, when, who, why; `entry` is what mended it."""

    what: str
    at: datetime
    by: str
    because: Text | None
    entry: str | None


@dataclass(frozen=True, kw_only=True)
class Known:
    """A finding with its number, its state, the message its record came with, and its life."""

    number: int
    state: str
    sender: str
    message: str | None
    finding: Finding
    events: tuple[Event, ...]

    def as_json(self) -> dict[str, Any]:
        """Everything in plain JSON values, texts in three languages."""
        found = self.finding
        words = {
            name: texts(getattr(found, name)) for name in ("seen", "expected", "rule", "remedy")
        }
        return {
            "finding": self.number,
            "check": found.check.id,
            "severity": found.check.severity,
            "state": self.state,
            "sender": self.sender,
            "municipality": found.municipality,
            "record": found.record,
            "since": found.since.isoformat() if found.since else None,
            "channel": found.channel,
            "message": self.message,
            "recorded_at": found.recorded_at.isoformat(),
            **words,
            "life": [
                {
                    "what": each.what,
                    "at": each.at.isoformat(),
                    "by": each.by,
                    "because": texts(each.because) if each.because else None,
                    "entry": each.entry,
                }
                for each in self.events
            ],
        }
