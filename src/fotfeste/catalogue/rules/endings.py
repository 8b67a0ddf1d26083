"""Rules on endings (avslutninger): which count, what the leaver went on to."""

from fotfeste.domain.text import Text
from fotfeste.indicators.definitions.rule import Alternative, Rule

_COUNT = Text(nb="Regnes med", nn="Blir rekna med", en="Count")
_NOT = Text(nb="Regnes ikke med", nn="Blir ikkje rekna med", en="Do not count")

REOPENED = Rule(
    "reopened_endings",
    Text(nb="Gjenåpnede avslutninger", nn="Gjenopna avslutningar", en="Reopened endings"),
    Text(
        nb="Et program som er gjenåpnet innen uttrekksdatoen, er ikke avsluttet.",
        nn="Eit program som er gjenopna innan uttrekksdatoen, er ikkje avslutta.",
        en="A programme reopened by the cut-off has not ended.",
    ),
    (
        Alternative("do_not_count", _NOT, "(e.reopened_on IS NULL OR e.reopened_on > k.known_at)"),
        Alternative("count", _COUNT, "TRUE"),
    ),
    "Undecided in the reports",
)

_DAYS = "l.other_start <= l.ended_on + {days} AND coalesce(l.other_end > l.ended_on, TRUE)"
_ELSEWHERE = (
    "coalesce(nullif(d.municipality, '9999'), l.place)"
    " <> coalesce(nullif(o.municipality, '9999'), l.other_place) AND " + _DAYS
)


CONTINUED_ELSEWHERE = Rule(
    "continued_elsewhere",
    Text(nb="Fortsatt annet sted", nn="Held fram ein annan stad", en="Continued elsewhere"),
    Text(
        nb="Den som flytter og fortsetter i en annen kommune, har ikke avsluttet. "
        "En kommune har tre måneder på å gi program.",
        nn="Den som flyttar og held fram i ein annan kommune, har ikkje avslutta. "
        "Ein kommune har tre månader på å gi program.",
        en="Somebody who moves and goes on in another municipality has not ended. "
        "A municipality has three months to give a programme.",
    ),
    (
        Alternative(
            "within_90_days",
            Text(
                nb="I en annen kommune innen 90 dager",
                nn="I ein annan kommune innan 90 dagar",
                en="In another municipality within 90 days",
            ),
            _ELSEWHERE.format(days=90),
        ),
        Alternative(
            "within_30_days",
            Text(
                nb="I en annen kommune innen 30 dager",
                nn="I ein annan kommune innan 30 dagar",
                en="In another municipality within 30 days",
            ),
            _ELSEWHERE.format(days=30),
        ),
        Alternative(
            "anywhere_within_90_days",
            Text(
                nb="I en hvilken som helst kommune innen 90 dager",
                nn="I kva kommune som helst innan 90 dagar",
                en="In any municipality within 90 days",
            ),
            _DAYS.format(days=90),
        ),
        Alternative(
            "never",
            Text(nb="Enhver avslutning teller", nn="Kvar avslutning tel", en="Every ending counts"),
            "FALSE",
        ),
    ),
    "integreringsloven § 12 (three months); undecided in the reports",
)

NOT_REGISTERED = Rule(
    "not_registered_endings",
    Text(
        nb="Avslutning uten registrert årsak",
        nn="Avslutning utan registrert årsak",
        en="Endings without a registered reason",
    ),
    Text(
        nb="De som avsluttet uten at en årsak er registrert, er med i nevneren.",
        nn="Dei som avslutta utan at ei årsak er registrert, er med i nemnaren.",
        en="Leavers with no end reason registered are in the denominator.",
    ),
    (
        Alternative("count", _COUNT, "TRUE"),
        Alternative("do_not_count", _NOT, "l.activity <> 'not_registered'"),
    ),
    "IMDi, «Registrering av avslutningsårsak i NIR», 9 June 2024",
)

DEPARTURES = Rule(
    "moves_deaths_emigration",
    Text(
        nb="Flyttet, død, utvandret", nn="Flytta, død, utvandra", en="Moved, died, left the country"
    ),
    Text(
        nb="Kildene sier ikke om de som flyttet, døde eller forlot landet, er med i nevneren.",
        nn="Kjeldene seier ikkje om dei som flytta, døydde eller forlét landet, er med i nemnaren.",
        en="The sources do not say whether those who moved, died or left are in the denominator.",
    ),
    (
        Alternative("count", _COUNT, "TRUE"),
        Alternative(
            "continuing_moves_do_not_count",
            Text(
                nb="Flytting der programmet fortsetter, regnes ikke med",
                nn="Flytting der programmet held fram, blir ikkje rekna med",
                en="Moves where the programme continues do not count",
            ),
            "l.activity <> 'moved_continues'",
        ),
        Alternative(
            "do_not_count",
            _NOT,
            "l.activity NOT IN ('moved_continues', 'moved_ends', 'died', 'emigrated')",
        ),
    ),
    "Undecided in the reports",
)

