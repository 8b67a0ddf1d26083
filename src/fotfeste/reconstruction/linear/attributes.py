"""Attributes (egenskaper): what a person has exactly one value of, behind the variables of the catalogue.

Several variables may tell of one attribute: county and municipality of the
place, `left` and the activity group of what became of somebody, every age band
of the age. Two figures by different variables of one attribute then speak of
the same persons, which is what makes them comparable.
"""

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from datetime import date
from functools import cache
from itertools import product

from fotfeste.catalogue.variables.all import VARIABLE
from fotfeste.domain.codelist import CodeList
from fotfeste.domain.codelists.measure import MEASURE_GROUP
from fotfeste.domain.geography.division import municipalities
from fotfeste.domain.geography.places import UNKNOWN_COUNTY, UNKNOWN_MUNICIPALITY
from fotfeste.reconstruction.linear.attribute import Attribute, Codes
from fotfeste.reconstruction.linear.cells import TableId

_LEAVING = {
    "work": ("work",),
    "upper_secondary": ("upper_secondary",),
    "higher_education": ("higher_education",),
    "compulsory_school": ("compulsory_school",),
    "labour_market_measures": ("labour_market_measures",),
    "other": ("other", "not_registered"),
}
"""Activity groups; those with no reason registered are among «other»."""

_NOT_LEFT = "not_left"
_WORK_OR_EDUCATION = frozenset({"work", "upper_secondary", "higher_education"})
_OPEN = frozenset({"country", "track", "education"})


def attributes(table: TableId) -> Mapping[str, Attribute]:
    """The attributes of a table's persons, by id: its own, or those of the catalogue."""
    return _of_catalogue(table) if table.own is None else table.own


@cache
def _of_catalogue(table: TableId) -> Mapping[str, Attribute]:
    variables = {
        variable.id: _codes(variable.codes, table.year)
        for variable in VARIABLE[table.subject].values()
    }
    found = [_place(table.year), _act(table.year), _ending(), _age(variables), _measures()]
    own = [each for each in found if set(each.views) & set(variables)]
    told = {name for each in own for name in each.views}
    own += [
        Attribute(name, codes, {name: {c: frozenset((c,)) for c in codes}}, is_open=name in _OPEN)
        for name, codes in variables.items()
        if name not in told and name != "activity"
    ]
    return {each.id: each for each in own if set(each.views) <= set(variables)}


@cache
def attribute_of(table: TableId) -> Mapping[str, str]:
    """The id of the attribute that each variable tells of."""
    return {name: each.id for each in attributes(table).values() for name in each.views}


def _codes(codes: CodeList, year: int) -> tuple[str, ...]:
    """The codes in use some day of the year."""
    first, next_year = date(year, 1, 1), date(year + 1, 1, 1)
    return tuple(
        dict.fromkeys(
            code.code
            for code in codes
            if (code.valid_from is None or code.valid_from < next_year)
            and (code.valid_to is None or code.valid_to > first)
        )
    )


def _place(year: int) -> Attribute:
    """Municipalities, and for each county those of it whose municipality is not known.

    Somebody from a municipality that was divided within its county has a county and no
    municipality; who has no county has no municipality either. A county of one municipality
    cannot be so divided.
    """
    on = date(year, 1, 1)
    municipality_of = {place.code: place.code for place in municipalities(on)}
    county_of = {place.code: place.county for place in municipalities(on)}
    of_several = sorted(
        county for county, inside in Counter(county_of.values()).items() if inside > 1
    )
    unknown = {
        f"{UNKNOWN_MUNICIPALITY}/{county}": county for county in (*of_several, UNKNOWN_COUNTY)
    }
    county_of |= unknown
    counties = _grouped(county_of)
    views = {
        "county": counties,
        "municipality": _grouped(municipality_of | dict.fromkeys(unknown, UNKNOWN_MUNICIPALITY)),
    }
    rare = frozenset(name for name, county in unknown.items() if county != UNKNOWN_COUNTY)
    return Attribute(
        "place", tuple(county_of), views, (tuple(counties.values()),), is_open=True, rare=rare
    )


