"""Every rule that the sources leave open, in the order in which they are printed."""

from fotfeste.catalogue.rules.characteristics import CHARACTERISTIC_RULES
from fotfeste.catalogue.rules.counting import COUNTING_RULES
from fotfeste.catalogue.rules.course import COURSE_RULES
from fotfeste.catalogue.rules.endings import ENDING_RULES
from fotfeste.catalogue.rules.measures import MEASURE_RULES
from fotfeste.catalogue.rules.participation import PARTICIPATION_RULES
from fotfeste.catalogue.rules.presentation import PRESENTATION_RULES
from fotfeste.catalogue.rules.programme_time import PROGRAMME_TIME_RULES

COMPUTED_RULES = (
    *COUNTING_RULES,
    *PARTICIPATION_RULES,
    *ENDING_RULES,
    *CHARACTERISTIC_RULES,
    *MEASURE_RULES,
    *COURSE_RULES,
    *PROGRAMME_TIME_RULES,
)
"""The rules that change counts."""

RULES = (*COMPUTED_RULES, *PRESENTATION_RULES)
BY_ID = {rule.id: rule for rule in RULES}
