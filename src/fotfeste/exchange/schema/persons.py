"""Record kinds about the person (person): integreringsforskriften §§ 46, 47 and 51."""

from fotfeste.domain.codelists import education, permit, person, programme, registration
from fotfeste.domain.countries import COUNTRIES
from fotfeste.domain.geography.codelists import MUNICIPALITIES
from fotfeste.domain.text import Text
from fotfeste.exchange.schema.layout import (
    CodesBy,
    Field,
    RecordKind,
    code,
    day,
    refers,
    text,
    yes_or_no,
)

OF_PERSON = refers("person", Text("Person", "Person", "Person"), "person")
_LONG = 4000

PERSON = RecordKind(
    "person",
    Text("Person", "Person", "Person"),
    "integreringsforskriften § 46",
    (
        Field("person", "reference", Text("Personens id", "Id for personen", "The person"), True),
        Field("birth_date", "date", Text("Fødselsdato", "Fødselsdato", "Date of birth"), True),
        code("sex", person.SEX.title, person.SEX, required=True),
        text("given_name", Text("Fornavn", "Fornamn", "Given name")),
        text("family_name", Text("Etternavn", "Etternamn", "Family name")),
        code("citizenship", Text("Statsborgerskap", "Statsborgarskap", "Citizenship"), COUNTRIES),
        code("country_of_birth", Text("Fødeland", "Fødeland", "Country of birth"), COUNTRIES),
        code("country_of_origin", Text("Opprinnelse", "Opphav", "Country of origin"), COUNTRIES),
        code("screened", person.SCREENED.title, person.SCREENED, required=True),
        code("marital_status", registration.MARITAL_STATUS.title, registration.MARITAL_STATUS),
        code("housing", registration.HOUSING.title, registration.HOUSING),
        yes_or_no(
            "unaccompanied_minor",
            Text("Enslig mindreårig", "Einsleg mindreårig", "Unaccompanied minor"),
        ),
        yes_or_no(
            "research_reservation",
            Text("Reservert mot forskning", "Reservert mot forsking", "Reserved against research"),
        ),
    ),
    extract="persons",
    alone_within=("person",),
)

IDENTIFIER = RecordKind(
    "identifier",
    Text("Personnummer eller annet nummer", "Personnummer eller anna nummer", "Identifier"),
    "integreringsforskriften § 46",
    (
        OF_PERSON,
        code(
            "scheme",
            registration.IDENTIFIER_SCHEME.title,
            registration.IDENTIFIER_SCHEME,
            required=True,
        ),
        Field("number", "secret", Text("Nummer", "Nummer", "Number"), True, longest=40),
    ),
)

CONTACT = RecordKind(
    "contact",
    Text("Kontaktopplysning", "Kontaktopplysning", "Contact"),
    "integreringsforskriften § 46",
    (
        OF_PERSON,
        code("kind", registration.CONTACT_KIND.title, registration.CONTACT_KIND, required=True),
        Field("value", "text", Text("Opplysning", "Opplysning", "Contact"), True, longest=400),
    ),
)

RELATION = RecordKind(
    "relation",
    Text("Familie og nære slektninger", "Familie og nære slektningar", "Family"),
    "integreringsforskriften § 46",
    (
        OF_PERSON,
        code("kind", registration.RELATION.title, registration.RELATION, required=True),
        refers("relative", Text("Den andre", "Den andre", "The other"), "person"),
    ),
)

PERMIT = RecordKind(
    "permit",
    Text("Oppholdstillatelse", "Opphaldsløyve", "Residence permit"),
    "integreringsforskriften § 46",
    (
        OF_PERSON,
        code("ground", permit.GROUND.title, permit.GROUND, required=True),
        day("applied_on", Text("Søkt", "Søkt", "Applied on")),
        yes_or_no(
            "applied_from_abroad", Text("Søkt fra utlandet", "Søkt frå utlandet", "From abroad")
        ),
        day("granted_on", Text("Innvilget", "Innvilga", "Granted on"), required=True),
        day("arrived_on", Text("Kom til Norge", "Kom til Noreg", "Arrived on")),
        code(
            "reference_ground",
            Text("Referansepersonens grunnlag", "Grunnlaget til referansepersonen", "Reference"),
            permit.GROUND,
        ),
        day("expires_on", Text("Varer til og med", "Varer til og med", "Last day")),
        code("permit_case", registration.PERMIT_CASE.title, registration.PERMIT_CASE),
    ),
    extract="permits",
    begins_on=("granted_on",),
    ordered=(("applied_on", "granted_on"), ("granted_on", "expires_on")),
)

TRANSFER = RecordKind(
    "transfer",
    Text("Overføring til Norge", "Overføring til Noreg", "Resettlement to Norway"),
    "integreringsforskriften § 46",
    (
        OF_PERSON,
        day("selected_on", Text("Tatt ut", "Teken ut", "Selected on"), required=True),
        day("transferred_on", Text("Overført", "Overført", "Transferred on")),
        code("country_from", Text("Overført fra", "Overført frå", "Transferred from"), COUNTRIES),
    ),
    begins_on=("selected_on",),
    ordered=(("selected_on", "transferred_on"),),
)

