"""Ways in and out (inngang og utgang) of the flow account."""

from fotfeste.catalogue.flows import FLOWS
from fotfeste.domain.codelist import Code, CodeList
from fotfeste.domain.text import Text
from fotfeste.indicators.definitions.variable import Variable

_IN = Text(nb="Inngang", nn="Inngang", en="Way in")
WAY_IN = Variable(
    "way_in",
    _IN,
    FLOWS,
    CodeList(
        "way_in",
        _IN,
        (
            Code(
                "carried_in",
                Text(nb="Med fra året før", nn="Med frå året før", en="Carried in"),
            ),
            Code("started", Text(nb="Nye deltakere", nn="Nye deltakarar", en="Starters")),
            Code(
                "reopened",
                Text(nb="Gjenåpnet program", nn="Gjenopna program", en="Programme reopened"),
            ),
            Code(
                "registered_late",
                Text(
                    nb="Deltakelse registrert etter forrige uttrekk",
                    nn="Deltaking registrert etter førre uttrekk",
                    en="Participation registered after the last cut-off",
                ),
            ),
            Code(
                "re_entered",
                Text(
                    nb="Tilbake eller flyttet, ikke med ved årsskiftet",
                    nn="Tilbake eller flytta, ikkje med ved årsskiftet",
                    en="Back or moved, not there at the turn of the year",
                ),
            ),
            Code(
                "ended_late",
                Text(
                    nb="Ut: avslutning registrert etter forrige uttrekk",
                    nn="Ut: avslutning registrert etter førre uttrekk",
                    en="Out: ending registered after the last cut-off",
                ),
            ),
            Code(
                "gone_otherwise",
                Text(nb="Ut av andre grunner", nn="Ut av andre grunnar", en="Out otherwise"),
            ),
        ),
    ),
    "way_in",
)

_OUT = Text(nb="Utgang", nn="Utgang", en="Way out")
WAY_OUT = Variable(
    "way_out",
    _OUT,
    FLOWS,
    CodeList(
        "way_out",
        _OUT,
        (
            Code("left", Text(nb="Avsluttet program", nn="Avslutta program", en="Left")),
            Code(
                "moving",
                Text(
                    nb="På flytting mellom kommuner ved årsskiftet",
                    nn="På flytting mellom kommunar ved årsskiftet",
                    en="Between municipalities at the turn of the year",
                ),
            ),
            Code(
                "ended_not_counted",
                Text(
                    nb="Avslutning som ikke regnes med",
                    nn="Avslutning som ikkje blir rekna med",
                    en="An ending that does not count",
                ),
            ),
            Code(
                "carried_out",
                Text(nb="Med til året etter", nn="Med til året etter", en="Carried out"),
            ),
            Code(
                "not_participant",
                Text(
                    nb="Deltok ikke i året", nn="Deltok ikkje i året", en="No participant that year"
                ),
            ),
        ),
    ),
    "way_out",
)

FLOW_VARIABLES = (WAY_IN, WAY_OUT)
