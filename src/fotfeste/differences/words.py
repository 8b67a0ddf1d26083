"""The words in which a difference is told (ordene om avvik), in three languages; the ids of causes are permanent."""

from fotfeste.domain.refusal import Refused
from fotfeste.domain.text import Text


class DifferencesRefused(Refused):
    """A question about differences that cannot be answered."""


CAUSES: dict[str, Text] = {
    "not_received": Text(
        "deltakelsen er ikke mottatt i registeret",
        "deltakinga er ikkje motteken i registeret",
        "the participation has not been received by the register",
    ),
    "rejected": Text(
        "sendt, men avvist; se kvitteringen",
        "sendt, men avvist; sjå kvitteringa",
        "sent, but rejected; see the receipt",
    ),
    "waiting": Text(
        "sendt, men venter på en post som ikke er kommet",
        "sendt, men ventar på ein post som ikkje er komen",
        "sent, but waits for a record that has not come",
    ),
    "withdrawn": Text(
        "sendt, og trukket tilbake eller slettet",
        "sendt, og trekt tilbake eller sletta",
        "sent, and withdrawn or deleted",
    ),
    "registered_after": Text(
        "registrert etter uttrekksdatoen",
        "registrert etter uttrekksdatoen",
        "registered after the cut-off",
    ),
    "corrected_since": Text(
        "rettet etter uttrekksdatoen", "retta etter uttrekksdatoen", "corrected after the cut-off"
    ),
    "missing_end": Text(
        "avslutningen, eller årsaken til den, mangler i registeret",
        "avslutninga, eller årsaka til ho, manglar i registeret",
        "the ending, or its reason, is missing in the register",
    ),
    "other_municipality": Text(
        "regnes i en annen kommune etter flytting",
        "vert rekna i ein annan kommune etter flytting",
        "counted in another municipality after a move",
    ),
    "screened": Text(
        "skjermet adresse: regnes under «ukjent» sted",
        "skjerma adresse: vert rekna under «ukjend» stad",
        "screened address: counted under place “unknown”",
    ),
    "not_in_year": Text(
        "ikke i program noen dag i året etter det registeret vet",
        "ikkje i program nokon dag i året etter det registeret veit",
        "not in the programme on any day of the year, by what the register knows",
    ),
    "definition": Text(
        "oppfyller ikke definisjonen",
        "oppfyller ikkje definisjonen",
        "does not meet the definition",
    ),
    "counted_once": Text(
        "samme person, som telles én gang, ved en annen deltakelse",
        "same person, som vert talt éin gong, ved ei anna deltaking",
        "the same person, counted once, by another participation",
    ),
    "other_sender": Text(
        "registrert av en annen avsender",
        "registrert av ein annan avsendar",
        "registered by another sender",
    ),
    "only_register": Text(
        "i registeret, men ikke i kommunens egen oversikt",
        "i registeret, men ikkje i kommunen si eiga oversikt",
        "in the register, but not in the municipality's own list",
    ),
    "own_otherwise": Text(
        "kommunens egen fil sier noe annet om deltakelsen",
        "kommunen si eiga fil seier noko anna om deltakinga",
        "the municipality's own file says otherwise of the participation",
    ),
    "not_explained": Text(
        "det oppgitte tallet kan ikke følges til deltakelser",
        "det oppgjevne talet kan ikkje følgjast til deltakingar",
        "the stated number cannot be followed to participations",
    ),
}
"""Why a participation is counted by one and not by the other."""

STATED = Text(
    "Kommunens oppgitte tall", "Kommunen sitt oppgjevne tal", "The municipality's stated number"
)
OWN = Text("Kommunens eget tall", "Kommunen sitt eige tal", "The municipality's own number")
PUBLISHED = Text(
    "Registerets tall, kjent {known_at}",
    "Talet i registeret, kjent {known_at}",
    "The register's number, as known on {known_at}",
)
NOW = Text("Registerets tall nå", "Talet i registeret no", "The register's number now")
ABOUT = Text(
    "{indicator} ({of}) i {place}, {year}",
    "{indicator} ({of}) i {place}, {year}",
    "{indicator} ({of}) in {place}, {year}",
)
NUMERATOR = Text("antall i telleren", "tal i teljaren", "number in the numerator")
BASE = Text("antall i nevneren", "tal i nemnaren", "number in the base")
NUMBER = Text("antall", "tal", "number")
UNUSABLE = Text(
    "{number} poster i fila kan ikke brukes og er ikke talt med; «validate» sier hvorfor",
    "{number} postar i fila kan ikkje brukast og er ikkje talde med; «validate» seier kvifor",
    "{number} records of the file cannot be used and are not counted; “validate” says why",
)
RECEIPT = Text(
    "{record} {reference}: {outcome}, kvittering {message} post {number}{rules}",
    "{record} {reference}: {outcome}, kvittering {message} post {number}{rules}",
    "{record} {reference}: {outcome}, receipt {message} record {number}{rules}",
)
NO_RECEIPT = Text(
    "{record} {reference}: ikke mottatt",
    "{record} {reference}: ikkje motteken",
    "{record} {reference}: not received",
)
UNMET = Text("{variable}: {code}", "{variable}: {code}", "{variable}: {code}")

NOT_A_LIST = Text(
    "«{seen}» er ingen liste over deltakelser. Skriv avsenderens id for hver deltakelse på en egen linje, som UTF-8, uten personnummer.",
    "«{seen}» er inga liste over deltakingar. Skriv id frå avsendaren for kvar deltaking på ei eiga linje, som UTF-8, utan personnummer.",
    "“{seen}” is no list of participations. Write the sender's reference of each participation on a line of its own, in UTF-8, without personal numbers.",
)
NO_INDICATOR = Text(
    "«{seen}» er ingen indikator som teller personer i et år. Velg en av: {known}.",
    "«{seen}» er ingen indikator som tel personar i eit år. Vel ein av: {known}.",
    "“{seen}” is no indicator that counts persons in a year. Choose one of: {known}.",
)
NO_BASE = Text(
    "«{seen}» er et antall og har ingen nevner. Utelat --base.",
    "«{seen}» er eit tal og har ingen nemnar. Utelat --base.",
    "“{seen}” is a number and has no base. Leave --base out.",
)
NO_PLACE = Text(
    "«{seen}» var ikke én kommune i {year}. Oppgi et firesifret nummer som svarer til én kommune det året.",
    "«{seen}» var ikkje éin kommune i {year}. Oppgje eit firesifra nummer som svarer til éin kommune det året.",
    "“{seen}” was not one municipality in {year}. Name a number of four digits that stands for one municipality that year.",
)
NOTHING_OWN = Text(
    "Oppgi kommunens eget tall: en fil fra fagsystemet, --references FIL eller --stated TALL.",
    "Oppgje kommunen sitt eige tal: ei fil frå fagsystemet, --references FIL eller --stated TAL.",
    "Name the municipality's own number: a file of the case system, --references FILE or --stated NUMBER.",
)
NOT_YET = Text(
    "Registeret vet ikke hva som er kjent {known_at}: dagen er ikke kommet. Oppgi en dag til og med {today}.",
    "Registeret veit ikkje kva som er kjent {known_at}: dagen er ikkje komen. Oppgje ein dag til og med {today}.",
    "The register does not know what is known on {known_at}: that day has not come. Name a day up to {today}.",
)
