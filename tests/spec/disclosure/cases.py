"""A small subject with tables, and figures of it, that the spec tests of disclosure share."""

from collections.abc import Sequence
from decimal import Decimal

from fotfeste.disclosure.figures.figure import Figure, Reason, Sign
from fotfeste.domain.codelist import Code, CodeList
from fotfeste.domain.text import name
from fotfeste.indicators.definitions.indicator import (
    Change,
    Count,
    Distinct,
    Indicator,
    Part,
    Share,
    Unit,
)
from fotfeste.indicators.definitions.subject import Subject
from fotfeste.indicators.definitions.table import Table
from fotfeste.indicators.definitions.variable import EVERYONE, Condition, Variable

SUBJECT = Subject(
    "person_years",
    name("Person-years"),
    "SELECT sex, age, age_band_2021, country, county, municipality, activity, has_left FROM persons",
    ("sex", "age", "age_band_2021", "country", "county", "municipality", "activity", "has_left"),
)


def variable(id: str, codes: Sequence[str], sql: str | None = None) -> Variable:  # noqa: A002
    listed = CodeList(id, name(id), tuple(Code(code, name(code.title())) for code in codes))
    return Variable(id, name(id), SUBJECT, listed, sql or id)


SEX = variable("sex", ("female", "male"))
COUNTY = variable("county", ("03", "55", "56", "99"))
MUNICIPALITY = variable("municipality", ("0301", "5501", "5601", "9999"))
LEFT = variable("left", ("yes", "no"), "has_left")
ACTIVITY = variable("activity_group", ("work", "upper", "higher", "other"), "activity")

HAVE_LEFT = LEFT.is_in("yes")


def count(id: str, among: Condition = HAVE_LEFT) -> Count:  # noqa: A002
    return Count(
        id=id, title=name(id), subject=SUBJECT, explanation=name(id), source="spec", among=among
    )


def share(id: str, *codes: str) -> Share:  # noqa: A002
    return Share(
        id=id,
        title=name(id),
        subject=SUBJECT,
        explanation=name(id),
        source="spec",
        among=HAVE_LEFT,
        having=ACTIVITY.is_in(*codes),
    )


PARTICIPANTS = count("participants", EVERYONE)
LEAVERS = count("leavers")
TO_WORK = share("to_work", "work")
TO_EDUCATION = share("to_education", "upper", "higher")
TO_EITHER = share("to_work_or_education", "work", "upper", "higher")
LEAVERS_BY_SEX = Part(
    id="leavers_by_sex",
    title=name("leavers_by_sex"),
    subject=SUBJECT,
    explanation=name("leavers_by_sex"),
    source="spec",
    among=HAVE_LEFT,
    of=SEX,
)
COUNTRIES = Distinct(
    id="countries",
    title=name("countries"),
    subject=SUBJECT,
    explanation=name("countries"),
    source="spec",
    of=variable("country", ("SY", "ER", "XU")),
    besides=("XU",),
)
CHANGE = Change(
    id="change_to_work",
    title=name("change_to_work"),
    subject=SUBJECT,
    explanation=name("change_to_work"),
    source="spec",
    of=TO_WORK,
)


def table(id: str, *shows: Indicator, by: Sequence[Variable] = ()) -> Table:  # noqa: A002
    return Table(id, name(id), shows, tuple(by))


BY_SEX = table("leavers-sex", LEAVERS, by=(SEX,))
TRANSITIONS = table("transitions", LEAVERS, TO_WORK, by=(SEX,))


def figure(
    id: str,  # noqa: A002
    value: Decimal | None,
    *,
    sign: Sign | None = None,
    reason: Reason | None = None,
    unit: Unit = "persons",
) -> Figure:
    place, year, *codes = id.split("/")
    return Figure(
        id=id,
        table=place,
        year=int(year),
        contents="leavers",
        codes=tuple(codes),
        value=value,
        sign=sign,
        reason=reason,
        decimals=0,
        unit=unit,
        definition_version=1,
    )


def hidden(id: str) -> Figure:  # noqa: A002
    return figure(id, None, sign=":", reason=Reason.HIDDEN)
