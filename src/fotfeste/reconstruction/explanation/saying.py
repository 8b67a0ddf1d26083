"""How explanations are said (formulering): sentences in every language with their numbers in its own form."""

from collections.abc import Callable, Sequence
from fractions import Fraction

from fotfeste.domain.text import LANGUAGES, Language, Text
from fotfeste.reconstruction.figures.printed import Printed
from fotfeste.reconstruction.meaning.naming import named
from fotfeste.reconstruction.proof.numbers import as_printed

Say = Callable[[Fraction], str]


def plus(numbers: Sequence[Fraction], say: Say) -> str:
    """Numbers with a plus between."""
    return " + ".join(map(say, numbers))


def listed(figures: Sequence[Printed]) -> Text:
    """The figures one by one, where no pattern fits."""
    return text(
        lambda language, say: (
            "; ".join(
                f"{named(figure).in_language(language)}: {say(figure.value)}{_sign(figure)}"
                for figure in figures
                if figure.value is not None
            ),
        ),
        nb="Ikke noe register gir alle disse tallene på en gang: {}.",
        nn="Ikkje noko register gir alle desse tala på ein gong: {}.",
        en="No register gives all of these figures at once: {}.",
    )


def _sign(figure: Printed) -> str:
    return "\u00a0%" if figure.unit == "percent" else ""


def text(values: Callable[[Language, Say], tuple[str, ...]], *, nb: str, nn: str, en: str) -> Text:
    """A sentence in every language with its values written as that language does."""
    forms = {"nb": nb, "nn": nn, "en": en}

    def filled(language: Language) -> str:
        return forms[language].format(*values(language, lambda n: as_printed(n, language)))

    return Text(**{language: filled(language) for language in LANGUAGES})
