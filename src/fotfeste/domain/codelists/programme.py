"""Code lists about the programme: act (lov), legal basis (lovgrunnlag), final goal (sluttmål)."""

from datetime import date

from fotfeste.domain.codelist import Code, CodeList
from fotfeste.domain.text import Text, name

ACT = CodeList(
    "act",
    Text(nb="Lov", nn="Lov", en="Act"),
    (
        Code(
            "introduksjonsloven",
            Text(nb="Introduksjonsloven", nn="Introduksjonslova", en="Introduction Act"),
            valid_from=date(2003, 9, 1),
        ),
        Code(
            "integreringsloven",
            Text(nb="Integreringsloven", nn="Integreringslova", en="Integration Act"),
            valid_from=date(2021, 1, 1),
        ),
    ),
)

LEGAL_BASIS = CodeList(
    "legal_basis",
    Text(nb="Lovgrunnlag", nn="Lovgrunnlag", en="Legal basis"),
    (
        Code("ordinary", Text(nb="Ordinære regler", nn="Ordinære reglar", en="Ordinary rules")),
        Code(
            "chapter_6a",
            Text(
                nb="Integreringsloven kapittel 6A",
                nn="Integreringslova kapittel 6A",
                en="Integration Act, chapter 6A",
            ),
            valid_from=date(2022, 6, 15),
        ),
    ),
)

ORDINARY_BASIS = CodeList(LEGAL_BASIS.id, LEGAL_BASIS.title, LEGAL_BASIS.codes[:1])
"""What may stand under introduksjonsloven: chapter 6A is a part of integreringsloven."""

PLAN_KIND = CodeList(
    "plan_kind",
    Text(nb="Type plan", nn="Type plan", en="Kind of plan"),
    (
        Code(
            "integration_plan",
            Text(nb="Integreringsplan", nn="Integreringsplan", en="Integration plan"),
        ),
        Code("individual_plan", Text(nb="Individuell plan", nn="Individuell plan", en="Own plan")),
        Code(
            "integration_contract",
            Text(nb="Integreringskontrakt", nn="Integreringskontrakt", en="Integration contract"),
            valid_from=date(2021, 1, 1),
        ),
    ),
)

# From and to which day a goal may be set depends on when the start was offered; a plan is drawn
# up or changed later. The codes are open for every day on which some rule allowed them.
FINAL_GOAL = CodeList(
    "final_goal",
    Text(nb="Sluttmål", nn="Sluttmål", en="Final goal"),
    (
        Code("work", Text(nb="Arbeid", nn="Arbeid", en="Work")),
        Code(
            "higher_education",
            Text(nb="Høyere utdanning", nn="Høgare utdanning", en="Higher education"),
        ),
        Code(
            "higher_vocational",
            Text(
                nb="Høyere yrkesfaglig utdanning",
                nn="Høgare yrkesfagleg utdanning",
                en="Higher vocational education",
            ),
        ),
        Code(
            "vocational_requalification",
            Text(
                nb="Yrkesfaglig rekvalifisering",
                nn="Yrkesfagleg rekvalifisering",
                en="Vocational requalification",
            ),
            valid_from=date(2026, 1, 1),
        ),
        Code(
            "completed_upper_secondary",
            Text(
                nb="Fullført videregående opplæring",
                nn="Fullført vidaregåande opplæring",
                en="Completed upper secondary",
            ),
        ),
        Code(
            "completed_vocational",
            Text(
                nb="Fullført fag- og yrkesopplæring",
                nn="Fullført fag- og yrkesopplæring",
                en="Completed vocational training",
            ),
            valid_from=date(2025, 1, 1),
        ),
        Code(
            "parts_of_upper_secondary",
            Text(
                nb="Deler av videregående opplæring",
                nn="Delar av vidaregåande opplæring",
                en="Parts of upper secondary",
            ),
        ),
        Code(
            "compulsory_school",
            Text(
                nb="Hele eller deler av grunnskolen",
                nn="Heile eller delar av grunnskulen",
                en="All or parts of compulsory school",
            ),
        ),
    ),
)

EXTENSION_GROUND = CodeList(
    "extension_ground",
    Text(nb="Grunn for forlengelse", nn="Grunn for forlenging", en="Ground of extension"),
    (
        Code(
            "goal", Text(nb="For å nå sluttmålet", nn="For å nå sluttmålet", en="To reach the goal")
        ),
        Code(
            "covid",
            Text(nb="Midlertidig koronalov", nn="Mellombels koronalov", en="Temporary covid act"),
        ),
        Code("other", Text(nb="Annen grunn", nn="Annan grunn", en="Other ground")),
    ),
)

EXTENSION_ACT = CodeList(
    "extension_act",
    Text(nb="Lov for forlengelsen", nn="Lov for forlenginga", en="Act of the extension"),
    (
        *ACT.codes,
        Code("covid_2020_53", name("Lov 26.5.2020 nr. 53")),  # when which part held
        Code("covid_2020_154", name("Lov 2020 nr. 154")),  # is not confirmed
    ),
)

STOP_KIND = CodeList(
    "stop_kind",
    Text(nb="Type stans", nn="Type stans", en="Kind of stop"),
    (
        Code("temporary", Text(nb="Midlertidig", nn="Mellombels", en="Temporary")),
        Code("permanent", Text(nb="Varig", nn="Varig", en="Permanent")),
    ),
)

CHANNEL = CodeList(
    "channel",
    Text(nb="Kanal", nn="Kanal", en="Channel"),
    (
        Code(
            "web",
            Text(nb="Registrert i nettløsningen", nn="Registrert i nettløysinga", en="Web form"),
        ),
        Code("case_system", Text(nb="Fra fagsystem", nn="Frå fagsystem", en="Case system")),
        Code("file", Text(nb="Fra fil", nn="Frå fil", en="File")),
        Code("import", Text(nb="Historisk import", nn="Historisk import", en="Historical import")),
    ),
)
