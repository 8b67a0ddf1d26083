"""Leave in the year (permisjon), by kind."""

from fotfeste.catalogue.person_years.subject import PERSON_YEARS
from fotfeste.catalogue.programme_course import LEAVES
from fotfeste.catalogue.variables.factory import flag
from fotfeste.domain.text import Text

_TITLES = {
    "care": Text(nb="Omsorgspermisjon", nn="Omsorgspermisjon", en="Care leave"),
    "birth": Text(
        nb="Permisjon ved svangerskap, fødsel og amming",
        nn="Permisjon ved svangerskap, fødsel og amming",
        en="Pregnancy, birth and breastfeeding leave",
    ),
    "long_illness": Text(
        nb="Permisjon ved langvarig sykdom",
        nn="Permisjon ved langvarig sjukdom",
        en="Leave for long illness",
    ),
    "other": Text(nb="Annen permisjon", nn="Annan permisjon", en="Other leave"),
}

ON_LEAVE = {
    kind: flag(f"on_{kind}_leave", _TITLES[kind], PERSON_YEARS, f"on_{kind}_leave")
    for kind in LEAVES
}
"""Whether the person was on leave of each kind some day in the programme that year."""

ON_ANY_LEAVE = flag(
    "on_leave",
    Text(nb="Permisjon av noe slag", nn="Permisjon av noko slag", en="Leave of any kind"),
    PERSON_YEARS,
    " OR ".join(f"on_{kind}_leave" for kind in LEAVES),
)

LEAVE_VARIABLES = (*ON_LEAVE.values(), ON_ANY_LEAVE)
