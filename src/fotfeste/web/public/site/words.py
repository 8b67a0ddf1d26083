"""What the site says of itself (nettstedets ord): names of pages, buttons, explanations."""

from fotfeste.domain.text import Text, name

SITE = Text(
    nb="Introduksjonsprogrammet i tall",
    nn="Introduksjonsprogrammet i tal",
    en="The introduction programme in figures",
)
LANGUAGES = {"nb": name("Bokmål"), "nn": name("Nynorsk"), "en": name("English")}
SKIP = Text(nb="Hopp til innholdet", nn="Hopp til innhaldet", en="Skip to the contents")
MENU = Text(nb="Sider", nn="Sider", en="Pages")
LANGUAGE = Text(nb="Språk", nn="Språk", en="Language")

FRONT = Text(nb="Forside", nn="Framside", en="Front page")
REPORT_MENU = Text(nb="Rapport", nn="Rapport", en="Report")
TABLES = Text(nb="Tabeller", nn="Tabellar", en="Tables")
PLACES = Text(nb="Steder", nn="Stader", en="Places")
MAP = Text(nb="Kart", nn="Kart", en="Map")
DEFINITIONS = Text(nb="Begreper", nn="Omgrep", en="Definitions")
CALENDAR = Text(nb="Kalender", nn="Kalender", en="Calendar")
CHANGES = Text(nb="Endringer", nn="Endringar", en="What changed")

FINDINGS = Text(nb="Hovedfunn {year}", nn="Hovudfunn {year}", en="Main findings {year}")
REPORT = Text(nb="Les rapporten", nn="Les rapporten", en="Read the report")
SEARCH = Text(nb="Søk i tabellene", nn="Søk i tabellane", en="Search the tables")
FIND_PLACE = Text(
    nb="Finn et fylke eller en kommune",
    nn="Finn eit fylke eller ein kommune",
    en="Find a county or municipality",
)
FIND = Text(nb="Søk", nn="Søk", en="Search")
FOUND = Text(nb="{number} tabeller", nn="{number} tabellar", en="{number} tables")
NONE_FOUND = Text(
    nb="Ingen tabeller passer med søket. Prøv et annet ord, eller færre.",
    nn="Ingen tabellar passar med søket. Prøv eit anna ord, eller færre.",
    en="No table fits the search. Try another word, or fewer.",
)
CHOOSE = Text(nb="Velg innhold", nn="Vel innhald", en="Choose contents")
SHOW = Text(nb="Vis tabellen", nn="Vis tabellen", en="Show the table")
GROUPED = Text(nb="Gruppert som", nn="Gruppert som", en="Grouped as")
NOT_GROUPED = Text(nb="Ikke gruppert", nn="Ikkje gruppert", en="Not grouped")
FILTER = Text(nb="Finn i lista", nn="Finn i lista", en="Find in the list")
ALL_VALUES = Text(nb="Alle", nn="Alle", en="All")
CHART_TOLD = Text(
    nb="Diagrammet viser tallene i tabellen under.",
    nn="Diagrammet viser tala i tabellen under.",
    en="The chart shows the numbers of the table below.",
)
LEFT_OUT = Text(
    nb="Steder og grupper som ikke fantes dette året, er utelatt. Velg dem i lista for å se dem.",
    nn="Stader og grupper som ikkje fanst dette året, er utelatne. Vel dei i lista for å sjå dei.",
    en="Places and groups that did not exist that year are left out. Choose them in the list to see them.",
)
ACROSS = Text(nb="I kolonnene", nn="I kolonnane", en="In the columns")
SORT = Text(nb="Sorter etter", nn="Sorter etter", en="Sort by")
AS_LISTED = Text(nb="Rekkefølgen i lista", nn="Rekkjefølgja i lista", en="The order of the list")
LARGEST = Text(nb="Største tall først", nn="Største tal først", en="Largest number first")
BY_NAME = Text(nb="Navn", nn="Namn", en="Name")
DOWNLOAD = Text(nb="Last ned", nn="Last ned", en="Download")
SHARE = Text(
    nb="Adresse til dette utvalget", nn="Adresse til dette utvalet", en="Address of this choice"
)
AS_DATA = Text(nb="Som data", nn="Som data", en="As data")
SIGNS = Text(nb="Tegn i tabellen", nn="Teikn i tabellen", en="Signs in the table")
SEVERAL_YEARS = Text(nb="År", nn="År", en="Years")
UPDATED = Text(nb="Oppdatert {day}", nn="Oppdatert {day}", en="Updated {day}")
EMPTY = Text(
    nb="Velg minst én verdi av hver variabel som ikke har en total.",
    nn="Vel minst éin verdi av kvar variabel som ikkje har ein total.",
    en="Choose at least one value of each variable that has no total.",
)
ABOUT_DATA = Text(nb="Om dataene", nn="Om dataa", en="About the data")
SYNTHETIC = Text(
    nb="Syntetiske data: tallene er laget av et program og handler ikke om virkelige personer.",
    nn="Syntetiske data: tala er laga av eit program og handlar ikkje om verkelege personar.",
    en="Synthetic data: the numbers were made by a program and are not about real persons.",
)
NOT_FOUND = Text(nb="Siden finnes ikke", nn="Sida finst ikkje", en="There is no such page")
NOT_FOUND_TOLD = Text(
    nb="Adressen fører ikke noe sted. Gå til forsiden, eller søk i tabellene.",
    nn="Adressa fører ingen stad. Gå til framsida, eller søk i tabellane.",
    en="The address leads nowhere. Go to the front page, or search the tables.",
)
WHOLE_BANK = Text(
    nb="Hele statistikkbanken i én fil",
    nn="Heile statistikkbanken i éi fil",
    en="The whole statistics bank in one file",
)
API = Text(
    nb="API for programmer (PxWebApi 2)",
    nn="API for program (PxWebApi 2)",
    en="API for programs (PxWebApi 2)",
)
NO_TRACKING = Text(
    nb="Nettstedet setter ingen informasjonskapsler og følger ingen.",
    nn="Nettstaden set ingen informasjonskapslar og følgjer ingen.",
    en="The site sets no cookies and follows nobody.",
)