EDUCATION = RecordKind(
    "education",
    education.EDUCATION.title,
    "integreringsforskriften § 47",
    (
        OF_PERSON,
        code(
            "classification",
            education.CLASSIFICATION.title,
            education.CLASSIFICATION,
            required=True,
        ),
        Field(
            "level",
            "code",
            education.LEVEL.title,
            codes=education.EDUCATION,
            codes_by=CodesBy(
                "classification", (("track", education.TRACK), ("level", education.LEVEL))
            ),
        ),
        code("act", programme.ACT.title, programme.ACT),
    ),
    extract="education",
    alone_within=("person", "classification"),
)

COMPETENCE_MAPPING = RecordKind(
    "competence_mapping",
    Text("Kompetansekartlegging", "Kompetansekartlegging", "Competence mapping"),
    "integreringsforskriften §§ 47, 52 c",
    (
        OF_PERSON,
        day("mapped_from", Text("Startet", "Starta", "Started on"), required=True),
        day("completed_on", Text("Gjennomført", "Gjennomført", "Completed on")),
        text("mother_tongue", Text("Morsmål", "Morsmål", "Mother tongue")),
        text("interpreter_language", Text("Tolkespråk", "Tolkespråk", "Interpreter's language")),
        text("languages", Text("Språk og nivå", "Språk og nivå", "Languages and levels")),
        text("education", Text("Utdanning", "Utdanning", "Education"), longest=_LONG),
        text("skills", Text("Realkompetanse", "Realkompetanse", "Skills"), longest=_LONG),
        text("digital_skills", Text("Digitale ferdigheter", "Digitale ferdigheiter", "Digital")),
        text("driving_licence", Text("Førerkort", "Førarkort", "Driving licence")),
        text("work_experience", Text("Arbeidserfaring", "Arbeidserfaring", "Work"), longest=_LONG),
        text("interests", Text("Interesser", "Interesser", "Interests"), longest=_LONG),
        text("wishes", Text("Ønsker", "Ønske", "Wishes"), longest=_LONG),
    ),
    begins_on=("mapped_from",),
    ordered=(("mapped_from", "completed_on"),),
)

CAREER_GUIDANCE = RecordKind(
    "career_guidance",
    Text("Karriereveiledning", "Karriererettleiing", "Career guidance"),
    "integreringsforskriften §§ 47, 52 c",
    (
        OF_PERSON,
        day("guided_from", Text("Startet", "Starta", "Started on"), required=True),
        day("completed_on", Text("Gjennomført", "Gjennomført", "Completed on")),
        text("skills", Text("Utfyllende kompetanse", "Utfyllande kompetanse", "More skills")),
        text("wishes", Text("Ønsker", "Ønske", "Wishes"), longest=_LONG),
        text("recognition_needed", Text("Behov for godkjenning", "Behov for godkjenning", "Needs")),
        text("obstacles", Text("Hindringer", "Hindringar", "Obstacles"), longest=_LONG),
    ),
    begins_on=("guided_from",),
    ordered=(("guided_from", "completed_on"),),
)

SETTLEMENT = RecordKind(
    "settlement",
    Text("Bosetting", "Busetjing", "Settlement"),
    "integreringsforskriften § 51",
    (
        OF_PERSON,
        code(
            "municipality",
            MUNICIPALITIES.title,
            MUNICIPALITIES,
            "settled_on",
            "agreed_on",
            required=True,
        ),
        code("kind", registration.SETTLEMENT_KIND.title, registration.SETTLEMENT_KIND),
        day("requested_on", Text("Anmodet", "Oppmoda", "Requested on")),
        day("agreed_on", Text("Avtalt", "Avtalt", "Agreed on")),
        day("settled_on", Text("Bosatt", "Busett", "Settled on")),
        text("address", Text("Adresse", "Adresse", "Address"), longest=400),
        text("mother_tongue", Text("Morsmål", "Morsmål", "Mother tongue")),
        text("interpreter_language", Text("Tolkespråk", "Tolkespråk", "Interpreter's language")),
        text("wishes", Text("Ønsker", "Ønske", "Wishes"), longest=_LONG),
        text("considerations", Text("Særlige hensyn", "Særlege omsyn", "Special considerations")),
        text("ethnicity", Text("Etnisitet", "Etnisitet", "Ethnicity"), sensitive=True),
        text("religion", Text("Religion", "Religion", "Religion"), sensitive=True),
        text(
            "criminal_matters",
            Text("Straffbare forhold", "Straffbare forhold", "Criminal"),
            sensitive=True,
        ),
        text("health", Text("Helse", "Helse", "Health"), longest=_LONG, sensitive=True),
        text(
            "sexual_matters",
            Text("Seksuelle forhold", "Seksuelle forhold", "Sexual matters"),
            sensitive=True,
        ),
    ),
    begins_on=("settled_on", "agreed_on", "requested_on"),
    ordered=(("requested_on", "agreed_on"), ("requested_on", "settled_on")),
)

PERSON_KINDS = (
    PERSON,
    IDENTIFIER,
    CONTACT,
    RELATION,
    PERMIT,
    TRANSFER,
    EDUCATION,
    COMPETENCE_MAPPING,
    CAREER_GUIDANCE,
    SETTLEMENT,
)
