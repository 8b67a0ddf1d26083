"""Rules on how figures are told (framstilling): words, small bases, series of others.

They carry numbers, read by those who word and print; no count depends on them.
"""

from fotfeste.domain.text import Text
from fotfeste.indicators.definitions.rule import Alternative, Rule

HALF = Rule(
    "word_half",
    Text(nb="«Halvparten»", nn="«Halvparten»", en="“Half”"),
    Text(
        nb="Andelen må ligge mellom grensene for å bli kalt halvparten.",
        nn="Delen må liggje mellom grensene for å bli kalla halvparten.",
        en="A share must lie between the limits to be called half.",
    ),
    (
        Alternative(
            "from_48_to_52",
            Text(nb="48–52 prosent", nn="48–52 prosent", en="48–52 per cent"),
            numbers=(48, 52),
        ),
        Alternative(
            "from_45_to_55",
            Text(nb="45–55 prosent", nn="45–55 prosent", en="45–55 per cent"),
            numbers=(45, 55),
        ),
    ),
    "Product decision; results report 2024 says «om lag halvparten» of 45 per cent",
)

UNCHANGED = Rule(
    "word_unchanged",
    Text(nb="«Uendret», «øker», «synker»", nn="«Uendra», «aukar», «minkar»", en="“Unchanged”"),
    Text(
        nb="Ordet brukes bare når både avrundede tall og et konfidensintervall sier det.",
        nn="Ordet blir berre brukt når både avrunda tal og eit konfidensintervall seier det.",
        en="The word is used only where rounded values and an interval both say so.",
    ),
    (
        Alternative(
            "interval_95",
            Text(nb="95 prosent intervall", nn="95 prosent intervall", en="95 per cent interval"),
            numbers=(95,),
        ),
        Alternative(
            "interval_90",
            Text(nb="90 prosent intervall", nn="90 prosent intervall", en="90 per cent interval"),
            numbers=(90,),
        ),
    ),
    "Product decision",
)


def _fewest(name: str, number: int) -> Alternative:
    """The same number for municipalities and for everything else."""
    said = Text(nb=f"{number} personer", nn=f"{number} personar", en=f"{number} persons")
    return Alternative(name, said, numbers=(number, number))


SMALLEST_BASE = Rule(
    "smallest_base_of_share",
    Text(nb="Minste grunnlag for andel", nn="Minste grunnlag for del", en="Smallest base"),
    Text(
        nb="Prosent av få personer svinger for mye til å sammenlignes; da vises bare antall. Fem er en grense for skjerming, ikke for pålitelighet.",
        nn="Prosent av få personar svingar for mykje til å kunne samanliknast; då blir berre talet på personar vist. Fem er ei grense for skjerming, ikkje for kor pålitelege tala er.",
        en="Per cent of few persons varies too much to be compared; then only counts are shown. Five is a limit of disclosure, not of reliability.",
    ),
    (
        _fewest("base_20", 20),
        Alternative(
            "base_20_by_municipality",
            Text(
                nb="20 personer for kommuner, 5 ellers",
                nn="20 personar for kommunar, 5 elles",
                en="20 persons for municipalities, 5 otherwise",
            ),
            numbers=(20, 5),
        ),
        _fewest("base_5", 5),
        _fewest("base_50", 50),
    ),
    "Product decision: reliability, not disclosure",
)

YEARS_BEFORE_REGISTER = Rule(
    "years_before_register",
    Text(nb="År før registeret", nn="År før registeret", en="Years before the register"),
    Text(
        nb="Tidligere år hentes fra publiserte serier, tegnes for seg og kalles ikke beregnet.",
        nn="Tidlegare år blir henta frå publiserte seriar, teikna for seg og ikkje kalla rekna ut.",
        en="Earlier years come from published series, are drawn apart and not called computed.",
    ),
    (
        Alternative(
            "published_series",
            Text(
                nb="Fra publiserte serier, tegnet for seg",
                nn="Frå publiserte seriar, teikna for seg",
                en="From published series, drawn apart",
            ),
        ),
    ),
    "Product decision",
)

PRESENTATION_RULES = (HALF, UNCHANGED, SMALLEST_BASE, YEARS_BEFORE_REGISTER)
