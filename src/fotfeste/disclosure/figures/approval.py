"""Approving a release (godkjenning): two named persons, once; afterwards it is never removed or changed."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from fotfeste.disclosure.figures.contents import write_contents
from fotfeste.disclosure.figures.refusal import APPROVED, ReleaseRefused
from fotfeste.disclosure.figures.release import Release, read_release
from fotfeste.domain.text import Text

FEWEST = 2

TOO_FEW = Text(
    nb="to forskjellige personer skal godkjenne, ikke: {names}",
    nn="to ulike personar skal godkjenne, ikkje: {names}",
    en="two different persons approve a release, not: {names}",
)


def approve(folder: Path, by: Sequence[str]) -> Release:
    """The release, approved; nothing of it changes but that it says by whom, under a new seal.

    Raises ReleaseRefused where it is changed since it was sealed, is approved already, or
    fewer than two persons are named; then it is left as it was.
    """
    release = read_release(folder)
    names = tuple(dict.fromkeys(" ".join(name.split()) for name in by))
    if release.record.approved_by:
        before = ", ".join(release.record.approved_by)
        raise ReleaseRefused(folder, (APPROVED.filled(names=before),))
    if len([name for name in names if name]) < FEWEST:
        raise ReleaseRefused(folder, (TOO_FEW.filled(names=", ".join(names) or "–"),))
    write_contents(folder, replace(release.record, approved_by=names))
    return read_release(folder)
