"""The checks' ids and words: ids stay, and each check speaks three languages."""

import re
from pathlib import Path

import pytest

from fotfeste.domain.text import LANGUAGES
from fotfeste.quality.checks.all import CHECKS
from fotfeste.quality.data_check import DataCheck, words
from tests.house.test_texts import faults

PARTS = ("seen", "expected", "remedy")


def test_an_id_that_was_given_stays() -> None:
    known = Path(__file__).with_name("check_ids.txt").read_text(encoding="utf-8").split()
    assert sorted(CHECKS) == known, "ids are public: add new ones, never take one away"


def test_every_word_belongs_to_a_check() -> None:
    assert words().keys() == CHECKS.keys()


@pytest.mark.parametrize("check", CHECKS.values(), ids=CHECKS)
def test_a_check_is_worded_in_three_languages(check: DataCheck) -> None:
    texts = [check.title, *(check.word(part, seen="A", expected="B") for part in PARTS)]
    for text in texts:
        assert faults({language: text.in_language(language) for language in LANGUAGES}) == []


@pytest.mark.parametrize("check", CHECKS.values(), ids=CHECKS)
def test_the_holes_are_the_same_in_every_language(check: DataCheck) -> None:
    for part in PARTS:
        written = words()[check.id][part]
        assert len({tuple(re.findall(r"{\w+}", written[language])) for language in LANGUAGES}) == 1
