"""Walking a figure back (spore et tall): to its definition, rules, cut-off and, inside the wall, counts."""

from collections.abc import Iterator
from pathlib import Path

from fotfeste.catalogue.rules.all import BY_ID
from fotfeste.catalogue.variables.all import VARIABLE
from fotfeste.cutoffs import cutoff, cutoff_rule
from fotfeste.disclosure.figures.figure import Figure
from fotfeste.disclosure.figures.release import Release, read_release
from fotfeste.disclosure.policy import policy_on, would_hide
from fotfeste.domain.refusal import Refused
from fotfeste.domain.text import Language, Text, name
from fotfeste.extract.reader import Extract, read
from fotfeste.indicators.cells import Counted
from fotfeste.indicators.count_cells import Cell, count_cells
from fotfeste.indicators.definitions.indicator import Change
from fotfeste.indicators.definitions.rule import Choices
from fotfeste.walk import words
from fotfeste.walk.place import Place, place_of
from fotfeste.walk.steps import Step, steps_of
from fotfeste.walk.wording import joined

DEFAULTS = Choices()


def why_in_extract(
    source: Path, figure: str, language: Language, choices: Choices = DEFAULTS
) -> Iterator[str]:
    """The walk of a figure inside the wall: with its counts, under some choice of rules. Lines of text."""
    place = place_of(figure)
    with read(source) as extract:
        found = count_cells(
            extract, [Cell(place.indicator, place.year, place.fixed)], VARIABLE, choices
        )[0]
        if found is None:
            raise Refused(words.NOT_COVERED.filled(year=str(place.year)))
        steps = (*steps_of(place, choices), *_inside(extract, place, found, choices))
    yield from _drawn((Step(words.FIGURE, (name(figure),)), *steps), language)


def why_in_release(folder: Path, figure: str, language: Language) -> Iterator[str]:
    """The walk of a published figure: from the release to its definition. Lines of text."""
    place = place_of(figure)
    release = read_release(folder)
    if figure not in release.figures:
        raise Refused(words.NOT_RELEASED.filled(id=figure))
    first = Step(words.FIGURE, (name(figure), *_shown(release.figures[figure])))
    yield from _drawn(
        (first, *steps_of(place, choices_of(release)), *_released(release, place)), language
    )


def choices_of(release: Release) -> Choices:
    """The rules as they were decided when a release was counted, as its definitions say."""
    rules = release.definitions["rules"]
    return Choices({name: rule["chosen"] for name, rule in rules.items() if name in BY_ID})


def _inside(extract: Extract, place: Place, found: Counted, choices: Choices) -> Iterator[Step]:
    manifest = extract.manifest
    day = cutoff(extract, cutoff_rule(place.table), place.year, choices)
    yield Step(words.CUTOFF, (name(day.isoformat()),))
    told = words.KNOWN_AT.filled(day=manifest.known_at.isoformat(), row_hash=manifest.row_hash)
    yield Step(words.EXTRACT, (told, *((words.SYNTHETIC,) if manifest.synthetic else ())))
    yield Step(words.COUNTS, (_counts(place, found),))
    policy = policy_on(manifest.known_at)
    hidden = would_hide(found.count, found.base, policy)
    said = words.WOULD_HIDE if hidden else words.WOULD_SHOW
    yield Step(words.POLICY, (said.filled(version=policy.version),))


def _counts(place: Place, found: Counted) -> Text:
    now = _of(found.count, found.base)
    if not isinstance(place.indicator, Change) or found.earlier_count is None:
        return now
    before = _of(found.earlier_count, found.earlier_base)
    year = str(place.year - place.indicator.years)
    return words.EARLIER.filled(now=now, year=year, before=before)


def _of(count: int, base: int | None) -> Text:
    if base is None:
        return name(str(count))
    share = f" = {100 * count / base:.2f} %" if base else ""
    return joined([words.OF.filled(count=str(count), base=str(base)), name(share or " ")], "")


def _shown(figure: Figure) -> Iterator[Text]:
    yield name(f"{figure.value if figure.is_shown else figure.sign} ({figure.unit})")
    if figure.reason:
        yield figure.reason.text


def _released(release: Release, place: Place) -> Iterator[Step]:
    record = release.record
    yield Step(words.CUTOFF, (name(record.part_of(place.table.id).known_at.isoformat()),))
    approved = name(", ".join(record.approved_by)) if record.approved_by else words.NOBODY
    told = words.SEALED.filled(id=record.id, approved=approved, policy=record.policy)
    yield Step(words.RELEASE, (told, *((words.SYNTHETIC,) if record.synthetic else ())))


def _drawn(steps: tuple[Step, ...], language: Language) -> Iterator[str]:
    for step in steps:
        yield step.heading.in_language(language)
        for line in step.lines:
            yield f"    {line.in_language(language)}"