DEFINITION = Text(nb="Definisjon", nn="Definisjon", en="Definition")
VERSION = Text(nb="Versjon {version}", nn="Versjon {version}", en="Version {version}")
HISTORY = Text(nb="Historie", nn="Historie", en="History")
HISTORY_TOLD = Text(
    nb="Slik tallet har stått i hver publisering.",
    nn="Slik talet har stått i kvar publisering.",
    en="The figure as each release has had it.",
)
OTHER_YEARS = Text(nb="Andre år", nn="Andre år", en="Other years")
FIGURE = Text(nb="Tall", nn="Tal", en="Figure")
RULES = Text(
    nb="Regler som gjelder for tallet", nn="Reglar som gjeld for talet", en="Rules in force for it"
)
TABLE_OF_IT = Text(nb="Tabellen", nn="Tabellen", en="The table")
VALUE = Text(nb="Verdi", nn="Verdi", en="Value")
INDICATORS = Text(nb="Indikatorer", nn="Indikatorar", en="Indicators")
VARIABLES = Text(nb="Variabler", nn="Variablar", en="Variables")
RULES_ALL = Text(nb="Regler", nn="Reglar", en="Rules")
IN_TABLES = Text(nb="Vises i", nn="Blir vist i", en="Shown in")

RELEASES = Text(nb="Publiseringer", nn="Publiseringar", en="Releases")
RELEASE = Text(nb="Publisering", nn="Publisering", en="Release")
ABOUT_YEAR = Text(nb="Gjelder", nn="Gjeld", en="About")
STATUS = Text(nb="Status", nn="Status", en="Status")
KNOWN_AT = Text(nb="Uttrekksdato", nn="Uttrekksdato", en="Cut-off")
ANNOUNCED = Text(nb="Dag og tid", nn="Dag og tid", en="Day and time")
FOLLOWS = Text(nb="Erstatter", nn="Erstattar", en="Replaces")
CALENDAR_TOLD = Text(
    nb="Alle tall publiseres klokka åtte om morgenen, for alle samtidig.",
    nn="Alle tal blir publiserte klokka åtte om morgonen, for alle samstundes.",
    en="All figures are released at eight in the morning, to everybody at the same time.",
)
COMING = Text(nb="Kommer", nn="Kjem", en="To come")
CHANGES_TOLD = Text(
    nb="Tall som er endret fra en publisering til den som erstatter den.",
    nn="Tal som er endra frå ei publisering til den som erstattar ho.",
    en="Figures that changed from one release to the one that replaces it.",
)
NO_CHANGES = Text(
    nb="Ingen publisering er erstattet av en ny.",
    nn="Inga publisering er erstatta av ei ny.",
    en="No release has been replaced by a new one.",
)
BEFORE = Text(nb="Før", nn="Før", en="Before")
AFTER = Text(nb="Etter", nn="Etter", en="After")
