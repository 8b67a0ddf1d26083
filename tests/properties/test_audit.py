"""True figures are never accused, whatever they are of; and a changed one is found where others determine it."""

import random
from collections.abc import Sequence
from dataclasses import replace
from fractions import Fraction
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from fotfeste.published import sources
from fotfeste.reconstruction.audit.audit import audit
from fotfeste.reconstruction.audit.evidence import evidence
from fotfeste.reconstruction.audit.findings import Audited, Impossible, Mend
from fotfeste.reconstruction.conventions.world import World
from fotfeste.reconstruction.figures.precision import contradiction_of, half_unit, is_word
from fotfeste.reconstruction.figures.printed import FiguresFile
from fotfeste.reconstruction.proof.elastic import Elastic, among
from tests import printing
from tests.bulletin import Row, a_bulletin, printed, some_people, write

SEEDS = st.integers(min_value=0, max_value=10**6)


def as_file(rows: Sequence[Row]) -> FiguresFile:
    with TemporaryDirectory() as folder:
        return write(Path(folder) / "bulletin.csv", rows)


@settings(derandomize=True, deadline=None, max_examples=60)
@given(SEEDS)
def test_true_figures_of_any_country_are_never_accused(seed: int) -> None:
    chance = random.Random(seed)
    people = some_people(chance)
    audited = audit([as_file(a_bulletin(chance, people, 50))])
    assert [(each.rows, each.why.en) for each in audited.impossible] == []


@settings(derandomize=True, deadline=None, max_examples=25)
@given(SEEDS)
def test_true_figures_in_our_own_words_are_never_accused(seed: int) -> None:
    chance = random.Random(seed)
    persons = printing.some_persons(chance)
    audited = audit([as_file(printing.some_rows(chance, persons, 40))])
    assert [(each.rows, each.why.en) for each in audited.impossible] == []


TABLES: dict[str, list[Row]] = {
    "sexes": [{"sex": sex} for sex in ("", "female", "male")],
    "classification": [
        {"category": c} for c in ("", *(f"way4:{w}" for w in ("job", "school", "moved", "other")))
    ],
    "populations": [
        {"population": p} for p in ("", "collective_protection", "not_collective_protection")
    ],
}


@pytest.mark.parametrize("table", sorted(TABLES))
@pytest.mark.parametrize("measure", ["left_programme", "people_trained"])
@settings(derandomize=True, deadline=None, max_examples=8)
@given(seed=SEEDS)
def test_a_changed_number_that_others_determine_is_found(
    seed: int, measure: str, table: str
) -> None:
    chance = random.Random(seed)
    people = some_people(chance)
    rows = [
        row
        for words in TABLES[table]
        if (row := printed(random.Random(1), {"measure": measure, "year": "2021", **words}, people))
    ]
    chosen = chance.choice(rows)
    chosen["value"] = str(int(chosen["value"]) + chance.randint(1, 9))
    file = as_file([*rows, *a_bulletin(chance, people, 20)])
    audited = audit([file])
    accused = {row.row for each in audited.impossible for row in each.rows}
    assert accused & set(range(1, len(rows) + 1))
    assert_proved(audited, file)


def assert_proved(audited: Audited, file: FiguresFile) -> None:
    """Each set is impossible by a proof in fractions, any one row fewer is not, and each mend mends."""
    limits = evidence(World.of(file.rows), file.rows)
    for each in audited.impossible:
        assert each.proof.proves()
        assert set(each.proof.limits) <= set(limits)
        for row in each.rows:
            rest = among(limits, set(each.rows) - {row})
            assert not rest or not Elastic.of(rest).blame()
        for mend in each.mends:
            assert_mended(file, each, mend)


def assert_mended(file: FiguresFile, found: Impossible, mend: Mend) -> None:
    """Once the one figure is changed as told, and printed so, the set is not impossible any longer."""
    rows = [
        replace(row, value=mend.to) if row.id == mend.row else row
        for row in file.rows
        if row.id in found.rows
    ]
    changed = next(row for row in rows if row.id == mend.row)
    assert not contradiction_of(changed.precision, mend.to, changed.unit)
    assert audit([FiguresFile(file.name, tuple(rows))]).impossible == ()


@pytest.mark.parametrize("year", [2021, 2024])
@settings(derandomize=True, deadline=None, max_examples=2)
@given(seed=SEEDS)
def test_every_mend_of_a_published_report_with_changed_figures_mends(year: int, seed: int) -> None:
    chance = random.Random(seed)
    rows = list(sources.published(year).rows)
    sure = [n for n, row in enumerate(rows) if row.value is not None and not is_word(row)]
    for at in chance.sample(sure, 8):
        unit = 2 * (half_unit(rows[at]) or Fraction(1, 2))
        rows[at] = replace(rows[at], value=(rows[at].value or 0) + chance.randint(1, 5) * unit)
    file = FiguresFile(sources.published(year).name, tuple(rows))
    for found in audit([file]).impossible:
        for mend in found.mends:
            assert_mended(file, found, mend)
