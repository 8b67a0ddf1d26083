"""Numbers and dates that stand in the text and are no statistics (konstanter), each with what sets it."""

from fotfeste.domain.text import Text, name
from fotfeste.indicators.definitions.edition import Constant

_LIMITS = "fotfeste, disclosure policy"

CONSTANTS: tuple[Constant, ...] = (
    Constant("youngest", name("18"), "integreringsloven § 8"),
    Constant("oldest", name("55"), "integreringsloven § 8"),
    Constant("integration_act_year", name("2021"), "integreringsloven § 51"),
    Constant(
        "young_band",
        Text(nb="19–21 år", nn="19–21 år", en="19–21"),
        "results report for 2021, chapter 4",
    ),
    Constant("chapter_6a", name("6A"), "integreringsloven kapittel 6A"),
    Constant("section_duration", name("§ 13"), "integreringsloven § 13"),
    Constant("section_collective_protection", name("§ 34"), "utlendingsloven § 34"),
    Constant("first_year", name("2018"), "the first year counted from the register"),
    Constant("series_first_year", name("2011"), "results report for 2021, table 1"),
    Constant("series_last_year", name("2017"), "the last year before the first one counted"),
    Constant("results_first_year", name("2016"), "results report for 2024, figure 2"),
    Constant("levels_from", name("2021"), "results report for 2021, note on tracks"),
    Constant("end_groups_from", name("2023"), "results reports for 2021 and 2024"),
    Constant("track1", Text(nb="spor 1", nn="spor 1", en="track 1"), "introduksjonsloven"),
    Constant("track2", Text(nb="spor 2", nn="spor 2", en="track 2"), "introduksjonsloven"),
    Constant("track3", Text(nb="spor 3", nn="spor 3", en="track 3"), "introduksjonsloven"),
    Constant(
        "time_from",
        Text(nb="1. januar 2021", nn="1. januar 2021", en="1 January 2021"),
        "results report for 2024, figure 1",
    ),
    Constant(
        "time_last_day",
        Text(nb="21. mai", nn="21. mai", en="21 May"),
        "results report for 2024, figure 1",
    ),
    Constant(
        "time_known_month", Text(nb="mai", nn="mai", en="May"), "results report 2024, figure 1"
    ),
    Constant("time_grace", name("14"), "results report for 2024, note 19"),
    Constant("large_municipality", name("80"), "results report for 2021, table 8"),
    Constant("small_base", name("20"), "domain rule: no share of fewer leavers"),
    Constant("small_base_from", name("2025"), "disclosure policy 2025-1: of every share"),
    Constant("interval_level", name("95"), "Wilson (1927); product decision"),
    Constant("few_persons", name("5"), _LIMITS),
    Constant(
        "fifteen_from",
        Text(nb="1. februar 2024", nn="1. februar 2024", en="1 February 2024"),
        "forskrift 30.1.2024 nr. 146",
    ),
    Constant("full_time_changed", name("2026"), "integreringsloven § 14 a"),
    Constant("registration_months", Text(nb="to", nn="to", en="two"), "NIR: to måneder"),
)
