"""What a release says of its definitions (publiseringens egne ord), as texts."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from fotfeste.domain.codelist import Code, CodeList
from fotfeste.domain.text import LANGUAGES, Text

Told = Mapping[str, Any]


def text_of(told: Mapping[str, str]) -> Text:
    """A text in three languages."""
    return Text(**{language: told[language] for language in LANGUAGES})


def maybe_text(told: Mapping[str, str] | None) -> Text | None:
    """A text, where there is one."""
    return text_of(told) if told else None


def codes_of(name: str, variable: Told) -> CodeList:
    """The codes of a variable as they were when the release was made."""
    codes = tuple(
        Code(
            each["code"],
            text_of(each["title"]),
            _day(each["valid_from"]),
            _day(each["valid_to"]),
        )
        for each in variable["codes"]
    )
    return CodeList(name, text_of(variable["title"]), codes)


def _day(told: str | None) -> date | None:
    return None if told is None else date.fromisoformat(told)
