"""Series from outside that the reports show (serier fra andre)."""

from fotfeste.domain.geography.codelists import COUNTIES
from fotfeste.domain.text import Text
from fotfeste.indicators.definitions.series import Series

PARTICIPANTS_BEFORE = Series(
    "participants-before-register",
    Text(
        nb="Deltakere før registertallene begynner",
        nn="Deltakarar før registertala byrjar",
        en="Participants before the register's figures begin",
    ),
    unit="persons",
    decimals=0,
    source=Text(
        nb="IMDi, resultatrapporten for {constant:integration_act_year}, den første tabellen",
        nn="IMDi, resultatrapporten for {constant:integration_act_year}, den første tabellen",
        en="IMDi, results report for {constant:integration_act_year}, the first table",
    ),
    missing=Text(
        nb="Tallene for årene {constant:series_first_year} til {constant:series_last_year} er bare publisert som et bilde. Vi har ikke lest dem av, og viser derfor ingen tall for disse årene.",
        nn="Tala for åra {constant:series_first_year} til {constant:series_last_year} er berre publiserte som eit bilete. Vi har ikkje lese dei av, og viser derfor ingen tal for desse åra.",
        en="The numbers for the years {constant:series_first_year} to {constant:series_last_year} were published only as a picture. We have not read them off it, and show no numbers for those years.",
    ),
)

RESULTS_BEFORE = Series(
    "results-before-register",
    Text(
        nb="Overgang til arbeid eller utdanning før registertallene begynner",
        nn="Overgang til arbeid eller utdanning før registertala byrjar",
        en="Went on to work or education before the register's figures begin",
    ),
    unit="percent",
    decimals=0,
    source=Text(
        nb="IMDi, resultatrapportene",
        nn="IMDi, resultatrapportane",
        en="IMDi, results reports",
    ),
    missing=Text(
        nb="Tallene for {constant:results_first_year} og {constant:series_last_year} er bare publisert som et bilde, og vises derfor ikke.",
        nn="Tala for {constant:results_first_year} og {constant:series_last_year} er berre publiserte som eit bilete, og blir derfor ikkje viste.",
        en="The numbers for {constant:results_first_year} and {constant:series_last_year} were published only as a picture, and are therefore not shown.",
    ),
)

UNEMPLOYMENT = Series(
    "unemployment-county",
    Text(
        nb="Registrert arbeidsledige i desember, prosent av arbeidsstyrken",
        nn="Registrert arbeidsledige i desember, prosent av arbeidsstyrken",
        en="Registered unemployed in December, per cent of the labour force",
    ),
    unit="percent",
    decimals=1,
    source=Text(
        nb="Nav, hovedtall om arbeidsmarkedet, slik tallene først ble publisert",
        nn="Nav, hovudtal om arbeidsmarknaden, slik tala først blei publiserte",
        en="NAV, main figures on the labour market, as first published",
    ),
    codes=COUNTIES,
)

SERIES = (PARTICIPANTS_BEFORE, RESULTS_BEFORE, UNEMPLOYMENT)
