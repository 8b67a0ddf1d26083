"""What the commands say of themselves (hjelpetekster)."""

from fotfeste.domain.text import Text

FOTFESTE = Text(
    nb="Statistikk om introduksjonsprogrammet: fra registeret til det publiserte tallet, og tilbake.",
    nn="Statistikk om introduksjonsprogrammet: frå registeret til det publiserte talet, og tilbake.",
    en="Introduction-programme statistics: from the register to the published figure, and back.",
)
COMMANDS = Text(nb="kommandoer", nn="kommandoar", en="commands")

SYNTHESISE = Text(
    nb="lag et syntetisk register som passer med publiserte tall",
    nn="lag eit syntetisk register som passar med publiserte tal",
    en="make a synthetic register that fits published figures",
)
REPORT = Text(
    nb="tell, skjerm, publiser og tegn et år",
    nn="tel, skjerm, publiser og teikn eit år",
    en="count, protect, release and draw a year",
)
CHECK = Text(
    nb="hold et register opp mot publiserte tall",
    nn="hald eit register opp mot publiserte tal",
    en="hold a register against published figures",
)
WHY = Text(
    nb="følg et tall tilbake til definisjon, regler og antall",
    nn="følg eit tal tilbake til definisjon, reglar og tal på personar",
    en="walk a figure back to definition, rules and counts",
)

EXTRACT = Text(nb="mappa med uttrekket", nn="mappa med uttrekket", en="folder of the extract")
OUT_EXTRACT = Text(
    nb="mappa uttrekket skrives til", nn="mappa uttrekket blir skrive til", en="folder to write to"
)
OUT_REPORT = Text(
    nb="mappa rapporten skrives til", nn="mappa rapporten blir skriven til", en="folder to write to"
)
SEED = Text(
    nb="et annet frø gir andre mennesker med de samme tallene",
    nn="eit anna frø gir andre menneske med dei same tala",
    en="another seed gives other people with the same figures",
)
SCALE = Text(nb="hvor mange Norge", nn="kor mange Noreg", en="how many Norways")
FIGURES = Text(
    nb="tallfiler registeret skal passe med; ellers de to publiserte rapportene",
    nn="talfiler registeret skal passe med; elles dei to publiserte rapportane",
    en="figures files to fit; otherwise the two published reports",
)
PUBLISHED = Text(
    nb="året for en publisert rapport, eller en tallfil",
    nn="året for ein publisert rapport, eller ei talfil",
    en="the year of a published report, or a figures file",
)
JSON = Text(
    nb="skriv også resultatet som JSON",
    nn="skriv òg resultatet som JSON",
    en="also write the result as JSON",
)
YEAR = Text(nb="året det gjelder", nn="året det gjeld", en="the year it is about")
EDITION = Text(nb="oppsettet av rapporten", nn="oppsettet av rapporten", en="layout of the report")
LANGUAGE = Text(nb="språket i rapporten", nn="språket i rapporten", en="language of the report")
EARLIER = Text(
    nb="tidligere publiseringer som ikke må motsies",
    nn="tidlegare publiseringar som ikkje må motseiast",
    en="earlier releases that must not be contradicted",
)
FIGURE_ID = Text(
    nb="tallets id: TABELL/ÅR/KODE/…",
    nn="talet sin id: TABELL/ÅR/KODE/…",
    en="TABLE/YEAR/CODE/…",
)
RELEASE = Text(
    nb="mappa med publiseringen", nn="mappa med publiseringa", en="folder of the release"
)

NO_YEAR = Text(
    nb="«{seen}» er ikke et år fra {first} og framover",
    nn="«{seen}» er ikkje eit år frå {first} og framover",
    en="«{seen}» is no year from {first} on",
)
NO_NUMBER = Text(
    nb="«{seen}» er ikke et helt tall over null",
    nn="«{seen}» er ikkje eit heilt tal over null",
    en="«{seen}» is no whole number above zero",
)

