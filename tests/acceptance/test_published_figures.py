"""The figures of the two published reports: each has a meaning or a reason, and what cannot be true is found."""

from collections import Counter
from fractions import Fraction

import pytest

from fotfeste.published.sources import YEARS, published
from fotfeste.reconstruction.linear.cells import Cell
from fotfeste.reconstruction.meaning.meaning import meaning
from fotfeste.reconstruction.meaning.reasons import NotComputable
from fotfeste.reconstruction.meaning.terms import Meaning
from fotfeste.reconstruction.proof.certificate import Certificate
from fotfeste.reconstruction.proof.contradictions import Contradiction, contradictions, evidence

ROWS = {2021: 497, 2024: 164}
NOT_COMPUTABLE = {
    2021: {"statistics_of_others": 8, "no_year": 3, "threshold": 1},
    2024: {"norm": 13, "statistics_of_others": 4, "no_year": 1},
}
CONTRADICTORY = {2021: [(42, 43, 44, 46)], 2024: [(37, 38, 39, 40)]}


@pytest.mark.parametrize("year", YEARS)
def test_every_row_has_a_meaning_or_a_reason(year: int) -> None:
    rows = published(year).rows
    found = [meaning(figure) for figure in rows]
    reasons = Counter(each.id for each in found if isinstance(each, NotComputable))
    assert len(rows) == ROWS[year]
    assert reasons == NOT_COMPUTABLE[year]
    assert sum(isinstance(each, Meaning) for each in found) == ROWS[year] - reasons.total()


@pytest.mark.parametrize("year", YEARS)
def test_the_contradictions_are_found_and_nothing_else_is_accused(year: int) -> None:
    judgement = contradictions(published(year).rows)
    assert [rows_of(each) for each in judgement.contradictions] == CONTRADICTORY[year]
    assert len(judgement.impossible) == 1


def test_both_reports_hold_together_but_for_that() -> None:
    both = [figure for year in YEARS for figure in published(year).rows]
    assert len(contradictions(both).contradictions) == 2


@pytest.mark.parametrize("year", YEARS)
def test_the_proof_adds_up_in_fractions(year: int) -> None:
    figures = published(year)
    (contradiction,) = contradictions(figures.rows).contradictions
    proof = contradiction.proof
    assert isinstance(proof, Certificate)
    assert set(proof.limits) <= set(evidence([figures[r] for r in rows_of(contradiction)]))
    assert proof.proves()
    assert proof.bound > 0
    weights = [weight for weight, _ in proof.weighted]
    assert len(set(map(abs, weights))) == 1
    printed = sum((w * (x.low or 0) for w, x in proof.weighted), Fraction(0))
    assert printed == proof.bound
    assert all(isinstance(q, Cell) for limit in proof.limits for q, _ in limit.terms)


def test_the_sentence_says_what_is_wrong() -> None:
    (contradiction,) = contradictions(published(2021).rows).contradictions
    assert contradiction.why.en == "626 + 416 + 624 = 1,666, but 1,665 is printed."
    assert contradiction.why.nb == "626 + 416 + 624 = 1\u00a0666, men det er trykt 1\u00a0665."


def test_rows_that_one_would_rather_give_up_are_given_up() -> None:
    figures = published(2021)
    for row in CONTRADICTORY[2021][0]:
        chosen = figures[row].id
        assert contradictions(figures.rows, [chosen]).impossible == {chosen}


def rows_of(contradiction: Contradiction) -> tuple[int, ...]:
    return tuple(row.row for row in contradiction.rows)
