"""The page of an explanation: what to mind first, what is missing, then each answer with its reason."""

from datetime import date

import pytest

from fotfeste.domain.text import LANGUAGES, Language
from fotfeste.law.explain import explain
from fotfeste.law.page import Page
from fotfeste.law.units import PARTS
from tests.spec.law.people import COMPLETE, GROUPS, changed

ON = date(2026, 6, 1)
OVER = {"leave": [{"kind": "welfare", "from": "2026-03-02", "through": "2026-03-16"}]}


def test_what_departs_and_what_is_not_confirmed_comes_first() -> None:
    page = "\n".join(Page(explain(changed(COMPLETE, OVER), ON), "en", 400).lines())
    first, _, rest = page.partition(PARTS["act"].en)
    assert first.startswith("What applies on 1 June 2026\n═")
    assert "! Days left of leave for weighty reasons in the year: Over the limit: used 11" in first
    assert "Benefit a year, Benefit a month" in first
    assert "not decided – confirm (the value is not known)" in first
    assert "Over the limit: used 11" in rest


def test_what_is_missing_comes_before_the_answers() -> None:
    person = changed(COMPLETE, {"birth_date": "absent"})
    page = "\n".join(Page(explain(person, ON), "nb", 400).lines())
    missing = "Kan ikke avgjøres, fordi fødselsdato (birth_date) mangler:"
    assert 0 < page.index(missing) < page.index("\nLov\n")


def test_a_reason_shows_rule_anchor_day_paragraph_and_source() -> None:
    page = "\n".join(Page(explain(COMPLETE, ON), "nb", 400).lines())
    assert (
        "  Kompetansekartlegging: rett og plikt – integreringsloven §§ 6, 10; regelen fra 1.1.2021;"
        " dagen det spørres om 1.6.2026 {before.mapping} [1]" in page
    )
    assert "\n  [1] https://lovdata.no/dokument/NL/lov/2020-11-06-127" in page


def test_an_anchor_that_has_not_happened_is_said_to_be_taken_as_the_day() -> None:
    person, _ = GROUPS["1.5 family, newly settled"]
    page = "\n".join(Page(explain(person, date(2026, 2, 1)), "nb", 400).lines())
    assert "vedtak om program: ikke ennå, regnet som 1.2.2026" in page


def test_as_then_believed_says_so_and_what_is_not_known_of_it() -> None:
    found = explain(GROUPS["1.6 upper secondary"][0], date(2023, 9, 1), date(2023, 9, 1))
    page = "\n".join(Page(found, "nn", 400).lines())
    assert page.startswith("Kva som gjeld 1.9.2023, slik reglane var kjende 1.9.2023\n")
    assert "Dagen regelen vart kjend er ikkje kjend for oss; ikrafttredinga er brukt." in page


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("width", [20, 60, 110])
def test_no_line_is_wider_than_asked_but_for_links(language: Language, width: int) -> None:
    for line in Page(explain(COMPLETE, ON), language, width).lines():
        longest_word = max(map(len, line.split()), default=0)
        assert len(line) <= max(width, 40, longest_word + 8)
