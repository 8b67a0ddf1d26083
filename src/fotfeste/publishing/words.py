"""Words that every report has (faste ord): labels, headings and explanations that no edition writes."""

from fotfeste.domain.text import Text

SYNTHETIC = Text(nb="Syntetiske data", nn="Syntetiske data", en="Synthetic data")
SYNTHETIC_EXPLAINED = Text(
    nb="Tallene er laget av et program. De handler ikke om virkelige personer, og kan ikke brukes som statistikk.",
    nn="Tala er laga av eit program. Dei handlar ikkje om verkelege personar, og kan ikkje brukast som statistikk.",
    en="The numbers were made by a program. They are not about real persons, and cannot be used as statistics.",
)
TABLE = Text(nb="Tabell", nn="Tabell", en="Table")
CHART = Text(nb="Figur", nn="Figur", en="Figure")
CONTENTS = Text(nb="Innhold", nn="Innhald", en="Contents")
KEY_FIGURES = Text(nb="Nøkkeltall", nn="Nøkkeltal", en="Key figures")
SKIP = Text(nb="Hopp til innholdet", nn="Hopp til innhaldet", en="Skip to the contents")
DATA_TABLE = Text(nb="Tallene i figuren", nn="Tala i figuren", en="The numbers in the figure")
FOOTNOTE = Text(nb="Fotnote", nn="Fotnote", en="Footnote")
BACK = Text(nb="Tilbake til teksten", nn="Tilbake til teksten", en="Back to the text")
DOWNLOADS = Text(nb="Last ned rapporten", nn="Last ned rapporten", en="Download the report")
PAGE = Text(nb="Side", nn="Side", en="Page")
OF = Text(nb="av", nn="av", en="of")
NOTES = Text(nb="Merknader", nn="Merknader", en="Notes")
SIGNS = Text(nb="Tegnforklaring", nn="Teiknforklaring", en="Signs")
SOURCE = Text(nb="Kilde", nn="Kjelde", en="Source")
CHOSEN = Text(nb="Valgt", nn="Vald", en="Chosen")
OTHERS = Text(nb="Kunne også vært", nn="Kunne også ha vore", en="Could also have been")
FROM_OUTSIDE = Text(
    nb="Tallene er publisert av andre og ikke beregnet her.",
    nn="Tala er publiserte av andre og ikkje rekna ut her.",
    en="The numbers were published by others, and not computed here.",
)
SHOWN_BELOW = Text(
    nb="Tallene i figuren står i tabellen under den.",
    nn="Tala i figuren står i tabellen under han.",
    en="The numbers in the figure are in the table below it.",
)
KNOWN_AT = Text(
    nb="Registeret slik det var kjent {day}",
    nn="Registeret slik det var kjent {day}",
    en="The register as known on {day}",
)
ANNOUNCED = Text(nb="Publisert {day}", nn="Publisert {day}", en="Published {day}")
RELEASE = Text(nb="Publisering {id}", nn="Publisering {id}", en="Release {id}")
STATUSES = {
    "preliminary": Text(nb="Foreløpige tall", nn="Førebels tal", en="Preliminary figures"),
    "final": Text(nb="Endelige tall", nn="Endelege tal", en="Final figures"),
    "revised": Text(nb="Reviderte tall", nn="Reviderte tal", en="Revised figures"),
}
SWITCHED = Text(
    nb="Regnet med et annet valg enn vanlig: {rule}: {chosen}, i stedet for {default}",
    nn="Rekna med eit anna val enn vanleg: {rule}: {chosen}, i staden for {default}",
    en="Computed with another choice than usual: {rule}: {chosen}, instead of {default}",
)
LEFT_OUT = Text(
    nb="Setninger som ikke står i rapporten, siden publiseringen ikke har tall eller ord til dem",
    nn="Setningar som ikkje står i rapporten, sidan publiseringa ikkje har tal eller ord til dei",
    en="Sentences that are not in the report, as the release has no numbers or words for them",
)
NO_CLAIM = Text(
    nb="{name}: publiseringen sier ikke noe om dette",
    nn="{name}: publiseringa seier ikkje noko om dette",
    en="{name}: the release makes no such claim",
)
NO_FIGURE = Text(
    nb="{name}: publiseringen har ikke noe slikt tall",
    nn="{name}: publiseringa har ikkje noko slikt tal",
    en="{name}: the release has no such figure",
)
ONLY_A_SIGN = Text(
    nb="{name}: er {sign} i publiseringen",
    nn="{name}: er {sign} i publiseringa",
    en="{name}: is {sign} in the release",
)
NOT_IN_REPORT = Text(
    nb="{name}: er ikke med i denne rapporten",
    nn="{name}: er ikkje med i denne rapporten",
    en="{name}: is not in this report",
)
