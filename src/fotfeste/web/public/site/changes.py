"""What changed from a release to the one that replaces it (endringer), figure by figure."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np

from fotfeste.domain.text import Language
from fotfeste.publishing.statbank import cell_signs
from fotfeste.publishing.statbank.bank import Bank
from fotfeste.publishing.statbank.bank_table import BankTable
from fotfeste.publishing.statbank.dimension import CONTENTS, TIME
from fotfeste.publishing.statbank.released import Released
from fotfeste.web.public.site import words
from fotfeste.web.public.site.page import Page

MOST = 2_000


@dataclass(frozen=True)
class Changed:
    """One figure in two releases, each time the number or its sign."""

    id: str
    before: str
    after: str


def changes(bank: Bank, language: Language) -> Page:
    """Every release that replaces another, with its changed figures."""
    pairs = [
        {"id": new.id, "follows": old.id, "changed": list(between(bank, old, new))[:MOST]}
        for new, old in _replaced(bank)
    ]
    title = words.CHANGES.in_language(language)
    return Page("changes.html.j2", title, "changes", {"pairs": pairs})


def told(bank: Bank) -> list[dict[str, Any]]:
    """The same for programs."""
    return [
        {
            "release": new.id,
            "follows": old.id,
            "figures": [
                {"id": each.id, "before": each.before, "after": each.after}
                for each in between(bank, old, new)
            ],
        }
        for new, old in _replaced(bank)
    ]


def _replaced(bank: Bank) -> Iterator[tuple[Released, Released]]:
    by_id = {each.id: each for each in bank.releases}
    for each in bank.releases:
        if each.record.follows in by_id:
            yield each, by_id[each.record.follows]


def between(bank: Bank, old: Released, new: Released) -> Iterator[Changed]:
    """The figures that both releases have and that differ, by id."""
    for name in sorted(old.tables & new.tables):
        before, after = bank.table(name, old.id), bank.table(name, new.id)
        if before and after and before.by == after.by:
            yield from _of_table(before, after)


def _of_table(before: BankTable, after: BankTable) -> Iterator[Changed]:
    shared = [
        [c for c in a.codes if c in b.places]
        for a, b in zip(after.dimensions, before.dimensions, strict=True)
    ]
    old = before.grid.taken(_places(before, shared))
    new = after.grid.taken(_places(after, shared))
    both = (old.release >= 0) & (new.release >= 0)
    same = (old.value == new.value) | (np.isnan(old.value) & np.isnan(new.value))
    differ = both & ~(same & (old.sign == new.sign))
    for at in np.argwhere(differ).tolist():
        place = tuple(at)
        codes = [names[i] for names, i in zip(shared, place, strict=True)]
        yield Changed(
            _id(after, codes),
            _text(float(old.value[place]), int(old.sign[place])),
            _text(float(new.value[place]), int(new.sign[place])),
        )


def _places(table: BankTable, codes: list[list[str]]) -> list[list[int]]:
    return [
        [dimension.places[code] for code in chosen]
        for dimension, chosen in zip(table.dimensions, codes, strict=True)
    ]


def _id(table: BankTable, codes: list[str]) -> str:
    named = {d.variable or d.code: code for d, code in zip(table.dimensions, codes, strict=True)}
    last = [named[CONTENTS]] if len(table.shown) > 1 else []
    return "/".join([table.id, named[TIME], *(named[each] for each in table.by), *last])


def _text(value: float, sign: int) -> str:
    return cell_signs.SIGNS[sign] if value != value else f"{value:g}"
