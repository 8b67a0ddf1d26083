"""One year from register to release (produksjon): the story that the rooms are told in."""

import shutil
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from pathlib import Path

from fotfeste.catalogue.editions import edition_for
from fotfeste.catalogue.law_told import with_law
from fotfeste.catalogue.rules.all import RULES
from fotfeste.cutoffs import REVISED, parts_by_cutoff
from fotfeste.disclosure.claims.decide import decide
from fotfeste.disclosure.figures.figure import Figure
from fotfeste.disclosure.figures.figure_set import FigureSet
from fotfeste.disclosure.figures.own_definitions import definitions_of
from fotfeste.disclosure.figures.record import ReleaseRecord
from fotfeste.disclosure.figures.release import Release, discard_trial, draft_release
from fotfeste.disclosure.holding_back import passed
from fotfeste.disclosure.outside import outside_figures
from fotfeste.disclosure.policy import policy_on
from fotfeste.disclosure.protect import NOTHING, Protected, protect_release
from fotfeste.disclosure.released.known_outside import Range
from fotfeste.disclosure.review import write_review
from fotfeste.disclosure.revisions.differences import Difference, differences
from fotfeste.disclosure.revisions.written import write_revisions
from fotfeste.domain.text import Language, Text
from fotfeste.extract.reader import read
from fotfeste.indicators.definitions.rule import Choices
from fotfeste.indicators.engine import Engine
from fotfeste.indicators.tabulate import DUCKDB, tabulate
from fotfeste.publishing.audit.gate import pass_audit
from fotfeste.publishing.render import render_all

RELEASE = "release"
INSIDE = "inside"
"""The folder of what is for those only who may see what is hidden."""
PROTECTING = Text(
    nb="skjermet: {seen} av {total} celler",
    nn="skjerma: {seen} av {total} celler",
    en="protected: {seen} of {total} cells",
)
DEFAULTS = Choices()


def produce(
    year: int,
    source: Path,
    out: Path,
    edition_name: str,
    languages: Sequence[Language],
    earlier: Sequence[Release] = (),
    decided: Choices = DEFAULTS,
    tell: Callable[[Text], None] | None = None,
    engine: Engine = DUCKDB,
    elsewhere: Mapping[str, Range] = NOTHING,
) -> Release:
    """The release of a year, from the extract in `source` to `out/release`, drawn in `out`.

    The edition says which tables. They are counted once, protected together,
    put into words, drawn in each language and sealed. Where an `earlier` release is
    of the same year and edition, this one follows it, and lists what is different;
    after a final one it is a revision, with all that the extract knows. `decided` are
    open rules decided in another way than usual; the release says which. Raises Refused where the
    extract cannot be used or an approved release stands there, GateClosed where it cannot be
    joined with the earlier ones (what our own attack opens is closed first), Contradictory where no register can have given the
    figures; then nothing is written. `tell` is told how far it has come; `engine` counts.
    `elsewhere` are counts that readers know from others, by figure id.
    """
    edition = edition_for(edition_name, year)
    replaced = replaced_by(year, edition.id, earlier)
    choices = decided.beside(REVISED) if replaced and is_final(replaced) else decided
    with read(source) as extract:
        counts = tabulate(extract, edition.tables, year, choices, engine)
        outside = tuple(outside_figures(extract, edition, year))
        parts = parts_by_cutoff(extract, edition, year, choices)
        policy = policy_on(extract.manifest.known_at)
        synthetic = extract.manifest.synthetic
    protected = protect_release(
        counts, edition.tables, policy, earlier, choices, told(tell), elsewhere
    )
    record = ReleaseRecord(
        id=f"{year}-{edition.id}" if replaced is None else next_id(replaced.record.id),
        year=year,
        edition=edition.id,
        parts=parts,
        policy=policy.version,
        synthetic=synthetic,
        follows=replaced.record.id if replaced else None,
        rules={rule.id: decided.of(rule).id for rule in decided.switched(RULES)},
    )
    discard_trial(out / RELEASE)
    definitions = with_law(definitions_of(edition.tables, choices, RULES))

    def trial(done: Protected) -> Release:
        return Release(record, FigureSet(done.figures), {}, definitions, out / RELEASE)

    protected, attacked = passed(trial, protected, policy, earlier, elsewhere)
    figures = (*protected.figures, *outside)
    claims = decide(edition.claims, figures, year, earlier, choices)
    found = revised(replaced, figures, record)
    revisions = [difference.revision for difference in found]
    draft_of = draft_release(out / RELEASE, record, figures, claims, definitions, revisions)
    with draft_of as draft:
        pass_audit(figures, edition.tables, record)
        render_all(draft.release, edition, languages, draft.files)
        for language in languages:
            if replaced:
                write_revisions(draft.files, found, language)
        release = draft.seal()
    write_review(out / INSIDE, record, protected, attacked, policy)
    lay_out(release, out)
    return release


def told(tell: Callable[[Text], None] | None) -> Callable[[int, int], None]:
    """Progress of protection in words."""

    def seen_to(seen: int, total: int) -> None:
        if tell:
            tell(PROTECTING.filled(seen=seen, total=total))

    return seen_to


def revised(
    replaced: Release | None, figures: Iterable[Figure], record: ReleaseRecord
) -> tuple[Difference, ...]:
    """What is different from the release that is replaced; nothing where none is."""
    if replaced is None:
        return ()
    return tuple(differences(replaced.figures, replaced.record, FigureSet(figures), record))


def replaced_by(year: int, edition: str, earlier: Sequence[Release]) -> Release | None:
    """The newest of the earlier releases that a release of this year and edition replaces."""
    same = [each for each in earlier if (each.record.year, each.record.edition) == (year, edition)]
    return max(same, key=_known_at, default=None)


def _known_at(release: Release) -> date:
    return max(part.known_at for part in release.record.parts)


def is_final(release: Release) -> bool:
    """Whether no part of a release is preliminary, so that what replaces it is a revision."""
    return all(part.status != "preliminary" for part in release.record.parts)


def next_id(replaced: str) -> str:
    """The id of the release after another: `2023-current`, `2023-current.2`, `2023-current.3`."""
    stem, dot, number = replaced.partition(".")
    return f"{stem}.{int(number) + 1 if dot else 2}"


def lay_out(release: Release, out: Path) -> None:
    """Put what was rendered where people look for it, instead of what lay there before."""
    for place in release.files.iterdir():
        if place.is_dir():
            shutil.rmtree(out / place.name, ignore_errors=True)
    shutil.copytree(release.files, out, dirs_exist_ok=True)
