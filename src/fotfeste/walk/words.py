"""What the steps of a walk are called (spor): headings and sentences in three languages."""

from fotfeste.domain.text import Text

FIGURE = Text(nb="Tallet", nn="Talet", en="The figure")
TABLE = Text(nb="Tabell", nn="Tabell", en="Table")
WHERE = Text(nb="Hvem", nn="Kven", en="Who")
DEFINITION = Text(nb="Definisjon", nn="Definisjon", en="Definition")
DENOMINATOR = Text(nb="Regnes av", nn="Blir rekna av", en="Counted among")
NUMERATOR = Text(nb="De som har", nn="Dei som har", en="Those having")
RULES = Text(
    nb="Regler som kildene lar stå åpne", nn="Reglar som kjeldene lèt stå opne", en="Open rules"
)
SOURCE = Text(nb="Kilde", nn="Kjelde", en="Source")
CUTOFF = Text(nb="Uttrekksdato", nn="Uttrekksdato", en="Cut-off")
EXTRACT = Text(nb="Uttrekk", nn="Uttrekk", en="Extract")
COUNTS = Text(nb="Antall", nn="Tal på personar", en="Counts")
POLICY = Text(nb="Skjerming", nn="Skjerming", en="Protection")
RELEASE = Text(nb="Publisering", nn="Publisering", en="Release")

EVERYONE = Text(nb="alle", nn="alle", en="everyone")
VERSION = Text(nb="versjon {version}", nn="versjon {version}", en="version {version}")
KNOWN_AT = Text(
    nb="kjent {day}; alle rader: {row_hash}",
    nn="kjent {day}; alle rader: {row_hash}",
    en="known at {day}; all rows: {row_hash}",
)
OF = Text(nb="{count} av {base}", nn="{count} av {base}", en="{count} of {base}")
EARLIER = Text(
    nb="{now}; {year}: {before}", nn="{now}; {year}: {before}", en="{now}; {year}: {before}"
)
WOULD_HIDE = Text(
    nb="ville blitt skjult etter regel {version}: få personer",
    nn="ville blitt skjult etter regel {version}: få personar",
    en="would be hidden by policy {version}: few persons",
)
WOULD_SHOW = Text(
    nb="kan vises for sin egen del etter regel {version}; tabellen rundt kan likevel kreve at det skjules",
    nn="kan visast for sin eigen del etter regel {version}; tabellen rundt kan likevel krevje at det blir skjult",
    en="may be shown for its own sake by policy {version}; the table around it may still have it hidden",
)
SEALED = Text(
    nb="{id}, godkjent av {approved}; skjerming etter regel {policy}",
    nn="{id}, godkjend av {approved}; skjerming etter regel {policy}",
    en="{id}, approved by {approved}; protected by policy {policy}",
)
NOBODY = Text(nb="ingen (prøve)", nn="ingen (prøve)", en="nobody (a trial)")
SYNTHETIC = Text(nb="syntetiske data", nn="syntetiske data", en="synthetic data")

NO_TABLE = Text(
    nb="Ingen tabell heter «{table}» i tallet «{id}». Tabeller som ligner: {near}.",
    nn="Ingen tabell heiter «{table}» i talet «{id}». Tabellar som liknar: {near}.",
    en="No table is called “{table}” in the figure “{id}”. Tables like it: {near}.",
)
NO_FIGURE = Text(
    nb="«{id}» er ikke et tall i tabellen. Formen er {form}.",
    nn="«{id}» er ikkje eit tal i tabellen. Forma er {form}.",
    en="“{id}” is no figure of the table. The form is {form}.",
)
NO_CODE = Text(
    nb="«{code}» er ikke en kode for {variable} i {year}. Kodene er: {codes}.",
    nn="«{code}» er ikkje ein kode for {variable} i {year}. Kodane er: {codes}.",
    en="“{code}” is no code of {variable} in {year}. The codes are: {codes}.",
)
NOT_COVERED = Text(
    nb="Uttrekket dekker ikke {year}.",
    nn="Uttrekket dekkjer ikkje {year}.",
    en="The extract does not cover {year}.",
)
NOT_RELEASED = Text(
    nb="Publiseringen har ikke tallet «{id}».",
    nn="Publiseringa har ikkje talet «{id}».",
    en="The release does not have the figure “{id}”.",
)
