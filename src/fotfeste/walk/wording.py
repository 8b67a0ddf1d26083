"""Putting texts together in every language at once."""

from fotfeste.domain.text import LANGUAGES, Text


def joined(parts: list[Text], between: str) -> Text:
    """Several texts as one."""
    return Text(
        **{
            language: between.join(part.in_language(language) for part in parts)
            for language in LANGUAGES
        }
    )
