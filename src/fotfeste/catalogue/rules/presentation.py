"""Rules on how figures are told (framstilling): words, small bases, series of others.

They carry numbers, read by those who word and print; no count depends on them.
"""

from fotfeste.domain.text import Text
from fotfeste.indicators.definitions.rule import Alternative, Rule

HALF = Rule(
    "word_half",
    Text(nb="«Halvparten»", nn="«Halvparten»", en="«Half»"),
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
    Text(nb="«Uendret», «øker», «synker»", nn="«Uendra», «aukar», «minkar»", en="«Unchanged»"),
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

SMALLEST_BASE = Rule(
    "smallest_base_of_share",
    Text(nb="Minste grunnlag for andel", nn="Minste grunnlag for del", en="Smallest base"),
    Text(
        nb="Prosent av få personer svinger for mye til å sammenlignes; da vises bare antall.",
        nn="Prosent av få personar svingar for mykje til å bli samanlikna; då viser vi berre tal.",
        en="Per cent of few persons varies too much to be compared; then only counts are shown.",
    ),
    (
        Alternative("base_20", Text(nb="20 personer", nn="20 personar", en="20"), numbers=(20,)),
        Alternative("base_5", Text(nb="5 personer", nn="5 personar", en="5"), numbers=(5,)),
        Alternative("base_50", Text(nb="50 personer", nn="50 personar", en="50"), numbers=(50,)),
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
