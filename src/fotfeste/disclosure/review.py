"""The review page (gjennomgangssiden) for the two who approve a release: inside the wall, beside it and never in it."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from html import escape
from pathlib import Path

from fotfeste.disclosure import review_words as words
from fotfeste.disclosure.figures.figure import Reason
from fotfeste.disclosure.figures.record import ReleaseRecord
from fotfeste.disclosure.inside_page import Rows, page, table
from fotfeste.disclosure.policy import Policy
from fotfeste.disclosure.protect import Protected
from fotfeste.disclosure.released.attack_release import AttackedRelease, HiddenFigure
from fotfeste.domain.text import LANGUAGES, Language, Text

MOST_ROWS = 40

Say = Callable[..., str]


def write_review(
    folder: Path,
    record: ReleaseRecord,
    protected: Protected,
    attacked: AttackedRelease,
    policy: Policy,
) -> None:
    """Write `review.nb.html`, `review.nn.html` and `review.en.html` to a folder inside the wall."""
    folder.mkdir(parents=True, exist_ok=True)
    for language in LANGUAGES:
        title = escape(words.TITLE.filled(release=record.id).in_language(language))
        text = page(language, title, _parts(language, protected, attacked, policy))
        (folder / f"review.{language}.html").write_text(text, encoding="utf-8")


def _parts(
    language: Language,
    protected: Protected,
    attacked: AttackedRelease,
    policy: Policy,
) -> Iterator[str]:
    def say(text: Text, **holes: object) -> str:
        return escape((text.filled(**holes) if holes else text).in_language(language))

    yield f"<p>{say(words.INSIDE)}</p>"
    yield f"<p>{say(words.POLICY, version=policy.version, owner=policy.owner.in_language(language))}</p>"
    yield f"<p>{say(words.PASSED, **_numbers(attacked))}</p>"
    yield table(say(words.WHY), (say(words.BECAUSE), say(words.CELLS)), _reasons(protected, say))
    tables = sorted(protected.withheld)
    yield _listed(say(words.WITHHELD), say(words.TABLE), tables, say(words.NONE))
    heads = (say(words.TABLE), say(words.FIGURES), say(words.HIDDEN), say(words.PART))
    yield table(say(words.COST), heads, _cost(protected))
    yield _listed(say(words.GROUPS), say(words.FIGURE), _groups(protected), say(words.NONE))
    yield _listed(say(words.LARGEST), say(words.FIGURE), _largest(protected), say(words.NONE))
    nearest = ((f.id, _range(f)) for f in _nearest(attacked))
    yield table(say(words.NEARLY), (say(words.FIGURE), say(words.RANGE)), nearest)
    yield f"<p>{say(words.APPROVAL)}</p>"


def _numbers(attacked: AttackedRelease) -> dict[str, object]:
    opened = (*attacked.exact, *attacked.narrow)
    return {
        "hidden": len(attacked.figures),
        "exact": len(attacked.exact),
        "narrow": len(attacked.narrow),
        "before": sum(figure.was_printed for figure in opened),
    }


def _reasons(protected: Protected, say: Say) -> Rows:
    """Each hidden cell once, under the first reason that it has."""
    left = set(protected.hidden.cells)
    for text, cells in (
        (words.SMALL, protected.small),
        (words.PLACES, protected.places),
        (words.ONE_KIND, protected.one_kind),
        (words.BEFORE, protected.before),
        (words.OTHERS, frozenset(left)),
    ):
        yield say(text), len(left & cells)
        left -= cells


def _cost(protected: Protected) -> Rows:
    every = Counter(figure.table for figure in protected.figures)
    hidden = Counter(f.table for f in protected.figures if f.reason is Reason.HIDDEN)
    for name, number in sorted(every.items(), key=lambda pair: -hidden[pair[0]] / pair[1]):
        yield name, number, hidden[name], round(100 * hidden[name] / number)


def _groups(protected: Protected) -> Iterator[str]:
    for asked in protected.asked:
        if any(side.count in protected.one_kind for side in asked.sides):
            yield asked.id


def _largest(protected: Protected) -> Iterator[str]:
    """Counts hidden only to protect others, the largest first."""
    own = protected.small | protected.places | protected.one_kind | protected.before
    counts = protected.cells.counts
    found = {
        asked.sides[0].count: asked.id
        for asked in protected.asked
        if len(asked.sides) == 1 and asked.sides[0].base is None
    }
    others = sorted((protected.hidden.cells - own) & found.keys(), key=lambda cell: -counts[cell])
    yield from (found[cell] for cell in others)


def _nearest(attacked: AttackedRelease) -> list[HiddenFigure]:
    """The figures of which the fewest numbers are known to be possible."""
    bounded = [figure for figure in attacked.figures if figure.high is not None]
    return sorted(bounded, key=lambda f: ((f.high or 0) - f.low, f.id))[:MOST_ROWS]


def _range(figure: HiddenFigure) -> str:
    return f"{figure.low}–{figure.high}"


def _listed(caption: str, head: str, names: Iterable[str], none: str) -> str:
    rows = [(name,) for name, _number in zip(names, range(MOST_ROWS), strict=False)]
    return table(caption, (head,), rows) if rows else f"<h2>{caption}</h2>\n<p>{none}</p>"
