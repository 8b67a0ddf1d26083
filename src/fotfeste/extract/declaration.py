"""What a manifest says (følgeskriv), read so that one bad field hides no other."""

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from fotfeste.domain.period import Period
from fotfeste.domain.text import Text
from fotfeste.extract import fields
from fotfeste.extract.defects import Defect, Kind
from fotfeste.extract.fields import Fields
from fotfeste.extract.format import FILES, FORMAT_VERSION, REGISTER_FILES
from fotfeste.extract.manifest import MANIFEST, Deleted, FileEntry, Manifest, Research
from fotfeste.extract.wording import defect, seen

BEGINS_FIRST = Text(
    nb="en dag som ikke er før covers.from",
    nn="ein dag som ikkje er før covers.from",
    en="a day not before covers.from",
)
SUM_OF_FILES = Text(
    nb="radsummen som filenes radsummer gir",
    nn="radsummen som radsummane til filene gjev",
    en="the row hash that the files' row hashes give",
)


@dataclass(frozen=True)
class Declaration:
    """What could be read of a manifest: all of it, or the parts that were good."""

    manifest: Manifest | None = None
    known_at: date | None = None
    files: dict[str, FileEntry] = field(default_factory=dict)
    defects: tuple[Defect, ...] = ()


def read_declaration(folder: Path) -> Declaration:
    """What the manifest of a folder says; nothing where there is none."""
    path = folder / MANIFEST
    if not path.is_file():
        return Declaration()
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
    except (UnicodeDecodeError, json.JSONDecodeError) as error:
        return Declaration(
            defects=(defect(Kind.MANIFEST_UNREADABLE, MANIFEST, places=seen(error)),)
        )
    if not isinstance(found, dict):
        shown = seen(json.dumps(found, ensure_ascii=False))
        return Declaration(defects=(defect(Kind.MANIFEST_UNREADABLE, MANIFEST, places=shown),))
    return _declaration(Fields(found))


def _declaration(taken: Fields) -> Declaration:
    taken.take("format_version", fields.only(FORMAT_VERSION))
    known_at = taken.day("known_at")
    covers = _covers(taken)
    synthetic = taken.take("synthetic", fields.TRUE_OR_FALSE)
    seed = taken.take("seed", fields.NUMBER_OR_NULL)
    scale = taken.take("scale", fields.NUMBER_OR_NULL)
    classifications = taken.take("classifications", fields.WORDS_BY_NAME)
    files = _files(taken)
    deleted = tuple(_deleted(taken))
    research = taken.take("research", fields.RESEARCH) if "research" in taken.fields else None
    total = taken.take("row_hash", fields.HASH)
    if taken.defects or known_at is None or covers is None:
        return Declaration(None, known_at, files, tuple(taken.defects))
    manifest = Manifest(
        known_at,
        covers,
        synthetic,
        seed,
        scale,
        files,
        classifications,
        deleted=deleted,
        research=Research(**research) if research else None,
    )
    if manifest.row_hash != total:
        taken.refuse("row_hash", total, SUM_OF_FILES)
    return Declaration(manifest, known_at, files, tuple(taken.defects))


def _covers(taken: Fields) -> Period | None:
    start = taken.day("covers.from")
    end = taken.day("covers.to", fields.DAY_OR_NULL)
    if start is None:
        return None
    if end is not None and end < start:
        taken.refuse("covers.to", end, BEGINS_FIRST)
        return None
    return Period(start, end)


def _deleted(taken: Fields) -> Iterator[Deleted]:
    """What is said to be gone; most extracts say nothing of it."""
    for each in (taken.take("deleted", fields.DELETED) or ()) if "deleted" in taken.fields else ():
        on = date.fromisoformat(each["on"])
        yield Deleted(each["category"], each["rule"], on, each["file"], each["rows"])


def _files(taken: Fields) -> dict[str, FileEntry]:
    """What is said of each file; context files need not be named."""
    named = taken.fields.get("files")
    entries = {}
    for file in FILES:
        if file in REGISTER_FILES or (isinstance(named, dict) and file.name in named):
            rows = taken.take(f"files.{file.name}.rows", fields.COUNT)
            sha256 = taken.take(f"files.{file.name}.sha256", fields.HASH)
            row_hash = taken.take(f"files.{file.name}.row_hash", fields.HASH)
            if rows is not None and sha256 and row_hash:
                entries[file.name] = FileEntry(rows, sha256, row_hash)
    return entries