LAW = Text(
    nb="hva loven sier på en dag, og hvorfor",
    nn="kva lova seier på ein dag, og kvifor",
    en="what the law says on a day, and why",
)
EXPLAIN = Text(
    nb="rettigheter, plikter og frister for en person, med begrunnelse",
    nn="rettar, plikter og fristar for ein person, med grunngiving",
    en="a person's rights, duties and deadlines, with reasons",
)
CHANGE = Text(
    nb="hva som endret seg i reglene mellom to dager",
    nn="kva som endra seg i reglane mellom to dagar",
    en="what changed in the rules between two days",
)
ON = Text(
    nb="dagen det gjelder (ÅÅÅÅ-MM-DD)", nn="dagen det gjeld (ÅÅÅÅ-MM-DD)", en="the day asked of"
)
BELIEVED_ON = Text(
    nb="slik reglene var kjent denne dagen",
    nn="slik reglane var kjende denne dagen",
    en="as the rules were known on this day",
)
AS_JSON = Text(nb="skriv JSON", nn="skriv JSON", en="print JSON")
SCHEMA = Text(
    nb="skriv JSON-skjemaet for en person",
    nn="skriv JSON-skjemaet for ein person",
    en="print the schema",
)
PERSON_AND_DAY = Text(
    nb="Oppgi en fil med en person og en dag: fotfeste law explain PERSON.json --on ÅÅÅÅ-MM-DD. "
    "Skjemaet for personen får du med --schema.",
    nn="Oppgje ei fil med ein person og ein dag: fotfeste law explain PERSON.json --on ÅÅÅÅ-MM-DD. "
    "Skjemaet for personen får du med --schema.",
    en="Name a file with a person, and a day: fotfeste law explain PERSON.json --on YYYY-MM-DD. "
    "The schema of a person comes with --schema.",
)
NO_PERSON = Text(
    nb="{path} kan ikke leses som et JSON-objekt med en person: {error}. "
    "Skjemaet får du med fotfeste law explain --schema.",
    nn="{path} kan ikkje lesast som eit JSON-objekt med ein person: {error}. "
    "Skjemaet får du med fotfeste law explain --schema.",
    en="{path} cannot be read as a JSON object with a person: {error}. "
    "The schema comes with fotfeste law explain --schema.",
)

PERSON_FILE = Text(
    nb="en person som JSON, slik --schema beskriver",
    nn="ein person som JSON, slik --schema skildrar",
    en="a person as JSON, as --schema describes",
)
FIRST_DAY = Text(nb="den første dagen", nn="den første dagen", en="the first day")
LAST_DAY = Text(nb="den siste dagen", nn="den siste dagen", en="the last day")

PROTECT = Text(
    nb="skjerm tabeller over en hvilken som helst personfil",
    nn="skjerm tabellar over kva som helst personfil",
    en="protect tables over any file of persons",
)
PERSONS = Text(
    nb="én rad per person, én kolonne per variabel",
    nn="éi rad per person, éin kolonne per variabel",
    en="one row per person, one column per variable",
)
TABLES = Text(
    nb="JSON: navn på tabell → liste av kolonner",
    nn="JSON: namn på tabell → liste av kolonnar",
    en="JSON: name of a table → list of columns",
)
HIERARCHY = Text(
    nb="CSV: den fineste inndelingen først, så grupper av den",
    nn="CSV: den finaste inndelinga først, så grupper av ho",
    en="CSV: the finest division first, then groups of it",
)
THRESHOLD = Text(
    nb="antall fra én opp til, men ikke med, dette er små",
    nn="tal frå éin opp til, men ikkje med, dette er små",
    en="counts from one up to, not including, this are small",
)
METHOD = Text(
    nb="skjul celler, eller avrund små antall",
    nn="skjul celler, eller avrund små tal",
    en="withhold cells, or round small counts",
)
OUT_PROTECTED = Text(
    nb="mappa tabellene skrives til",
    nn="mappa tabellane blir skrivne til",
    en="folder to write the tables to",
)
SEPARATELY = Text(
    nb="ta hver tabell som den eneste som publiseres",
    nn="ta kvar tabell som den einaste som blir publisert",
    en="take each table as the only one that is released",
)
ATTACK = Text(
    nb="regn ut det en tallfil skjuler, så langt det går",
    nn="rekn ut det ei talfil skjuler, så langt det går",
    en="recompute what a figures file hides, as far as can be",
)
ATTACKED = Text(
    nb="tallfil der skjulte verdier er merket suppressed",
    nn="talfil der skjulte verdiar er merkte suppressed",
    en="figures file in which hidden values are marked suppressed",
)
HIDDEN = Text(
    nb="hva en skjult verdi kan være, som 1-4; uten øvre grense der andre celler skjules også",
    nn="kva ein skjult verdi kan vere, som 1-4; utan øvre grense der andre celler blir skjulte òg",
    en="what a hidden value can be, as 1-4; no upper end where other cells are hidden too",
)
