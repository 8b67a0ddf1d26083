"""`release.json` (publiseringens innholdsliste): the record, and the hash of every other file."""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import asdict
from datetime import date
from pathlib import Path
from typing import Any

from fotfeste.disclosure.figures.record import Part, ReleaseRecord

NAME = "release.json"
FORMAT_VERSION = 1


class ReleaseRefused(ValueError):
    """A folder that is not, or cannot become, a release; `problems` has one line each."""

    def __init__(self, folder: Path, problems: tuple[str, ...]) -> None:
        self.problems = problems
        super().__init__(f"{folder} is refused as a release:\n  " + "\n  ".join(problems))


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
    """Write `release.json`: the record, the hashes of what is there, and a seal over both."""
    said = json.loads(
        canonical({"format": FORMAT_VERSION, **asdict(record), "files": hashes_in(folder)})
    )
    (folder / NAME).write_text(canonical({**said, "seal": _seal(said)}), encoding="utf-8")


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
        raise ReleaseRefused(
            folder, (f"{NAME} lacks or garbles what a release says of itself: {error}",)
        ) from error


def _said(folder: Path) -> dict[str, Any]:
    """What `release.json` says, as far as it is one of this format."""
    try:
        said = json.loads((folder / NAME).read_text(encoding="utf-8"))
    except FileNotFoundError as error:
        raise ReleaseRefused(
            folder, (f"it has no {NAME}; a release folder is made by `fotfeste report`",)
        ) from error
    except (OSError, ValueError) as error:
        raise ReleaseRefused(folder, (f"{NAME} cannot be read as JSON: {error}",)) from error
    if not isinstance(said, dict) or not isinstance(said.get("files"), dict):
        raise ReleaseRefused(folder, (f"{NAME} is JSON, but lists no files",))
    if said.get("format") != FORMAT_VERSION:
        seen = said.get("format")
        raise ReleaseRefused(
            folder, (f"{NAME} is of format {seen}; this program reads {FORMAT_VERSION}",)
        )
    return said


def _seal(said: Mapping[str, Any]) -> str:
    """SHA-256 over all that `release.json` says but the seal itself."""
    rest = {name: value for name, value in said.items() if name != "seal"}
    return hashlib.sha256(canonical(rest).encode()).hexdigest()


def _wrong_seal(said: Mapping[str, Any]) -> tuple[str, ...]:
    if said.get("seal") == _seal(said):
        return ()
    return (f"{NAME} has been changed after it was sealed",)


def _wrong_files(listed: Mapping[str, str], found: Mapping[str, str]) -> tuple[str, ...]:
    """Files that are missing, not listed or changed, a line each."""
    missing = [f"{name} is listed and missing" for name in listed if name not in found]
    extra = [f"{name} is there and not listed" for name in found if name not in listed]
    changed = [
        f"{name} has been changed: its SHA-256 is {found[name]}, sealed was {sealed}"
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
