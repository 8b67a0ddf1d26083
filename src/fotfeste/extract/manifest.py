"""The manifest of an extract (følgeskriv): what a folder says it holds, in `manifest.json`."""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import date
from hashlib import file_digest, sha256
from pathlib import Path
from typing import Any

from fotfeste.domain.codelist import CodeList
from fotfeste.domain.period import Period
from fotfeste.extract.format import FILES, FORMAT_VERSION
from fotfeste.extract.rowhash import extract_hash

MANIFEST = "manifest.json"


@dataclass(frozen=True, slots=True)
class FileEntry:
    """What the manifest says of one file: rows, SHA-256 of its bytes, row hash of its rows."""

    rows: int
    sha256: str
    row_hash: str


@dataclass(frozen=True, slots=True)
class Deleted:
    """Rows that were known on the day and are not in the extract, since the law had them deleted.

    `rows` is how many of a file, under which category, by which rule, on which day
    it was carried out. Of a human being whom two senders told of, each sender's counts.
    """

    category: str
    rule: str
    on: date
    file: str
    rows: int

    def as_json(self) -> dict[str, Any]:
        """As it stands in the manifest."""
        return {**asdict(self), "on": self.on.isoformat()}


@dataclass(frozen=True, slots=True)
class Research:
    """That an extract is for a research project: which, whether with identities, how many persons it lacks.

    `screened` are left out of every export, `reserved` (who reserved themselves against
    research) of those with identities only. Pseudonyms are the project's own.
    """

    project: str
    with_identities: bool
    screened: int
    reserved: int


@dataclass(frozen=True)
class Manifest:
    """What an extract says of itself.

    `known_at`: the last day whose registrations are in it. `covers`: the days
    whose events it means to hold. `classifications`: the version of each code
    list used (a digest of its codes and their validity). `seed` and `scale`
    tell how synthetic rows came to be; both are None for a real register.
    `deleted` tells what is gone by lawful deletion; `research` is None for statistics.
    """

    known_at: date
    covers: Period
    synthetic: bool
    seed: int | None
    scale: int | None
    files: Mapping[str, FileEntry]
    classifications: Mapping[str, str]
    format_version: str = FORMAT_VERSION
    deleted: tuple[Deleted, ...] = ()
    research: Research | None = None

    @property
    def row_hash(self) -> str:
        """One row hash for the whole extract."""
        return extract_hash({name: entry.row_hash for name, entry in self.files.items()})

    def as_json(self) -> dict[str, Any]:
        """The manifest as it stands in its file; `covers` there is half-open."""
        return {
            "format_version": self.format_version,
            "known_at": self.known_at.isoformat(),
            "covers": {
                "from": self.covers.start.isoformat(),
                "to": self.covers.end.isoformat() if self.covers.end else None,
            },
            "synthetic": self.synthetic,
            "seed": self.seed,
            "scale": self.scale,
            "row_hash": self.row_hash,
            "files": {
                name: {"rows": entry.rows, "sha256": entry.sha256, "row_hash": entry.row_hash}
                for name, entry in self.files.items()
            },
            "classifications": dict(self.classifications),
            **({"deleted": [each.as_json() for each in self.deleted]} if self.deleted else {}),
            **({"research": asdict(self.research)} if self.research else {}),
        }

    def write(self, folder: Path) -> None:
        """Write `manifest.json` into a folder."""
        text = json.dumps(self.as_json(), indent=2, ensure_ascii=False) + "\n"
        (folder / MANIFEST).write_text(text, encoding="utf-8")


def file_hash(path: Path) -> str:
    """The SHA-256 of a file's bytes."""
    with path.open("rb") as stream:
        return file_digest(stream, "sha256").hexdigest()


def classification_versions() -> dict[str, str]:
    """The version of each code list that the format uses, by the list's id."""
    used = [column.codes for file in FILES for column in file.columns if column.codes]
    return {codes.id: _version(codes) for codes in sorted(used, key=lambda codes: codes.id)}


def _version(codes: CodeList) -> str:
    lines = (f"{code.code}\t{code.valid_from}\t{code.valid_to}\n" for code in codes)
    return sha256("".join(lines).encode()).hexdigest()[:16]
