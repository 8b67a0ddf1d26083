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
LAW = Text(nb="Loven bak tallet", nn="Lova bak talet", en="The law behind the figure")
LAW_TOLD = Text(
    nb="Det loven sa i året om dem som tallet gjelder. Hvilken dag som avgjør hva som gjelder for den enkelte, står i den enkelte regelen.",
    nn="Det lova sa i året om dei som talet gjeld. Kva dag som avgjer kva som gjeld for den enkelte, står i den enkelte regelen.",
    en="What the law said in the year of those whom the figure is about. Each rule says which day decides what applies to a person.",
)
FROM = Text(nb="fra {day}", nn="frå {day}", en="from {day}")
NOT_VERIFIED = Text(nb="ikke bekreftet", nn="ikkje stadfesta", en="not verified")
BY_LAW = Text(nb="Regler i loven", nn="Reglar i lova", en="Rules in law")
BY_CHOICE = Text(nb="Andre valg", nn="Andre val", en="Other choices")
WHY = Text(nb="Hvorfor det er endret", nn="Kvifor det er endra", en="Why it changed")
NOT_THERE = Text(nb="ikke publisert", nn="ikkje publisert", en="not published")
UNCHANGED = Text(nb="uendret", nn="uendra", en="unchanged")
FIRST = Text(nb="første gang", nn="første gong", en="for the first time")
CHANGED = Text(nb="endret", nn="endra", en="changed")
