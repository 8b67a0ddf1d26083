"""The format of an extract (uttrekk): which files it has, and what stands in each column.

An extract is a folder of one file per `File` of `FILES`, Parquet or CSV, with a
`manifest.json`. Periods are half-open: `…_from` is the first day, `…_to` the
first day after; an empty `…_to` is open. `…_on` is the day something happened.
`valid_from` and `valid_to` say when a row was true in the world, `recorded_at`
the day the register knew it.
"""

from fotfeste.domain.codelist import CodeList
from fotfeste.domain.codelists import activity, education, leave, measure, permit, person, programme
from fotfeste.domain.countries import COUNTRIES
from fotfeste.domain.geography.codelists import MUNICIPALITIES
from fotfeste.extract.context import CONTEXT_FILES
from fotfeste.extract.layout import CodesBy, Column, File

FORMAT_VERSION = "1"

VALIDITY = ("valid_from", "valid_to")

EVERY_ROW = (
    Column("valid_from", "date"),
    Column("valid_to", "date", required=False),
    Column("recorded_at", "date", date_of="recording"),
    Column("channel", "code", codes=programme.CHANNEL),
)


def _code(name: str, codes: CodeList, *valid_on: str, required: bool = True) -> Column:
    return Column(name, "code", required=required, codes=codes, valid_on=valid_on)


def _day(name: str, required: bool = True) -> Column:
    return Column(name, "date", required=required)


PERSON = Column("person_id", "id", references="persons.person_id")
PARTICIPATION = Column("participation_id", "id", references="participations.participation_id")

LEVELS_OF_CLASSIFICATION = CodesBy(
    "classification", (("track", education.TRACK), ("level", education.LEVEL))
)

BASES_OF_ACT = CodesBy(
    "act",
    (
        ("introduksjonsloven", programme.ORDINARY_BASIS),
        ("integreringsloven", programme.LEGAL_BASIS),
    ),
)

PERSONS = File(
    "persons",
    (
        Column("person_id", "id"),
        Column("birth_date", "date", date_of="birth"),
        _code("sex", person.SEX),
        _code("citizenship", COUNTRIES, required=False),
        _code("country_of_birth", COUNTRIES, required=False),
        _code("country_of_origin", COUNTRIES, required=False),
        _code("screened", person.SCREENED),
        *EVERY_ROW,
    ),
    key=("person_id", "valid_from"),
    periods=(VALIDITY,),
    alone_within=("person_id",),
    may_be_empty=False,
)

PERMITS = File(
    "permits",
    (
        Column("permit_id", "id"),
        PERSON,
        _code("ground", permit.GROUND),
        _day("applied_on", required=False),
        Column("applied_from_abroad", "boolean", required=False),
        _day("granted_on"),
        _day("arrived_on", required=False),
        _code("reference_ground", permit.GROUND, required=False),
        *EVERY_ROW,
    ),
    key=("permit_id",),
    periods=(VALIDITY,),
    ordered=(("applied_on", "granted_on"),),
)

EDUCATION = File(
    "education",
    (
        PERSON,
        _code("classification", education.CLASSIFICATION),
        Column("level", "code", False, education.EDUCATION, codes_by=LEVELS_OF_CLASSIFICATION),
        *EVERY_ROW,
    ),
    key=("person_id", "classification", "valid_from"),
    periods=(VALIDITY,),
    alone_within=("person_id", "classification"),
)

PARTICIPATIONS = File(
    "participations",
    (
        Column("participation_id", "id"),
        PERSON,
        _code("municipality", MUNICIPALITIES, "municipality_on"),
        _day("municipality_on"),
        _code("responsible_municipality", MUNICIPALITIES, "municipality_on", required=False),
        _code("delivering_municipality", MUNICIPALITIES, "municipality_on", required=False),
        _day("settled_on", required=False),
        _day("offered_on", required=False),
        _day("decided_on", required=False),
        _day("started_on", required=False),
        _code("act", programme.ACT, "started_on", "decided_on"),
        Column("legal_basis", "code", codes=programme.LEGAL_BASIS, codes_by=BASES_OF_ACT),
        *EVERY_ROW,
    ),
    key=("participation_id",),
    periods=(VALIDITY,),
    may_be_empty=False,
    ordered=(("decided_on", "started_on"),),
)

