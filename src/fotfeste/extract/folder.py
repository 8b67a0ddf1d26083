"""What lies in an extract's folder (mappen), before anything is opened."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from fotfeste.extract.defects import Defect, Kind
from fotfeste.extract.format import FILES, REGISTER_FILES
from fotfeste.extract.layout import File
from fotfeste.extract.manifest import MANIFEST
from fotfeste.extract.wording import defect, seen

FORMS = ("parquet", "csv")


@dataclass(frozen=True)
class Contents:
    """The format's files found in a folder, and what is wrong with the folder.

    `is_extract` is false where nothing in it says that it is one.
    """

    paths: dict[str, Path] = field(default_factory=dict)
    defects: tuple[Defect, ...] = ()
    is_extract: bool = True


def look_into(folder: Path) -> Contents:
    """Find the format's files in a folder."""
    if not folder.is_dir():
        return Contents(
            defects=(defect(Kind.NO_FOLDER, folder.name, places=seen(folder)),), is_extract=False
        )
    forms = {file.name: _forms(folder, file) for file in FILES}
    if not (folder / MANIFEST).is_file() and not any(forms.values()):
        names = ", ".join(file.name for file in REGISTER_FILES)
        return Contents(
            defects=(defect(Kind.NO_EXTRACT, folder.name, places=seen(folder), files=names),),
            is_extract=False,
        )
    paths = {name: found[0] for name, found in forms.items() if len(found) == 1}
    return Contents(paths, (*_misplaced(folder, forms), *_strangers(folder)))


def _forms(folder: Path, file: File) -> list[Path]:
    paths = (folder / f"{file.stem}.{form}" for form in FORMS)
    return [path for path in paths if path.is_file()]


def _misplaced(folder: Path, forms: dict[str, list[Path]]) -> Iterator[Defect]:
    """Files that are missing, there twice, or without a byte."""
    if not (folder / MANIFEST).is_file():
        yield defect(Kind.NO_MANIFEST, MANIFEST)
    for file in FILES:
        found = forms[file.name]
        if not found and file in REGISTER_FILES:
            yield defect(Kind.FILE_MISSING, file.name)
        if len(found) > 1:
            both = ", ".join(path.name for path in found)
            yield defect(Kind.FILE_TWICE, file.name, places=seen(both))


def _strangers(folder: Path) -> Iterator[Defect]:
    """Files that the format does not have; those whose name begins with a dot are let be."""
    known = {f"{file.stem}.{form}" for file in FILES for form in FORMS} | {MANIFEST}
    for path in sorted(folder.rglob("*")):
        name = path.relative_to(folder).as_posix()
        if path.is_file() and name not in known and not path.name.startswith("."):
            yield defect(Kind.FILE_UNKNOWN, name, places=seen(name))
