"""Pages of places: own figures with intervals, what may not be compared, and what is hidden."""

import re

import pytest
import requests

from fotfeste.indicators.definitions.interval_of_share import wilson
from fotfeste.publishing.statbank import cell_signs
from fotfeste.publishing.statbank.bank import Bank
from fotfeste.publishing.statbank.bank_table import BankTable
from fotfeste.web.public.site.local_figures import LEAST, Line, lines
from fotfeste.web.public.site.place_history import code_in
from fotfeste.web.public.site.place_page import has_page

YEAR = 2024


@pytest.fixture
def results(bank: Bank) -> BankTable:
    """The table of results by municipality."""
    found = bank.table("bank-result-municipality")
    assert found is not None
    return found


@pytest.fixture
def share(bank: Bank, results: BankTable) -> Line:
    """The share that went on to work or education."""
    return next(each for each in lines(bank, results) if each.contents == "to_work_or_education")


def _page(address: str, path: str) -> str:
    answer = requests.get(address + path, timeout=60)
    assert answer.status_code == 200, path
    return answer.text


def test_every_place_on_the_list_has_its_page(address: str, bank: Bank) -> None:
    listed = re.findall(r'href="/nb/places/(\d+)"', _page(address, "/nb/places"))
    assert len(listed) == len(set(listed)) > 370
    assert all(has_page(bank, code) for code in listed)
    for code in listed[:3]:
        _page(address, f"/nb/places/{code}")


def test_a_search_finds_by_name_and_by_number(address: str) -> None:
    assert re.findall(r'places/(\d{4})"', _page(address, "/en/places?query=tromsø")) == [
        "5501",
        "5401",
    ]
    assert re.findall(r'places/(\d+)"', _page(address, "/en/places?query=0301")) == ["03", "0301"]


@pytest.mark.parametrize("code", ["9999", "99", "total", "0000", "x"])
def test_what_is_no_place_has_no_page(address: str, code: str) -> None:
    assert requests.get(f"{address}/nb/places/{code}", timeout=60).status_code == 404


def test_a_share_is_of_the_count_that_the_release_defines(share: Line) -> None:
    assert share.bases.exact(share.contents) == "leavers"


def test_the_interval_is_by_wilson_from_the_published_base(share: Line, results: BankTable) -> None:
    region = results.region
    assert region is not None
    found = [(code, share.interval(code, YEAR)) for code in region.codes]
    told = [(code, ends) for code, ends in found if ends]
    assert told
    for code, ends in told:
        figure, base = share.figure(code, YEAR), share.base(code, YEAR)
        assert figure
        assert base
        assert figure.value is not None
        assert base.value
        count = min(round(figure.value * base.value / 100), int(base.value))
        low, high = wilson(count, int(base.value), 95)
        assert ends == (100 * low, 100 * high)
    assert len(told) < len(found)  # some share or base is hidden


def test_a_share_of_few_is_not_shown(address: str, share: Line, results: BankTable) -> None:
    region = results.region
    assert region is not None
    small = next(
        code for code in region.codes if _is_shown(share, code) and share.is_small(code, YEAR)
    )
    page = _page(address, f"/en/places/{small}")
    assert f"under {LEAST}" in page
    assert f"results-municipality/{YEAR}/{small}/to_work_or_education" not in page


def _is_shown(share: Line, code: str) -> bool:
    figure = share.figure(code, YEAR)
    return figure is not None and figure.value is not None


def test_a_hidden_figure_has_its_sign_and_reason(
    address: str, share: Line, results: BankTable
) -> None:
    region = results.region
    assert region is not None
    hidden = next(
        code for code in region.codes if (f := share.figure(code, YEAR)) and f.sign == ":"
    )
    page = _page(address, f"/nb/places/{hidden}")
    figure = share.figure(hidden, YEAR)
    assert figure is not None
    assert f'<a href="/f/{figure.id}?lang=nb">:</a>' in page
    assert figure.reason is not None
    assert cell_signs.REASON_TEXTS[figure.reason.value].nb in page


@pytest.mark.parametrize(
    ("code", "year", "same"),
    [
        ("5501", 2023, "5401"),  # Tromsø, a new number only
        ("1508", 2023, None),  # Ålesund, after Haram went
        ("1507", 2019, None),  # Ålesund, of five
        ("0301", 2020, "0301"),
        ("3201", 2023, "3024"),  # Bærum
    ],
)
def test_only_a_new_number_is_the_same_municipality(code: str, year: int, same: str | None) -> None:
    assert code_in(code, year) == same


def test_a_page_says_what_cannot_be_compared(address: str) -> None:
    page = _page(address, "/en/places/1508")
    assert "not comparable" in page
    assert "1507" in page
    assert "not comparable" not in _page(address, "/en/places/0301")
    assert "Viken" in _page(address, "/en/places/32")
