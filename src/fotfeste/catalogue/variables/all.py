"""The shelf of variables, by subject and id."""

from fotfeste.catalogue.variables.course import COURSE_VARIABLES
from fotfeste.catalogue.variables.endings import ENDING_VARIABLES
from fotfeste.catalogue.variables.flows import FLOW_VARIABLES
from fotfeste.catalogue.variables.goals import GOAL_VARIABLES
from fotfeste.catalogue.variables.leave import LEAVE_VARIABLES
from fotfeste.catalogue.variables.persons import PERSON_VARIABLES
from fotfeste.catalogue.variables.places import PLACE_VARIABLES
from fotfeste.catalogue.variables.programme import PROGRAMME_VARIABLES
from fotfeste.catalogue.variables.programme_months import PROGRAMME_MONTH_VARIABLES
from fotfeste.catalogue.variables.programme_time import PROGRAMME_TIME_VARIABLES
from fotfeste.indicators.definitions.variable import Variable

VARIABLES: tuple[Variable, ...] = (
    *PERSON_VARIABLES,
    *PLACE_VARIABLES,
    *PROGRAMME_VARIABLES,
    *ENDING_VARIABLES,
    *COURSE_VARIABLES,
    *LEAVE_VARIABLES,
    *GOAL_VARIABLES,
    *PROGRAMME_MONTH_VARIABLES,
    *PROGRAMME_TIME_VARIABLES,
    *FLOW_VARIABLES,
)

VARIABLE: dict[str, dict[str, Variable]] = {}
"""Every variable by its subject's id and its own: `VARIABLE["person_years"]["sex"]`."""

for _variable in VARIABLES:
    VARIABLE.setdefault(_variable.subject.id, {})[_variable.id] = _variable
