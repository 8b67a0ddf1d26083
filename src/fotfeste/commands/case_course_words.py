"""The words of the commands on a participation's course (ordene om forløpet)."""

from fotfeste.domain.text import Text

COURSE = {
    "decide": Text(nb="registrer et vedtak", nn="registrer eit vedtak", en="record a decision"),
    "start": Text(nb="registrer oppstart", nn="registrer oppstart", en="record a start"),
    "grant-leave": Text(nb="gi permisjon", nn="gje permisjon", en="grant leave"),
    "extend": Text(nb="forleng programmet", nn="forleng programmet", en="extend the programme"),
    "end": Text(
        nb="registrer en avslutning, med alle statuser ved slutten",
        nn="registrer ei avslutning, med alle statusar ved slutten",
        en="record an ending, with every status at the end",
    ),
    "reopen": Text(
        nb="gjenåpne en avsluttet deltakelse",
        nn="opne att ei avslutta deltaking",
        en="reopen a participation that ended",
    ),
    "move": Text(
        nb="avslutt en deltakelse som fortsetter i en annen kommune",
        nn="avslutt ei deltaking som held fram i ein annan kommune",
        en="end a participation that goes on in another municipality",
    ),
}
PARTICIPATION = Text(
    nb="kommunens id for deltakelsen",
    nn="kommunen sin id for deltakinga",
    en="the municipality's id of the participation",
)
ON = Text(
    nb="dagen det skjedde, eller gjelder fra",
    nn="dagen det hende, eller gjeld frå",
    en="the day it happened, or from which it holds",
)
KIND = Text(nb="slaget, som kode", nn="slaget, som kode", en="the kind, as a code")
REASON = Text(
    nb="avslutningsårsaken, som kode",
    nn="avslutningsårsaka, som kode",
    en="the end reason, as a code",
)
TO = Text(
    nb="kommunen det flyttes til", nn="kommunen det vert flytta til", en="the municipality moved to"
)
TAKES_EFFECT = Text(
    nb="dagen vedtaket gjelder fra",
    nn="dagen vedtaket gjeld frå",
    en="the day the decision takes effect",
)
LAST_DAY = Text(
    nb="siste dag i permisjonen; utelatt når den ikke er kjent",
    nn="siste dag i permisjonen; utelaten når han ikkje er kjend",
    en="the last day of the leave; left out where it is not known",
)
DECIDED = Text(
    nb="dagen permisjonen ble vedtatt",
    nn="dagen permisjonen vart vedteken",
    en="the day the leave was decided",
)
MONTHS = Text(
    nb="måneder programmet forlenges",
    nn="månader programmet vert forlengt",
    en="months of extension",
)
GROUND = Text(nb="grunnlaget, som kode", nn="grunnlaget, som kode", en="the ground, as a code")
ACT = Text(
    nb="loven det forlenges etter, som kode",
    nn="lova det vert forlengt etter, som kode",
    en="the act, as a code",
)
COMPLETION = Text(
    nb="fullført eller avbrutt, som kode",
    nn="fullført eller avbrote, som kode",
    en="completed or interrupted, as a code",
)
STATUS = Text(
    nb="en status ved slutten, som kind=work,position_percent=100; kan gjentas",
    nn="ein status ved slutten, som kind=work,position_percent=100; kan takast opp att",
    en="a status at the end, as kind=work,position_percent=100; may be repeated",
)
ACTIVITY = Text(
    nb="hovedaktiviteten, når den er en annen enn statusene gir",
    nn="hovudaktiviteten, når han er ein annan enn statusane gjev",
    en="the main activity, where it is another than the statuses give",
)
ACTIVITY_BECAUSE = Text(
    nb="hvorfor den er en annen", nn="kvifor han er ein annan", en="why it is another"
)
MADE = Text(
    nb="id for den nye posten; ellers lages den av deltakelsen, slaget og dagen",
    nn="id for den nye posten; elles vert han laga av deltakinga, slaget og dagen",
    en="an id of the new record; else made of the participation, the kind and the day",
)
