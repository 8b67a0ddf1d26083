"""Words with a fixed meaning in anybody's figures file (faste ord i en tallfil).

Whatever else a file says is a label: rows with the same label speak of the same
thing, and no more is known of it.
"""

import re

ALL = frozenset({"", "all"})

POPULATIONS: dict[str, tuple[str, str]] = {
    "act_introduction": ("act", "introduction"),
    "act_integration": ("act", "integration"),
    "collective_protection_ukraine": ("displaced", "from_ukraine"),
    "other_refugees": ("displaced", "others"),
    "collective_protection": ("protection", "collective"),
    "not_collective_protection": ("protection", "not_collective"),
}
"""Pairs of populations that make everybody: the attribute, and the code of it."""

PAIRS: dict[str, tuple[str, ...]] = {
    "sex": ("female", "male"),
    "act": ("introduction", "integration"),
    "displaced": ("from_ukraine", "others"),
    "protection": ("collective", "not_collective"),
    "started": ("yes", "no"),
}
"""Attributes of which everybody has one of two values."""

PROGRAMME = "programme"
"""Those who take part; those who start and those who leave are among them."""

COUNTS: dict[str, tuple[tuple[str, str], ...]] = {
    "participants_in_programme": (),
    "started": (("started", "yes"),),
    "left_programme": (("ending", "left"),),
}

RESULTS: dict[str, str] = {
    "share_to_work_or_education": "work_or_education",
    "share_to_work": "work",
    "share_to_education": "education",
    "share_to_upper_secondary": "upper_secondary",
    "share_to_higher_education": "higher_education",
    "share_to_primary_adult": "primary_adult",
    "share_to_nav_measures": "nav_measures",
    "share_to_labour_market_measures": "labour_market_measures",
    "share_to_other_reasons": "other_reasons",
}
"""Shares of the leavers in the same cell, by the code of what they went on to."""

TO_WORK_OR_EDUCATION = ("work", "upper_secondary", "higher_education")
ENDINGS: dict[str, tuple[str, ...]] = {
    "work": ("work",),
    "upper_secondary": ("upper_secondary",),
    "higher_education": ("higher_education",),
    "education": ("upper_secondary", "higher_education"),
    "work_or_education": TO_WORK_OR_EDUCATION,
}
NEITHER = "neither_work_nor_education"
WITHIN_NEITHER = ("primary_adult", "nav_measures", "labour_market_measures", "other_reasons")
"""What leavers went on to that is neither work nor education; no two of them overlap."""

COMPOSITIONS: dict[str, tuple[tuple[str, str], ...]] = {
    "share_of_leavers": COUNTS["left_programme"],
    "share_of_left_programme": COUNTS["left_programme"],
    "share_of_participants": COUNTS["participants_in_programme"],
    "share_of_participants_in_programme": COUNTS["participants_in_programme"],
    "share_of_started": COUNTS["started"],
    "share_of_starters": COUNTS["started"],
}
"""A group's part of the group one level up, and whom it is counted among."""

SHARE_IN_MEASURE = "share_of_participants_in_measure"
NO_MEASURE = "no_measure"

PROGRAMME_TIME = "share_with_programme_time_"
TIMES: dict[str, tuple[str, ...]] = {
    "up_to_6_months": ("0-6",),
    "up_to_1_year": ("0-6", "6-12"),
    "up_to_2_years": ("0-6", "6-12", "12-24"),
    "over_2_years": ("over 24",),
}
TIME_BANDS = ("0-6", "6-12", "12-24", "over 24")

PARTS_FIRST = (
    *("ending", "class", "track", "education", "age", "sex", "displaced", "protection", "act"),
    *("country", "measure", "place"),
)
"""Of several groups in a row of a composition, the one that is a part; the rest say of what."""

PERSONS = frozenset(
    {
        *("persons", "person", "personer", "people", "households", "families", "cases", "number"),
        *("count", "antall", "participants", "refugees", "children", "adults", "immigrants"),
    }
)
"""Units of which parts add up to their whole. Of other units nothing is known."""

UNKNOWN_COUNTY = "unknown_county"
OUTSIDE_COUNTIES = "protected_identity"
ORIGIN = "origin:"
CHANGE = "change_"
SINCE = re.compile(r"vs_(?P<year>\d{4})")
SEX_GAP = "sex_gap_"
YEAR = re.compile(r"\d{4}")
DATED = re.compile(r"\d{4}-\d{2}(-\d{2})?(/\d{4}-\d{2}(-\d{2})?)?")
NORM = "rule"
THRESHOLD = "table_threshold_"

COUNTY_UNIONS: dict[str, frozenset[str]] = {
    "Viken": frozenset({"Akershus", "Buskerud", "Østfold"}),
    "Vestfold og Telemark": frozenset({"Vestfold", "Telemark"}),
    "Troms og Finnmark": frozenset({"Troms", "Finnmark", "Troms - Romsa", "Finnmark - Finnmárku"}),
    "Vestland": frozenset({"Hordaland", "Sogn og Fjordane"}),
    "Agder": frozenset({"Aust-Agder", "Vest-Agder"}),
    "Innlandet": frozenset({"Hedmark", "Oppland"}),
    "Trøndelag": frozenset({"Sør-Trøndelag", "Nord-Trøndelag"}),
}
"""Counties that were others before or after: in one table they overlap (and not to the person)."""

WHOLE_COUNTIES = frozenset({("Oslo", "Oslo")})
"""Counties that are one municipality."""

REGIONS = frozenset(
    {
        *("africa", "afrika", "asia", "europe", "europa", "america", "amerika", "oceania"),
        *("oseania", "eu", "eøs", "eea", "nordic", "norden", "middle east", "midtøsten", "world"),
        *("north america", "south america", "latin america", "rest of the world", "verden"),
    }
)
"""Words of origin that are no single country, and may overlap with others."""

NOT_THE_WHOLE = re.compile(
    r"\b(not|ikke|ikkje)\b.*\b(whole|all|complete|exhaustive|everything|hele|heile|alle|alt|"
    r"uttømmende|fullstendig|overlapp\w*|disjoint)\b|incomplete|ufullstendig|overlap|"
    r"among others|blant annet|mellom anna|more than one|flere enn én|may be in several",
    re.IGNORECASE,
)
"""Notes that say that the printed parts do not make the whole."""
