"""Words of codes (ord for koder) in rules and answers, from `words.yaml`."""

from collections.abc import Mapping
from functools import cache
from pathlib import Path

import yaml

from fotfeste.domain.text import Text

WORDS_FILE = Path(__file__).with_name("words.yaml")


@cache
def words() -> Mapping[str, Text]:
    """What each code is called."""
    listed = yaml.safe_load(WORDS_FILE.read_text(encoding="utf-8"))
    return {code: Text(**texts) for code, texts in listed.items()}


def word(code: str) -> Text:
    """What a code is called."""
    return words()[code]
