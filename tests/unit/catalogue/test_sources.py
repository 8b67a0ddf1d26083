"""Sources in Norwegian: no English word is left in them."""

import re

import pytest

from fotfeste.catalogue.indicators.all import INDICATORS
from fotfeste.catalogue.rules.all import RULES
from fotfeste.catalogue.sources import PHRASES, source_text

SOURCES = sorted({each.source for each in (*INDICATORS, *RULES)})
ALSO_NORWEGIAN = {
    *("IMDi", "NIR", "Registrering", "av", "avslutningsårsak", "i", "om", "lag", "land", "d"),
    *("integreringsloven", "introduksjonsloven", "utlendingsloven", "integreringsforskriften", "A"),
}
NAMES = {"Wilson", "E", "B", "Journal", "of", "the", "American", "Statistical", "Association"}
"""A journal keeps its name."""


@pytest.mark.parametrize("source", SOURCES)
def test_every_word_of_a_source_is_norwegian(source: str) -> None:
    said = source_text(source)
    for norwegian, ours in ((said.nb, "nb"), (said.nn, "nn")):
        words = {word for each in PHRASES for word in _words(getattr(each, ours))}
        assert _words(norwegian) <= words | ALSO_NORWEGIAN | NAMES, norwegian
    assert said.en == source


def test_a_source_reads_as_a_reference() -> None:
    said = source_text("Results report 2021, tables 5 and 7; 2024, figures 2–4")
    assert said.nb == "Resultatrapporten for 2021, tabell 5 og 7; 2024, figur 2–4"


def test_part_of_a_longer_word_is_left_alone() -> None:
    assert source_text("understand notes").nb == "understand notes"


def _words(text: str) -> set[str]:
    return set(re.findall(r"[^\W\d_]+", text))
