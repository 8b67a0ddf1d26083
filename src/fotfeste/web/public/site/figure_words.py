"""What a figure's page says of it (ord om ett tall)."""

from fotfeste.domain.text import Text

AMONG = Text(nb="Regnes av", nn="Blir rekna av", en="Counted among")
HAVING = Text(nb="Telles med", nn="Blir talde med", en="Are counted")
SOURCE = Text(nb="Kilde", nn="Kjelde", en="Source")
RULES_TOLD = Text(
    nb="Der lov og rapporter lar noe stå åpent, er det valgt slik. Paragrafene fører til lovteksten hos Lovdata.",
    nn="Der lov og rapportar lèt noko stå ope, er det valt slik. Paragrafane fører til lovteksten hos Lovdata.",
    en="Where law and reports leave something open, this was chosen. The sections lead to the text of the law at Lovdata.",
)
BY_LAW = Text(nb="Regler i loven", nn="Reglar i lova", en="Rules in law")
BY_CHOICE = Text(nb="Andre valg", nn="Andre val", en="Other choices")
WHY = Text(nb="Hvorfor det er endret", nn="Kvifor det er endra", en="Why it changed")
NOT_THERE = Text(nb="ikke publisert", nn="ikkje publisert", en="not published")
UNCHANGED = Text(nb="uendret", nn="uendra", en="unchanged")
FIRST = Text(nb="første gang", nn="første gong", en="for the first time")
CHANGED = Text(nb="endret", nn="endra", en="changed")