PLANS = File(
    "plans",
    (
        PARTICIPATION,
        _code("kind", programme.PLAN_KIND, "drawn_up_on"),
        _day("drawn_up_on"),
        _code("final_goal", programme.FINAL_GOAL, "drawn_up_on", required=False),
        *EVERY_ROW,
    ),
    key=("participation_id", "kind", "valid_from"),
    periods=(VALIDITY,),
    alone_within=("participation_id", "kind"),
)

EXTENSIONS = File(
    "extensions",
    (
        Column("extension_id", "id"),
        PARTICIPATION,
        _day("decided_on"),
        Column("months", "number", least=0, most=60),
        _code("ground", programme.EXTENSION_GROUND),
        _code("act", programme.EXTENSION_ACT, "decided_on"),
        *EVERY_ROW,
    ),
    key=("extension_id",),
    periods=(VALIDITY,),
)

STOPS = File(
    "stops",
    (
        PARTICIPATION,
        _code("kind", programme.STOP_KIND),
        _day("stopped_from"),
        _day("stopped_to", required=False),
        *EVERY_ROW,
    ),
    key=("participation_id", "stopped_from"),
    periods=(VALIDITY, ("stopped_from", "stopped_to")),
    alone_within=("participation_id",),
)

MEASURES = File(
    "measures",
    (
        Column("measure_id", "id"),
        PARTICIPATION,
        _code("kind", measure.MEASURE_KIND),
        _code("measure_group", measure.MEASURE_GROUP),
        _day("given_from"),
        _day("given_to", required=False),
        Column("hours_per_week", "number", required=False, least=0, most=80),
        _code("provider", measure.PROVIDER, required=False),
        _code("sector", measure.SECTOR, required=False),
        _code("result", measure.MEASURE_RESULT, required=False),
        *EVERY_ROW,
    ),
    key=("measure_id",),
    periods=(VALIDITY, ("given_from", "given_to")),
)

LEAVE = File(
    "leave",
    (
        PARTICIPATION,
        _code("kind", leave.LEAVE_KIND),
        _day("leave_from"),
        _day("leave_to", required=False),
        *EVERY_ROW,
    ),
    key=("participation_id", "kind", "leave_from"),
    periods=(VALIDITY, ("leave_from", "leave_to")),
    alone_within=("participation_id", "kind"),
)

ABSENCE = File(
    "absence",
    (
        PARTICIPATION,
        _code("kind", leave.ABSENCE_KIND),
        _day("absent_from"),
        _day("absent_to"),
        Column("days", "number", least=0, most=366),
        *EVERY_ROW,
    ),
    key=("participation_id", "kind", "absent_from"),
    periods=(VALIDITY, ("absent_from", "absent_to")),
)

LANGUAGE = File(
    "language",
    (
        PARTICIPATION,
        Column("hours", "number", least=0, most=6000),
        _code("level_aimed_at", leave.LANGUAGE_LEVEL, required=False),
        _code("level_reached", leave.LANGUAGE_LEVEL, required=False),
        *EVERY_ROW,
    ),
    key=("participation_id", "valid_from"),
    periods=(VALIDITY,),
)

ENDINGS = File(
    "endings",
    (
        Column("ending_id", "id"),
        PARTICIPATION,
        _day("ended_on"),
        _code("completion", activity.COMPLETION, required=False),
        _code("end_reason", activity.ACTIVITY, "ended_on"),
        _code("main_activity", activity.ACTIVITY, "ended_on", required=False),
        _day("reopened_on", required=False),
        *EVERY_ROW,
    ),
    key=("ending_id",),
    periods=(VALIDITY,),
    ordered=(("ended_on", "reopened_on"),),
)

STATUSES = File(
    "statuses",
    (
        Column("ending_id", "id", references="endings.ending_id"),
        _code("kind", activity.STATUS_KIND),
        Column("position_percent", "number", required=False, least=0, most=100),
        Column("wage_subsidy", "boolean", required=False),
        _code("study_kind", activity.STUDY_KIND, required=False),
        _day("observed_on"),
        *EVERY_ROW,
    ),
    key=("ending_id", "kind", "study_kind", "observed_on"),
    periods=(VALIDITY,),
)

REGISTER_FILES: tuple[File, ...] = (
    PERSONS,
    PERMITS,
    EDUCATION,
    PARTICIPATIONS,
    PLANS,
    EXTENSIONS,
    STOPS,
    MEASURES,
    LEAVE,
    ABSENCE,
    LANGUAGE,
    ENDINGS,
    STATUSES,
)

FILES: tuple[File, ...] = (*REGISTER_FILES, *CONTEXT_FILES)
"""Every file of an extract. Those of the register must be there; context may be left out."""
