"""What else the year brought (rammer): temporary acts, unemployment."""

from fotfeste.catalogue.series import UNEMPLOYMENT
from fotfeste.domain.text import Text
from fotfeste.indicators.definitions.block import (
    Paragraph,
    Sentence,
    SeriesBlock,
    Subheading,
    Years,
)
from fotfeste.indicators.definitions.edition import Chapter

_COVID_YEARS = Years(2020, 2022)

SURROUNDINGS = Chapter(
    Text(nb="Rammene rundt programmet", nn="Rammene rundt programmet", en="Around the programme"),
    (
        Subheading(
            Text(
                nb="Utvidet program under pandemien",
                nn="Utvida program under pandemien",
                en="Longer programmes during the pandemic",
            ),
            years=_COVID_YEARS,
        ),
        Paragraph(
            (
                Sentence(
                    Text(
                        nb="Midlertidige lover lot kommunene utvide programmet for dem som trengte mer tid på grunn av pandemien.",
                        nn="Mellombelse lover lét kommunane utvide programmet for dei som trong meir tid på grunn av pandemien.",
                        en="Temporary acts let municipalities extend the programme for those who needed more time because of the pandemic.",
                    )
                ),
                Sentence(
                    Text(
                        nb="Av dem som deltok i {year}, hadde {headline/extended_by_covid_act} fått programmet utvidet på dette grunnlaget.",
                        nn="Av dei som deltok i {year}, hadde {headline/extended_by_covid_act} fått programmet utvida på dette grunnlaget.",
                        en="Of those who took part in {year}, {headline/extended_by_covid_act} had their programme extended on this ground.",
                    )
                ),
            ),
            years=_COVID_YEARS,
        ),
        Subheading(
            Text(
                nb="Arbeidsledigheten i fylkene",
                nn="Arbeidsløysa i fylka",
                en="Unemployment in the counties",
            )
        ),
        Paragraph(
            (
                Sentence(
                    Text(
                        nb="Arbeidsledigheten er regnet ut av Nav og er med for å vise hva slags arbeidsmarked deltakerne møtte.",
                        nn="Arbeidsløysa er rekna ut av Nav og er med for å vise kva slags arbeidsmarknad deltakarane møtte.",
                        en="Unemployment is computed by NAV, and is included to show what kind of labour market the participants met.",
                    )
                ),
            )
        ),
        SeriesBlock(
            id="unemployment-county",
            caption=Text(
                nb="Registrert arbeidsledige i desember {year}, etter fylke",
                nn="Registrert arbeidsledige i desember {year}, etter fylke",
                en="Registered unemployed in December {year}, by county",
            ),
            series=UNEMPLOYMENT,
        ),
    ),
)
