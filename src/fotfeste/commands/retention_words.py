"""The words of `fotfeste retention` (ordene om lagring og sletting)."""

from fotfeste.domain.text import Text

RETENTION = Text(
    nb="slett det som er lagret lenge nok etter forskriften, med bevis",
    nn="slett det som er lagra lenge nok etter forskrifta, med bevis",
    en="delete what has been kept long enough by the regulation, with proof",
)
DUE = Text(
    nb="vis hva som skal slettes en dag, for hvem og etter hvilken regel; ingenting endres",
    nn="vis kva som skal slettast ein dag, for kven og etter kva regel; ingenting blir endra",
    en="show what is to be deleted on a day, whose, and by which rule; nothing changes",
)
PROPOSE = Text(
    nb="foreslå å slette det, og skriv overføringslisten",
    nn="føreslå å slette det, og skriv overføringslista",
    en="propose to delete it, and write the transfer list",
)
CARRY_OUT = Text(
    nb="slett det en annen har foreslått",
    nn="slett det ein annan har føreslege",
    en="delete what somebody else has proposed",
)
PROOF = Text(
    nb="vis alle slettinger, og etterprøv at ikke noe annet er borte",
    nn="vis alle slettingar, og etterprøv at ikkje noko anna er borte",
    en="show every deletion, and verify that nothing else is gone",
)
ON = Text(nb="dagen fristene regnes mot", nn="dagen fristane blir rekna mot", en="the day asked of")
BY = Text(nb="hvem som gjør det", nn="kven som gjer det", en="who does it")
BECAUSE = Text(nb="hvorfor det slettes nå", nn="kvifor det blir sletta no", en="why it is done now")
TRANSFER = Text(
    nb="fil til utlendingsmyndighetene med det de trenger, før det slettes",
    nn="fil til utlendingsstyresmaktene med det dei treng, før det blir sletta",
    en="file for the immigration authorities with what they need, before it is deleted",
)
NUMBERS = Text(
    nb="egen fil med personnumrene til overføringslisten; går en annen vei enn listen, og slettes etterpå",
    nn="eiga fil med personnumra til overføringslista; går ein annan veg enn lista, og vert sletta etterpå",
    en="a file of its own with the numbers of the transfer list; goes another way than the list, and is deleted after",
)
NUMBER = Text(nb="nummeret til forslaget", nn="nummeret til framlegget", en="the proposal's number")
CATEGORY = Text(
    nb="{title}: {records} poster om {persons} personer. {years} år fra {clock} ({citation}).",
    nn="{title}: {records} postar om {persons} personar. {years} år frå {clock} ({citation}).",
    en="{title}: {records} records of {persons} persons. {years} years from {clock} ({citation}).",
)
WITHOUT_LAST_DAY = Text(
    nb="    {records} poster beholdes: dagen fristen løper fra er ikke registrert.",
    nn="    {records} postar blir haldne på: dagen fristen går frå er ikkje registrert.",
    en="    {records} records are kept: the day their time runs from is not registered.",
)
NO_TERM = Text(
    nb="{title}: ingenting slettes, siden ingen bekreftet regel gjelder {on}.",
    nn="{title}: ingenting blir sletta, sidan ingen stadfesta regel gjeld {on}.",
    en="{title}: nothing is deleted, since no verified rule holds on {on}.",
)
NO_CLOCK = Text(
    nb="{title}: registeret har ingen slike poster.",
    nn="{title}: registeret har ingen slike postar.",
    en="{title}: the register has no such records.",
)
NOTHING = Text(
    nb="Ingenting skal slettes.", nn="Ingenting skal slettast.", en="Nothing is to be deleted."
)
PROPOSED = Text(
    nb="Forslag {number}: {records} poster.\nOverføringslisten er {transfer}.\nSHA-256: {hash}\nEn annen gjennomfører det: retention carry-out {number}.",
    nn="Framlegg {number}: {records} postar.\nOverføringslista er {transfer}.\nSHA-256: {hash}\nEin annan gjennomfører det: retention carry-out {number}.",
    en="Proposal {number}: {records} records.\nThe transfer list is {transfer}.\nSHA-256: {hash}\nSomebody else carries it out: retention carry-out {number}.",
)
CARRIED_OUT = Text(
    nb="Forslag {number} er gjennomført: {entries} innførsler i historikken er slettet.\nBevis: {digest}",
    nn="Framlegg {number} er gjennomført: {entries} innførslar i historikken er sletta.\nBevis: {digest}",
    en="Proposal {number} is carried out: {entries} entries of the history were deleted.\nProof: {digest}",
)
DELETION = Text(
    nb="{number} ({carried_out_on})\n  {category}: {entries} innførsler om {persons} personer etter {rule}; foreslått av {proposed_by}, gjennomført av {carried_out_by}",
    nn="{number} ({carried_out_on})\n  {category}: {entries} innførslar om {persons} personar etter {rule}; føreslege av {proposed_by}, gjennomført av {carried_out_by}",
    en="{number} ({carried_out_on})\n  {category}: {entries} entries of {persons} persons by {rule}; proposed by {proposed_by}, carried out by {carried_out_by}",
)
WHOLE = Text(
    nb="Bevisene er hele, og ikke noe annet er borte fra historikken.\nOffentlig nøkkel: {key}",
    nn="Bevisa er heile, og ikkje noko anna er borte frå historikken.\nOffentleg nøkkel: {key}",
    en="The proofs are whole, and nothing else is gone from the history.\nPublic key: {key}",
)
NONE_YET = Text(
    nb="Ingenting er slettet, og ingenting er borte fra historikken.",
    nn="Ingenting er sletta, og ingenting er borte frå historikken.",
    en="Nothing was deleted, and nothing is gone from the history.",
)
UNTOUCHED = Text(
    nb="Historikken til {sender} er ikke som den ble skrevet (skriving {batch}). Sammenlign med sikkerhetskopien.",
    nn="Historikken til {sender} er ikkje som han blei skriven (skriving {batch}). Jamfør med tryggingskopien.",
    en="The history of {sender} is not as it was written (batch {batch}). Compare with the backup.",
)
