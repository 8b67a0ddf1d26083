"""Rules on the course of the programme (programløpet): the own goal, and what full time is."""

from fotfeste.domain.text import Text
from fotfeste.indicators.definitions.rule import Alternative, Rule


def _reached(school: str, upper_secondary: str) -> str:
    """Whether what a leaver went on to is the goal of the plan; null where there is no goal."""
    return (
        "CASE WHEN w.final_goal = 'work' THEN k.activity_group = 'work'"
        " WHEN w.final_goal IN ('higher_education', 'higher_vocational')"
        " THEN k.activity_group = 'higher_education'"
        f" WHEN w.final_goal = 'compulsory_school' THEN k.activity_group IN ({school})"
        f" WHEN w.final_goal IS NOT NULL THEN k.activity_group IN ({upper_secondary}) END"
    )


OWN_GOAL = Rule(
    "own_goal",
    Text(nb="Eget sluttmål nådd", nn="Eige sluttmål nådd", en="Own goal reached"),
    Text(
        nb="Registeret sier ikke om sluttmålet ble nådd, bare hva personen gikk over til. "
        "Den som skulle bli ferdig med et skoleslag, kan ha gått videre til et høyere.",
        nn="Registeret seier ikkje om sluttmålet blei nådd, berre kva personen gjekk over til. "
        "Den som skulle bli ferdig med eit skuleslag, kan ha gått vidare til eit høgare.",
        en="The register does not say whether the goal was reached, only what the person went on "
        "to. Somebody who was to finish one school may have gone on to a higher one.",
    ),
    (
        Alternative(
            "goal_or_higher",
            Text(
                nb="Målet selv eller høyere utdanning",
                nn="Målet sjølv eller høgare utdanning",
                en="The goal itself or a higher education",
            ),
            _reached(
                "'compulsory_school', 'upper_secondary', 'higher_education'",
                "'upper_secondary', 'higher_education'",
            ),
        ),
        Alternative(
            "goal_itself",
            Text(nb="Bare målet selv", nn="Berre målet sjølv", en="The goal itself only"),
            _reached("'compulsory_school'", "'upper_secondary'"),
        ),
        Alternative(
            "goal_higher_or_work",
            Text(
                nb="Målet selv, høyere utdanning eller arbeid",
                nn="Målet sjølv, høgare utdanning eller arbeid",
                en="The goal itself, a higher education or work",
            ),
            _reached(
                "'compulsory_school', 'upper_secondary', 'higher_education', 'work'",
                "'upper_secondary', 'higher_education', 'work'",
            ),
        ),
    ),
    "Product decision; no report compares goal and result",
)

FULL_TIME = Rule(
    "full_time",
    Text(nb="Full tid", nn="Full tid", en="Full time"),
    Text(
        nb="Full tid er 37,5 timer i uka uten forberedelse, eller 30 timer der tiltakene krever "
        "mye eget arbeid. Registeret sier ikke hvilke tiltak det er.",
        nn="Full tid er 37,5 timar i veka når førebuing ikkje er rekna med, eller 30 timar der "
        "tiltaka krev mykje eige arbeid. Registeret seier ikkje kva tiltak det er.",
        en="Full time is 37.5 hours a week without preparation, or 30 where measures demand much "
        "own work. The register does not say which measures those are.",
    ),
    (
        Alternative(
            "hours_30",
            Text(nb="Minst 30 timer", nn="Minst 30 timar", en="At least 30 hours"),
            "30",
            (30,),
        ),
        Alternative(
            "hours_37_5",
            Text(nb="Minst 37,5 timer", nn="Minst 37,5 timar", en="At least 37.5 hours"),
            "37.5",
            (37.5,),
        ),
    ),
    "Guidance on the extent of the programme (integreringsloven § 14)",
)

COURSE_RULES = (OWN_GOAL, FULL_TIME)
