"""The rulebook (regelboken): every rule, read from YAML, with everything that is wrong at once."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from fotfeste.domain.refusal import Refused
from fotfeste.domain.text import Text
from fotfeste.law.faults import faults
from fotfeste.law.rule import Rule, Version

RULES = Path(__file__).with_name("rules")
SOURCES = Path(__file__).with_name("sources.yaml")


class RulesRefused(Refused):
    """Rules that cannot be used."""


@dataclass(frozen=True)
class Rulebook:
    """All rules by id, and the address of every source."""

    rules: Mapping[str, Rule]
    sources: Mapping[str, str]

    def __getitem__(self, rule_id: str) -> Rule:
        return self.rules[rule_id]

    def __iter__(self) -> Iterator[Rule]:
        return iter(self.rules.values())


@cache
def rulebook() -> Rulebook:
    """The rules that come with the package."""
    return read_rulebook(RULES)


def read_rulebook(folder: Path) -> Rulebook:
    """The rules of a folder of YAML files; raises RulesRefused with every fault in them."""
    files = sorted(folder.glob("*.yaml"))
    listed = [(file.name, said) for file in files for said in _listed(file)]
    sources: dict[str, str] = yaml.safe_load(SOURCES.read_text(encoding="utf-8"))
    found = list(faults(listed, sources))
    if found or not listed:
        raise RulesRefused(*(found or [_empty(folder)]))
    rules = {said["id"]: _rule(said) for _, said in listed}
    return Rulebook(rules, sources)


def amended_rulebook(folder: Path) -> Rulebook:
    """Our rules with those of a folder in place of the ones with the same id.

    A rule keeps its unit, which the questions reckon with. Raises RulesRefused.
    """
    ours, theirs = rulebook(), read_rulebook(folder)
    known = [rule for rule in theirs if rule.id in ours.rules]
    changed = [rule for rule in known if rule.unit != ours[rule.id].unit]
    if changed:
        raise RulesRefused(*(_other_unit(rule, ours[rule.id].unit) for rule in changed))
    return Rulebook({**ours.rules, **theirs.rules}, ours.sources)


def _listed(file: Path) -> Sequence[Any]:
    try:
        said = yaml.load(file.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
    except (OSError, UnicodeDecodeError, yaml.YAMLError) as error:
        raise RulesRefused(_unreadable(file, error)) from error
    return said if isinstance(said, list) else [said]


def _unreadable(file: Path, error: Exception) -> Text:
    problem = " ".join(str(error).split())
    return Text(
        nb=f"{file}: kan ikke leses som YAML: {problem}. Rett filen.",
        nn=f"{file}: kan ikkje lesast som YAML: {problem}. Rett fila.",
        en=f"{file}: cannot be read as YAML: {problem}. Correct the file.",
    )


def _other_unit(rule: Rule, unit: str) -> Text:
    return Text(
        nb=f"{rule.id}: enheten er «{rule.unit}»; spørsmålene regner med «{unit}». Behold enheten.",
        nn=f"{rule.id}: eininga er «{rule.unit}»; spørsmåla reknar med «{unit}». Hald på eininga.",
        en=f"{rule.id}: the unit is “{rule.unit}”; the questions reckon with “{unit}”. Keep the unit.",
    )


def _rule(said: Mapping[str, Any]) -> Rule:
    when = said.get("when", {})
    return Rule(
        id=said["id"],
        part=said["part"],
        title=Text(**said["title"]),
        anchor=said["anchor"],
        unit=said["unit"],
        versions=tuple(_version(each, said["effect"]) for each in said["versions"]),
        when=tuple((question, tuple(accepted)) for question, accepted in when.items()),
        told=said.get("told", False),
    )


def _version(said: Mapping[str, Any], effect: Any) -> Version:
    value, note = said["value"], said.get("note")
    return Version(
        value=tuple(value) if isinstance(value, list) else value,
        valid_from=said["from"],
        valid_to=said.get("to"),
        citation=said["cites"],
        source=said["source"],
        status=said.get("status", "in_force"),
        verified=said.get("verified", True),
        effect=said.get("effect", effect),
        known=said.get("known", said["from"]),
        known_by=said.get("known_by", "published" if "known" in said else "commencement"),
        note=Text(**note) if note else None,
        end_known=said.get("to_known"),
    )


def _empty(folder: Path) -> Text:
    return Text(
        nb=f"{folder}: ingen regler. Mappen skal ha YAML-filer med regler.",
        nn=f"{folder}: ingen reglar. Mappa skal ha YAML-filer med reglar.",
        en=f"{folder}: no rules. The folder should hold YAML files of rules.",
    )
