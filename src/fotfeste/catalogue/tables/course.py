"""Tables of the course of the programme (programløpet), from settlement to goal."""

from fotfeste.catalogue.indicators import course, goals, programme_months, start
from fotfeste.catalogue.indicators.leavers import LEAVERS, LEAVERS_BY_ACTIVITY_GROUP
from fotfeste.catalogue.indicators.participation import EXTENDED, PARTICIPANTS, STARTERS
from fotfeste.catalogue.tables.measures import LATE_REGISTRATION
from fotfeste.catalogue.tables.years import BOTH_YEARS
from fotfeste.catalogue.variables.course import IDLE_MONTHS, TIME_TO_START
from fotfeste.catalogue.variables.endings import ACTIVITY_GROUPS, LEFT
from fotfeste.catalogue.variables.goals import FINAL_GOAL
from fotfeste.catalogue.variables.persons import SEX
from fotfeste.catalogue.variables.places import COUNTY
from fotfeste.catalogue.variables.programme import LEGAL_BASIS
from fotfeste.catalogue.variables.programme_months import HOURS_BAND, MONTHS_IN
from fotfeste.domain.text import Text
from fotfeste.indicators.definitions.table import Table

START_TIME = Table(
    "start-time",
    Text(
        nb="Nye deltakere etter tid fra bosetting til start",
        nn="Nye deltakarar etter tid frå busetjing til start",
        en="Starters by time from settlement to start",
    ),
    shows=(STARTERS, start.STARTERS_BY_TIME, start.STARTED_IN_TIME),
    by=(TIME_TO_START,),
    years=BOTH_YEARS,
)
START_COUNTY = Table(
    "start-county",
    Text(
        nb="Nye deltakere som begynte innen tre måneder, etter fylke",
        nn="Nye deltakarar som byrja innan tre månader, etter fylke",
        en="Starters within three months, by county",
    ),
    shows=(start.STARTED_IN_TIME,),
    by=(COUNTY,),
)
PLANS = Table(
    "plans",
    Text(
        nb="Deltakere med plan og integreringskontrakt",
        nn="Deltakarar med plan og integreringskontrakt",
        en="Participants with a plan and an integration contract",
    ),
    shows=(PARTICIPANTS, course.WITH_PLAN, course.WITH_CONTRACT),
    by=(LEGAL_BASIS,),
    years=BOTH_YEARS,
)
EXTENSIONS = Table(
    "extensions",
    Text(
        nb="Deltakere med forlenget program, etter grunn",
        nn="Deltakarar med forlengt program, etter grunn",
        en="Participants with an extended programme, by ground",
    ),
    shows=(course.FOR_GOAL, EXTENDED, course.OTHERWISE),
    years=BOTH_YEARS,
)
LEAVE = Table(
    "leave-sex",
    Text(
        nb="Deltakere med permisjon, etter kjønn",
        nn="Deltakarar med permisjon, etter kjønn",
        en="Participants on leave, by sex",
    ),
    shows=(PARTICIPANTS, *course.LEAVE),
    by=(SEX,),
)
MONTHS_IDLE = Table(
    "months-without-measure",
    Text(
        nb="Deltakere etter måneder uten tiltak",
        nn="Deltakarar etter månader utan tiltak",
        en="Participants by months without a measure",
    ),
    shows=(course.BY_IDLE_MONTHS,),
    by=(IDLE_MONTHS, SEX),
    notes=(LATE_REGISTRATION,),
)
HOURS = Table(
    "hours",
    Text(
        nb="Full tid og femten timer, etter tid i programmet",
        nn="Full tid og femten timar, etter tid i programmet",
        en="Full time and fifteen hours, by time in the programme",
    ),
    shows=(
        programme_months.PRESENT_THEN,
        programme_months.WITHOUT_MEASURE_THEN,
        programme_months.FULL_TIME_SHARE,
        programme_months.FIFTEEN_HOURS_SHARE,
    ),
    by=(MONTHS_IN,),
    notes=(LATE_REGISTRATION,),
)
HOURS_BANDS = Table(
    "hours-bands",
    Text(
        nb="Timer i uka, etter tid i programmet",
        nn="Timar i veka, etter tid i programmet",
        en="Hours a week, by time in the programme",
    ),
    shows=(programme_months.BY_HOURS,),
    by=(MONTHS_IN, HOURS_BAND),
)
GOALS = Table(
    "goals-sex",
    Text(
        nb="Egne sluttmål nådd, etter sluttmål og kjønn",
        nn="Eigne sluttmål nådde, etter sluttmål og kjønn",
        en="Own goals reached, by goal and sex",
    ),
    shows=(goals.LEAVERS_WITH_GOAL, goals.REACHED_OWN_GOAL),
    by=(FINAL_GOAL, SEX),
)
GOAL_AND_RESULT = Table(
    "goal-and-result",
    Text(
        nb="Det de som avsluttet gikk over til, etter sluttmål",
        nn="Det dei som avslutta gjekk over til, etter sluttmål",
        en="What leavers went on to, by final goal",
    ),
    shows=(LEAVERS, LEAVERS_BY_ACTIVITY_GROUP),
    by=(FINAL_GOAL, ACTIVITY_GROUPS),
    where=LEFT.is_in("yes"),
)
COMPLETED = Table(
    "completed-sex",
    Text(
        nb="Fullført og avbrutt program, etter kjønn",
        nn="Fullført og avbrote program, etter kjønn",
        en="Programmes completed and interrupted, by sex",
    ),
    shows=(LEAVERS, goals.COMPLETED),
    by=(SEX,),
    years=BOTH_YEARS,
)

COURSE_TABLES: tuple[Table, ...] = (
    *(START_TIME, START_COUNTY, PLANS, EXTENSIONS, LEAVE, MONTHS_IDLE),
    *(HOURS, HOURS_BANDS, GOALS, GOAL_AND_RESULT, COMPLETED),
)