ACTIVITY_SOURCE = Rule(
    "activity_source",
    Text(nb="Kilde til hovedaktivitet", nn="Kjelde til hovudaktivitet", en="Source of activity"),
    Text(
        nb="Både hovedaktivitet, avslutningsårsak og alle statuser kan være registrert. "
        "Mangler den valgte, brukes avslutningsårsaken.",
        nn="Både hovudaktivitet, avslutningsårsak og alle statusar kan vere registrerte. "
        "Manglar den valde, blir avslutningsårsaka brukt.",
        en="Main activity, end reason and all statuses may be registered. "
        "Where the chosen one is missing, the end reason is used.",
    ),
    (
        Alternative(
            "main_activity",
            Text(nb="Hovedaktivitet", nn="Hovudaktivitet", en="Main activity"),
            "coalesce(c.main_activity, c.end_reason)",
        ),
        Alternative(
            "end_reason",
            Text(nb="Avslutningsårsak", nn="Avslutningsårsak", en="End reason"),
            "c.end_reason",
        ),
        Alternative(
            "any_status",
            Text(
                nb="Enhver status, arbeid foran utdanning",
                nn="Alle statusar, arbeid framfor utdanning",
                en="Any status, work before education",
            ),
            "coalesce(t.best_status, c.end_reason)",
        ),
    ),
    "IMDi, registration guide of 2020: one main activity, chosen by the municipality",
)

WAGE_SUBSIDY = Rule(
    "wage_subsidy",
    Text(nb="Lønnstilskudd", nn="Lønstilskot", en="Wage subsidy"),
    Text(
        nb="Rapporten for 2024 regner arbeid med lønnstilskudd som arbeid; "
        "rapporten for 2021 sier det ikke.",
        nn="Rapporten for 2024 reknar arbeid med lønstilskot som arbeid; "
        "rapporten for 2021 seier det ikkje.",
        en="The report for 2024 counts work with wage subsidy as work; "
        "the report for 2021 does not say.",
    ),
    (
        Alternative("work", Text(nb="Er arbeid", nn="Er arbeid", en="Is work"), "'work'"),
        Alternative(
            "labour_market_measure",
            Text(nb="Er arbeidsmarkedstiltak", nn="Er arbeidsmarknadstiltak", en="Is a measure"),
            "'labour_market_measures'",
        ),
    ),
    "Results report 2024, note 3",
)

LABOUR_MARKET_GROUP = Rule(
    "labour_market_group",
    Text(
        nb="Arbeidsmarkedsrelaterte tiltak",
        nn="Arbeidsmarknadsrelaterte tiltak",
        en="Labour-market measures",
    ),
    Text(
        nb="Gruppen heter «tiltak i regi av NAV» i 2021 og «arbeidsmarkedsrelaterte tiltak» "
        "i 2024 og kan ikke sammenlignes. At arbeidssøkere er med fra 2023, er vårt valg.",
        nn="Gruppa heiter «tiltak i regi av NAV» i 2021 og «arbeidsmarknadsrelaterte tiltak» "
        "i 2024 og kan ikkje samanliknast. At arbeidssøkjarar er med frå 2023, er vårt val.",
        en="The group is “measures by NAV” in 2021 and “labour-market-related measures” in 2024, "
        "and not comparable. That job-seekers are in it from 2023 is our choice.",
    ),
    (
        Alternative(
            "dated",
            Text(
                nb="Arbeidssøkere er med fra 2023",
                nn="Arbeidssøkjarar er med frå 2023",
                en="Job-seekers from 2023",
            ),
            "CASE WHEN l.year < 2023 THEN 'other' ELSE 'labour_market_measures' END",
        ),
        Alternative(
            "measures_only",
            Text(nb="Bare tiltak", nn="Berre tiltak", en="Measures only"),
            "'other'",
        ),
        Alternative(
            "with_job_seekers",
            Text(
                nb="Arbeidssøkere er alltid med",
                nn="Arbeidssøkjarar er alltid med",
                en="Always with job-seekers",
            ),
            "'labour_market_measures'",
        ),
    ),
    "Product decision; results reports 2021 and 2024 use different words",
)

DIRECTLY = Rule(
    "directly",
    Text(nb="Direkte overgang", nn="Direkte overgang", en="Direct transition"),
    Text(
        nb="En status observert mer enn 14 dager etter avslutningen merkes.",
        nn="Ein status observert meir enn 14 dagar etter avslutninga blir merkt.",
        en="A status observed more than 14 days after the ending is flagged.",
    ),
    (
        Alternative(
            "flagged",
            Text(nb="Merkes og regnes med", nn="Blir merkt og rekna med", en="Flagged, and counts"),
            "FALSE",
        ),
        Alternative(
            "later_is_other",
            Text(
                nb="Senere enn 14 dager er «andre årsaker»",
                nn="Seinare enn 14 dagar er «andre årsaker»",
                en="Later than 14 days is “other reasons”",
            ),
            "l.days_to_status > 14",
        ),
    ),
    "Product decision; the reports say «direkte» without a limit",
)

ENDING_RULES = (
    REOPENED,
    CONTINUED_ELSEWHERE,
    NOT_REGISTERED,
    DEPARTURES,
    ACTIVITY_SOURCE,
    WAGE_SUBSIDY,
    LABOUR_MARKET_GROUP,
    DIRECTLY,
)
