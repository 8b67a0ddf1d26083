"""What the data-frame libraries count (tabellene): the report's tables but programme time.

Both make a frame of persons for each year, with a column for each dimension and a
yes or no for each indicator, and sum those by every combination of dimensions.
"""

from datetime import date
from itertools import combinations

YEARS = tuple(range(2016, 2025))
DETAILED = 2023
"""From this year on every column is wanted; before it sex, start, ending and what came after."""

GROUPS = {
    "norwegian_and_social_studies": "in_measure_norwegian_and_social_studies",
    "work_oriented": "in_measure_work_oriented",
    "other_integration": "in_measure_other_integration",
    "education_oriented": "in_measure_education_oriented",
    "parental_guidance": "in_measure_parental_guidance",
    "life_mastery": "in_measure_life_mastery",
}
SCHOOLS = {
    "compulsory_school": "in_measure_compulsory_school",
    "upper_secondary": "in_measure_upper_secondary",
}
IN_MEASURES = (*GROUPS.values(), "in_no_measure", *SCHOOLS.values())
RESULTS = {
    "to_work_or_education": ("work", "upper_secondary", "higher_education"),
    "to_work": ("work",),
    "to_education": ("upper_secondary", "higher_education"),
    "to_upper_secondary": ("upper_secondary",),
    "to_higher_education": ("higher_education",),
    "to_compulsory_school": ("compulsory_school",),
    "to_labour_market_measures": ("labour_market_measures",),
    "to_other": ("other",),
    "to_neither": ("compulsory_school", "labour_market_measures", "other"),
}
WORK = ("work_full_time", "work_part_time", "work_wage_subsidy")
SAME = ("upper_secondary", "higher_education", "compulsory_school")
EDUCATION = {
    "track1": "compulsory_or_less", "track2": "mixed_track2", "track3": "higher",
    "none": "compulsory_or_less", "compulsory": "compulsory_or_less",
    "upper_secondary": "upper_secondary", "higher": "higher",
}  # fmt: skip
AGES = (19, 25, 31, 41, 51, 56)
AGE_BANDS = ("under_19", "19-24", "25-30", "31-40", "41-50", "51-55", "56+")

_ALL = tuple(RESULTS)
TABLES: tuple[tuple[str, tuple[str, ...], tuple[str, ...], bool, bool], ...] = (
    ("participants-sex", ("participants", "starters", "leavers"), ("sex",), True, False),
    ("participants-county-act", ("participants",), ("county", "act"), False, False),
    ("participants-country", ("participants",), ("country",), False, False),
    ("measures-sex", IN_MEASURES, ("sex",), False, False),
    ("transitions-sex", ("to_work_or_education",), ("sex",), True, True),
    ("transitions-county-sex", _ALL, ("county", "sex"), False, True),
    ("transitions-county-track", _ALL, ("county", "track"), False, True),
    ("transitions-age-sex", _ALL, ("age_band", "sex"), False, True),
    ("transitions-education-sex", _ALL, ("education", "sex"), False, True),
    ("transitions-displaced-sex", _ALL, ("displaced", "sex"), False, True),
    ("transitions-municipality", ("to_work_or_education",), ("municipality",), False, True),
    ("end-reasons", ("leavers",), ("activity_group", "sex"), False, True),
)
"""Table, indicators, dimensions, whether in every year, whether among leavers only."""


def days_of(year: int) -> tuple[date, date, date]:
    """A year's first day, the next year's, and the cut-off."""
    return (
        date(year, 1, 1),
        date(year + 1, 1, 1),
        date.fromordinal(date(year + 1, 3, 1).toordinal() - 1),
    )


def subsets(dimensions: tuple[str, ...]) -> list[tuple[str, ...]]:
    """Every combination of some dimensions, none and all included."""
    return [
        chosen
        for number in range(len(dimensions) + 1)
        for chosen in combinations(dimensions, number)
    ]
