"""Code lists for what a municipality registers beside the programme (registrering i kommunen).

What the regulation lists without naming codes has codes of the project's own.
"""

from fotfeste.domain.codelist import Code, CodeList
from fotfeste.domain.text import Text

IDENTIFIER_SCHEME = CodeList(
    "identifier_scheme",
    Text("Type nummer", "Type nummer", "Kind of number"),
    (
        Code("national", Text("Fødselsnummer", "Fødselsnummer", "National identity number")),
        Code("d_number", Text("D-nummer", "D-nummer", "D-number")),
        Code("duf", Text("DUF-nummer", "DUF-nummer", "DUF number")),
        Code("reception", Text("Mottaksnummer", "Mottaksnummer", "Reception number")),
        Code("passport", Text("Passnummer", "Passnummer", "Passport number")),
    ),
)

MARITAL_STATUS = CodeList(
    "marital_status",
    Text("Sivilstand", "Sivilstand", "Marital status"),
    (
        Code("unmarried", Text("Ugift", "Ugift", "Unmarried")),
        Code("married", Text("Gift", "Gift", "Married")),
        Code("cohabitant", Text("Samboer", "Sambuar", "Cohabitant")),
        Code("separated", Text("Separert", "Separert", "Separated")),
        Code("divorced", Text("Skilt", "Skild", "Divorced")),
        Code("widowed", Text("Enke eller enkemann", "Enkje eller enkjemann", "Widowed")),
        Code("unknown", Text("Ukjent", "Ukjend", "Unknown")),
    ),
)

RELATION = CodeList(
    "relation",
    Text("Familierelasjon", "Familierelasjon", "Family relation"),
    (
        Code("spouse", Text("Ektefelle eller samboer", "Ektefelle eller sambuar", "Spouse")),
        Code("child", Text("Barn", "Barn", "Child")),
        Code("parent", Text("Forelder", "Forelder", "Parent")),
        Code("sibling", Text("Søsken", "Sysken", "Sibling")),
        Code("guardian", Text("Verge", "Verje", "Guardian")),
        Code("other", Text("Annen nær relasjon", "Annan nær relasjon", "Other close relation")),
    ),
)

CONTACT_KIND = CodeList(
    "contact_kind",
    Text("Kontaktopplysning", "Kontaktopplysning", "Contact"),
    (
        Code("telephone", Text("Telefon", "Telefon", "Telephone")),
        Code("email", Text("E-post", "E-post", "Email")),
        Code("address", Text("Adresse", "Adresse", "Address")),
    ),
)

HOUSING = CodeList(
    "housing",
    Text("Boform", "Buform", "Housing"),
    (
        Code("reception", Text("Mottak", "Mottak", "Reception centre")),
        Code("rented_municipal", Text("Kommunal bolig", "Kommunal bustad", "Municipal housing")),
        Code("rented_private", Text("Leid privat", "Leigd privat", "Rented privately")),
        Code("owned", Text("Eid bolig", "Eigd bustad", "Owned")),
        Code("with_family", Text("Hos familie", "Hos familie", "With family")),
        Code("care", Text("Bofellesskap for barn", "Bufellesskap for barn", "Home for minors")),
        Code("other", Text("Annen boform", "Anna buform", "Other housing")),
    ),
)

PERMIT_CASE = CodeList(
    "permit_case",
    Text("Sak om tillatelsen", "Sak om løyvet", "Case about the permit"),
    (
        Code("none", Text("Ingen sak", "Inga sak", "No case")),
        Code("renewal", Text("Fornyelse søkt", "Fornying søkt", "Renewal applied for")),
        Code("revocation", Text("Tilbakekall", "Tilbakekall", "Revocation")),
        Code("expulsion", Text("Utvisning", "Utvising", "Expulsion")),
    ),
)

SETTLEMENT_KIND = CodeList(
    "settlement_kind",
    Text("Type bosetting", "Type busetjing", "Kind of settlement"),
    (
        Code("agreed", Text("Etter avtale", "Etter avtale", "By agreement")),
        Code("own", Text("Selvbosatt", "Sjølvbusett", "On one's own")),
        Code("family", Text("Familiegjenforent", "Familiesameint", "Reunited family")),
    ),
)

CONTRACT_KIND = CodeList(
    "contract_kind",
    Text("Type avtale", "Type avtale", "Kind of contract"),
    (
        Code("contract", Text("Integreringskontrakt", "Integreringskontrakt", "Contract")),
        Code("declaration", Text("Integreringserklæring", "Integreringserklæring", "Declaration")),
    ),
)
"""The declaration follows an act that is not commenced: it is taken in, and said to be early."""

