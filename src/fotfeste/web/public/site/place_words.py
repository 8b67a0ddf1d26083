"""What the pages of places and the map say (ord om steder): headings, signs of change, notes."""

from fotfeste.domain.text import Text

PLACES_TOLD = Text(
    nb="Tall for hvert fylke og hver kommune. Steder står etter navn, ikke etter resultat.",
    nn="Tal for kvart fylke og kvar kommune. Stader står etter namn, ikkje etter resultat.",
    en="Figures of every county and municipality. Places stand by name, not by result.",
)
SEARCH = Text(
    nb="Søk etter fylke eller kommune",
    nn="Søk etter fylke eller kommune",
    en="Search for a county or municipality",
)
FOUND = Text(nb="{number} steder", nn="{number} stader", en="{number} places")
NONE_FOUND = Text(
    nb="Ingen steder passer med søket.",
    nn="Ingen stader passar med søket.",
    en="No place fits the search.",
)
FORMER = Text(
    nb="Tidligere fylker og kommuner",
    nn="Tidlegare fylke og kommunar",
    en="Former counties and municipalities",
)
UNTIL = Text(nb="til {day}", nn="til {day}", en="until {day}")
COUNTY = Text(nb="Fylke", nn="Fylke", en="County")
MUNICIPALITY = Text(nb="Kommune", nn="Kommune", en="Municipality")
MUNICIPALITY_IN = Text(
    nb="Kommune i {county}", nn="Kommune i {county}", en="Municipality in {county}"
)
NUMBER = Text(nb="nummer {code}", nn="nummer {code}", en="number {code}")
COUNTRY = Text(nb="Hele landet", nn="Heile landet", en="The whole country")
IN_COUNTY = Text(
    nb="Kommunene i fylket {year}",
    nn="Kommunane i fylket {year}",
    en="Municipalities of the county {year}",
)

PEOPLE = Text(nb="Deltakerne", nn="Deltakarane", en="The participants")
RESULTS = Text(nb="Resultater", nn="Resultat", en="Results")
COURSE = Text(
    nb="Start, plan og fullføring", nn="Start, plan og fullføring", en="Start, plan and completion"
)
MEASURES = Text(nb="Tiltak", nn="Tiltak", en="Measures")
LEAVE = Text(nb="Permisjon", nn="Permisjon", en="Leave")
REASONS = Text(nb="Hvorfor de sluttet", nn="Kvifor dei slutta", en="Why they left")

SHOWN = Text(nb="Tall for {year}", nn="Tal for {year}", en="Figures for {year}")
DEVELOPMENT = Text(nb="Utvikling", nn="Utvikling", en="Development")
DEVELOPMENT_OF = Text(nb="Utvikling: {what}", nn="Utvikling: {what}", en="Development: {what}")
INDICATOR = Text(nb="Indikator", nn="Indikator", en="Indicator")
INTERVAL = Text(nb="95 % intervall", nn="95 % intervall", en="95% interval")
INTERVAL_TOLD = Text(
    nb="Intervallet er et konfidensintervall på 95 prosent etter Wilson, regnet av de publiserte, avrundede tallene: andelen og antallet den er regnet av. Det sier hvor mye andelen kunne ha svingt ved tilfeldigheter i en gruppe av denne størrelsen. Der antallet ikke er publisert, står det ikke noe intervall.",
    nn="Intervallet er eit konfidensintervall på 95 prosent etter Wilson, rekna av dei publiserte, avrunda tala: delen og talet han er rekna av. Det seier kor mykje delen kunne ha svinga ved tilfelle i ei gruppe av denne storleiken. Der talet ikkje er publisert, står det ikkje noko intervall.",
    en="The interval is a 95 per cent confidence interval by Wilson, worked out from the published, rounded figures: the share and the number it is a share of. It says how much the share could have varied by chance in a group of this size. Where that number is not published, there is no interval.",
)
SMALL = Text(nb="under {least}", nn="under {least}", en="under {least}")
SMALL_TOLD = Text(
    nb="«Under {least}»: andelen er regnet av færre enn {least} personer og vises ikke her; se antallene.",
    nn="«Under {least}»: delen er rekna av færre enn {least} personar og blir ikkje vist her; sjå tala.",
    en="“Under {least}”: the share is of fewer than {least} persons and is not shown here; see the numbers.",
)
SMALL_CLASS = Text(
    nb="Andel av færre enn {least} personer, ikke vist",
    nn="Del av færre enn {least} personar, ikkje vist",
    en="Share of fewer than {least} persons, not shown",
)
ALL_SIGNS = Text(nb="Tegn og grunner", nn="Teikn og grunnar", en="Signs and reasons")

