"""From settlement to start (fra bosetting til start): how long starters waited."""

from fotfeste.catalogue.person_years.subject import PERSON_YEARS
from fotfeste.catalogue.variables.course import TIME_TO_START
from fotfeste.catalogue.variables.programme import STARTED
from fotfeste.domain.text import Text
from fotfeste.indicators.definitions.indicator import Indicator, Part, Share

_IN_TIME = ("before_settlement", "within_1_month", "1_to_3_months")
_NEW = STARTED.is_in("yes")

STARTED_IN_TIME = Share(
    id="started_within_three_months",
    title=Text(
        nb="Begynte innen tre måneder",
        nn="Byrja innan tre månader",
        en="Started within three months",
    ),
    subject=PERSON_YEARS,
    explanation=Text(
        nb="Andel av de nye deltakerne med kjent bosettingsdato. Fristen er tre måneder fra "
        "bosetting eller fra kravet ble satt fram; registeret har bare bosettingen.",
        nn="Del av dei nye deltakarane med kjend busetjingsdato. Fristen er tre månader frå "
        "busetjing eller frå kravet blei sett fram; registeret har berre busetjinga.",
        en="Share of starters with a known day of settlement. The limit is three months from "
        "settlement or from a claim; the register has the settlement only.",
    ),
    source="integreringsloven § 12; introduksjonsloven § 3",
    among=_NEW & TIME_TO_START.is_in(*_IN_TIME, "3_to_6_months", "over_6_months"),
    having=TIME_TO_START.is_in(*_IN_TIME),
)
STARTERS_BY_TIME = Part(
    id="starters_by_time_to_start",
    title=Text(
        nb="Nye deltakere, etter tid til start",
        nn="Nye deltakarar, etter tid til start",
        en="Starters by time to start",
    ),
    subject=PERSON_YEARS,
    explanation=Text(
        nb="I prosent av alle nye deltakere, også dem uten bosettingsdato.",
        nn="I prosent av alle nye deltakarar, òg dei utan busetjingsdato.",
        en="In per cent of all starters, also those with no day of settlement.",
    ),
    source="Product decision; no report shows it",
    among=_NEW,
    of=TIME_TO_START,
)

START: tuple[Indicator, ...] = (STARTED_IN_TIME, STARTERS_BY_TIME)
