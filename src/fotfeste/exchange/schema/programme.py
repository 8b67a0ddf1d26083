"""Record kinds about the programme (introduksjonsprogrammet): integreringsforskriften § 52."""

from fotfeste.domain.codelists import leave, measure, programme, registration
from fotfeste.domain.geography.codelists import MUNICIPALITIES
from fotfeste.domain.text import Text
from fotfeste.exchange.schema.layout import (
    INTEGRATION_ACT,
    INTRODUCTION_ACT,
    CodesBy,
    Field,
    RecordKind,
    code,
    day,
    number,
    refers,
    text,
)
from fotfeste.exchange.schema.persons import OF_PERSON

OF_PARTICIPATION = refers(
    "participation", Text("Deltakelse", "Deltaking", "Participation"), "participation"
)
_BECAUSE = text("because", Text("Begrunnelse", "Grunngiving", "Reason given"), longest=4000)
_DECIDED = Text("Vedtatt", "Vedteke", "Decided on")

PARTICIPATION = RecordKind(
    "participation",
    Text("Deltakelse", "Deltaking", "Participation"),
    "integreringsforskriften § 52 a",
    (
        OF_PERSON,
        code(
            "municipality", MUNICIPALITIES.title, MUNICIPALITIES, "municipality_on", required=True
        ),
        day(
            "municipality_on",
            Text("Kommunenummer per", "Kommunenummer per", "Municipality as of"),
            required=True,
        ),
        code(
            "responsible_municipality",
            Text("Ansvarlig kommune", "Ansvarleg kommune", "Responsible municipality"),
            MUNICIPALITIES,
            "municipality_on",
        ),
        code(
            "delivering_municipality",
            Text("Utførende kommune", "Utførande kommune", "Delivering municipality"),
            MUNICIPALITIES,
            "municipality_on",
        ),
        day("settled_on", Text("Bosatt", "Busett", "Settled on")),
        day("offered_on", Text("Tilbudt", "Tilbode", "Offered on")),
        day("decided_on", _DECIDED),
        day("started_on", Text("Startet", "Starta", "Started on")),
        code("act", programme.ACT.title, programme.ACT, "started_on", "decided_on", required=True),
        Field(
            "legal_basis",
            "code",
            programme.LEGAL_BASIS.title,
            True,
            codes=programme.LEGAL_BASIS,
            codes_by=CodesBy(
                "act",
                (
                    (INTRODUCTION_ACT, programme.ORDINARY_BASIS),
                    (INTEGRATION_ACT, programme.LEGAL_BASIS),
                ),
            ),
        ),
    ),
    extract="participations",
    begins_on=("decided_on", "started_on", "offered_on"),
    ordered=(("decided_on", "started_on"),),
)

DECISION = RecordKind(
    "decision",
    Text("Vedtak", "Vedtak", "Decision"),
    "integreringsforskriften § 52 a, b, f",
    (
        OF_PARTICIPATION,
        code("kind", registration.DECISION_KIND.title, registration.DECISION_KIND, required=True),
        day("decided_on", _DECIDED, required=True),
        day("takes_effect_on", Text("Gjelder fra", "Gjeld frå", "Takes effect on")),
        _BECAUSE,
    ),
    begins_on=("decided_on",),
)

PLAN = RecordKind(
    "plan",
    Text("Plan", "Plan", "Plan"),
    "integreringsforskriften § 52 b",
    (
        OF_PARTICIPATION,
        code("kind", programme.PLAN_KIND.title, programme.PLAN_KIND, "drawn_up_on", required=True),
        day("drawn_up_on", Text("Utarbeidet", "Utarbeidd", "Drawn up on"), required=True),
        code(
            "final_goal",
            programme.FINAL_GOAL.title,
            programme.FINAL_GOAL,
            "drawn_up_on",
            acts=(INTEGRATION_ACT,),
        ),
    ),
    extract="plans",
    begins_on=("drawn_up_on",),
    alone_within=("participation", "kind"),
)

CONTRACT = RecordKind(
    "contract",
    registration.CONTRACT_KIND.title,
    "integreringsforskriften § 52 b",
    (
        OF_PARTICIPATION,
        code("kind", registration.CONTRACT_KIND.title, registration.CONTRACT_KIND, required=True),
        day("signed_on", Text("Underskrevet", "Underskriven", "Signed on"), required=True),
    ),
    begins_on=("signed_on",),
    acts=(INTEGRATION_ACT,),
)

