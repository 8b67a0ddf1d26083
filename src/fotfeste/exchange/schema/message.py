"""The message format (meldingsformatet): its version, its head, and every record kind.

A message is a head and records. Each record names its kind, the sender's own
reference of it, and the kind's fields. (kind, reference) is one fact of a sender
for ever: the same again changes nothing, another content corrects it,
`action: withdraw` takes it back.
"""

from fotfeste.domain.codelist import Code, CodeList
from fotfeste.domain.codelists import programme, registration
from fotfeste.domain.text import Text
from fotfeste.exchange.schema.layout import Field, RecordKind, day
from fotfeste.exchange.schema.persons import PERSON_KINDS
from fotfeste.exchange.schema.programme import PROGRAMME_KINDS
from fotfeste.exchange.schema.results import RESULT_KINDS

FORMAT = "fotfeste-message"
VERSION = "1"

RECORD_KINDS: tuple[RecordKind, ...] = (*PERSON_KINDS, *PROGRAMME_KINDS, *RESULT_KINDS)
"""Every kind of record, what others refer to first."""

KINDS: dict[str, RecordKind] = {kind.name: kind for kind in RECORD_KINDS}

RECORD = CodeList(
    "record",
    Text("Type post", "Type post", "Kind of record"),
    tuple(Code(kind.name, kind.title) for kind in RECORD_KINDS),
)

IMPORTED = (
    Field(
        "recorded_at",
        "date",
        Text("Registrert i fagsystemet", "Registrert i fagsystemet", "Recorded in the case system"),
    ),
    Field("channel", "code", programme.CHANNEL.title, codes=programme.CHANNEL),
)
"""What a record of an import may say of how it was first registered; else the register says it."""

EVERY_RECORD: tuple[Field, ...] = (
    Field("record", "code", RECORD.title, True, codes=RECORD),
    Field("reference", "reference", Text("Avsenderens id", "Id hos avsendaren", "Reference"), True),
    Field("action", "code", registration.ACTION.title, codes=registration.ACTION),
    Field(
        "revision",
        "integer",
        Text("Versjon hos avsender", "Versjon hos avsendaren", "Version at the sender"),
        least=0,
        most=10**15,
    ),
    day("valid_from", Text("Gjelder fra", "Gjeld frå", "Valid from")),
    day(
        "valid_to",
        Text("Gjelder til (første dag etter)", "Gjeld til (første dag etter)", "Valid to"),
    ),
    *IMPORTED,
)
"""What every record has beside the fields of its kind.

`revision` is a whole number that grows with each change at the sender (seconds
since 1970, say): an older one that comes late changes nothing. `valid_from` may be
left out where the kind says which day it is.
"""

PURPOSE = CodeList(
    "purpose",
    Text("Formål", "Føremål", "Purpose"),
    (
        Code("registration", Text("Registrering", "Registrering", "Registration")),
        Code("import", Text("Historisk import", "Historisk import", "Historical import")),
    ),
)

HEAD: tuple[Field, ...] = (
    Field("format", "text", Text("Format", "Format", "Format"), True),
    Field("version", "text", Text("Versjon", "Versjon", "Version"), True),
    Field("sender", "reference", Text("Avsender", "Avsendar", "Sender"), True),
    Field("message", "reference", Text("Meldingens id", "Meldingas id", "Message"), True),
    Field("purpose", "code", PURPOSE.title, codes=PURPOSE),
    Field(
        "complete",
        "code",
        Text("Alle av denne typen", "Alle av denne typen", "All of this kind"),
        codes=RECORD,
    ),
    day("complete_on", Text("Komplett per", "Komplett per", "Complete as of")),
)
"""The head of a message. `complete` says that the message holds all the sender's records of a kind."""