def _grouped(group_of: Mapping[str, str]) -> dict[str, frozenset[str]]:
    groups: dict[str, set[str]] = {}
    for value, group in group_of.items():
        groups.setdefault(group, set()).add(value)
    return {group: frozenset(values) for group, values in sorted(groups.items())}


def _act(year: int) -> Attribute:
    old = frozenset({"introduksjonsloven"})
    new = frozenset({"integreringsloven", "chapter_6a"} if year >= 2022 else {"integreringsloven"})
    acts = {"introduksjonsloven": old} | ({"integreringsloven": new} if year >= 2021 else {})
    values = tuple(sorted(frozenset().union(*acts.values()), reverse=True))
    basis = {"ordinary": frozenset(values) - {"chapter_6a"}}
    if "chapter_6a" in values:
        basis["chapter_6a"] = frozenset({"chapter_6a"})
    return Attribute("act", values, {"act": acts, "legal_basis": basis}, (tuple(acts.values()),))


def _ending() -> Attribute:
    groups = {group: frozenset(values) for group, values in _LEAVING.items()}
    stays, leaves = frozenset({_NOT_LEFT}), frozenset().union(*groups.values())
    views = {
        "left": {"yes": leaves, "no": stays},
        "activity_group": {**groups, _NOT_LEFT: stays},
        "end_reason_registered": {
            "yes": leaves - {"not_registered"},
            "no": frozenset({"not_registered"}),
            _NOT_LEFT: stays,
        },
    }
    outcome = (stays, _WORK_OR_EDUCATION, leaves - _WORK_OR_EDUCATION)
    values = tuple(value for group in _LEAVING.values() for value in group)
    return Attribute("ending", (*values, _NOT_LEFT), views, ((stays, leaves), outcome))


def _age(variables: Mapping[str, tuple[str, ...]]) -> Attribute:
    ages = tuple(sorted(variables.get("age", ()), key=_first_and_last))
    bands = {
        name: {code: frozenset(age for age in ages if _is_within(age, code)) for code in codes}
        for name, codes in variables.items()
        if name.startswith("age_band")
    }
    views = {"age": {age: frozenset((age,)) for age in ages}, **bands} if ages else {}
    return Attribute("age", ages, views, is_ordered=True)


_STRETCH = re.compile(r"(\d+)(?:-(\d+)|(\+))?|under_(\d+)|over_(\d+)")
_OLDEST = 999


def _first_and_last(code: str) -> tuple[int, int]:
    """The ages that a code covers: `23`, `19-24`, `55+`, `under_19`, `over_80`."""
    found = _STRETCH.fullmatch(code)
    if found is None:
        raise ValueError(f"«{code}» is neither an age nor a band of ages")
    first, last, is_open, under, over = found.groups()
    if under:
        return 0, int(under) - 1
    if over:
        return int(over) + 1, _OLDEST
    return int(first), _OLDEST if is_open else int(last or first)


def _is_within(age: str, band: str) -> bool:
    (first, last), (low, high) = _first_and_last(age), _first_and_last(band)
    return low <= first and last <= high


def stretch(ages: Iterable[str]) -> str:
    """Single ages without a gap as one code: `22-24`, `55+`, `under_19`, `23`."""
    spans = sorted(map(_first_and_last, ages))
    first, last = spans[0][0], spans[-1][1]
    if first == 0:
        return f"under_{last + 1}"
    if last == _OLDEST:
        return f"{first}+"
    return str(first) if first == last else f"{first}-{last}"


def _measures() -> Attribute:
    """Which groups of measures somebody was in: one value for each set of groups."""
    groups = MEASURE_GROUP.names
    sets = {
        "+".join(g for g, is_in in zip(groups, taken, strict=True) if is_in) or "none": taken
        for taken in product((True, False), repeat=len(groups))
    }
    views: dict[str, Codes] = {
        f"in_{group}": {
            "yes": frozenset(name for name, taken in sets.items() if taken[place]),
            "no": frozenset(name for name, taken in sets.items() if not taken[place]),
        }
        for place, group in enumerate(groups)
    }
    views["in_no_measure"] = {
        "yes": frozenset({"none"}),
        "no": frozenset(sets) - {"none"},
    }
    return Attribute("measures", tuple(sets), views)
