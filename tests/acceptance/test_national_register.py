"""The synthetic national register: both published reports hold, and every open rule matters."""

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from fotfeste.catalogue.variables.all import VARIABLE
from fotfeste.disclosure.policy import policy_on
from fotfeste.domain.geography.division import division_years
from fotfeste.extract.reader import Extract, read
from fotfeste.indicators.definitions.rule import Choices
from fotfeste.indicators.rows import asked_for, rows_of
from fotfeste.published.check import check
from fotfeste.published.sources import YEARS, published

RULES = {
    subject: next(iter(variables.values())).subject.rules for subject, variables in VARIABLE.items()
}
ALTERNATIVES = sorted(
    {
        (rule.id, alternative.id)
        for rules in RULES.values()
        for rule in rules
        for alternative in rule.alternatives[1:]
    }
)
YEARS_COUNTED = (2021, 2023, 2024)


@pytest.fixture(scope="module")
def extract(national_extract: Path) -> Iterator[Extract]:
    with read(national_extract) as opened:
        yield opened


@pytest.mark.parametrize("year", YEARS)
def test_every_published_figure_holds_or_is_explained(extract: Extract, year: int) -> None:
    found = check(extract, published(year), policy_on(extract.manifest.known_at))
    explained = {row.row for each in found.contradictions for row in each.rows}
    assert not found.wrong
    assert set(found.impossible) <= explained
    assert len(found.reproduced) > len(found.impossible) + len(found.not_computable)


def counts(extract: Extract, subject: str, choices: Choices) -> Counter[tuple[object, ...]]:
    """How many rows of each year have each code of each variable, among leavers and others."""
    variables = dict(VARIABLE[subject])
    split = '"left"' if "left" in variables else "1"
    found: Counter[tuple[object, ...]] = Counter()
    first = next(iter(variables.values()))
    years = YEARS_COUNTED
    with (
        asked_for(extract, years),
        rows_of(extract.connection, first.subject, variables, choices) as rows,
    ):
        for name in variables:
            query = f'SELECT year, "{name}", {split}, count(*) FROM {rows} GROUP BY ALL'
            for year, code, group, number in extract.connection.execute(query).fetchall():
                found[name, year, code, group] = number
    return found


@pytest.fixture(scope="module")
def usual(extract: Extract) -> dict[str, Counter[tuple[object, ...]]]:
    return {subject: counts(extract, subject, Choices()) for subject in VARIABLE}


@pytest.mark.long
@pytest.mark.parametrize(("rule", "alternative"), ALTERNATIVES)
def test_every_alternative_gives_another_number(
    extract: Extract,
    usual: dict[str, Counter[tuple[object, ...]]],
    rule: str,
    alternative: str,
) -> None:
    assert any(
        counts(extract, subject, Choices({rule: alternative})) != usual[subject]
        for subject, rules in RULES.items()
        if rule in {each.id for each in rules}
    )


def test_there_is_somebody_in_every_municipality(extract: Extract) -> None:
    query = "SELECT DISTINCT municipality FROM participations WHERE municipality_on >= ?"
    newest = f"{division_years()[-1]}-01-01"
    found = {code for (code,) in extract.connection.execute(query, [newest]).fetchall()}
    assert len(found) > 300


def test_screened_persons_are_nowhere_but_unknown(extract: Extract) -> None:
    query = """SELECT count(*) FROM participations JOIN persons USING (person_id)
        WHERE screened <> 'no' AND municipality <> '9999'"""
    assert extract.connection.execute(query).fetchall() == [(0,)]


def test_nobody_is_registered_by_a_number_of_the_population_register(extract: Extract) -> None:
    query = "SELECT count(*) FROM persons WHERE regexp_full_match(person_id, '[0-9]{11,12}')"
    assert extract.connection.execute(query).fetchall() == [(0,)]
