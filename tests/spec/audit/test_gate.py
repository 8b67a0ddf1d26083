"""No release with figures that cannot all be true: the audit's gate in the year's production."""

import random
from dataclasses import replace
from datetime import date
from decimal import Decimal
from itertools import product

import pytest

from fotfeste.catalogue.editions import edition_for
from fotfeste.cli import main
from fotfeste.disclosure.figures.figure import Figure, Reason
from fotfeste.disclosure.figures.release import Release, read_release
from fotfeste.indicators.definitions.indicator import Count
from fotfeste.indicators.definitions.table import Table
from fotfeste.indicators.definitions.variable import TOTAL
from fotfeste.publishing.audit.gate import (
    MOST_IN_TABLE,
    MOST_TOGETHER,
    Contradictory,
    contradictory,
    judged_together,
    pass_audit,
)
from fotfeste.publishing.audit.large_tables import too_much_in_parts
from tests.cast import SMALL_CAST
from tests.extracts import an_extract


@pytest.fixture(scope="module")
def released(tmp_path_factory: pytest.TempPathFactory) -> Release:
    """A release of the cast, which has passed the gate."""
    folder = tmp_path_factory.mktemp("gate")
    register = an_extract(folder / "register", *SMALL_CAST, known_at="2025-05-31")
    assert main(["report", "2024", "--from", str(register), "--out", str(folder / "out")]) == 0
    return read_release(folder / "out" / "release")


def test_a_release_that_the_register_gave_passes(released: Release) -> None:
    tables = edition_for(released.record.edition, 2024).tables
    known_at = {table.id: released.record.part_of(table.id).known_at for table in tables}
    assert contradictory(released.figures.figures, tables, known_at) == []
    pass_audit(released.figures.figures, tables, released.record)


def test_more_leavers_than_participants_close_the_gate_and_are_named(released: Release) -> None:
    tables = edition_for(released.record.edition, 2024).tables
    printed = {"headline/2024/leavers": Decimal(60), "headline/2024/participants": Decimal(50)}
    figures = [
        replace(figure, value=printed[figure.id], sign=None, reason=None)
        if figure.id in printed
        else figure
        for figure in released.figures.figures
    ]
    with pytest.raises(Contradictory) as closed:
        pass_audit(figures, tables, released.record)
    (problem,) = closed.value.problems
    assert all(name in problem.en for name in printed)


def test_the_unknown_municipality_may_hold_more_than_the_unknown_county(released: Release) -> None:
    (any_figure, *_) = released.figures.figures
    tables = {each.id: each for each in edition_for("current", 2024).tables}
    large = tables["transitions-large-municipalities"]
    counties = next(
        each
        for each in tables.values()
        if [v.id for v in each.by] == ["county"] and "leavers" in {shown.id for shown in each.shows}
    )

    def leavers(table: Table, code: str, value: int) -> Figure:
        return replace(
            any_figure,
            id=f"{table.id}/2024/{code}/leavers",
            table=table.id,
            year=2024,
            contents="leavers",
            codes=(code,),
            value=Decimal(value),
            sign=None,
            reason=None,
            decimals=0,
            unit="persons",
        )

    known_at = dict.fromkeys((large.id, counties.id), date(2025, 2, 28))
    county = leavers(counties, "99", 41)
    assert contradictory([county, leavers(large, "9999", 170)], (large, counties), known_at) == []
    of_oslo = [leavers(counties, "03", 41), leavers(large, "0301", 170)]
    assert contradictory(of_oslo, (large, counties), known_at) != []


def test_the_largest_tables_are_judged_by_themselves_however_many_there_are(
    released: Release,
) -> None:
    (any_figure, *_) = released.figures.figures
    sizes = {f"t{size:03}": size for size in range(1, MOST_IN_TABLE + 2)}
    figures = [replace(any_figure, table=name) for name, size in sizes.items() for _ in range(size)]
    together = judged_together(figures)
    left = sizes.keys() - together
    assert together
    assert left
    assert sum(sizes[name] for name in together) <= MOST_TOGETHER
    assert max(sizes[name] for name in together) < min(sizes[name] for name in left)


LARGE = next(
    table
    for table in edition_for("current", 2024).tables
    if len(table.by) == 2 and isinstance(table.shows[0], Count)
)


def a_large_table(chance: random.Random) -> list[Figure]:
    """Numbers of persons by two variables, with every total, some cells hidden: all true."""
    sides = [variable.codes.names for variable in LARGE.by]
    counted = {codes: chance.randint(0, 60) for codes in product(*sides)}
    figures = []
    for codes in product(*((*side, TOTAL) for side in sides)):
        inside = (
            n
            for place, n in counted.items()
            if all(code in (TOTAL, own) for code, own in zip(codes, place, strict=True))
        )
        is_hidden = TOTAL not in codes and chance.random() < 0.2
        figures.append(
            Figure(
                id="/".join((LARGE.id, "2024", *codes)),
                table=LARGE.id,
                year=2024,
                contents=LARGE.shows[0].id,
                codes=codes,
                value=None if is_hidden else Decimal(sum(inside)),
                sign=":" if is_hidden else None,
                reason=Reason.HIDDEN if is_hidden else None,
                decimals=0,
                unit="persons",
                definition_version=1,
            )
        )
    return figures


@pytest.mark.parametrize("seed", range(5))
def test_true_figures_of_a_large_table_pass(seed: int) -> None:
    assert list(too_much_in_parts(a_large_table(random.Random(seed)), LARGE)) == []


@pytest.mark.parametrize("seed", range(5))
def test_a_part_that_is_more_than_its_total_is_named_with_it(seed: int) -> None:
    chance = random.Random(seed)
    figures = a_large_table(chance)
    at = chance.choice([n for n, each in enumerate(figures) if TOTAL not in each.codes])
    figures[at] = replace(figures[at], value=Decimal(10_000), sign=None, reason=None)
    named = list(too_much_in_parts(figures, LARGE))
    assert len(named) >= 2  # over each of the two variables
    assert all(figures[at].id in each for each in named)


def test_measures_that_one_person_may_take_all_of_are_no_parts_of_a_total() -> None:
    """Each is a number of its own: a table is divided by variables, of which a person has one value."""
    everybody = a_large_table(random.Random(1))
    measures = tuple(replace(LARGE.shows[0], id=f"in_measure_{n}") for n in range(3))
    table = replace(LARGE, shows=(LARGE.shows[0], *measures))
    in_all = [
        replace(each, id=f"{each.id}/{measure.id}", contents=measure.id)
        for measure in measures
        for each in everybody
    ]
    assert list(too_much_in_parts([*everybody, *in_all], table)) == []
    assert all(isinstance(each, Count) for each in table.shows)
