"""Rules on who is in the programme (deltaker): states that are neither in nor out."""

from fotfeste.domain.text import Text
from fotfeste.indicators.definitions.rule import Alternative, Rule

_IN = Text(nb="Regnes som deltakere", nn="Blir rekna som deltakarar", en="Are participants")
_OUT = Text(
    nb="Regnes ikke som deltakere", nn="Blir ikkje rekna som deltakarar", en="Are not participants"
)

DECISION_NOT_STARTED = Rule(
    "decision_not_started",
    Text(nb="Vedtak, men ikke startet", nn="Vedtak, men ikkje starta", en="Decided, not started"),
    Text(
        nb="Noen har fått vedtak om program uten at en start er registrert.",
        nn="Nokre har fått vedtak om program utan at ein start er registrert.",
        en="Some have a decision on a programme, and no start is registered.",
    ),
    (
        Alternative("not_participants", _OUT, "p.started_on"),
        Alternative("participants", _IN, "coalesce(p.started_on, p.decided_on)"),
    ),
    "Undecided in the reports",
)

FULL_YEAR_LEAVE = Rule(
    "full_year_leave",
    Text(nb="Permisjon hele året", nn="Permisjon heile året", en="Leave all year"),
    Text(
        nb="Noen har permisjon fra første til siste dag i året.",
        nn="Nokre har permisjon frå første til siste dag i året.",
        en="Some are on leave from the first to the last day of the year.",
    ),
    (
        Alternative("participants", _IN, "TRUE"),
        Alternative(
            "not_participants",
            _OUT,
            "NOT EXISTS (SELECT 1 FROM leave_all_year AS l"
            " WHERE l.year = s.year AND l.participation_id = s.participation_id)",
        ),
    ),
    "Undecided in the reports",
)

STOPPED_ALL_YEAR = Rule(
    "stopped_all_year",
    Text(nb="Stans hele året", nn="Stans heile året", en="Stopped all year"),
    Text(
        nb="Programmet kan være stanset hele året uten at det er avsluttet.",
        nn="Programmet kan vere stansa heile året utan at det er avslutta.",
        en="A programme may be stopped all year without having ended.",
    ),
    (
        Alternative("participants", _IN, "TRUE"),
        Alternative(
            "not_participants",
            _OUT,
            "NOT EXISTS (SELECT 1 FROM stopped_all_year AS t"
            " WHERE t.year = s.year AND t.participation_id = s.participation_id)",
        ),
    ),
    "Undecided in the reports",
)

_MOST_MONTHS = (
    "CASE WHEN k.legal_basis = 'chapter_6a' THEN 12"
    " WHEN k.act = 'introduksjonsloven' THEN 36 ELSE 48 END"
)

LONGEST_PROGRAMME = Rule(
    "longest_programme",
    Text(nb="Lengste programtid", nn="Lengste programtid", en="Longest programme"),
    Text(
        nb="Den som er over lengste programtid uten at en avslutning er registrert, "
        "er deltaker og vises også for seg.",
        nn="Den som er over lengste programtid utan at ei avslutning er registrert, "
        "er deltakar og blir også vist for seg.",
        en="Somebody past the longest programme with no ending registered is a participant, "
        "and is shown apart as well.",
    ),
    (
        Alternative(
            "by_act",
            Text(
                nb="Etter lov: 36 måneder etter introduksjonsloven, 48 etter integreringsloven, "
                "12 etter kapittel 6A; forlengelser og permisjon kommer i tillegg",
                nn="Etter lov: 36 månader etter introduksjonslova, 48 etter integreringslova, "
                "12 etter kapittel 6A; forlengingar og permisjon kjem i tillegg",
                en="By act: 36 months (Introduction Act), 48 (Integration Act), 12 (chapter 6A); "
                "extensions and leave come on top",
            ),
            _MOST_MONTHS,
        ),
        Alternative(
            "four_years",
            Text(nb="Fire år for alle", nn="Fire år for alle", en="Four years for all"),
            "48",
        ),
    ),
    "introduksjonsloven § 5, integreringsloven §§ 13 and 14, integreringsforskriften § 43d",
)

COVID_EXTENSION = Rule(
    "covid_extension",
    Text(nb="Utvidet etter koronalov", nn="Utvida etter koronalov", en="Extended by a covid act"),
    Text(
        nb="«Fikk i 2021 utvidet program» kan gjelde vedtak i året eller alle hittil.",
        nn="«Fekk i 2021 utvida program» kan gjelde vedtak i året eller alle til no.",
        en="“Had the programme extended in 2021” may mean decided that year, or by then.",
    ),
    (
        Alternative(
            "decided_in_the_year",
            Text(nb="Vedtatt i året", nn="Vedteke i året", en="Decided in the year"),
            "x.decided_on >= m.first_day AND x.decided_on < m.next_year",
        ),
        Alternative(
            "decided_by_the_end_of_the_year",
            Text(
                nb="Vedtatt senest i året",
                nn="Vedteke seinast i året",
                en="Decided by the end of the year",
            ),
            "x.decided_on < m.next_year",
        ),
    ),
    "Acts of 2020 no. 53 and no. 154; results report 2021, package of measures",
)

PARTICIPATION_RULES = (
    DECISION_NOT_STARTED,
    FULL_YEAR_LEAVE,
    STOPPED_ALL_YEAR,
    LONGEST_PROGRAMME,
    COVID_EXTENSION,
)