CHANGED = Text(
    nb="Endringer i inndelingen", nn="Endringar i inndelinga", en="Changes of the division"
)
WAS_RECODED = Text(
    nb="Fra {day} har kommunen nytt nummer. Tallene før hører til det gamle nummeret og er tatt med her:",
    nn="Frå {day} har kommunen nytt nummer. Tala før høyrer til det gamle nummeret og er tekne med her:",
    en="From {day} the municipality has a new number. Earlier figures belong to the old number and are included here:",
)
IS_RECODED = Text(
    nb="Fra {day} har kommunen et nytt nummer; tallene fortsetter her:",
    nn="Frå {day} har kommunen eit nytt nummer; tala held fram her:",
    en="From {day} the municipality has a new number; its figures go on here:",
)
WAS_MADE_OF = Text(
    nb="Fra {day} omfatter kommunen også det som var del av en annen. Tall før og etter kan ikke sammenlignes:",
    nn="Frå {day} omfattar kommunen òg det som var del av ein annan. Tal før og etter kan ikkje samanliknast:",
    en="From {day} the municipality also holds what was part of another. Figures before and after are not comparable:",
)
WAS_SPLIT_OFF = Text(
    nb="Fra {day} er kommunen skilt ut av en annen. Tall før og etter kan ikke sammenlignes:",
    nn="Frå {day} er kommunen skild ut av ein annan. Tal før og etter kan ikkje samanliknast:",
    en="From {day} the municipality is separated from another. Figures before and after are not comparable:",
)
BECAME_PART = Text(
    nb="Fra {day} er kommunen del av en annen. Tall før og etter kan ikke sammenlignes:",
    nn="Frå {day} er kommunen del av ein annan. Tal før og etter kan ikkje samanliknast:",
    en="From {day} the municipality is part of another. Figures before and after are not comparable:",
)
BECAME_SEVERAL = Text(
    nb="Fra {day} er kommunen delt. Tall før og etter kan ikke sammenlignes:",
    nn="Frå {day} er kommunen delt. Tal før og etter kan ikkje samanliknast:",
    en="From {day} the municipality is divided. Figures before and after are not comparable:",
)
COUNTY_FROM = Text(
    nb="Fylket finnes fra {day}. Tall før og etter kan ikke sammenlignes. Kommunene lå før i:",
    nn="Fylket finst frå {day}. Tal før og etter kan ikkje samanliknast. Kommunane låg før i:",
    en="The county exists from {day}. Figures before and after are not comparable. Its municipalities lay in:",
)
COUNTY_TO = Text(
    nb="Fylket fantes til {day}. Tall før og etter kan ikke sammenlignes. Kommunene ligger siden i:",
    nn="Fylket fanst til {day}. Tal før og etter kan ikkje samanliknast. Kommunane ligg sidan i:",
    en="The county existed until {day}. Figures before and after are not comparable. Its municipalities since lie in:",
)

CHART_TOLD = Text(
    nb="Diagrammet viser tallene i tabellen under. År uten tall er merket med tegnet sitt.",
    nn="Diagrammet viser tala i tabellen under. År utan tal er merkte med teiknet sitt.",
    en="The chart shows the numbers of the table below. Years without a number carry their sign.",
)
