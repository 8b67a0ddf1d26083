"""Filling the holes of a walk's sentences in every language at once."""

from fotfeste.domain.text import LANGUAGES, Language, Text


def filled(template: Text, **holes: str | Text) -> Text:
    """The template with its holes filled, in each language with that language's words."""
    return Text(**{language: _filled(template, holes, language) for language in LANGUAGES})


def _filled(template: Text, holes: dict[str, str | Text], language: Language) -> str:
    said = {
        name: hole.in_language(language) if isinstance(hole, Text) else hole
        for name, hole in holes.items()
    }
    return template.in_language(language).format_map(said)


def joined(parts: list[Text], between: str) -> Text:
    """Several texts as one."""
    return Text(
        **{
            language: between.join(part.in_language(language) for part in parts)
            for language in LANGUAGES
        }
    )
