"""What is asked of (det det spørres om): an indicator, a year and a place, each checked; and how a number is counted."""

from dataclasses import dataclass
from datetime import date

from fotfeste.catalogue.indicators.all import INDICATOR
from fotfeste.catalogue.person_years.subject import PERSON_YEARS
from fotfeste.differences import words
from fotfeste.domain.geography.codelists import MUNICIPALITIES
from fotfeste.domain.geography.places import UNKNOWN_MUNICIPALITY
from fotfeste.domain.text import Text
from fotfeste.exchange.senders import numbers_on
from fotfeste.indicators.definitions.indicator import Count, Share
from fotfeste.indicators.definitions.variable import Condition
from fotfeste.indicators.groups import counted_among


@dataclass(frozen=True)
class Asked:
    """A number of persons in a year and a municipality: those of an indicator, or its base."""

    indicator: Count | Share
    base: bool
    year: int
    place: str

    @property
    def among(self) -> Condition:
        """Who is counted."""
        return self.indicator.among if self.base else counted_among(self.indicator)

    @property
    def of(self) -> Text:
        """Which number of the indicator it is."""
        if isinstance(self.indicator, Count):
            return words.NUMBER
        return words.BASE if self.base else words.NUMERATOR


def asked(indicator: str, year: int, place: str, *, base: bool = False) -> Asked:
    """What is asked of. Raises DifferencesRefused with everything in it that there is not."""
    wrong = []
    found, places = _countable().get(indicator), _places(place, year)
    if found is None:
        known = ", ".join(sorted(_countable()))
        wrong.append(words.NO_INDICATOR.filled(seen=indicator, known=known))
    if base and isinstance(found, Count):
        wrong.append(words.NO_BASE.filled(seen=indicator))
    if len(places) != 1:
        wrong.append(words.NO_PLACE.filled(seen=place, year=year))
    if wrong or found is None:
        raise words.DifferencesRefused(*wrong)
    return Asked(found, base, year, places[0])


def _countable() -> dict[str, Count | Share]:
    """The indicators that count persons in a year, by id."""
    return {
        name: each
        for name, each in INDICATOR.items()
        if isinstance(each, Count | Share) and each.subject is PERSON_YEARS
    }


def _places(place: str, year: int) -> tuple[str, ...]:
    if place not in MUNICIPALITIES.names or place == UNKNOWN_MUNICIPALITY:
        return ()
    return numbers_on(place, date(year, 1, 1))
