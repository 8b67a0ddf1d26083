"""What the map says (ord på kartet)."""

from fotfeste.domain.text import Text

TOLD = Text(
    nb="Kartet er tegnet med fliser: én for hvert fylke, omtrent der det ligger, og kommunene etter navn inne i sitt fylke. Flisene er like store, så et stort areal ikke ser viktigere ut. Det samme står i tabellen under.",
    nn="Kartet er teikna med fliser: éi for kvart fylke, om lag der det ligg, og kommunane etter namn inne i sitt fylke. Flisene er like store, så eit stort areal ikkje ser viktigare ut. Det same står i tabellen under.",
    en="The map is drawn with tiles: one for each county, about where it lies, and the municipalities by name inside their county. Tiles are of equal size, so that a large area does not look more important. The table below says the same.",
)
WHAT = Text(nb="Indikator", nn="Indikator", en="Indicator")
LEVEL = Text(nb="Steder", nn="Stader", en="Places")
YEAR = Text(nb="År", nn="År", en="Year")
SHOW = Text(nb="Vis kartet", nn="Vis kartet", en="Show the map")
PAST_MAP = Text(
    nb="Hopp over kartet, til tabellen",
    nn="Hopp over kartet, til tabellen",
    en="Skip the map, to the table",
)
LEGEND = Text(nb="Tegnforklaring", nn="Teiknforklaring", en="Legend")
PLACES_IN = Text(
    nb="{number} av {all} steder", nn="{number} av {all} stader", en="{number} of {all} places"
)
AS_TABLE = Text(nb="Som tabell", nn="Som tabell", en="As a table")
PLACE = Text(nb="Sted", nn="Stad", en="Place")
NOTHING_TO_DRAW = Text(
    nb="Ingen av tabellene i banken har tall for steder.",
    nn="Ingen av tabellane i banken har tal for stader.",
    en="No table of the bank has figures of places.",
)
MARK_TOLD = Text(
    nb="Tallet 1–5 i flisa er klassen i tegnforklaringen.",
    nn="Talet 1–5 i flisa er klassen i teiknforklaringa.",
    en="The number 1–5 in a tile is its class in the legend.",
)
