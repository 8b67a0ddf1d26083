"""Reading a row by the conventions of a figures file (lesing etter konvensjonene).

No word of a file has to be known: rows of one unknown measure still add up over
sexes, places and classifications. Known words say more. Nothing is claimed of a
row beyond what the conventions say, so that nothing true is accused.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from math import lcm

from fotfeste.reconstruction.conventions import words
from fotfeste.reconstruction.conventions.groups import label, own_population
from fotfeste.reconstruction.conventions.kinds import Kind, Kinds, kinds, level_of
from fotfeste.reconstruction.conventions.spoken import KNOWN, Code, Spoken, SpokenTerm
from fotfeste.reconstruction.conventions.terms import (
    after_colon,
    as_level,
    number,
    place_in_order,
    programme_time,
    share,
    universe,
    where,
)
from fotfeste.reconstruction.figures.printed import Printed

_UNSURE_WHOLE = ("track", "education")
"""Shares by these may be of those for whom it is known, or of all."""


@dataclass(frozen=True)
class Reading:
    """What it takes to read the rows of a file: kinds of measures, and which category is part of which."""

    kinds: Kinds
    parent: Mapping[tuple[str, str], str]
    scales: Mapping[str, int]

    @classmethod
    def of(cls, figures: Iterable[Printed]) -> "Reading":
        """How to read these figures."""
        rows = list(figures)
        parent = {(row.measure, row.category): row.part_of for row in rows if row.part_of}
        scales: dict[str, int] = {}
        for row in rows:
            own = level_of(row.measure)
            scales[own] = lcm(scales.get(own, 1), 2 * 10**row.decimals)
        return cls(kinds(rows), parent, scales)

    def spoken(self, figure: Printed) -> Spoken | None:
        """What a row says; None for a rule, a limit or a time that is no time."""
        if figure.population == words.NORM or figure.measure.startswith(("rule_", words.THRESHOLD)):
            return None
        if not words.DATED.fullmatch(figure.year) and not words.YEAR.fullmatch(figure.year):
            return None
        if figure.measure.startswith(words.CHANGE):
            return self._change(figure)
        if figure.measure.startswith(words.SEX_GAP):
            level = as_level(figure)
            sexes = (replace(level, sex="male"), replace(level, sex="female"))
            return self._difference(*sexes)
        return self._level(figure)

    def _change(self, figure: Printed) -> Spoken | None:
        since = words.SINCE.fullmatch(figure.category)
        if not words.YEAR.fullmatch(figure.year):
            return None
        before = since["year"] if since else str(int(figure.year) - 1)
        category = "" if since else figure.category
        level = replace(as_level(figure), category=category)
        found = self._difference(level, replace(level, year=before))
        if found is None or figure.unit != "percent":
            return found
        is_count = all(term.whole is None for term in found.terms) and found.scale == 1
        return replace(found, relative=True) if is_count else None

    def _difference(self, now: Printed, then: Printed) -> Spoken | None:
        one, other = self._level(now), self._level(then)
        if one is None or other is None or any(t.at_most for t in (*one.terms, *other.terms)):
            return None
        minus = tuple(replace(term, sign=-term.sign) for term in other.terms)
        return Spoken((*one.terms, *minus), one.scale)

    def _level(self, figure: Printed) -> Spoken | None:
        if figure.measure.startswith(words.PROGRAMME_TIME):
            return programme_time(figure)
        if figure.measure == words.SHARE_IN_MEASURE and figure.category:
            whole = where(words.PROGRAMME, figure)
            return share(whole.also(("measure", after_colon(figure.category))), whole)
        if own_population(figure):
            return self._unknown(figure)
        if figure.measure in words.COUNTS:
            return self._count(figure)
        if figure.measure in words.RESULTS and not label(figure) and figure.unit == "percent":
            left = where(words.PROGRAMME, figure, *words.COUNTS["left_programme"])
            members = self._category(figure)
            part = left.also(("ending", words.RESULTS[figure.measure]), *members)
            return share(part, left)
        if figure.measure in words.COMPOSITIONS and figure.unit == "percent":
            return self._composition(figure)
        return self._unknown(figure)

    def _count(self, figure: Printed) -> Spoken | None:
        if figure.unit not in words.PERSONS:
            return self._value(figure)
        codes = words.COUNTS[figure.measure]
        ending = figure.measure == "left_programme" and self._ending(figure.category)
        if ending:
            return number(where(words.PROGRAMME, figure, *codes, ending))
        if label(figure) and not figure.part_of:
            return number(where(f"{figure.measure}|{label(figure)}", figure))
        return number(where(words.PROGRAMME, figure, *codes, *self._category(figure)))

    def _ending(self, category: str) -> Code | None:
        """A word for what leavers went on to."""
        parent = self.parent.get(("left_programme", category), "")
        known = category in words.ENDINGS or category in (words.NEITHER, *words.WITHIN_NEITHER)
        if known or (parent == words.NEITHER and ":" not in category):
            return "ending", category
        return None

    def _category(self, figure: Printed) -> tuple[Code, ...]:
        """A member of a classification, or a part of a category, as codes."""
        codes: list[Code] = []
        category, seen = figure.category, set[str]()
        while category and category not in seen:
            seen.add(category)
            parent = self.parent.get((figure.measure, category), "")
            ending = figure.measure == "left_programme" and self._ending(category)
            if ending:
                return (*codes, ending)
            name, colon, member = category.partition(":")
            if parent and not (colon and parent.startswith(f"{name}:")):
                codes.append((f"part:{figure.measure}:{parent}", category))
            elif colon and name != "origin":
                codes.append((f"class:{universe(figure.measure)}:{name}", member))
            elif label(figure) == category or not parent:
                break
            category = parent
        return tuple(codes)

    def _composition(self, figure: Printed) -> Spoken | None:
        if label(figure) and not self._ending(figure.category):
            return self._value(figure)
        own = words.COMPOSITIONS[figure.measure]
        counted = replace(figure, measure="left_programme" if ("ending", "left") in own else "")
        ending = counted.measure and self._ending(figure.category)
        members: tuple[Code, ...] = (ending,) if ending else self._category(counted)
        part = where(words.PROGRAMME, figure, *own, *members)
        named = [name for name, _ in part.codes - frozenset(own)]
        named += ["ending"] if ending else []
        of = min(named, key=place_in_order, default="")
        if not of:
            return self._value(figure)
        one_up = part.but(of).also(*own)
        if of in _UNSURE_WHOLE:
            term = SpokenTerm(1, part, one_up.also((of, KNOWN)), one_up)
            return Spoken((term,))
        return share(part, one_up)

    def _unknown(self, figure: Printed) -> Spoken | None:
        kind = self.kinds.get(figure.measure, Kind.VALUE)
        if kind is Kind.VALUE or (label(figure) and kind is Kind.RATE):
            return self._value(figure)
        root, members = self._root(figure)
        subject = f"{figure.measure}|{root}|{own_population(figure)}"
        here = where(subject, figure)
        if kind is Kind.COUNT:
            return number(here.also(*members))
        return share(here.also(("label:is so", "yes"), *members), here)

    def _root(self, figure: Printed) -> tuple[str, tuple[Code, ...]]:
        """The label that the row is of or is a part of; and its place inside."""
        members = self._category(figure)
        tops = [name.split(":", 2)[2] for name, _ in members if name.startswith("part:")]
        top = tops[-1] if tops else label(figure)
        return ("" if ":" in top else top), members

    def _value(self, figure: Printed) -> Spoken:
        """A number of which nothing is known but that it is one: two rows of it are equal."""
        words_of_row = (
            *(figure.measure, figure.unit),
            *(figure.population, figure.sex, figure.age_group, figure.education),
            *(figure.county, figure.municipality, figure.category, figure.part_of),
        )
        here = where("value|" + "|".join(words_of_row), figure, groups_too=False)
        terms = tuple(
            SpokenTerm(sign, here.also(("label:sign", code)))
            for sign, code in ((1, "yes"), (-1, "no"))
        )
        return Spoken(terms, self.scales.get(level_of(figure.measure), 2))
