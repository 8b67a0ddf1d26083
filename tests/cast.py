"""The cast: twelve people whose stories differ in what the statistics look at. All of them invented."""

from tests.extracts import (
    Person,
    absent,
    ending,
    extension,
    ground,
    leave,
    level,
    measure,
    norwegian,
    person,
    plan,
    programme,
    status,
    stop,
    track,
)

# Tromsø, ended to full-time work: the story that everything else differs from.
AMINA = person(
    "Amina",
    "female",
    born="1990-05-01",
    country="SY",
    education=level("upper_secondary"),
    programmes=[
        programme(
            "5401",
            "2023-02-01",
            measures=[
                measure("norwegian", "2023-02-01", "2024-06-01", hours_per_week=18.5),
                measure("work_practice", "2024-01-08", "2024-05-01", hours_per_week=15),
            ],
            plans=[plan("integration_plan", "2023-02-01", "work")],
            language=[norwegian(610, "2023-02-01", level_aimed_at="B1", level_reached="A2")],
            endings=[
                ending(
                    "2024-06-20",
                    "work_full_time",
                    statuses=[
                        status("work", "2024-06-20", position_percent=100, wage_subsidy=False)
                    ],
                )
            ],
        )
    ],
)

# Under introduksjonsloven, with a track; ended to upper secondary.
YUSUF = person(
    "Yusuf",
    "male",
    born="1995-11-12",
    country="SO",
    education=track("track2"),
    programmes=[
        programme("4601", "2020-03-02", endings=[ending("2022-03-01", "upper_secondary")]),
    ],
)

# Collective protection under chapter 6A; ended to part-time work and studies beside it.
OKSANA = person(
    "Oksana",
    "female",
    born="1984-02-29",
    country="UA",
    education=level("higher"),
    permit=ground("34"),
    programmes=[
        programme(
            "0301",
            "2022-10-01",
            legal_basis="chapter_6a",
            endings=[
                ending(
                    "2023-07-01",
                    "work_part_time",
                    statuses=[
                        status("work", "2023-07-01", position_percent=60),
                        status("study", "2023-07-01", study_kind="higher_education"),
                    ],
                )
            ],
        )
    ],
)

# Her brother, still in the programme.
DMYTRO = person(
    "Dmytro",
    "male",
    born="2001-08-17",
    country="UA",
    education=level("unknown"),
    permit=ground("34"),
    programmes=[programme("3005", "2023-09-01", legal_basis="chapter_6a")],
)

# Ended, and nobody registered why.
SELAM = person(
    "Selam",
    "female",
    born="1999-01-01",
    country="ER",
    education=track("track1"),
    programmes=[programme("1103", "2020-08-15", endings=[ending("2022-08-14", "not_registered")])],
)

# Ended, came back, ended again.
TESFAY = person(
    "Tesfay",
    "male",
    born="1988-12-31",
    country="ER",
    education=level("compulsory_started"),
    programmes=[
        programme(
            "5001",
            "2021-09-01",
            stops=[stop("temporary", "2022-02-01", "2022-02-15")],
            endings=[
                ending("2022-05-01", "health", reopened_on="2022-09-01", completion="interrupted"),
                ending("2024-02-01", "compulsory_school"),
            ],
        )
    ],
)

# Two leaves in one programme; family reunited with a refugee.
MARIAM = person(
    "Mariam",
    "female",
    born="1993-07-04",
    country="AF",
    education=level("none"),
    permit=ground("family", reference_ground="28"),
    programmes=[
        programme(
            "4204",
            "2021-05-03",
            leave=[
                leave("birth", "2021-11-01", "2022-10-31"),
                leave("welfare", "2023-01-09", "2023-01-16"),
            ],
            absence=[absent("child_illness", "2023-03-06", "2023-03-08", 2)],
            endings=[ending("2024-11-30", "nav_measure")],
        )
    ],
)

# Moved, and went on in another municipality: two participations.
HASSAN = person(
    "Hassan",
    "male",
    born="1979-03-15",
    country="IQ",
    education=level("compulsory"),
    programmes=[
        programme("5403", "2022-01-10", endings=[ending("2022-12-31", "moved_continues")]),
        programme("0301", "2023-01-01", endings=[ending("2024-01-10", "self_employed")]),
    ],
)

# Stateless, and screened: may be counted, may not be placed.
ROJDA = person(
    "Rojda",
    "female",
    born="1997-10-10",
    country="XS",
    education=level("higher_started"),
    screened="confidential",
    programmes=[
        programme("9999", "2022-06-01", endings=[ending("2024-05-31", "higher_education")])
    ],
)

# Ended in 2024, registered after the register was frozen for that year.
AHMAD = person(
    "Ahmad",
    "male",
    born="1986-06-06",
    country="SY",
    education=level("upper_secondary"),
    programmes=[
        programme(
            "1508",
            "2024-01-02",
            endings=[ending("2024-12-20", "work_full_time", recorded_at="2025-03-14")],
        )
    ],
)

# Nobody knows where she is from; decided, and never started.
NATALIA = person(
    "Natalia",
    "female",
    born="2004-04-30",
    country=None,
    education=None,
    permit=ground("34"),
    programmes=[programme("3301", None, decided_on="2024-03-01", legal_basis="chapter_6a")],
)

# Kept on under the temporary covid act.
IBRAHIM = person(
    "Ibrahim",
    "male",
    born="1968-09-09",
    country="SD",
    education=track(None),
    programmes=[
        programme(
            "1804",
            "2019-01-07",
            extensions=[extension("2020-12-15", 6, "covid", act="covid_2020_53")],
            endings=[ending("2021-07-06", "social_assistance", completion="interrupted")],
        )
    ],
)

SMALL_CAST: tuple[Person, ...] = (
    AMINA, YUSUF, OKSANA, DMYTRO, SELAM, TESFAY, MARIAM, HASSAN, ROJDA, AHMAD, NATALIA, IBRAHIM,
)  # fmt: skip
