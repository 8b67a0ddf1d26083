"""Releases (publiseringer): a folder of files, hashed and never changed, that holds all that is published.

`release.json`, `figures.parquet`, `claims.parquet`, `definitions.json`, `files/`, and
`revisions.parquet` where it follows another. A release is drafted, rendered into its `files/`, and sealed:

    with draft_release(folder, record, figures, claims, definitions) as draft:
        render(draft.release, edition, "nb", draft.files)
        release = draft.seal()
"""

import json
import shutil
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from fotfeste.disclosure.figures import refusal
from fotfeste.disclosure.figures.claim_made import ClaimMade
from fotfeste.disclosure.figures.columns import (
    read_claims,
    read_figures,
    read_revisions,
    write_claims,
    write_figures,
    write_revisions,
)
from fotfeste.disclosure.figures.contents import (
    canonical,
    read_contents,
    write_contents,
)
from fotfeste.disclosure.figures.figure import Figure
from fotfeste.disclosure.figures.figure_set import FigureSet
from fotfeste.disclosure.figures.own_definitions import Definitions
from fotfeste.disclosure.figures.record import ReleaseRecord
from fotfeste.disclosure.figures.refusal import ReleaseRefused
from fotfeste.disclosure.figures.revision import Revision

FIGURES = "figures.parquet"
CLAIMS = "claims.parquet"
REVISIONS = "revisions.parquet"
DEFINITIONS = "definitions.json"
FILES = "files"


@dataclass(frozen=True)
class Release:
    """What is published: the record, the figures by id, the claims by id, the definitions.

    `folder` is where it lies; `files` in it holds what was rendered. `revisions` are
    what is another than in the release that this one follows.
    """

    record: ReleaseRecord
    figures: FigureSet
    claims: dict[str, ClaimMade]
    definitions: Definitions
    folder: Path
    revisions: tuple[Revision, ...] = ()

    @property
    def files(self) -> Path:
        """The folder of what was rendered."""
        return self.folder / FILES


@dataclass(frozen=True)
class Draft:
    """A release in the making, in a folder beside its own; `seal` makes it one."""

    release: Release
    target: Path

    @property
    def files(self) -> Path:
        """Where rendering puts its files."""
        return self.release.files

    def seal(self) -> Release:
        """Hash every file, write `release.json`, and move the whole into place at once."""
        _refuse_existing(self.target)
        write_contents(self.release.folder, self.release.record)
        self.release.folder.rename(self.target)
        return read_release(self.target)


@contextmanager
def draft_release(
    folder: Path,
    record: ReleaseRecord,
    figures: Iterable[Figure],
    claims: Iterable[ClaimMade],
    definitions: Definitions,
    revisions: Sequence[Revision] = (),
) -> Iterator[Draft]:
    """Begin the release that will lie in `folder`; what is not sealed is removed.

    Raises ReleaseRefused where the folder exists, a figure's table is in no part
    of the record, or two figures or claims have the same id.
    """
    _refuse_existing(folder)
    folder.parent.mkdir(parents=True, exist_ok=True)
    with _passing_folder(folder) as working:
        said = canonical(definitions)
        release = _release(folder, working, record, figures, claims, json.loads(said))
        release = replace(release, revisions=tuple(revisions))
        write_figures(working / FIGURES, release.figures.figures)
        write_claims(working / CLAIMS, release.claims.values())
        if record.follows:
            write_revisions(working / REVISIONS, release.revisions)
        (working / DEFINITIONS).write_text(said, encoding="utf-8")
        release.files.mkdir()
        yield Draft(release, folder)


def write_release(
    folder: Path,
    record: ReleaseRecord,
    figures: Iterable[Figure],
    claims: Iterable[ClaimMade],
    definitions: Definitions,
) -> Release:
    """Write a release with nothing rendered in it; as `draft_release` and `seal` at once."""
    with draft_release(folder, record, figures, claims, definitions) as draft:
        return draft.seal()


def read_release(folder: Path) -> Release:
    """Read a sealed release; raises ReleaseRefused with everything that is wrong with it."""
    record = read_contents(folder)
    try:
        figures = read_figures(folder / FIGURES)
        claims = read_claims(folder / CLAIMS)
        revisions = read_revisions(folder / REVISIONS) if record.follows else ()
        definitions = json.loads((folder / DEFINITIONS).read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise ReleaseRefused(folder, (refusal.UNFIT.filled(error=error),)) from error
    release = _release(folder, folder, record, figures, claims, definitions)
    return replace(release, revisions=revisions)


def discard_trial(folder: Path) -> None:
    """Remove a release that nobody has approved; one that is approved is never removed.

    Does nothing where there is no folder. Raises ReleaseRefused where it holds
    an approved release, or something else than a whole release.
    """
    if not folder.exists():
        return
    approved_by = read_contents(folder).approved_by
    if approved_by:
        raise ReleaseRefused(
            folder,
            (refusal.APPROVED.filled(names=", ".join(approved_by)),),
        )
    shutil.rmtree(folder)


@contextmanager
def _passing_folder(target: Path) -> Iterator[Path]:
    """A folder beside `target` that is gone afterwards, unless it has been moved into place."""
    working = Path(tempfile.mkdtemp(prefix=f".{target.name}.", dir=target.parent))
    working.chmod(0o755)
    try:
        yield working
    finally:
        shutil.rmtree(working, ignore_errors=True)


def _refuse_existing(folder: Path) -> None:
    if folder.exists():
        raise ReleaseRefused(
            folder,
            (refusal.EXISTS.filled(),),
        )


def _release(
    target: Path,
    folder: Path,
    record: ReleaseRecord,
    figures: Iterable[Figure],
    claims: Iterable[ClaimMade],
    definitions: Definitions,
) -> Release:
    """The release in `folder`; problems are reported as those of `target`."""
    given = tuple(claims)
    try:
        figure_set = FigureSet(figures)
        for table in {figure.table for figure in figure_set.figures}:
            record.part_of(table)
        if len({claim.id for claim in given}) != len(given):
            raise ValueError("two claims have the same id")
    except ValueError as error:
        raise ReleaseRefused(target, (refusal.UNFIT.filled(error=error),)) from error
    return Release(record, figure_set, {claim.id: claim for claim in given}, definitions, folder)
