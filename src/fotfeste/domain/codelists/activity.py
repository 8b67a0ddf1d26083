"""What people went on to: end reason (avslutningsårsak) and main activity (hovedaktivitet ved avslutning).

The full list inside the national register is not public; this seed list is the
project's own, versioned, each code with the group it is published in.
"""

from datetime import date

from fotfeste.domain.codelist import Code, CodeList
from fotfeste.domain.text import Text

ACTIVITY = CodeList(
    "activity",
    Text(
        nb="Hovedaktivitet ved avslutning",
        nn="Hovudaktivitet ved avslutning",
        en="Main activity at end",
    ),
    (
        Code(
            "work_full_time", Text(nb="Arbeid, heltid", nn="Arbeid, heiltid", en="Work, full time")
        ),
        Code(
            "work_part_time", Text(nb="Arbeid, deltid", nn="Arbeid, deltid", en="Work, part time")
        ),
        Code(
            "work_wage_subsidy",
            Text(
                nb="Arbeid med lønnstilskudd",
                nn="Arbeid med lønstilskot",
                en="Work with wage subsidy",
            ),
        ),
        Code("self_employed", Text(nb="Egen virksomhet", nn="Eiga verksemd", en="Self-employed")),
        Code(
            "upper_secondary",
            Text(nb="Videregående opplæring", nn="Vidaregåande opplæring", en="Upper secondary"),
        ),
        Code(
            "higher_vocational",
            Text(
                nb="Høyere yrkesfaglig utdanning",
                nn="Høgare yrkesfagleg utdanning",
                en="Higher vocational",
            ),
        ),
        Code(
            "higher_education",
            Text(nb="Høyere utdanning", nn="Høgare utdanning", en="Higher education"),
        ),
        Code(
            "compulsory_school",
            Text(
                nb="Grunnskoleopplæring",
                nn="Grunnskuleopplæring",
                en="Compulsory schooling for adults",
            ),
        ),
        Code(
            "nav_measure",
            Text(nb="Tiltak i regi av NAV", nn="Tiltak i regi av NAV", en="Measure by NAV"),
        ),
        Code(
            "job_seeker",
            Text(
                nb="Arbeidssøker registrert hos NAV",
                nn="Arbeidssøkjar registrert hos NAV",
                en="Job-seeker at NAV",
            ),
        ),
        Code(
            "qualification_programme",
            Text(
                nb="Kvalifiseringsprogram", nn="Kvalifiseringsprogram", en="Qualification programme"
            ),
        ),
        Code(
            "social_assistance",
            Text(
                nb="Sosialhjelp eller annen ytelse",
                nn="Sosialhjelp eller anna yting",
                en="Social assistance",
            ),
        ),
        Code("health", Text(nb="Helse", nn="Helse", en="Health")),
        Code(
            "moved_continues",
            Text(
                nb="Flyttet, programmet fortsetter der",
                nn="Flytta, programmet held fram der",
                en="Moved, the programme continues there",
            ),
        ),
        Code(
            "moved_ends",
            Text(
                nb="Flyttet, programmet fortsetter ikke",
                nn="Flytta, programmet held ikkje fram",
                en="Moved, the programme does not continue",
            ),
        ),
        Code("emigrated", Text(nb="Flyttet fra Norge", nn="Flytta frå Noreg", en="Left Norway")),
        Code("died", Text(nb="Død", nn="Død", en="Died")),
        Code("withdrew", Text(nb="Avbrøt selv", nn="Avbraut sjølv", en="Withdrew")),
        Code(
            "stopped",
            Text(
                nb="Stanset av kommunen", nn="Stansa av kommunen", en="Stopped by the municipality"
            ),
        ),
        Code(
            "time_expired",
            Text(
                nb="Programtiden løp ut uten overgang",
                nn="Programtida gjekk ut utan overgang",
                en="Time ran out without a transition",
            ),
        ),
        Code(
            "right_ended", Text(nb="Retten falt bort", nn="Retten fall bort", en="The right ended")
        ),
        Code("other", Text(nb="Annet", nn="Anna", en="Other")),
        Code("unknown", Text(nb="Ukjent", nn="Ukjend", en="Unknown")),
        Code(
            "not_registered",
            Text(
                nb="Avslutningsårsak ikke registrert",
                nn="Avslutningsårsak ikkje registrert",
                en="No end reason registered",
            ),
        ),
    ),
)

ACTIVITY_GROUP = CodeList(
    "activity_group",
    Text(nb="Avslutningsårsak", nn="Avslutningsårsak", en="End reason"),
    (
        Code("work", Text(nb="Arbeid", nn="Arbeid", en="Work")),
        Code(
            "upper_secondary",
            Text(nb="Videregående opplæring", nn="Vidaregåande opplæring", en="Upper secondary"),
        ),
        Code(
            "higher_education",
            Text(nb="Høyere utdanning", nn="Høgare utdanning", en="Higher education"),
        ),
        Code(
            "compulsory_school",
            Text(
                nb="Grunnskoleopplæring (FOV)",
                nn="Grunnskuleopplæring (FOV)",
                en="Compulsory schooling for adults",
            ),
        ),
        Code(
            "labour_market_measures",
            Text(nb="Tiltak i regi av NAV", nn="Tiltak i regi av NAV", en="Measures by NAV"),
            valid_to=date(2023, 1, 1),
        ),
        Code(
            "labour_market_measures",
            Text(
                nb="Arbeidsmarkedsrelaterte tiltak",
                nn="Arbeidsmarknadsrelaterte tiltak",
                en="Labour-market-related measures",
            ),
            valid_from=date(2023, 1, 1),
        ),
        Code("other", Text(nb="Andre årsaker", nn="Andre årsaker", en="Other reasons")),
    ),
)

STATUS_KIND = CodeList(
    "status_kind",
    Text(nb="Status ved avslutning", nn="Status ved avslutning", en="Status at the ending"),
    (
        Code("work", Text(nb="Arbeid", nn="Arbeid", en="Work")),
        Code("study", Text(nb="Utdanning", nn="Utdanning", en="Education")),
        Code(
            "nav_measure",
            Text(nb="Tiltak i regi av NAV", nn="Tiltak i regi av NAV", en="Measure by NAV"),
        ),
        Code("job_seeker", Text(nb="Arbeidssøker", nn="Arbeidssøkjar", en="Job-seeker")),
        Code("other", Text(nb="Annet", nn="Anna", en="Other")),
    ),
)

STUDY_KIND = CodeList(
    "study_kind",
    Text(nb="Type utdanning", nn="Type utdanning", en="Kind of study"),
    tuple(
        code
        for code in ACTIVITY.codes
        if code.code
        in {"compulsory_school", "upper_secondary", "higher_vocational", "higher_education"}
    ),
)

COMPLETION = CodeList(
    "completion",
    Text(nb="Fullført eller avbrutt", nn="Fullført eller avbrote", en="Completed or interrupted"),
    (
        Code("completed", Text(nb="Fullført", nn="Fullført", en="Completed")),
        Code("interrupted", Text(nb="Avbrutt", nn="Avbrote", en="Interrupted")),
    ),
)
