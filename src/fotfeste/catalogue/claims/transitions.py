"""What may be said of those who left and what they went on to (overgang)."""

from fotfeste.catalogue.claims.phrases import (
    TO_WORK,
    fraction,
    persons_since,
    share_moved,
    share_since,
    went_on,
)
from fotfeste.catalogue.variables.persons import AGE_BAND_2021, AGE_BAND_2024
from fotfeste.catalogue.variables.places import COUNTY
from fotfeste.domain.text import Text
from fotfeste.indicators.definitions.claim import AnyClaim, Highest, Lowest

_RESULT, _LEAVERS = "headline/to_work_or_education", "headline/leavers"

RESULTS: tuple[AnyClaim, ...] = (
    persons_since("leavers-since", _LEAVERS),
    share_since("result-since", _RESULT, _LEAVERS),
    share_since("to-work-since", "headline/to_work", _LEAVERS),
    share_since("to-education-since", "headline/to_education", _LEAVERS),
)

IN_WORDS: tuple[AnyClaim, ...] = (fraction("result-in-words", _RESULT),)

_WOMEN = (
    "transitions-sex/female/to_work_or_education",
    Text(nb="kvinner", nn="kvinner", en="women"),
)
_MEN = ("transitions-sex/male/to_work_or_education", Text(nb="menn", nn="menn", en="men"))
_WOMEN_LEFT, _MEN_LEFT = "leavers-sex/female/leavers", "leavers-sex/male/leavers"

BY_SEX: tuple[AnyClaim, ...] = (
    went_on("result-men-women", _MEN, _WOMEN, base_a=_MEN_LEFT, base_b=_WOMEN_LEFT),
    share_moved("result-women-moved", _WOMEN[0], _WOMEN_LEFT),
    share_moved("result-men-moved", _MEN[0], _MEN_LEFT),
    share_since("women-of-leavers-since", "leavers-sex/female/leavers_by_sex", _LEAVERS),
)

_TRACK = "transitions-sex-track/total"

BY_TRACK: tuple[AnyClaim, ...] = (
    went_on(
        "result-tracks",
        (
            f"{_TRACK}/track3/to_work_or_education",
            Text(
                nb="deltakere i {constant:track3}",
                nn="deltakarar i {constant:track3}",
                en="participants in {constant:track3}",
            ),
        ),
        (
            f"{_TRACK}/track1/to_work_or_education",
            Text(
                nb="deltakere i {constant:track1}",
                nn="deltakarar i {constant:track1}",
                en="participants in {constant:track1}",
            ),
        ),
        base_a=f"{_TRACK}/track3/leavers",
        base_b=f"{_TRACK}/track1/leavers",
    ),
)

_EDUCATION = "transitions-sex-education"

BY_EDUCATION: tuple[AnyClaim, ...] = (
    went_on(
        "result-education",
        (
            f"{_EDUCATION}/total/higher/to_work_or_education",
            Text(
                nb="deltakere med høyere utdanning",
                nn="deltakarar med høgare utdanning",
                en="participants with higher education",
            ),
        ),
        (
            f"{_EDUCATION}/total/compulsory_or_less/to_work_or_education",
            Text(
                nb="deltakere med grunnskole eller mindre",
                nn="deltakarar med grunnskule eller mindre",
                en="participants with compulsory school or less",
            ),
        ),
        base_a=f"{_EDUCATION}/total/higher/leavers",
        base_b=f"{_EDUCATION}/total/compulsory_or_less/leavers",
    ),
    went_on(
        "result-higher-men-women",
        (
            f"{_EDUCATION}/male/higher/to_work_or_education",
            Text(
                nb="menn med høyere utdanning",
                nn="menn med høgare utdanning",
                en="men with higher education",
            ),
        ),
        (
            f"{_EDUCATION}/female/higher/to_work_or_education",
            Text(
                nb="kvinner med høyere utdanning",
                nn="kvinner med høgare utdanning",
                en="women with higher education",
            ),
        ),
        base_a=f"{_EDUCATION}/male/higher/leavers",
        base_b=f"{_EDUCATION}/female/higher/leavers",
    ),
)

_DISPLACED = "transitions-displaced/displaced_from_ukraine"
_OTHERS = "transitions-displaced/other_refugees"

BY_DISPLACED: tuple[AnyClaim, ...] = (
    went_on(
        "to-work-displaced-others",
        (
            f"{_DISPLACED}/to_work",
            Text(
                nb="fordrevne fra Ukraina",
                nn="fordrivne frå Ukraina",
                en="people displaced from Ukraine",
            ),
        ),
        (
            f"{_OTHERS}/to_work",
            Text(nb="andre flyktninger", nn="andre flyktningar", en="other refugees"),
        ),
        TO_WORK,
        base_a=f"{_DISPLACED}/leavers",
        base_b=f"{_OTHERS}/leavers",
    ),
    share_since("displaced-to-work-since", f"{_DISPLACED}/to_work", f"{_DISPLACED}/leavers"),
    *(
        share_since(
            f"others-{indicator.replace('_', '-')}-since",
            f"{_OTHERS}/{indicator}",
            f"{_OTHERS}/leavers",
        )
        for indicator in ("to_work", "to_education", "to_compulsory_school")
    ),
    share_since(
        "displaced-of-leavers-since",
        "leavers-displaced-sex/displaced_from_ukraine/total/leavers_by_displaced",
        _LEAVERS,
    ),
)

BY_AGE_SIX_YEARS: tuple[AnyClaim, ...] = (
    Highest(
        id="result-highest-age-six",
        among="transitions-age-six-year-bands/*/to_work_or_education",
        over=AGE_BAND_2021,
    ),
)

YOUNGEST: tuple[AnyClaim, ...] = (
    fraction("youngest-in-words", "transitions-age-young/19-21/to_work_or_education"),
)

BY_AGE_TEN_YEARS: tuple[AnyClaim, ...] = (
    Highest(
        id="result-highest-age-ten",
        among="transitions-age-ten-year-bands/*/to_work_or_education",
        over=AGE_BAND_2024,
    ),
)


def by_county(results: str) -> tuple[AnyClaim, ...]:
    """The counties with the highest and the lowest of some results; `*` is the county."""
    return (
        Highest(id="result-highest-county", among=results, over=COUNTY, apart_from=("99",)),
        Lowest(id="result-lowest-county", among=results, over=COUNTY, apart_from=("99",)),
    )
