"""From settlement to goal (fra bosetting til sluttmål): the chain that no printed edition shows."""

from fotfeste.catalogue.chapters.leave_and_extensions import LEAVE_AND_EXTENSIONS
from fotfeste.catalogue.chapters.own_goals import OWN_GOALS
from fotfeste.catalogue.chapters.start_and_plan import START_AND_PLAN
from fotfeste.catalogue.chapters.weeks import WEEKS
from fotfeste.domain.text import Text
from fotfeste.indicators.definitions.edition import Chapter

WHOLE_COURSE = Chapter(
    Text(
        nb="Fra bosetting til sluttmål",
        nn="Frå busetjing til sluttmål",
        en="From settlement to final goal",
    ),
    (*START_AND_PLAN, *WEEKS, *LEAVE_AND_EXTENSIONS, *OWN_GOALS),
)
