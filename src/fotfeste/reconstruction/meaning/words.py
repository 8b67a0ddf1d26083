"""The words of a figures file (ordene i en tallfil), and what each is in the catalogue.

This is the only place where a file's own words are translated. Measures become
indicators; populations, sexes and the like become codes of variables. What is
not here is not understood, and is said so.
"""

import re

COUNTS: dict[str, str] = {
    "participants_in_programme": "participants",
    "started": "starters",
    "left_programme": "leavers",
    "participants_with_extended_programme": "extended_by_covid_act",
    "countries_of_origin": "countries",
}
"""Numbers of persons, and of countries, without a category."""

COUNTS_OF_LEAVERS: dict[str, str] = {
    "work_or_education": "leavers_to_work_or_education",
    "neither_work_nor_education": "leavers_neither",
    "primary_adult": "leavers_to_compulsory_school",
    "nav_measures": "leavers_to_labour_market_measures",
    "labour_market_measures": "leavers_to_labour_market_measures",
    "other_reasons": "leavers_to_other",
    "not_registered": "leavers_not_registered",
}
"""`left_programme` by category."""

SHARES: dict[str, str] = {
    "share_to_work_or_education": "to_work_or_education",
    "share_to_work": "to_work",
    "share_to_education": "to_education",
    "share_to_upper_secondary": "to_upper_secondary",
    "share_to_higher_education": "to_higher_education",
    "share_to_primary_adult": "to_compulsory_school",
    "share_to_nav_measures": "to_labour_market_measures",
    "share_to_labour_market_measures": "to_labour_market_measures",
    "share_to_other_reasons": "to_other",
    "share_with_programme_time_up_to_6_months": "time_up_to_6_months",
    "share_with_programme_time_up_to_1_year": "time_up_to_12_months",
    "share_with_programme_time_up_to_2_years": "time_up_to_24_months",
    "share_with_programme_time_over_2_years": "time_over_24_months",
}

SHARE_OF_LEAVERS = "share_of_leavers"
"""A group's part of the leavers one level up."""

SHARE_IN_MEASURE = "share_of_participants_in_measure"
MEASURES: dict[str, str] = {
    "norwegian_and_social_studies": "in_measure_norwegian_and_social_studies",
    "work_oriented": "in_measure_work_oriented",
    "other_integration": "in_measure_other_integration",
    "education_oriented": "in_measure_education_oriented",
    "parental_guidance": "in_measure_parental_guidance",
    "life_skills": "in_measure_life_mastery",
    "life_mastery": "in_measure_life_mastery",
    "compulsory_school": "in_measure_compulsory_school",
    "upper_secondary": "in_measure_upper_secondary",
    "no_measure": "in_no_measure",
}
"""`share_of_participants_in_measure` by category."""

POPULATIONS: dict[str, tuple[str, str] | None] = {
    "": None,
    "all": None,
    "act_introduction": ("act", "introduksjonsloven"),
    "act_integration": ("act", "integreringsloven"),
    "collective_protection_ukraine": ("displaced", "displaced_from_ukraine"),
    "other_refugees": ("displaced", "other_refugees"),
    "collective_protection": ("collective_protection", "collective_protection"),
    "not_collective_protection": ("collective_protection", "not_collective_protection"),
}

EDUCATION: dict[str, tuple[str, str]] = {
    "track1": ("track", "track1"),
    "track2": ("track", "track2"),
    "track3": ("track", "track3"),
    "no_track": ("track", "no_track"),
    "higher": ("education", "higher"),
    "upper_secondary": ("education", "upper_secondary"),
    "compulsory_or_less": ("education", "compulsory_or_less"),
    "unknown": ("education", "unknown"),
}

UNKNOWN_COUNTY = "Ukjent"
UNKNOWN_COUNTY_CATEGORY = "unknown_county"
ORIGIN = "origin:"

CHANGE = "change_"
SINCE = re.compile(r"vs_(?P<year>\d{4})")
"""The year that a change is from; without it, the year before."""

SEX_GAP = "sex_gap_"
"""Men above women, in points."""

PERIODS: dict[str, int] = {"2021-01-01/2023-05-21": 2024}
"""Periods of the start that are counted with a report's year: that of figure 1 for 2024."""

YEAR = re.compile(r"\d{4}")
