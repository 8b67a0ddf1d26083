"""What is common among participants and leavers: shares by group and year (fordelinger).

The project's own, plausible and round; figures that are given replace them.
"""

import numpy as np

WOMEN = {
    2018: 0.41, 2019: 0.47, 2020: 0.565, 2021: 0.6, 2022: 0.57, 2023: 0.6, 2024: 0.57,
}  # fmt: skip
"""Women among participants, by year."""

WOMEN_DISPLACED = {2022: 0.68, 2023: 0.64, 2024: 0.58}

ACTIVITY = {
    ("other_refugees", "female"): (0.14, 0.22, 0.03, 0.24, 0.12, 0.25),
    ("other_refugees", "male"): (0.29, 0.28, 0.03, 0.15, 0.12, 0.13),
    ("displaced_from_ukraine", "female"): (0.37, 0.02, 0.01, 0.01, 0.43, 0.16),
    ("displaced_from_ukraine", "male"): (0.5, 0.02, 0.005, 0.01, 0.33, 0.135),
}
"""What leavers go on to, in the order of `ACTIVITIES`."""

LEFT_IN_FIRST_YEAR = {"other_refugees": 0.06, "displaced_from_ukraine": 0.12}
"""Of those who left in a year, how many had started the same year."""

ACTIVITIES = (
    *("work", "upper_secondary", "higher_education"),
    *("compulsory_school", "labour_market_measures", "other"),
)

NOT_REGISTERED_AMONG_OTHER = {"other_refugees": 0.25, "displaced_from_ukraine": 0.45}

IN_MEASURE = {
    "in_norwegian_and_social_studies": 0.95,
    "in_work_oriented": 0.38,
    "in_other_integration": 0.36,
    "in_education_oriented": 0.09,
    "in_parental_guidance": 0.13,
    "in_life_mastery": 0.18,
}
"""Among participants who are in any measure, apart from rounding."""

NO_MEASURE = 0.03

SCHOOL = {
    ("in_compulsory_school", "in_education_oriented"): 0.5,
    ("in_upper_secondary", "in_education_oriented"): 0.45,
}
"""Among those in education-oriented measures."""

TRACKS = {"track1": 0.36, "track2": 0.45, "track3": 0.15, "no_track": 0.04}
LEVELS = {
    "other_refugees": {"compulsory_or_less": 0.55, "upper_secondary": 0.2, "higher": 0.2, "unknown": 0.05},
    "displaced_from_ukraine": {"compulsory_or_less": 0.08, "upper_secondary": 0.3, "higher": 0.57, "unknown": 0.05},
}  # fmt: skip
"""Level of education before the programme under integreringsloven, by group."""

LEVEL_OF_TRACK = {
    "track1": "compulsory_or_less",
    "track2": "mixed_track2",
    "track3": "higher",
    "no_track": "unknown",
}

AGES = np.arange(18, 68)
"""Ages of participants; 18 and 67 are rare, and said when they occur."""

_KNOTS = (18, 19, 22, 27, 33, 40, 47, 54, 56, 66, 67)
AGE_WEIGHTS = {
    "other_refugees": np.interp(
        AGES, _KNOTS, (0.4, 1.3, 2, 2.7, 3, 2.2, 1.4, 0.8, 0.2, 0.05, 0.01)
    ),
    "displaced_from_ukraine": np.interp(
        AGES, _KNOTS, (0.5, 1.3, 1.4, 1.7, 2.5, 2.7, 2, 1.5, 0.3, 0.1, 0.01)
    ),
}

WENT_ON = ("work", "upper_secondary", "higher_education")
AGE_BY_RESULT = {
    "yes": np.interp(AGES, (18, 24, 35, 50, 60, 67), (1.3, 1.3, 1.15, 0.85, 0.45, 0.3)),
    "no": np.interp(AGES, (18, 24, 35, 50, 60, 67), (0.7, 0.75, 0.85, 1.15, 1.5, 1.6)),
}
"""The young oftener go on to work or education: weights of ages, by whether the ending led there."""

_NEWER_ACT = {2021: (0.0, 0.0, 0.52), 2022: (0.2, 0.08, 0.95), 2023: (0.66, 0.3, 1.0)}
_NEWER_ACT_SINCE = (0.94, 0.8, 1.0)


def newer_act(year: int) -> tuple[float, float, float]:
    """Under integreringsloven, among others than the displaced: who remain, who leave, who start."""
    if year < min(_NEWER_ACT):
        return 0.0, 0.0, 0.0
    return _NEWER_ACT.get(year, _NEWER_ACT_SINCE)
