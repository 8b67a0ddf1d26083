"""The bank's languages (språk): `no` is bokmål, as Statistics Norway's bank has it."""

from fotfeste.domain.text import Language
from fotfeste.publishing.statbank.problem import bad

CODES: dict[str, Language] = {"no": "nb", "nb": "nb", "nn": "nn", "en": "en"}
LISTED: dict[str, str] = {"no": "Norsk bokmål", "nn": "Norsk nynorsk", "en": "English"}
DEFAULT = "no"


def language_of(code: str | None) -> Language:
    """The language of a request; raises Problem for one that the bank does not have."""
    if code is None or not code.strip():
        return CODES[DEFAULT]
    found = CODES.get(code.strip().lower())
    if found is None:
        raise bad(f"Language {code[:20]} is not available; languages are {', '.join(LISTED)}.")
    return found


def code_of(language: Language) -> str:
    """The code of a language in the bank's answers."""
    return DEFAULT if language == "nb" else language
