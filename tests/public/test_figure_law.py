"""A figure's page names the law that it rests on, as it stood in the figure's own year."""

from datetime import date

import requests

from fotfeste.catalogue.indicators.all import INDICATOR
from fotfeste.catalogue.law import LAW
from fotfeste.catalogue.law_told import law_told
from fotfeste.catalogue.variables.all import VARIABLES
from fotfeste.law.rulebook import rulebook
from fotfeste.publishing.numbers import day
from fotfeste.publishing.statbank.bank import Bank
from fotfeste.web.public.site.figure_law import Said, law_behind
from fotfeste.web.public.site.figures import figure_at, place_of


def law_of(bank: Bank, name: str) -> dict[str, tuple[Said, ...]]:
    place = place_of(bank, name)
    assert place is not None
    figure = figure_at(name, place)
    assert figure is not None
    return {each.id: each.said for each in law_behind(bank.releases[-1], figure, "nb")}


def test_law_is_that_of_the_figures_year(bank: Bank) -> None:
    then = law_of(bank, "headline/2021/to_work_or_education")
    now = law_of(bank, "transitions-county-sex/2024/55/female")
    assert "collective.duty" not in then
    (said,) = now["collective.duty"]
    assert (said.value, said.since) == ("nei", day(date(2022, 6, 15), "nb"))
    (grounds,) = now["target.grounds"]
    assert "tillatelse" in grounds.value or "vern" in grounds.value
    assert ("integreringsloven § 9", "https://lovdata.no/lov/2020-11-06-127/%C2%A79") in (
        grounds.cites
    )


def test_a_version_holds_until_the_next_one() -> None:
    versions = law_told(["months.schooled"])["months.schooled"]["versions"]
    assert [(each["valid_from"], each["valid_to"]) for each in versions] == [
        ("2021-01-01", "2026-01-01"),
        ("2026-01-01", None),
    ]
    assert [each["value"]["nn"] for each in versions] == ["6 månader", "12 månader"]


def test_the_page_shows_it(address: str) -> None:
    page = requests.get(f"{address}/f/transitions-county-sex/2024/55/female?lang=nn", timeout=30)
    assert "Lova bak talet" in page.text
    assert "<code>target.grounds</code>" in page.text
    assert 'href="https://lovdata.no/lov/2020-11-06-127/%C2%A79"' in page.text


def test_every_rule_of_law_is_one_of_the_law_rooms() -> None:
    known = set(rulebook().rules)
    named = {rule for rules in LAW.values() for rule in rules}
    assert named <= known
    subjects = {indicator.subject.id for indicator in INDICATOR.values()}
    assert subjects <= set(LAW) <= subjects | {variable.id for variable in VARIABLES}
