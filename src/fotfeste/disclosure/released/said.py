"""What `attack` says of a release (svar fra angrep på en publisering); figures are named, for who may see them."""

from collections.abc import Iterator

from fotfeste.disclosure.released.attack_release import AttackedRelease
from fotfeste.domain.text import Language, Text

CONTRADICTS = Text(
    nb="de publiserte tallene motsier hverandre; angrepet kan ikke si noe",
    nn="dei publiserte tala motseier kvarandre; angrepet kan ikkje seie noko",
    en="the published figures contradict each other; the attack can say nothing",
)
ATTACKED = Text(
    nb="{hidden} skjulte tall: {exact} kan regnes ut, {narrow} kan avgrenses tettere enn reglene tillater",
    nn="{hidden} skjulte tal: {exact} kan reknast ut, {narrow} kan avgrensast tettare enn reglane tillèt",
    en="{hidden} hidden figures: {exact} can be recomputed, {narrow} bounded closer than the policy lets them",
)
RANGE = Text(nb="{figure}: {low}–{high}", nn="{figure}: {low}–{high}", en="{figure}: {low}–{high}")


def of_release(attacked: AttackedRelease, language: Language) -> Iterator[str]:
    """How the hidden figures of a release stood the attack; those that did not, each with its range."""
    if not attacked.fits:
        yield CONTRADICTS.in_language(language)
        return
    numbers = {"hidden": len(attacked.figures), "exact": len(attacked.exact)}
    yield ATTACKED.filled(**numbers, narrow=len(attacked.narrow)).in_language(language)
    for figure in (*attacked.exact, *attacked.narrow):
        high = "…" if figure.high is None else figure.high
        yield RANGE.filled(figure=figure.id, low=figure.low, high=high).in_language(language)
