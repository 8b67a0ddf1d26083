"""What the pages of releases say (ord om publiseringer)."""

from fotfeste.domain.text import Text

TOLD = Text(
    nb="Hver publisering blir stående slik den var. Tabellene viser de nyeste tallene for hvert år.",
    nn="Kvar publisering blir ståande slik ho var. Tabellane viser dei nyaste tala for kvart år.",
    en="Every release stays as it was. The tables show the newest figures of each year.",
)
TABLES_IN = Text(nb="Tabeller", nn="Tabellar", en="Tables")
FILES = Text(nb="Filer", nn="Filer", en="Files")
NO_FILES = Text(
    nb="Publiseringen har ingen filer; tallene finnes i tabellene.",
    nn="Publiseringa har ingen filer; tala finst i tabellane.",
    en="The release has no files; its figures are in the tables.",
)
POLICY = Text(
    nb="Skjermet etter regelsett {policy}.",
    nn="Skjerma etter regelsett {policy}.",
    en="Protected by policy {policy}.",
)
REPLACES = Text(nb="Erstatter", nn="Erstattar", en="Replaces")
