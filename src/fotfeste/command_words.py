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
