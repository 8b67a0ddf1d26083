"""Countries and how reports print them (land)."""

import re
from collections import Counter

import pytest

from fotfeste.domain.countries import COUNTRIES, PRINTED_AS, STATELESS, UNKNOWN

OWN = {"XK", STATELESS, UNKNOWN}


def test_the_whole_of_iso_3166_and_three_of_our_own() -> None:
    assert len(COUNTRIES.names) == len(COUNTRIES.codes) == 249 + len(OWN)
    assert set(COUNTRIES.names) >= OWN
    assert all(re.fullmatch("[A-Z]{2}", code) for code in COUNTRIES.names)


@pytest.mark.parametrize("language", ["nb", "nn", "en"])
def test_no_two_countries_have_the_same_title(language: str) -> None:
    titles = Counter(getattr(code.title, language) for code in COUNTRIES)
    assert max(titles.values()) == 1


@pytest.mark.parametrize(
    ("code", "nb", "nn", "en"),
    [
        ("AF", "Afghanistan", "Afghanistan", "Afghanistan"),
        ("ER", "Eritrea", "Eritrea", "Eritrea"),
        ("NO", "Norge", "Noreg", "Norway"),
        ("SY", "Syria", "Syria", "Syria"),
        ("UA", "Ukraina", "Ukraina", "Ukraine"),
        (
            "CF",
            "Den sentralafrikanske republikk",
            "Den sentralafrikanske republikken",
            "Central African Republic",
        ),
        ("XS", "Statsløs", "Statslaus", "Stateless"),
        ("XU", "Ukjent", "Ukjend", "Unknown"),
    ],
)
def test_titles(code: str, nb: str, nn: str, en: str) -> None:
    title = COUNTRIES.title_of(code)
    assert (title.nb, title.nn, title.en) == (nb, nn, en)


@pytest.mark.parametrize(
    ("printed", "codes"),
    [
        ("Kongo", ("CD", "CG")),
        ("DR Kongo", ("CD",)),
        ("Republikken Kongo", ("CG",)),
        ("Syria", ("SY",)),
        ("Eritrea", ("ER",)),
        ("Afghanistan", ("AF",)),
        ("Ukraina", ("UA",)),
        ("Elfenbeinskysten", ("CI",)),
        ("Statsløse", ("XS",)),
    ],
)
def test_a_printed_name_leads_to_the_codes_it_may_mean(
    printed: str, codes: tuple[str, ...]
) -> None:
    assert PRINTED_AS[printed] == codes


def test_only_kongo_is_ambiguous() -> None:
    assert [printed for printed, codes in PRINTED_AS.items() if len(codes) > 1] == ["Kongo"]


def test_every_printed_name_leads_to_codes_of_the_list() -> None:
    assert {code for codes in PRINTED_AS.values() for code in codes} == set(COUNTRIES.names)
