"""Text in the languages of the service (bokmål, nynorsk, English)."""

from dataclasses import dataclass
from typing import Literal, get_args

Language = Literal["nb", "nn", "en"]
LANGUAGES: tuple[Language, ...] = get_args(Language)


@dataclass(frozen=True, slots=True)
class Text:
    """One meaning in bokmål, nynorsk and English. No language may be empty."""

    nb: str
    nn: str
    en: str

    def __post_init__(self) -> None:
        missing = [language for language in LANGUAGES if not getattr(self, language).strip()]
        if missing:
            raise ValueError(f"text «{self.nb or self.en}» lacks {', '.join(missing)}")

    def in_language(self, language: Language) -> str:
        """The text in one language."""
        return {"nb": self.nb, "nn": self.nn, "en": self.en}[language]


def name(word: str) -> Text:
    """A proper name, the same in every language."""
    return Text(nb=word, nn=word, en=word)