DECISION_KIND = CodeList(
    "decision_kind",
    Text("Type vedtak", "Type vedtak", "Kind of decision"),
    (
        Code("allocation", Text("Tildeling", "Tildeling", "Allocation")),
        Code("refusal", Text("Avslag", "Avslag", "Refusal")),
        Code("final_goal", Text("Sluttmål", "Sluttmål", "Final goal")),
        Code("plan", Text("Vesentlig endring av plan", "Vesentleg endring av plan", "Plan change")),
        Code("extension", Text("Forlengelse", "Forlenging", "Extension")),
        Code("leave", Text("Permisjon", "Permisjon", "Leave")),
        Code("stop", Text("Stans", "Stans", "Stop")),
        Code("benefit", Text("Stønad", "Stønad", "Benefit")),
        Code("language", Text("Norskopplæring", "Norskopplæring", "Norwegian training")),
        Code("extended_language", Text("Utvidet norsk", "Utvida norsk", "Extended Norwegian")),
        Code("other", Text("Annet vedtak", "Anna vedtak", "Other decision")),
    ),
)

COMPLAINT_OUTCOME = CodeList(
    "complaint_outcome",
    Text("Utfall av klage", "Utfall av klage", "Outcome of the complaint"),
    (
        Code("granted", Text("Medhold", "Medhald", "Granted")),
        Code("partly", Text("Delvis medhold", "Delvis medhald", "Partly granted")),
        Code("dismissed", Text("Ikke medhold", "Ikkje medhald", "Dismissed")),
        Code("withdrawn", Text("Trukket", "Trekt", "Withdrawn")),
    ),
)

ELEMENT = CodeList(
    "element",
    Text("Obligatorisk element", "Obligatorisk element", "Compulsory element"),
    (
        Code("parental_guidance", Text("Foreldreveiledning", "Foreldrerettleiing", "Guidance")),
        Code("life_mastery", Text("Livsmestring", "Livsmeistring", "Life mastery")),
    ),
)

EXEMPTION_KIND = CodeList(
    "exemption_kind",
    Text("Type fritak", "Type fritak", "Kind of exemption"),
    (
        Code("training", Text("Fra opplæring", "Frå opplæring", "From training")),
        Code("test", Text("Fra prøve", "Frå prøve", "From a test")),
    ),
)

PROVIDED_BY = CodeList(
    "provided_by",
    Text("Ansvarlig for opplæringen", "Ansvarleg for opplæringa", "Responsible for training"),
    (
        Code("municipality", Text("Kommunen", "Kommunen", "Municipality")),
        Code("county", Text("Fylkeskommunen", "Fylkeskommunen", "County")),
    ),
)

BENEFIT_RATE = CodeList(
    "benefit_rate",
    Text("Stønadssats", "Stønadssats", "Rate of the benefit"),
    (
        Code("full", Text("Full stønad", "Full stønad", "Full benefit")),
        Code("two_thirds", Text("To tredeler", "To tredelar", "Two thirds")),
        Code("one_third", Text("En tredel", "Ein tredel", "One third")),
        Code("five_sixths", Text("Fem sjettedeler", "Fem sjettedelar", "Five sixths")),
    ),
)

GRANT_KIND = CodeList(
    "grant_kind",
    Text("Type tilskudd", "Type tilskot", "Kind of grant"),
    (
        Code("integration", Text("Integreringstilskudd", "Integreringstilskot", "Integration")),
        Code("language", Text("Norsktilskudd", "Norsktilskot", "Norwegian training")),
        Code("extended_language", Text("Utvidet norsk", "Utvida norsk", "Extended Norwegian")),
        Code("minor", Text("Enslige mindreårige", "Einslege mindreårige", "Unaccompanied minors")),
        Code("disability", Text("Nedsatt funksjonsevne", "Nedsett funksjonsevne", "Disability")),
        Code("other", Text("Annet tilskudd", "Anna tilskot", "Other grant")),
    ),
)

ACTION = CodeList(
    "action",
    Text("Hva meldingen gjør", "Kva meldinga gjer", "What the record does"),
    (
        Code("register", Text("Registrer eller endre", "Registrer eller endre", "Register")),
        Code("withdraw", Text("Trekk tilbake", "Trekk attende", "Withdraw")),
    ),
)
