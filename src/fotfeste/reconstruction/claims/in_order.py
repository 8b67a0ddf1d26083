"""Claims on the order of things (påstander om rekkefølge): highest, followed by, record, singled out, how many."""

import re
from dataclasses import replace
from fractions import Fraction

from fotfeste.reconstruction.claims import lexicon as words
from fotfeste.reconstruction.claims.claim import Amount, Claim, Numbered, Ranked, Record, Singled
from fotfeste.reconstruction.claims.clause import Clause
from fotfeste.reconstruction.claims.known import Figures
from fotfeste.reconstruction.claims.parts import Parts
from fotfeste.reconstruction.conventions.words import ORIGIN

_NAV = "nav|hovedtall arbeidsmarkedet|per desember|desember|viser|hovedtall|arbeidsmarkedet"


def ranked(parts: Parts, clause: Clause, _: Figures) -> list[Claim]:
    """«Høyest i Oslo, etterfulgt av Viken»."""
    clause.take_all(rf"{words.OF_TEN}|som er fylket med")
    high, low = clause.take(words.HIGHEST), clause.take(words.LOWEST)
    clause.take(words.FOLLOWED_BY)
    clause.take_all(_NAV)
    sexes = clause.one_of(words.SEXES)
    topic = parts.topic(sex=sexes[0] if len(sexes) == 1 else "")
    if topic is None or bool(high) == bool(low) or len(parts.years) > 1 or len(sexes) > 1:
        return []
    if parts.counties and not parts.ages:
        return [Ranked(topic, "county", tuple(parts.counties), bool(high))]
    if parts.ages:
        return [Ranked(topic.but(age=""), "age", tuple(parts.ages), bool(high))]
    return []


def youngest(parts: Parts, clause: Clause, figures: Figures) -> list[Claim]:
    """«De yngste aldersgruppene har høyest overgang»."""
    high, low = clause.take(words.HIGHEST), clause.take(words.LOWEST)
    clause.take(words.AS_EARLIER)
    young, old = clause.take(words.YOUNGEST), clause.take(words.OLDEST)
    topic = parts.of_one(clause)
    if topic is None or bool(high) == bool(low) or bool(young) == bool(old) or len(parts.years) > 1:
        return []
    bands = figures.bands(topic)
    named = bands[:1] if young else bands[-1:]
    return [Ranked(topic, "age", tuple(named), bool(high))] if len(bands) > 1 else []


def largest_groups(parts: Parts, clause: Clause, figures: Figures) -> list[Claim]:
    """«Fordrevne fra Ukraina utgjorde den største gruppen, etterfulgt av Syria og Eritrea»."""
    largest, then = clause.take("(?:den )?største gruppen"), clause.take(words.FOLLOWED_BY)
    if not (largest or then) or len(parts.years) > 1 or parts.counties or parts.is_share:
        return []
    clause.take_all(r"med|i overkant av|om lag")
    names = [name for name in _origins(figures) if clause.take(re.escape(name.lower()))]
    named = [f"{ORIGIN}{name}" for name in sorted(names, key=parts.said.find)]
    if not parts.measures:
        parts = replace(parts, measures=["participants_in_programme"])
    topic = parts.topic()
    if topic is None or not (named or parts.populations):
        return []
    return [Ranked(topic.but(population=""), "group", (*parts.populations, *named), True)]


def _origins(figures: Figures) -> list[str]:
    """The countries that figures are printed of, the longest names first."""
    named = {topic.category for topic in figures.topics if topic.category.startswith(ORIGIN)}
    return sorted(
        (name.removeprefix(ORIGIN) for name in named), key=lambda name: (-len(name), name)
    )


def singled(parts: Parts, clause: Clause, _: Figures) -> list[Claim]:
    """«Nordland og Viken har høy overgang», as if no others had; or only that they are above the country."""
    is_compared = clause.take(words.ABOVE_COUNTRY) is not None
    high = clause.take(rf"høy|høg|{words.HIGHER}")
    low = clause.take(rf"lav|låg|{words.LOWER}")
    topic = replace(parts, counties=[]).of_one(clause)
    if topic is None or bool(high) == bool(low) or not parts.counties or len(parts.years) > 1:
        return []
    return [Singled(topic, tuple(parts.counties), bool(high), is_compared)]


def record(parts: Parts, clause: Clause, _: Figures) -> list[Claim]:
    """«Rekordmange deltok»."""
    topic = parts.of_one(clause) if clause.take(words.RECORD) else None
    return [] if topic is None or len(parts.years) > 1 else [Record(topic)]


def countries(parts: Parts, clause: Clause, _: Figures) -> list[Claim]:
    """«Flyktninger fra om lag 90 land deltok»."""
    found = clause.take(words.COUNTRIES)
    topic = parts.topic()
    if found is None or topic is None or topic.measure != "participants_in_programme":
        return []
    said = Fraction(found["number"])
    room = said / 10 if found["about"] else Fraction(0)
    return [Numbered(topic.but(measure="countries_of_origin"), Amount(said, room))]
