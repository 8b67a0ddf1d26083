"""`release.json` (publiseringens innholdsliste): the record, and the hash of every other file."""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import asdict
from datetime import date
from pathlib import Path
from typing import Any

from fotfeste.disclosure.figures import refusal
from fotfeste.disclosure.figures.record import Part, ReleaseRecord
from fotfeste.disclosure.figures.refusal import ReleaseRefused
from fotfeste.domain.text import Text

NAME = "release.json"
FORMAT_VERSION = 1


def canonical(value: object) -> str:
    """JSON of which the same value always has the same bytes."""
    return json.dumps(value, ensure_ascii=False, indent=1, sort_keys=True, default=_day) + "\n"


def _day(value: object) -> str:
    if isinstance(value, date):
        return value.isoformat()
    raise TypeError(f"{type(value).__name__} has no place in a release")


def sha256_of(path: Path) -> str:
    """SHA-256 of a file's bytes, hexadecimal."""
    with path.open("rb") as opened:
        return hashlib.file_digest(opened, "sha256").hexdigest()


def hashes_in(folder: Path) -> dict[str, str]:
    """SHA-256 of every file in a release folder but `release.json`, by relative path."""
    files = sorted(path for path in folder.rglob("*") if path.is_file())
    named = {path.relative_to(folder).as_posix(): path for path in files}
    return {name: sha256_of(path) for name, path in sorted(named.items()) if name != NAME}


def write_contents(folder: Path, record: ReleaseRecord) -> None:
    """Write `release.json` at once: the record, the hashes of what is there, and a seal over both."""
    said = json.loads(
        canonical({"format": FORMAT_VERSION, **asdict(record), "files": hashes_in(folder)})
    )
    waiting = folder.parent / f".{folder.name}.{NAME}"
    waiting.write_text(canonical({**said, "seal": _seal(said)}), encoding="utf-8")
    waiting.replace(folder / NAME)


def read_contents(folder: Path) -> ReleaseRecord:
    """The record of a sealed release.

    Raises ReleaseRefused with everything that is wrong: a file that is changed,
    missing or not listed, a `release.json` that is changed or no such file.
    """
    said = _said(folder)
    wrong = (*_wrong_seal(said), *_wrong_files(said["files"], hashes_in(folder)))
    if wrong:
        raise ReleaseRefused(folder, wrong)
    try:
        return _record(said)
    except (KeyError, TypeError, ValueError) as error:
        raise ReleaseRefused(folder, (refusal.GARBLED.filled(name=NAME, error=error),)) from error


def _said(folder: Path) -> dict[str, Any]:
    """What `release.json` says, as far as it is one of this format."""
    try:
        said = json.loads((folder / NAME).read_text(encoding="utf-8"))
    except FileNotFoundError as error:
        raise ReleaseRefused(folder, (refusal.NO_CONTENTS.filled(name=NAME),)) from error
    except (OSError, ValueError) as error:
        raise ReleaseRefused(folder, (refusal.NO_JSON.filled(name=NAME, error=error),)) from error
    if not isinstance(said, dict) or not isinstance(said.get("files"), dict):
        raise ReleaseRefused(folder, (refusal.NO_LIST.filled(name=NAME),))
    if said.get("format") != FORMAT_VERSION:
        other = refusal.OTHER_FORMAT.filled(
            name=NAME, seen=said.get("format"), expected=FORMAT_VERSION
        )
        raise ReleaseRefused(folder, (other,))
    return said


def _seal(said: Mapping[str, Any]) -> str:
    """SHA-256 over all that `release.json` says but the seal itself."""
    rest = {name: value for name, value in said.items() if name != "seal"}
    return hashlib.sha256(canonical(rest).encode()).hexdigest()


def _wrong_seal(said: Mapping[str, Any]) -> tuple[Text, ...]:
    if said.get("seal") == _seal(said):
        return ()
    return (refusal.SEAL_BROKEN.filled(name=NAME),)


def _wrong_files(listed: Mapping[str, str], found: Mapping[str, str]) -> tuple[Text, ...]:
    """Files that are missing, not listed or changed, a line each."""
    missing = [refusal.MISSING.filled(name=name) for name in listed if name not in found]
    extra = [refusal.NOT_LISTED.filled(name=name) for name in found if name not in listed]
    changed = [
        refusal.CHANGED.filled(name=name, found=found[name], sealed=sealed)
        for name, sealed in listed.items()
        if name in found and found[name] != sealed
    ]
    return (*missing, *extra, *changed)


def _record(said: Mapping[str, Any]) -> ReleaseRecord:
    return ReleaseRecord(
        id=said["id"],
        year=said["year"],
        edition=said["edition"],
        parts=tuple(_part(part) for part in said["parts"]),
        policy=said["policy"],
        synthetic=said["synthetic"],
        follows=said["follows"],
        approved_by=tuple(said["approved_by"]),
        rules=said.get("rules", {}),
    )


def _part(said: Mapping[str, Any]) -> Part:
    announced = said["announced"]
    return Part(
        id=said["id"],
        tables=tuple(said["tables"]),
        known_at=date.fromisoformat(said["known_at"]),
        status=said["status"],
        announced=None if announced is None else date.fromisoformat(announced),
    )
