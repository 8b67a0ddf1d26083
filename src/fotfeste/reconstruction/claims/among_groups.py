"""Claims on groups of persons (påstander om grupper): more than, most, so many of ten, alike."""

import re
from fractions import Fraction

from fotfeste.reconstruction.claims import lexicon as words
from fotfeste.reconstruction.claims.claim import (
    Alike,
    Amount,
    Called,
    Claim,
    Gain,
    Majority,
    More,
    Numbered,
    OfAll,
    Topic,
)
from fotfeste.reconstruction.claims.clause import Clause
from fotfeste.reconstruction.claims.known import Figures
from fotfeste.reconstruction.claims.parts import Parts, number_of, part_of_all, sexes_in_order


def more(parts: Parts, clause: Clause, _: Figures) -> list[Claim]:
    """«Flere kvinner enn menn», «menn har høyere måloppnåelse enn kvinner»."""
    first = clause.take(words.FIRST) is not None
    clause.take_all("det|at|generelt|fra og med")
    higher, lower = clause.take(words.HIGHER), clause.take(words.LOWER)
    sexes = sexes_in_order(clause)
    clause.take_all(f"{words.HIGHER}|{words.LOWER}")
    topic = parts.topic()
    if topic is None or len(sexes) != 2 or bool(higher) == bool(lower) or len(parts.years) > 1:
        return []
    if parts.counties or sexes[0] == sexes[1]:
        return []
    one, other = (topic.but(sex=sex) for sex in sexes)
    return [More(one, other, first) if higher else More(other, one, first)]


def larger_part(parts: Parts, clause: Clause, _: Figures) -> list[Claim]:
    """«Kvinner utgjorde for første gang den største andelen»."""
    first = clause.take(words.FIRST) is not None
    found = clause.take(words.LARGER_PART)
    sexes, topic = sexes_in_order(clause), parts.topic()
    if found is None or topic is None or len(sexes) != 1 or parts.is_share:
        return []
    if parts.counties or len(parts.years) > 1:
        return []
    other = "male" if sexes[0] == "female" else "female"
    return [More(topic.but(sex=sexes[0]), topic.but(sex=other), first)]


def better_educated(parts: Parts, clause: Clause, _: Figures) -> list[Claim]:
    """«Deltakere med høyere utdanning har bedre resultater enn de med lite eller ingen»."""
    low = clause.take(words.LITTLE_EDUCATION)
    higher = clause.take(words.HIGHER)
    topic = parts.topic()
    if not low or not higher or topic is None or parts.education != ["higher"]:
        return []
    if parts.counties or len(parts.years) > 1:
        return []
    return [More(topic.but(education="track3"), topic.but(education="track1"))]


def called(parts: Parts, clause: Clause, _: Figures) -> list[Claim]:
    """«Om lag halvparten», «8 av 10»; «6 av 10 kvinner» is a part of all."""
    if re.search(rf"\b(?:{words.MORE_OR_LESS}) (?:{words.HALF}|{words.OF_TEN})", clause.rest):
        return []
    found = clause.take(words.OF_TEN)
    half = None if found else clause.take(words.HALF)
    clause.take_all(rf"{words.ABOUT}|yngre|de yngste|yngste|\d\d prosent|av|kun|bare|berre|only")
    topic = parts.of_one(clause)
    if topic is not None and not parts.is_share and topic.sex:
        topic = part_of_all(topic) or topic
    is_share = topic is not None and topic.measure.startswith("share_")
    if topic is None or not (found or half) or not is_share or len(parts.years) > 1:
        return []
    if half or found is None:
        return [Called(topic, 1, 2)]
    some, whole = (number_of(found[group]) for group in (1, 2))
    return [Called(topic, some, whole)] if 0 < some < whole else []


def majority(parts: Parts, clause: Clause, _: Figures) -> list[Claim]:
    """«De fleste som deltok, var fordrevne fra Ukraina»."""
    clause.take(words.RECORD)
    topic = parts.topic()
    if not clause.take(words.MOST) or topic is None or parts.is_share or len(parts.years) > 1:
        return []
    sexes = clause.one_of(words.SEXES)
    if parts.counties or len(sexes) + len(parts.populations) != 1:
        return []
    whole = topic.but(population="")
    return [Majority(topic.but(sex=sexes[0]) if sexes else topic, whole)]


def of_all(parts: Parts, clause: Clause, _: Figures) -> list[Claim]:
    """«Kvinner fordrevne fra Ukraina utgjør 56 prosent av alle som avsluttet»; «blant …» is of the group."""
    found = clause.take(words.OF_ALL)
    sexes, topic = clause.one_of(words.SEXES), parts.topic()
    if found is None or topic is None or len(sexes) != 1 or len(parts.years) > 1:
        return []
    group = part_of_all(topic.but(sex=sexes[0]))
    if group is None or not group.population or parts.counties or parts.is_share:
        return []
    said = Amount(Fraction(found["number"]), Fraction(1, 2))
    is_within = re.search(r"\b(?:blant|among)\b", parts.said.lower()) is not None
    return [Numbered(group, said) if is_within else OfAll(group, said)]


def gain(parts: Parts, clause: Clause, _: Figures) -> list[Claim]:
    """«Gir høyere utdanning større uttelling for menn enn for kvinner»."""
    found = clause.take(r"gir (?:høyere|høgare) utdanning større (?:uttelling|utteljing)")
    sexes = sexes_in_order(clause)
    if not found or len(sexes) != 2 or parts.populations or parts.counties or len(parts.years) > 1:
        return []
    year = parts.years[0] if parts.years else parts.default_year
    clause.rest = ""
    return [Gain(Topic("share_to_work_or_education", year), *sexes)]


def alike(parts: Parts, clause: Clause, _: Figures) -> list[Claim]:
    """«Ingen kjønnsforskjell i overgang til arbeid»."""
    found = clause.take(words.NO_GAP)
    topic = parts.topic() if found and not parts.counties and len(parts.years) <= 1 else None
    return [] if topic is None else [Alike(topic)]
