"""The review page (gjennomgangssiden) for the two who approve a release: inside the wall, beside it and never in it."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from html import escape
from pathlib import Path

from fotfeste.disclosure import review_words as words
from fotfeste.disclosure.figures.figure import Reason
from fotfeste.disclosure.figures.record import ReleaseRecord
from fotfeste.disclosure.policy import Policy
from fotfeste.disclosure.protect import Protected
from fotfeste.disclosure.released.attack_release import AttackedRelease, HiddenFigure
from fotfeste.domain.text import LANGUAGES, Language, Text

MOST_ROWS = 40

STYLE = """body{font:1rem/1.5 sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#1a1a1a;background:#fff}
table{border-collapse:collapse;margin:1rem 0}caption{text-align:left;font-weight:bold}
th,td{border:1px solid #767676;padding:.25rem .6rem;text-align:left;overflow-wrap:anywhere}td.n{text-align:right}"""

Rows = Iterable[Sequence[object]]
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
        page = "\n".join(_page(language, record, protected, attacked, policy))
        (folder / f"review.{language}.html").write_text(page, encoding="utf-8")


def _page(
    language: Language,
    record: ReleaseRecord,
    protected: Protected,
    attacked: AttackedRelease,
    policy: Policy,
) -> Iterator[str]:
    def say(text: Text, **holes: object) -> str:
        return escape((text.filled(**holes) if holes else text).in_language(language))

    title = say(words.TITLE, release=record.id)
    yield f'<!doctype html>\n<html lang="{language}">\n<head><meta charset="utf-8">'
    yield '<meta name="viewport" content="width=device-width, initial-scale=1">'
    yield f"<title>{title}</title><style>{STYLE}</style></head>\n<body><main>\n<h1>{title}</h1>"
    yield f"<p>{say(words.INSIDE)}</p>"
    yield f"<p>{say(words.POLICY, version=policy.version, owner=policy.owner)}</p>"
    yield f"<p>{say(words.PASSED, **_numbers(attacked))}</p>"
    yield _table(say(words.WHY), (say(words.BECAUSE), say(words.CELLS)), _reasons(protected, say))
    tables = sorted(protected.withheld)
    yield _listed(say(words.WITHHELD), say(words.TABLE), tables, say(words.NONE))
    heads = (say(words.TABLE), say(words.FIGURES), say(words.HIDDEN), say(words.PART))
    yield _table(say(words.COST), heads, _cost(protected))
    yield _listed(say(words.GROUPS), say(words.FIGURE), _groups(protected), say(words.NONE))
    yield _listed(say(words.LARGEST), say(words.FIGURE), _largest(protected), say(words.NONE))
    nearest = ((f.id, _range(f)) for f in _nearest(attacked))
    yield _table(say(words.NEARLY), (say(words.FIGURE), say(words.RANGE)), nearest)
    yield f"<p>{say(words.APPROVAL)}</p>\n</main></body>\n</html>"


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
    for table, number in sorted(every.items(), key=lambda pair: -hidden[pair[0]] / pair[1]):
        yield table, number, hidden[table], round(100 * hidden[table] / number)


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
    return _table(caption, (head,), rows) if rows else f"<h2>{caption}</h2>\n<p>{none}</p>"


def _table(caption: str, heads: Sequence[str], rows: Rows) -> str:
    top = "".join(f'<th scope="col">{head}</th>' for head in heads)
    body = "\n".join(f"<tr>{_row(row)}</tr>" for row in rows)
    return (
        f"<h2>{caption}</h2>\n<table><caption>{caption}</caption><thead><tr>{top}</tr></thead>"
        f"<tbody>\n{body}\n</tbody></table>"
    )


def _row(row: Sequence[object]) -> str:
    first, *rest = row
    cells = (
        f'<td class="n">{each}</td>' if isinstance(each, int) else f"<td>{escape(str(each))}</td>"
        for each in rest
    )
    return f'<th scope="row">{escape(str(first))}</th>{"".join(cells)}'
