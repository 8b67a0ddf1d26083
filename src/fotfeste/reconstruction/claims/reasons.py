"""Why a claim does not hold (begrunnelser), in words."""

from collections.abc import Callable, Iterable
from fractions import Fraction

from fotfeste.domain.text import Language, Text
from fotfeste.reconstruction.claims.known import Figures
from fotfeste.reconstruction.explanation.saying import text
from fotfeste.reconstruction.figures.printed import Printed, RowId
from fotfeste.reconstruction.meaning.naming import named

ROSE = Text(nb="Tallet gikk ikke opp.", nn="Talet gjekk ikkje opp.", en="The number did not rise.")
FELL = Text(nb="Tallet gikk ikke ned.", nn="Talet gjekk ikkje ned.", en="The number did not fall.")
BY_AS_MUCH = Text(
    nb="Tallet i teksten er et annet enn etter tallene.",
    nn="Talet i teksten er eit anna enn etter tala.",
    en="The number in the text is another than by the figures.",
)
OF_ALL = Text(
    nb="Av alle er det en annen andel; tallet er en andel av den ene gruppen.",
    nn="Av alle er det ein annan del; talet er ein del av den eine gruppa.",
    en="Of all it is another share; the number is a share of the one group.",
)
SAME = Text(
    nb="Tallet var ikke det samme.",
    nn="Talet var ikkje det same.",
    en="The number was not the same.",
)
MORE = Text(
    nb="Det som er sagt å være mest, er ikke mest.",
    nn="Det som er sagt å vere mest, er ikkje mest.",
    en="What is said to be more is not more.",
)
EARLIER_TOO = Text(
    nb="Det var slik også i et tidligere år.",
    nn="Det var slik òg i eit tidlegare år.",
    en="It was so in an earlier year too.",
)
CALLED = Text(
    nb="Andelen er langt fra brøken den er kalt.",
    nn="Delen er langt frå brøken han er kalla.",
    en="The share is far from the fraction that it is called.",
)
MAJORITY = Text(
    nb="Det er ikke mer enn halvparten.",
    nn="Det er ikkje meir enn halvparten.",
    en="It is not more than half.",
)
RECORD = Text(
    nb="Et tidligere år hadde et høyere tall.",
    nn="Eit tidlegare år hadde eit høgare tal.",
    en="An earlier year had a higher number.",
)
GAIN = Text(
    nb="Forskjellen mellom spor 3 og spor 1 er ikke størst der det er sagt.",
    nn="Skilnaden mellom spor 3 og spor 1 er ikkje størst der det er sagt.",
    en="The difference between tracks 3 and 1 is not largest where it is said to be.",
)
ALIKE = Text(
    nb="Det er forskjell på kjønnene.",
    nn="Det er skilnad på kjønna.",
    en="The sexes differ.",
)
NOT_HIGHEST = Text(
    nb="Andre ligger høyere, eller rekkefølgen er en annen.",
    nn="Andre ligg høgare, eller rekkjefølgja er ei anna.",
    en="Others are higher, or the order is another.",
)
NOT_LOWEST = Text(
    nb="Andre ligger lavere, eller rekkefølgen er en annen.",
    nn="Andre ligg lågare, eller rekkjefølgja er ei anna.",
    en="Others are lower, or the order is another.",
)
NOT_ABOVE = Text(
    nb="Det ligger ikke over landet.",
    nn="Det ligg ikkje over landet.",
    en="It is not above the country.",
)
NOT_BELOW = Text(
    nb="Det ligger ikke under landet.",
    nn="Det ligg ikkje under landet.",
    en="It is not below the country.",
)
OTHERS_ABOVE = Text(
    nb="Også andre ligger over landet: {others}.",
    nn="Òg andre ligg over landet: {others}.",
    en="Others are above the country too: {others}.",
)
OTHERS_BELOW = Text(
    nb="Også andre ligger under landet: {others}.",
    nn="Òg andre ligg under landet: {others}.",
    en="Others are below the country too: {others}.",
)
_SENTENCE = Text(
    nb="Teksten sier «{said}» ({place}). {why} {figures}",
    nn="Teksten seier «{said}» ({place}). {why} {figures}",
    en="The text says «{said}» ({place}). {why} {figures}",
)
_SHOWN = 8


def sentence(said: str, place: str, why: Text, rows: Iterable[RowId], figures: Figures) -> Text:
    """The whole warning: what the text says, why that is not so, and the figures."""
    printed = [figures.printed[row] for row in sorted(rows)]
    return _SENTENCE.filled(said=said, place=place, why=why, figures=_listed(printed))


def _listed(figures: list[Printed]) -> Text:
    def said(language: Language, say: Callable[[Fraction], str]) -> tuple[str]:
        each = dict.fromkeys(
            f"{named(figure).in_language(language)}: {say(figure.value)}"
            for figure in figures
            if figure.value is not None
        )
        return ("; ".join(list(each)[:_SHOWN]),)

    return text(
        said,
        nb="Tallene er {}.",
        nn="Tala er {}.",
        en="The figures are {}.",
    )
