"""After so many months in the programme (måneder i programmet): hours a week, full time."""

from fotfeste.catalogue.programme_months import MONTHS, PROGRAMME_MONTHS
from fotfeste.catalogue.variables.factory import NO, YES, flag
from fotfeste.domain.codelist import Code, CodeList
from fotfeste.domain.codelists.programme import LEGAL_BASIS
from fotfeste.domain.text import Text
from fotfeste.indicators.definitions.variable import Variable


def _after(months: int) -> Code:
    nb, nn, en = ("måned", "månad", "month") if months == 1 else ("måneder", "månader", "months")
    return Code(str(months), Text(nb=f"{months} {nb}", nn=f"{months} {nn}", en=f"{months} {en}"))


_MONTHS = Text(nb="Tid i programmet", nn="Tid i programmet", en="Time in the programme")
MONTHS_IN = Variable(
    "months_in",
    _MONTHS,
    PROGRAMME_MONTHS,
    CodeList("months_in", _MONTHS, tuple(map(_after, MONTHS))),
    "CAST(months AS VARCHAR)",
)
BASIS_THEN = Variable("basis_then", LEGAL_BASIS.title, PROGRAMME_MONTHS, LEGAL_BASIS, "legal_basis")
AWAY = flag(
    "away",
    Text(nb="Permisjon eller stans", nn="Permisjon eller stans", en="On leave or stopped"),
    PROGRAMME_MONTHS,
    "is_away",
)
FULL_TIME_THEN = flag(
    "full_time_then", Text(nb="Full tid", nn="Full tid", en="Full time"), PROGRAMME_MONTHS,
    "is_full_time",
)  # fmt: skip

_HOURS = Text(nb="Timer i uka", nn="Timar i veka", en="Hours a week")


def _hours(code: str, span: str) -> Code:
    return Code(code, Text(nb=f"{span} timer", nn=f"{span} timar", en=f"{span} hours"))


HOURS_BAND = Variable(
    "hours_band",
    _HOURS,
    PROGRAMME_MONTHS,
    CodeList(
        "hours_band",
        _HOURS,
        (
            Code("no_measure", Text(nb="Ingen tiltak", nn="Ingen tiltak", en="No measure")),
            Code("under_15", Text(nb="Under 15 timer", nn="Under 15 timar", en="Under 15 hours")),
            _hours("15-30", "15–29"),
            _hours("30-37", "30–37"),
            Code("37.5+", Text(nb="37,5 timer eller mer", nn="37,5 timar eller meir", en="37.5+")),
        ),
    ),
    "CASE WHEN hours IS NULL THEN 'no_measure' WHEN hours < 15 THEN 'under_15'"
    " WHEN hours < 30 THEN '15-30' WHEN hours < 37.5 THEN '30-37' ELSE '37.5+' END",
    Text(
        nb="Summen av timene i alle tiltak som pågår den dagen. "
        "Tiltak uten registrerte timer regnes med null.",
        nn="Summen av timane i alle tiltak som går føre seg den dagen. "
        "Tiltak utan registrerte timar blir rekna med null.",
        en="The hours of all measures running that day. Measures without hours count as zero.",
    ),
)

_FIFTEEN = Text(
    nb="Femten timer arbeidsrettet innhold",
    nn="Femten timar arbeidsretta innhald",
    en="Fifteen hours of work-oriented content",
)
FIFTEEN_HOURS = Variable(
    "fifteen_hours",
    _FIFTEEN,
    PROGRAMME_MONTHS,
    CodeList(
        "fifteen_hours",
        _FIFTEEN,
        (YES, NO, Code("not_covered", Text(nb="Gjelder ikke", nn="Gjeld ikkje", en="No rule"))),
    ),
    "CASE WHEN legal_basis = 'chapter_6a' AND final_goal = 'work' AND months >= 3"
    " AND first_start >= DATE '2024-02-01' AND day < DATE '2026-01-01'"
    " THEN CASE WHEN work_hours >= 15 THEN 'yes' ELSE 'no' END ELSE 'not_covered' END",
    Text(
        nb="Etter tre måneder, for dem med kollektiv beskyttelse og arbeid som sluttmål som "
        "begynte fra 1. februar 2024. Kravet er 10 timer for dem på deltid; det vet ikke registeret.",
        nn="Etter tre månader, for dei med kollektivt vern og arbeid som sluttmål som "
        "byrja frå 1. februar 2024. Kravet er 10 timar for dei på deltid; det veit ikkje registeret.",
        en="After three months, for those with collective protection and work as goal who started "
        "from 1 February 2024. For part time 10 hours is required, which the register cannot tell.",
    ),
)

PROGRAMME_MONTH_VARIABLES = (
    *(MONTHS_IN, BASIS_THEN, AWAY, FULL_TIME_THEN, HOURS_BAND, FIFTEEN_HOURS),
)
