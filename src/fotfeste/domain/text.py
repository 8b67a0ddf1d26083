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

    def filled(self, **holes: "Text | object") -> "Text":
        """The text with its holes `{name}` filled, a hole that is a text in the same language."""
        return Text(**{language: self._filled(holes, language) for language in LANGUAGES})

    def _filled(self, holes: dict[str, object], language: Language) -> str:
        said = {
            name: hole.in_language(language) if isinstance(hole, Text) else hole
            for name, hole in holes.items()
        }
        return self.in_language(language).format_map(said)


def name(word: str) -> Text:
    """A proper name, the same in every language."""
    return Text(nb=word, nn=word, en=word)
