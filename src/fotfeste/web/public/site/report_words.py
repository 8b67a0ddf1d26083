"""What the report's pages say around it (ord rundt rapporten)."""

from fotfeste.domain.text import Text

CONTENTS = Text(nb="Innhold", nn="Innhald", en="Contents")
TO_CONTENTS = Text(nb="Forsiden av rapporten", nn="Framsida av rapporten", en="Front of the report")
WHOLE = Text(
    nb="Hele rapporten på én side, som for utskrift",
    nn="Heile rapporten på éi side, som for utskrift",
    en="The whole report on one page, as for printing",
)
BEFORE = Text(nb="Forrige kapittel", nn="Førre kapittel", en="Previous chapter")
AFTER = Text(nb="Neste kapittel", nn="Neste kapittel", en="Next chapter")
PAGING = Text(nb="Kapitler", nn="Kapittel", en="Chapters")
FILES = Text(nb="Rapporten som fil", nn="Rapporten som fil", en="The report as a file")
OTHERS = Text(nb="Andre rapporter", nn="Andre rapportar", en="Other reports")
OF_YEAR = Text(nb="Rapporten for {year}", nn="Rapporten for {year}", en="The report for {year}")
LINKED = Text(
    nb="Hvert tall i tabellene fører til en side med definisjonen, reglene og historien til tallet.",
    nn="Kvart tal i tabellane fører til ei side med definisjonen, reglane og historia til talet.",
    en="Every number in the tables leads to a page with its definition, rules and history.",
)
