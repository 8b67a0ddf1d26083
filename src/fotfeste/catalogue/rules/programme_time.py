"""Rules on time in the programme (programtid)."""

from fotfeste.domain.text import Text
from fotfeste.indicators.definitions.rule import Alternative, Rule

PROGRAMME_TIME_CUTOFF = Rule(
    "programme_time_cutoff",
    Text(nb="Uttrekksdato for programtid", nn="Uttrekksdato for programtid", en="Own cut-off"),
    Text(
        nb="Programtid har sin egen uttrekksdato, mai året etter. De som fortsatt deltar, "
        "telles med tiden hittil.",
        nn="Programtid har sin eigen uttrekksdato, mai året etter. Dei som framleis deltek, "
        "blir talde med tida til no.",
        en="Programme time has its own cut-off, May of the year after. Those still in the "
        "programme are counted with the time so far.",
    ),
    (
        Alternative(
            "end_of_may",
            Text(nb="31. mai året etter", nn="31. mai året etter", en="31 May of the year after"),
            "make_date(a.year + 1, 5, 31)",
        ),
        Alternative(
            "two_years_after_last_start",
            Text(nb="21. mai året etter", nn="21. mai året etter", en="21 May of the year after"),
            "make_date(a.year + 1, 5, 21)",
        ),
        Alternative(
            "extract",
            Text(
                nb="Det uttrekket viser i dag",
                nn="Det uttrekket viser i dag",
                en="All that the extract knows",
            ),
            "a.known_at",
        ),
    ),
    "Results report 2024, figure 1",
)

PROGRAMME_TIME_TOLERANCE = Rule(
    "programme_time_tolerance",
    Text(nb="Tillegg til grensene", nn="Tillegg til grensene", en="Tolerance of the limits"),
    Text(
        nb="Hver grense mellom to grupper flyttes 14 dager, så den som slutter på årsdagen, "
        "hører til den korteste.",
        nn="Kvar grense mellom to grupper blir flytta 14 dagar, så den som sluttar på årsdagen, "
        "høyrer til den kortaste.",
        en="Every limit is moved by 14 days, so that ending on the anniversary is the shorter time.",
    ),
    (
        Alternative("days_14", Text(nb="14 dager", nn="14 dagar", en="14 days"), "14", (14,)),
        Alternative("none", Text(nb="Ingen", nn="Ingen", en="None"), "0", (0,)),
    ),
    "Results report 2024, note 19",
)

STILL_IN_PROGRAMME = Rule(
    "still_in_programme",
    Text(nb="De som fortsatt deltar", nn="Dei som framleis deltek", en="Those still there"),
    Text(
        nb="Den som fortsatt deltar på uttrekksdatoen, har en programtid som ikke er ferdig.",
        nn="Den som framleis deltek på uttrekksdatoen, har ei programtid som ikkje er ferdig.",
        en="Somebody still there at the cut-off has a time that is not complete.",
    ),
    (
        Alternative(
            "time_so_far",
            Text(nb="Telles med tiden hittil", nn="Blir talde med tida til no", en="Time so far"),
            "TRUE",
        ),
        Alternative(
            "left_out", Text(nb="Utelates", nn="Blir utelatne", en="Left out"), "NOT t.still_in"
        ),
    ),
    "Product decision; results report 2024 says «deltakere», ended or not",
)

LEAVE_DEDUCTED = Rule(
    "leave_deducted",
    Text(nb="Fratrekk i programtiden", nn="Fråtrekk i programtida", en="Deducted from the time"),
    Text(
        nb="Permisjon innenfor deltakelsen trekkes fra, overlappende permisjon bare én gang.",
        nn="Permisjon innanfor deltakinga blir trekt frå, overlappande permisjon berre éin gong.",
        en="Leave within the participation is deducted, overlapping leave once.",
    ),
    (
        Alternative(
            "leave_and_stops",
            Text(nb="Permisjon og stans", nn="Permisjon og stans", en="Leave and stops"),
            "TRUE",
        ),
        Alternative(
            "leave", Text(nb="Bare permisjon", nn="Berre permisjon", en="Leave only"), "u.is_leave"
        ),
        Alternative("nothing", Text(nb="Ingenting", nn="Ingenting", en="Nothing"), "FALSE"),
    ),
    "Results report 2024, figure 1; stops are a product decision",
)

PROGRAMME_TIME_RULES = (
    PROGRAMME_TIME_CUTOFF,
    PROGRAMME_TIME_TOLERANCE,
    STILL_IN_PROGRAMME,
    LEAVE_DEDUCTED,
)
