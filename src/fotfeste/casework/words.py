"""What a command refuses, in words (avvisninger): what was seen, which rule, and what to do."""

from fotfeste.domain.refusal import Refused
from fotfeste.domain.text import Text
from fotfeste.exchange.problem import Problem


class NotRecorded(Refused):
    """A change that was refused; nothing of it was recorded."""


class ChangedMeanwhile(NotRecorded):
    """A change of a record that somebody else changed after it was last seen."""


BY = Text(
    nb="Hvem som registrerer, mangler. Alt i registeret har en som står for det: oppgi by.",
    nn="Kven som registrerer, manglar. Alt i registeret har ein som står for det: oppgje by.",
    en="Who records it is missing. Everything in the register has somebody behind it: give by.",
)
BECAUSE = Text(
    nb="Begrunnelsen mangler. Historikken sier hvorfor hver endring ble gjort: oppgi because.",
    nn="Grunngivinga manglar. Historikken seier kvifor kvar endring blei gjord: oppgje because.",
    en="The reason is missing. The history says why every change was made: give because.",
)
NUMBER_IN_REASON = Text(
    nb="Begrunnelsen eller navnet ser ut til å inneholde et personnummer, og blir stående i "
    "historikken. Vis til saken eller personens id i stedet.",
    nn="Grunngivinga eller namnet ser ut til å innehalde eit personnummer, og vert ståande i "
    "historikken. Vis til saka eller namnet personen har i fagsystemet, i staden.",
    en="The reason or the name seems to hold a personal number, and stays in the history. Refer "
    "to the case or the person's id instead.",
)
NOT_FOUND = Text(
    nb="Det er ingen {kind} «{reference}» som du kan arbeide med. Se etter at navnet er rett.",
    nn="Det er ingen {kind} «{reference}» som du kan arbeide med. Sjå etter at namnet er rett.",
    en="There is no {kind} “{reference}” that you can work on. See that its name is right.",
)
EXISTS = Text(
    nb="{kind} «{reference}» finnes fra før. Rett den, eller bruk en ny id.",
    nn="{kind} «{reference}» finst frå før. Rett den, eller bruk ein ny id.",
    en="{kind} “{reference}” is there already. Correct it, or use a new id.",
)
CHANGED = Text(
    nb="{kind} «{reference}» ble endret av {by} etter at du så den (versjon {seen}, nå {version}): "
    "«{because}». Ingenting er overskrevet. Se på den igjen, og gjør endringen på nytt om den "
    "fortsatt er rett.",
    nn="{kind} «{reference}» blei endra av {by} etter at du såg den (versjon {seen}, no {version}): "
    "«{because}». Ingenting er overskrive. Sjå på den igjen, og gjer endringa på nytt om ho "
    "framleis er rett.",
    en="{kind} “{reference}” was changed by {by} after you saw it (version {seen}, now {version}): "
    "“{because}”. Nothing was overwritten. Look at it again, and make the change anew if it is "
    "still right.",
)
STARTED = Text(
    nb="Deltakelsen startet {day} (integreringsforskriften § 52 a). Var det feil dag, rett den.",
    nn="Deltakinga starta {day} (integreringsforskriften § 52 a). Var det feil dag, rett den.",
    en="The participation started on {day} (integreringsforskriften § 52 a). If that day is wrong, "
    "correct it.",
)
NOT_STARTED = Text(
    nb="Deltakelsen er ikke startet (integreringsforskriften § 52 a). Registrer starten først.",
    nn="Deltakinga er ikkje starta (integreringsforskriften § 52 a). Registrer starten først.",
    en="The participation has not started (integreringsforskriften § 52 a). Record the start first.",
)
BEFORE_START = Text(
    nb="{field} {day} er før deltakelsen startet {started}. Rett dagen, eller rett starten.",
    nn="{field} {day} er før deltakinga starta {started}. Rett dagen, eller rett starten.",
    en="{field} {day} is before the participation started on {started}. Correct the day, or the start.",
)
ENDED = Text(
    nb="Deltakelsen ble avsluttet {day} («{reference}»). Gjenåpne den først, eller rett avslutningen.",
    nn="Deltakinga blei avslutta {day} («{reference}»). Opn ho att først, eller rett avslutninga.",
    en="The participation ended on {day} (“{reference}”). Reopen it first, or correct the ending.",
)
NOT_ENDED = Text(
    nb="Deltakelsen er ikke avsluttet, så det er ingenting å gjenåpne.",
    nn="Deltakinga er ikkje avslutta, så det er ingenting å opne att.",
    en="The participation has not ended, so there is nothing to reopen.",
)
DECIDED = Text(
    nb="Programmet er tildelt ved vedtak {day} (integreringsforskriften § 52 a). Var det feil, "
    "rett vedtaket eller trekk det tilbake.",
    nn="Programmet er tildelt i vedtak {day} (integreringsforskriften § 52 a). Var det feil, så "
    "rett vedtaket eller trekk det attende.",
    en="The programme was allocated by a decision of {day} (integreringsforskriften § 52 a). If "
    "that is wrong, correct the decision or withdraw it.",
)
WHY_OTHERWISE = Text(
    nb="Hovedaktiviteten er valgt. Si hvorfor (main_activity_because): den utledes ellers av "
    "statusene, og et eget valg skal kunne forstås siden.",
    nn="Hovudaktiviteten er vald. Sei kvifor (main_activity_because): han blir elles utleidd av "
    "statusane, og eit eige val skal kunne forståast seinare.",
    en="The main activity is chosen. Say why (main_activity_because): otherwise it is derived from "
    "the statuses, and a choice must be understood later.",
)
SAME_PLACE = Text(
    nb="Deltakeren er i kommune {code} allerede. Oppgi kommunen det flyttes til.",
    nn="Deltakaren er i kommune {code} alt. Oppgje kommunen det blir flytta til.",
    en="The participant is in municipality {code} already. Name the one moved to.",
)
NO_PLACE = Text(
    nb="«{code}» er ikke en kommune {day}. Oppgi nummeret kommunen hadde den dagen.",
    nn="«{code}» er ikkje ein kommune {day}. Oppgje nummeret kommunen hadde den dagen.",
    en="“{code}” is no municipality on {day}. Name the number that it had on the day.",
)
NO_FIELD = Text(
    nb="{kind} har ikke feltet «{field}». Feltene er: {fields}.",
    nn="{kind} har ikkje feltet «{field}». Felta er: {fields}.",
    en="{kind} has no field “{field}”. The fields are: {fields}.",
)
NOT_YET = Text(
    nb="{field} viser til en {kind} som ikke er registrert. Registrer den først.",
    nn="{field} viser til ein {kind} som ikkje er registrert. Registrer den først.",
    en="{field} names a {kind} that is not registered. Record that first.",
)

NOT_YOURS = Text(
    nb="Rollen du har, kan ikke registrere {kind}. Be noen som har den rollen om det.",
    nn="Rolla du har, kan ikkje registrere {kind}. Be nokon som har den rolla om det.",
    en="The role that you have may not record {kind}. Ask somebody whose role may.",
)


def sentence(found: Problem) -> Text:
    """A broken rule as a sentence: what is wrong, what to do, the rule's id."""
    text, remedy = found.text, found.remedy
    told = {
        language: f"{text.in_language(language)}. {remedy.in_language(language)} [{found.rule_id}]"
        for language in ("nb", "nn", "en")
    }
    return Text(**told)
