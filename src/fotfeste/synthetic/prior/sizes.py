"""How many took part each year (størrelser): usual sizes, bent as little as possible to the figures that are known.

A small model of flows: those carried into a year and those who start take part;
some leave; no more are carried into the next year than remain.
"""

import csv
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median

import numpy as np
import numpy.typing as npt
from scipy.optimize import linprog

GROUPS = ("other_refugees", "displaced_from_ukraine")
_QUANTITIES = ("carried_in", "started", "left")
_KNOWN_WEIGHT = 10_000.0

Key = tuple[int, str, str]
Known = Mapping[Key, float]
"""Known numbers by year, quantity (`participants`, `started`, `left`) and group («» is everybody)."""

Weights = dict[Key, float]


@dataclass(frozen=True, slots=True)
class Flow:
    """How many of a group were carried into a year, started in it, and left in it."""

    year: int
    group: str
    carried_in: int
    started: int
    left: int


def usual_flows() -> tuple[Flow, ...]:
    """Plausible sizes of the programme by year and group."""
    with Path(__file__).with_name("flows.csv").open(encoding="utf-8") as lines:
        return tuple(
            Flow(int(row["year"]), row["group"], *(int(row[quantity]) for quantity in _QUANTITIES))
            for row in csv.DictReader(lines)
        )


def flows(years: Sequence[int], known: Known) -> tuple[Flow, ...]:
    """Sizes of every year and group, in whole persons, nearest to the usual ones."""
    usual = _usual(years)
    scale = _scale(usual, known)
    targets = {key: value * scale for key, value in usual.items()}
    solved = _solve(targets, known)
    groups = sorted({(year, group) for year, group, _ in targets})
    return tuple(
        Flow(year, group, *(round(solved[year, group, q]) for q in _QUANTITIES))
        for year, group in groups
    )


def _usual(years: Sequence[int]) -> Weights:
    """The usual sizes of each year; a year that is not among them is as the nearest one."""
    table = {(flow.year, flow.group): flow for flow in usual_flows()}
    first, last = min(year for year, _ in table), max(year for year, _ in table)
    return {
        (year, group, quantity): float(getattr(flow, quantity))
        for year in years
        for group in GROUPS
        if (flow := table.get((min(max(year, first), last), group))) is not None
        for quantity in _QUANTITIES
    }


def _terms(year: int, quantity: str, group: str, usual: Weights) -> list[Key]:
    """The unknown numbers that a known number is the sum of."""
    of = ("carried_in", "started") if quantity == "participants" else (quantity,)
    groups = (group,) if group else GROUPS
    return [(year, g, q) for g in groups for q in of if (year, g, q) in usual]


def _scale(usual: Weights, known: Known) -> float:
    """How large the country of the figures is beside the usual one."""
    ratios = [
        value / whole
        for (year, quantity, group), value in known.items()
        if (whole := sum(usual[key] for key in _terms(year, quantity, group, usual))) > 0
    ]
    return median(ratios) if ratios else 1.0


def _solve(targets: Weights, known: Known) -> Weights:
    """Least relative deviation from the targets; known numbers are kept if they can be."""
    place = {key: at for at, key in enumerate(targets)}
    aims = [([key], value, 1.0) for key, value in targets.items()] + [
        (_terms(year, quantity, group, targets), value, _KNOWN_WEIGHT)
        for (year, quantity, group), value in known.items()
    ]
    size, off = len(place), len(aims)
    equal = np.hstack([np.zeros((off, size)), np.eye(off), -np.eye(off)])
    for at, (keys, _, _) in enumerate(aims):
        equal[at, [place[key] for key in keys]] = 1.0
    costs = [weight / max(value, 1.0) for _, value, weight in aims]
    limits = _limits(place, size + 2 * off)
    found = linprog(
        np.concatenate([np.zeros(size), costs, costs]),
        A_ub=limits,
        b_ub=np.zeros(len(limits)),
        A_eq=equal,
        b_eq=np.asarray([value for _, value, _ in aims]),
        method="highs",
    )
    if found.x is None:
        raise ArithmeticError(f"no sizes of the years can be found: {found.message}")
    return {key: float(found.x[at]) for key, at in place.items()}


def _limits(place: Mapping[Key, int], width: int) -> npt.NDArray[np.float64]:
    """Nobody leaves who was not there; nobody is carried in who did not remain."""
    rows = []
    for year, group in sorted({(year, group) for year, group, _ in place}):
        carried, started, left = (place[year, group, quantity] for quantity in _QUANTITIES)
        stays = np.zeros(width)
        stays[[left, carried, started]] = 1.0, -1.0, -1.0
        rows.append(stays)
        if (year + 1, group, "carried_in") in place:
            remain = stays.copy()
            remain[place[year + 1, group, "carried_in"]] = 1.0
            rows.append(remain)
    return np.asarray(rows)