EXTENSION = RecordKind(
    "extension",
    Text("Forlengelse", "Forlenging", "Extension"),
    "integreringsforskriften § 52 a",
    (
        OF_PARTICIPATION,
        day("decided_on", _DECIDED, required=True),
        number("months", Text("Måneder", "Månader", "Months"), 0, 60, required=True),
        code("ground", programme.EXTENSION_GROUND.title, programme.EXTENSION_GROUND, required=True),
        code(
            "act",
            programme.EXTENSION_ACT.title,
            programme.EXTENSION_ACT,
            "decided_on",
            required=True,
        ),
    ),
    extract="extensions",
    begins_on=("decided_on",),
)

STOP = RecordKind(
    "stop",
    Text("Stans", "Stans", "Stop"),
    "integreringsforskriften § 52 a",
    (
        OF_PARTICIPATION,
        code("kind", programme.STOP_KIND.title, programme.STOP_KIND, required=True),
        day("stopped_from", Text("Fra", "Frå", "From"), required=True),
        day(
            "stopped_to",
            Text("Til (første dag etter)", "Til (første dag etter)", "First day after"),
        ),
    ),
    extract="stops",
    begins_on=("stopped_from",),
    periods=(("stopped_from", "stopped_to"),),
    alone_within=("participation",),
)

MEASURE = RecordKind(
    "measure",
    Text("Tiltak", "Tiltak", "Measure"),
    "integreringsforskriften § 52 d",
    (
        OF_PARTICIPATION,
        code("kind", measure.MEASURE_KIND.title, measure.MEASURE_KIND, required=True),
        code("measure_group", measure.MEASURE_GROUP.title, measure.MEASURE_GROUP, required=True),
        day("given_from", Text("Fra", "Frå", "From"), required=True),
        day(
            "given_to", Text("Til (første dag etter)", "Til (første dag etter)", "First day after")
        ),
        number("hours_per_week", Text("Timer i uken", "Timar i veka", "Hours a week"), 0, 80),
        code("provider", measure.PROVIDER.title, measure.PROVIDER),
        code("sector", measure.SECTOR.title, measure.SECTOR),
        code("result", measure.MEASURE_RESULT.title, measure.MEASURE_RESULT),
        refers("replaces", Text("Erstatter", "Erstattar", "Replaces"), "measure", required=False),
    ),
    extract="measures",
    begins_on=("given_from",),
    periods=(("given_from", "given_to"),),
)

ELEMENT = RecordKind(
    "element",
    registration.ELEMENT.title,
    "integreringsforskriften § 52 e",
    (
        OF_PARTICIPATION,
        code("kind", registration.ELEMENT.title, registration.ELEMENT, required=True),
        day("completed_on", Text("Gjennomført", "Gjennomført", "Completed on"), required=True),
        number("hours", Text("Timer", "Timar", "Hours"), 0, 6000),
    ),
    begins_on=("completed_on",),
    acts=(INTEGRATION_ACT,),
)

LEAVE = RecordKind(
    "leave",
    Text("Permisjon", "Permisjon", "Leave"),
    "integreringsforskriften § 52 f",
    (
        OF_PARTICIPATION,
        code("kind", leave.LEAVE_KIND.title, leave.LEAVE_KIND, required=True),
        day("leave_from", Text("Fra", "Frå", "From"), required=True),
        day(
            "leave_to", Text("Til (første dag etter)", "Til (første dag etter)", "First day after")
        ),
        day("decided_on", _DECIDED),
    ),
    extract="leave",
    begins_on=("leave_from",),
    periods=(("leave_from", "leave_to"),),
    alone_within=("participation", "kind"),
)

ABSENCE = RecordKind(
    "absence",
    Text("Fravær", "Fråvær", "Absence"),
    "integreringsforskriften § 52 f",
    (
        OF_PARTICIPATION,
        code("kind", leave.ABSENCE_KIND.title, leave.ABSENCE_KIND, required=True),
        day("absent_from", Text("Fra", "Frå", "From"), required=True),
        day(
            "absent_to",
            Text("Til (første dag etter)", "Til (første dag etter)", "First day after"),
            required=True,
        ),
        number("days", Text("Dager", "Dagar", "Days"), 0, 366, required=True),
        text(
            "after_parental_leave",
            Text(
                "Grunn til fravær etter endt foreldrepermisjon",
                "Grunn til fråvær etter avslutta foreldrepermisjon",
                "Reason for absence after parental leave",
            ),
        ),
    ),
    extract="absence",
    begins_on=("absent_from",),
    periods=(("absent_from", "absent_to"),),
)

PROGRAMME_KINDS = (
    PARTICIPATION,
    DECISION,
    PLAN,
    CONTRACT,
    EXTENSION,
    STOP,
    MEASURE,
    ELEMENT,
    LEAVE,
    ABSENCE,
)
