"""The quality of an extract on a day (datakvalitet): findings and figures, for one municipality or all."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from fotfeste.domain.geography.codelists import MUNICIPALITIES
from fotfeste.domain.geography.division import is_valid
from fotfeste.domain.geography.places import UNKNOWN_MUNICIPALITY
from fotfeste.domain.refusal import Refused
from fotfeste.domain.text import Text
from fotfeste.extract.reader import Extract
from fotfeste.law.answer import texts
from fotfeste.law.batch.versions import Dated
from fotfeste.law.rulebook import Rulebook, rulebook
from fotfeste.law.units import dated as day_in_words
from fotfeste.quality.checks.all import CHECKS
from fotfeste.quality.data_check import Finding
from fotfeste.quality.figures import TOTAL, Rows, figures
from fotfeste.quality.findings import counts, findings, run_checks, verified
from fotfeste.quality.standing import lay_out

NO_PLACE = Text(
    nb="«{code}» er ikke nummeret til en kommune {on}. Bruk det firesifrede nummeret kommunen har den dagen.",
    nn="«{code}» er ikkje nummeret til ein kommune {on}. Bruk det firesifra nummeret kommunen har den dagen.",
    en="“{code}” is not the number of a municipality on {on}. Use the four digits the municipality has on that day.",
)
NOT_KNOWN_YET = Text(
    nb="Uttrekket er kjent {known_at} og vet ikke hva som var registrert {on}. Oppgi en dag til og med {known_at}.",
    nn="Uttrekket er kjent {known_at} og veit ikkje kva som var registrert {on}. Oppgje ein dag til og med {known_at}.",
    en="The extract is known at {known_at} and does not know what was registered on {on}. Name a day up to {known_at}.",
)


class QualityRefused(Refused):
    """A question about quality that cannot be answered."""


@dataclass(frozen=True, kw_only=True)
class Quality:
    """What stands on a day: how many findings of each check in each place, and the figures.

    `findings` are listed for one municipality only; `counts` goes by place and check.
    """

    on: date
    known_at: date
    place: str | None
    counts: Mapping[str, Mapping[str, int]]
    findings: tuple[Finding, ...]
    figures: Mapping[str, Rows]

    def number(self, check_id: str) -> int:
        """How many findings a check has, in the place or in all."""
        return sum(found.get(check_id, 0) for found in self.counts.values())

    @property
    def is_severe(self) -> bool:
        """Whether a severe finding stands."""
        return any(
            check.severity == "severe" and self.number(check.id) for check in CHECKS.values()
        )

    def as_json(self) -> dict[str, Any]:
        """Everything in plain JSON values, texts in three languages."""
        return {
            "on": self.on.isoformat(),
            "known_at": self.known_at.isoformat(),
            "municipality": self.place,
            "checks": {
                check.id: {
                    "title": texts(check.title),
                    "severity": check.severity,
                    "in_work_list": check.in_work_list,
                    "findings": self.number(check.id),
                }
                for check in CHECKS.values()
            },
            "counts": self.counts,
            "findings": [_as_json(found) for found in self.findings],
            **self.figures,
        }


def _as_json(found: Finding) -> dict[str, Any]:
    words = {name: texts(getattr(found, name)) for name in ("seen", "expected", "rule", "remedy")}
    return {
        "check": found.check.id,
        "severity": found.check.severity,
        "file": found.check.file,
        "record": found.record,
        "participation": found.participation,
        "municipality": found.municipality,
        "since": found.since.isoformat() if found.since else None,
        "channel": found.channel,
        "recorded_at": found.recorded_at.isoformat(),
        **words,
    }


def assess(
    extract: Extract,
    on: date | None = None,
    place: str | None = None,
    rules: Rulebook | None = None,
) -> Quality:
    """The quality of what an extract knows, with the clocks read on a day (its own, unless said).

    Raises QualityRefused for a municipality that there is not on the day, and for a
    day after the one the extract is known at.
    """
    known_at = extract.manifest.known_at
    on, rules = on or known_at, rules or rulebook()
    _refuse(on, known_at, place)
    dated = Dated(verified(rules), on, None)
    lay_out(extract.connection, dated, rules)
    run_checks(extract.connection, dated)
    counted = counts(extract.connection)
    return Quality(
        on=on,
        known_at=known_at,
        place=place,
        counts=counted if place is None else {place: counted.get(place, {})},
        findings=tuple(findings(extract.connection, rules, place)) if place else (),
        figures=figures(extract.connection, dated, place),
    )


def _refuse(on: date, known_at: date, place: str | None) -> None:
    problems = []
    if on > known_at:
        days = {"on": day_in_words(on), "known_at": day_in_words(known_at)}
        problems.append(NOT_KNOWN_YET.filled(**days))
    if place is not None and not _is_municipality(place, on):
        problems.append(NO_PLACE.filled(code=place, on=day_in_words(on)))
    if problems:
        raise QualityRefused(*problems)


def refuse_place(on: date, place: str) -> None:
    """Raise QualityRefused for what is not the number of a municipality on a day."""
    if not _is_municipality(place, on):
        raise QualityRefused(NO_PLACE.filled(code=place, on=day_in_words(on)))


def _is_municipality(place: str, on: date) -> bool:
    return place != UNKNOWN_MUNICIPALITY and is_valid(place, on)


def place_name(place: str, on: date) -> Text:
    """What a place is called: a municipality on the day, or all of them."""
    return ALL if place == TOTAL else MUNICIPALITIES.title_of(place, on)


ALL = Text(nb="Hele landet", nn="Heile landet", en="The whole country")
