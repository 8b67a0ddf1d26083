"""Record kinds about Norwegian training, endings, complaints and money: integreringsforskriften §§ 52, 53, 55."""

from fotfeste.domain.codelists import activity, leave, registration
from fotfeste.domain.geography.codelists import MUNICIPALITIES
from fotfeste.domain.text import Text
from fotfeste.exchange.schema.layout import (
    RecordKind,
    code,
    day,
    number,
    refers,
    text,
    yes_or_no,
)
from fotfeste.exchange.schema.persons import OF_PERSON
from fotfeste.exchange.schema.programme import OF_PARTICIPATION

_HOURS = Text("Timer", "Timar", "Hours")
_AMOUNT = Text("Beløp i kroner", "Beløp i kroner", "Amount in NOK")

LANGUAGE = RecordKind(
    "language",
    Text("Norskopplæring", "Norskopplæring", "Norwegian training"),
    "integreringsforskriften § 53",
    (
        OF_PARTICIPATION,
        number("hours", _HOURS, 0, 6000, required=True),
        code(
            "level_aimed_at",
            Text("Norskmål", "Norskmål", "Level aimed at"),
            leave.LANGUAGE_LEVEL,
        ),
        code(
            "level_reached", Text("Nådd nivå", "Nådd nivå", "Level reached"), leave.LANGUAGE_LEVEL
        ),
        day("allocated_on", Text("Tildelt", "Tildelt", "Allocated on")),
        day("trained_from", Text("Startet", "Starta", "Started on")),
        day(
            "trained_to",
            Text("Stoppet (første dag etter)", "Stoppa (første dag etter)", "First day after"),
        ),
        code("provided_by", registration.PROVIDED_BY.title, registration.PROVIDED_BY),
        text("language", Text("Undervisningsspråk", "Undervisningsspråk", "Language of training")),
        text("mother_tongue", Text("Morsmål", "Morsmål", "Mother tongue")),
        yes_or_no(
            "followed_up_on_leave",
            Text("Fulgt opp i permisjon", "Følgd opp i permisjon", "Followed up during care leave"),
        ),
    ),
    extract="language",
    begins_on=("trained_from", "allocated_on"),
    periods=(("trained_from", "trained_to"),),
)

SOCIAL_STUDIES = RecordKind(
    "social_studies",
    Text("Samfunnskunnskap", "Samfunnskunnskap", "Social studies"),
    "integreringsforskriften § 53",
    (
        OF_PARTICIPATION,
        text("module", Text("Modul", "Modul", "Module")),
        number("hours", _HOURS, 0, 500, required=True),
        text("language", Text("Undervisningsspråk", "Undervisningsspråk", "Language of training")),
        day("completed_on", Text("Gjennomført", "Gjennomført", "Completed on")),
    ),
    begins_on=("completed_on",),
)

EXEMPTION = RecordKind(
    "exemption",
    registration.EXEMPTION_KIND.title,
    "integreringsforskriften § 53",
    (
        OF_PARTICIPATION,
        code("kind", registration.EXEMPTION_KIND.title, registration.EXEMPTION_KIND, required=True),
        text("legal_ground", Text("Hjemmel", "Heimel", "Legal ground")),
        day("decided_on", Text("Vedtatt", "Vedteke", "Decided on"), required=True),
    ),
    begins_on=("decided_on",),
)

ENDING = RecordKind(
    "ending",
    Text("Avslutning", "Avslutning", "Ending"),
    "integreringsforskriften § 52 a",
    (
        OF_PARTICIPATION,
        day("ended_on", Text("Avsluttet", "Avslutta", "Ended on"), required=True),
        code("completion", activity.COMPLETION.title, activity.COMPLETION),
        code(
            "end_reason",
            Text("Avslutningsårsak", "Avslutningsårsak", "End reason"),
            activity.ACTIVITY,
            "ended_on",
            required=True,
        ),
        code("main_activity", activity.ACTIVITY.title, activity.ACTIVITY, "ended_on"),
        text(
            "main_activity_because",
            Text(
                "Hvorfor hovedaktiviteten avviker",
                "Kvifor hovudaktiviteten avvik",
                "Why the main activity differs",
            ),
        ),
        day("reopened_on", Text("Gjenåpnet", "Opna att", "Reopened on")),
    ),
    extract="endings",
    begins_on=("ended_on",),
    ordered=(("ended_on", "reopened_on"),),
)

