"""What may be said of participants and starters (deltakere, nye deltakere)."""

from fotfeste.catalogue.claims.phrases import persons_since, share_moved, women_and_men
from fotfeste.catalogue.variables.persons import COUNTRY
from fotfeste.catalogue.variables.places import MUNICIPALITY
from fotfeste.domain.text import Text
from fotfeste.indicators.definitions.claim import AnyClaim, Largest, MoreThan, Quartile, Record

_WOMEN, _MEN = "participants-sex/female", "participants-sex/male"
_DISPLACED = "participants-displaced/displaced_from_ukraine"
_OTHERS = "participants-displaced/other_refugees"
_IN = "measures-sex/total"

PARTICIPANTS: tuple[AnyClaim, ...] = (
    persons_since("participants-since", "headline/participants"),
    persons_since("starters-since", "headline/starters"),
    Record(
        id="participants-record",
        of="headline/participants",
        since=2018,
        words=Text(
            nb="Tallet er det høyeste i registertallene, som begynner i {constant:first_year}.",
            nn="Talet er det høgaste i registertala, som byrjar i {constant:first_year}.",
            en="The number is the highest in the register's figures, which begin in {constant:first_year}.",
        ),
    ),
    women_and_men(
        "participants-women-men",
        _WOMEN,
        _MEN,
        more=Text(
            nb=f"Blant deltakerne var det flere kvinner ({{{_WOMEN}}}) enn menn ({{{_MEN}}}).",
            nn=f"Blant deltakarane var det fleire kvinner ({{{_WOMEN}}}) enn menn ({{{_MEN}}}).",
            en=f"Among the participants there were more women ({{{_WOMEN}}}) than men ({{{_MEN}}}).",
        ),
        less=Text(
            nb=f"Blant deltakerne var det flere menn ({{{_MEN}}}) enn kvinner ({{{_WOMEN}}}).",
            nn=f"Blant deltakarane var det fleire menn ({{{_MEN}}}) enn kvinner ({{{_WOMEN}}}).",
            en=f"Among the participants there were more men ({{{_MEN}}}) than women ({{{_WOMEN}}}).",
        ),
    ),
)

ORIGINS: tuple[AnyClaim, ...] = (
    MoreThan(
        id="participants-displaced-others",
        a=_DISPLACED,
        b=_OTHERS,
        more=Text(
            nb=f"De fleste av deltakerne, {{{_DISPLACED}}} personer, var fordrevet fra Ukraina.",
            nn=f"Dei fleste av deltakarane, {{{_DISPLACED}}} personar, var fordrivne frå Ukraina.",
            en=f"Most of the participants, {{{_DISPLACED}}} persons, were displaced from Ukraine.",
        ),
        otherwise=Text(
            nb=f"Av deltakerne var {{{_DISPLACED}}} personer fordrevet fra Ukraina.",
            nn=f"Av deltakarane var {{{_DISPLACED}}} personar fordrivne frå Ukraina.",
            en=f"Of the participants, {{{_DISPLACED}}} persons were displaced from Ukraine.",
        ),
    ),
    Largest(
        id="largest-countries",
        among="participants-country/*",
        over=COUNTRY,
        apart_from=("XS", "XU"),
        number=5,
    ),
)

MEASURES: tuple[AnyClaim, ...] = tuple(
    share_moved(f"{indicator.replace('_', '-')}-moved", f"{_IN}/{indicator}", f"{_IN}/participants")
    for indicator in (
        "in_measure_norwegian_and_social_studies",
        "in_measure_work_oriented",
        "in_measure_education_oriented",
        "in_measure_compulsory_school",
        "in_measure_upper_secondary",
    )
)

SPREAD: tuple[AnyClaim, ...] = tuple(
    Quartile(
        id=f"work-oriented-quartile-{quarter}",
        among="measures-municipality/*/in_measure_work_oriented",
        over=MUNICIPALITY,
        apart_from=("9999",),
        quarter=quarter,
    )
    for quarter in (1, 2, 3)
)
