"""Persons as rows (personrader): what the figures say in codes, the rest as is usual.

What a figure decides stands as a code. What it only narrows is taken from a
usual person who is like this one, or left as «none of the codes named».
"""

from collections.abc import Collection, Mapping

import numpy as np
import pyarrow as pa

from fotfeste.reconstruction.linear.attribute import Attribute
from fotfeste.reconstruction.linear.attributes import attributes, stretch
from fotfeste.reconstruction.solving.filling import Persons, Places
from fotfeste.reconstruction.solving.usual import UNTOLD, Usual, Words

_LIKENESS = (
    *("ending", "started", "displaced", "collective_protection", "act", "sex", "place"),
    *("track", "education", "country", "measures"),
)
"""What makes two persons alike, the most important first."""

_NO_CLASS = -1
_FEW = 20


def rows(
    persons: Persons, usual: Usual, always: Collection[str], rng: np.random.Generator
) -> pa.Table:
    """A table with one row a person; the columns are variables, null where nothing is told.

    Of the variables in `always` the usual person's code stands where the figures
    say nothing.
    """
    like = _alike(persons, usual, rng)
    columns = {name: usual.words(name)[like] for name in usual.names if name in always}
    for name, attribute in attributes(persons.layout.classes.table).items():
        if name in persons.classes and attribute.is_ordered:
            columns |= _stretches(attribute, persons)
        elif name in persons.classes:
            values = _values(attribute, persons, usual, like, rng)
            columns |= _in_codes(attribute, persons, values)
    return table_of(columns)


def table_of(columns: Mapping[str, Words]) -> pa.Table:
    """Columns of words as a table; nothing is null."""
    return pa.table(
        {
            name: pa.array([word or None for word in words.tolist()], pa.string())
            for name, words in columns.items()
        }
    )


def _seen(attribute: Attribute, persons: Persons) -> tuple[tuple[frozenset[str], ...], Places]:
    level, places = persons.classes[attribute.id]
    return persons.layout.classes.partitions[level], places


def _stretches(attribute: Attribute, persons: Persons) -> dict[str, Words]:
    partition, places = _seen(attribute, persons)
    return {attribute.id: np.asarray([stretch(values) for values in partition])[places]}


def _values(
    attribute: Attribute, persons: Persons, usual: Usual, like: Places, rng: np.random.Generator
) -> Words:
    """One value of the class for each person: that of the usual one where it is among them."""
    partition, places = _seen(attribute, persons)
    kinds, allowed = usual.allowed(attribute)
    kind = kinds[like] if len(kinds) else np.zeros(persons.size, dtype=np.int64)
    pairs, of_person = np.unique(np.stack([places, kind], axis=1), axis=0, return_inverse=True)
    values = np.empty(persons.size, dtype=object)
    for number, (place, other) in enumerate(pairs):
        here = np.flatnonzero(of_person.ravel() == number)
        usual_ones = partition[place] - attribute.rare or partition[place]
        choice = sorted(partition[place] & allowed[other] or usual_ones)
        values[here] = np.asarray(choice, dtype=object)[rng.integers(0, len(choice), len(here))]
    return values.astype(np.str_)


def _in_codes(attribute: Attribute, persons: Persons, values: Words) -> dict[str, Words]:
    """Values as codes of each variable; of open attributes only as far as the figures tell."""
    partition, places = _seen(attribute, persons)
    found: dict[str, Words] = {}
    for name, codes in attribute.code_of.items():
        words = np.asarray([codes[value] for value in values.tolist()], dtype=np.str_)
        if attribute.is_open:
            told = [_told(attribute, persons, name, place) for place in range(len(partition))]
            said = np.asarray([word or "" for word in told])[places]
            decided = np.asarray([word is None for word in told])[places]
            words = np.where(decided, words, said)
        found[name] = words
    return found


def _told(attribute: Attribute, persons: Persons, name: str, place: int) -> str | None:
    """What stands for a class: nothing, «none of those named», or (None) the code of a value."""
    level, _ = persons.classes[attribute.id]
    values = persons.layout.classes.partitions[level][place]
    codes = attribute.views[name].values()
    is_coarse = any(set(codes) == set(groups) for groups in attribute.coarser)
    if is_coarse or any(values <= covered for covered in codes):
        return None
    if persons.layout.classes.is_rest(level, place):
        return UNTOLD
    coarser = attribute.coarser[-1] if attribute.coarser else (frozenset(attribute.values),)
    return "" if any(values >= group for group in coarser) else None


def _alike(persons: Persons, usual: Usual, rng: np.random.Generator) -> Places:
    """For each person a usual one who is as much alike as can be found."""
    size = usual.size
    if not size:
        return np.zeros(persons.size, dtype=np.int64)
    theirs = _classes(persons, usual)
    names = [name for name in _LIKENESS if name in theirs]
    found = np.full(persons.size, _NO_CLASS, dtype=np.int64)
    for depth in range(len(names), 0, -1):
        waiting = np.flatnonzero(found == _NO_CLASS)
        mine = [persons.classes[name][1][waiting] for name in names[:depth]]
        found[waiting] = _matched(mine, [theirs[name] for name in names[:depth]], size, rng)
    anybody = rng.integers(0, size, persons.size)
    return np.where(found == _NO_CLASS, anybody, found)


def _classes(persons: Persons, usual: Usual) -> dict[str, Places]:
    """The class of each usual person, attribute by attribute; none where it is not told."""
    found: dict[str, Places] = {}
    known = attributes(persons.layout.classes.table)
    for name, (level, _) in persons.classes.items():
        kinds, allowed = usual.allowed(known[name])
        partition = persons.layout.classes.partitions[level]
        of_kind = [_class_of(values, partition) for values in allowed]
        found[name] = np.asarray(of_kind, dtype=np.int64)[kinds]
    return {name: places for name, places in found.items() if np.any(places != _NO_CLASS)}


def _class_of(values: frozenset[str], partition: tuple[frozenset[str], ...]) -> int:
    return next((p for p, whole in enumerate(partition) if values <= whole), _NO_CLASS)


def _matched(
    mine: list[Places], theirs: list[Places], size: int, rng: np.random.Generator
) -> Places:
    """A random usual person with the same classes for each; none where nobody has them."""
    both = np.stack([np.concatenate([m, t]) for m, t in zip(mine, theirs, strict=True)], axis=1)
    keys = np.unique(both, axis=0, return_inverse=True)[1].ravel()
    wanted, there = keys[:-size], keys[-size:]
    order = np.lexsort((rng.random(size), there))
    first = np.searchsorted(there[order], wanted, side="left")
    last = np.searchsorted(there[order], wanted, side="right")
    drawn = first + (rng.random(len(wanted)) * (last - first)).astype(np.int64)
    return np.where(last > first, order[np.minimum(drawn, size - 1)], _NO_CLASS)
