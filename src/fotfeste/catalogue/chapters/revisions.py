"""What is another than in the release before (revisjoner)."""

from fotfeste.domain.text import Text
from fotfeste.indicators.definitions.block import RevisionsBlock
from fotfeste.indicators.definitions.edition import Chapter

REVISIONS = Chapter(
    Text(
        nb="Endringer siden forrige publisering",
        nn="Endringar sidan førre publisering",
        en="Changes since the earlier release",
    ),
    (
        RevisionsBlock(
            id="revisions",
            caption=Text(
                nb="Tall for hele landet som er andre enn i forrige publisering",
                nn="Tal for heile landet som er andre enn i førre publisering",
                en="Figures for the country that are others than in the earlier release",
            ),
            notes=(
                Text(
                    nb="Alle endringer, også for fylker og kommuner, står med årsak i filen med revisjoner som følger rapporten.",
                    nn="Alle endringar, òg for fylke og kommunar, står med årsak i fila med revisjonar som følgjer rapporten.",
                    en="All changes, those for counties and municipalities too, are with their causes in the file of revisions that comes with the report.",
                ),
            ),
        ),
    ),
)
