"""What may be said of time in the programme (programtid)."""

from fotfeste.catalogue.claims.phrases import fraction
from fotfeste.indicators.definitions.claim import AnyClaim

PROGRAMME_TIMES: tuple[AnyClaim, ...] = (
    fraction(
        "short-time-in-words", "programme-time-limits/collective_protection/time_up_to_12_months"
    ),
    fraction(
        "long-time-in-words", "programme-time-limits/not_collective_protection/time_over_24_months"
    ),
)