STATUS = RecordKind(
    "status",
    activity.STATUS_KIND.title,
    "integreringsforskriften § 52 a",
    (
        refers("ending", Text("Avslutning", "Avslutning", "Ending"), "ending"),
        code("kind", activity.STATUS_KIND.title, activity.STATUS_KIND, required=True),
        number(
            "position_percent", Text("Stillingsprosent", "Stillingsprosent", "Position"), 0, 100
        ),
        yes_or_no("wage_subsidy", Text("Lønnstilskudd", "Lønstilskot", "Wage subsidy")),
        code("study_kind", activity.STUDY_KIND.title, activity.STUDY_KIND),
        day("observed_on", Text("Observert", "Observert", "Observed on"), required=True),
    ),
    extract="statuses",
    begins_on=("observed_on",),
)

CERTIFICATE = RecordKind(
    "certificate",
    Text("Deltakerbevis", "Deltakarbevis", "Certificate"),
    "integreringsforskriften § 52 a",
    (OF_PARTICIPATION, day("issued_on", Text("Utstedt", "Utferda", "Issued on"), required=True)),
    begins_on=("issued_on",),
)

COMPLAINT = RecordKind(
    "complaint",
    Text("Klage", "Klage", "Complaint"),
    "integreringsforskriften §§ 52 g, 53",
    (
        OF_PARTICIPATION,
        code("about", registration.DECISION_KIND.title, registration.DECISION_KIND, required=True),
        day("complained_on", Text("Klaget", "Klaga", "Complained on"), required=True),
        day("settled_on", Text("Avgjort", "Avgjord", "Decided on")),
        code("outcome", registration.COMPLAINT_OUTCOME.title, registration.COMPLAINT_OUTCOME),
    ),
    begins_on=("complained_on",),
    ordered=(("complained_on", "settled_on"),),
)

BENEFIT = RecordKind(
    "benefit",
    Text("Introduksjonsstønad", "Introduksjonsstønad", "Introduction benefit"),
    "integreringsforskriften § 52 h",
    (
        OF_PARTICIPATION,
        day("paid_from", Text("Fra", "Frå", "From"), required=True),
        day(
            "paid_to",
            Text("Til (første dag etter)", "Til (første dag etter)", "First day after"),
            required=True,
        ),
        code("rate", registration.BENEFIT_RATE.title, registration.BENEFIT_RATE),
        number("amount", _AMOUNT, 0, 10_000_000, whole=True),
        number(
            "deducted",
            Text("Trekk i kroner", "Trekk i kroner", "Deducted, NOK"),
            0,
            10_000_000,
            whole=True,
        ),
    ),
    begins_on=("paid_from",),
    periods=(("paid_from", "paid_to"),),
)

GRANT = RecordKind(
    "grant",
    Text("Tilskudd", "Tilskot", "Grant"),
    "integreringsforskriften § 55",
    (
        OF_PERSON,
        code(
            "recipient",
            Text("Mottaker", "Mottakar", "Recipient"),
            MUNICIPALITIES,
            "granted_on",
            required=True,
        ),
        code("kind", registration.GRANT_KIND.title, registration.GRANT_KIND, required=True),
        day("granted_on", Text("Dato", "Dato", "Date"), required=True),
        number(
            "rate", Text("Sats i kroner", "Sats i kroner", "Rate, NOK"), 0, 100_000_000, whole=True
        ),
    ),
    begins_on=("granted_on",),
)

RESULT_KINDS = (
    LANGUAGE,
    SOCIAL_STUDIES,
    EXEMPTION,
    ENDING,
    STATUS,
    CERTIFICATE,
    COMPLAINT,
    BENEFIT,
    GRANT,
)
