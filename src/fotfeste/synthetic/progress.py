"""What a long step tells of itself (framdrift): the name of each step as it begins."""

from collections.abc import Callable

from fotfeste.domain.text import Text

Progress = Callable[[Text], None]
"""Called with what is about to be done."""

READING = Text(
    nb="Leser de publiserte tallene",
    nn="Les dei publiserte tala",
    en="Reading the published figures",
)
RECONSTRUCTING = Text(
    nb="Finner et register som gir tallene",
    nn="Finn eit register som gir tala",
    en="Finding a register that gives the figures",
)
LIVING = Text(
    nb="Gjør årene om til livsløp",
    nn="Gjer åra om til livsløp",
    en="Turning the years into lives",
)
WRITING = Text(nb="Skriver uttrekket", nn="Skriv uttrekket", en="Writing the extract")


def silent(_step: Text) -> None:
    """Tells nobody."""
