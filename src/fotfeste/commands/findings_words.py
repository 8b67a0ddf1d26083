"""The words of `fotfeste findings` (ordene om funn)."""

from fotfeste.domain.text import Text

FINDINGS = Text(
    nb="funn i registeret: hva kontrollene fant, og hva som ble gjort med det",
    nn="funn i registeret: kva kontrollane fann, og kva som blei gjort med det",
    en="findings in the register: what the checks found, and what was done about it",
)
UPDATE = Text(
    nb="hold funnene opp mot registeret slik det er nå; ingen post endres",
    nn="hald funna opp mot registeret slik det er no; ingen post blir endra",
    en="hold the findings against the register as it is now; no record changes",
)
LIST = Text(
    nb="vis funnene til en kommune",
    nn="vis funna til ein kommune",
    en="list the findings of a municipality",
)
SHOW = Text(
    nb="vis et funn, og alt som har hendt med det",
    nn="vis eit funn, og alt som har hendt med det",
    en="show a finding, and all that happened to it",
)
SEE = Text(
    nb="noter at noen har sett funnet",
    nn="noter at nokon har sett funnet",
    en="note that somebody has seen it",
)
EXPLAIN = Text(
    nb="forklar et funn: kontrollen lar det ligge så lenge det sier det samme",
    nn="forklar eit funn: kontrollen lèt det liggje så lenge det seier det same",
    en="explain a finding: the check lets it rest as long as it says the same",
)
REOPEN = Text(nb="åpne et funn igjen", nn="opne eit funn att", en="open a finding again")
ON = Text(
    nb="dagen fristene regnes mot; ellers i dag",
    nn="dagen fristane blir rekna mot; elles i dag",
    en="the day the deadlines are read on; else today",
)
MUNICIPALITY = Text(
    nb="kommunens nummer", nn="nummeret til kommunen", en="the municipality's number"
)
ALL = Text(
    nb="også de forklarte og rettede",
    nn="òg dei forklarte og retta",
    en="also the explained and the mended",
)
NUMBER = Text(nb="nummeret til funnet", nn="nummeret til funnet", en="the number of the finding")
BY = Text(nb="hvem som svarer", nn="kven som svarar", en="who answers")
BECAUSE = Text(
    nb="hvorfor; uten personopplysninger",
    nn="kvifor; utan personopplysningar",
    en="why; without personal data",
)
UPDATED = Text(
    nb="Åpnet {opened}, rettet {mended}, åpnet igjen {reopened}.",
    nn="Opna {opened}, retta {mended}, opna att {reopened}.",
    en="Opened {opened}, mended {mended}, reopened {reopened}.",
)
FINDING = Text(
    nb="{number} {check} ({state}) {record}: {seen}. Ventet: {expected}.",
    nn="{number} {check} ({state}) {record}: {seen}. Venta: {expected}.",
    en="{number} {check} ({state}) {record}: {seen}. Expected: {expected}.",
)
NONE = Text(nb="Ingen funn.", nn="Ingen funn.", en="No findings.")
ABOUT = Text(
    nb="{check}: {title}\n{record}: {seen}. Ventet: {expected} ({rule}).\n→ {remedy}\nKanal: {channel}. Melding: {message}.",
    nn="{check}: {title}\n{record}: {seen}. Venta: {expected} ({rule}).\n→ {remedy}\nKanal: {channel}. Melding: {message}.",
    en="{check}: {title}\n{record}: {seen}. Expected: {expected} ({rule}).\n→ {remedy}\nChannel: {channel}. Message: {message}.",
)
HAPPENED = Text(
    nb="{at} {what} av {by}: {why}",
    nn="{at} {what} av {by}: {why}",
    en="{at} {what} by {by}: {why}",
)
