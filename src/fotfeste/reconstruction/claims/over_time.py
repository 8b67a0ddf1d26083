"""Claims on how it went (påstander om utvikling): up, down, unchanged, and by how much."""

import re
from fractions import Fraction

from fotfeste.reconstruction.claims import lexicon as words
from fotfeste.reconstruction.claims.claim import Amount, Claim, Moved, Same
from fotfeste.reconstruction.claims.clause import Clause
from fotfeste.reconstruction.claims.known import Figures
from fotfeste.reconstruction.claims.parts import Parts, number_of, sexes_in_order
from fotfeste.reconstruction.figures.precision import half_of_last_digit

_HALF = Fraction(1, 2)


def moved(parts: Parts, clause: Clause, figures: Figures) -> list[Claim]:
    """«Økte fra 2020 til 2021», «4 prosentpoeng lavere i 2024 enn i 2023»."""
    by = amounts(clause)
    then = clause.take(rf"(?:enn |fra |frå |than )?(?:{words.YEAR_BEFORE})")
    in_year = re.search(words.MOVE_IN_YEAR, parts.said.lower()) if by else None
    up, down = clause.take_all(words.UP), clause.take_all(words.DOWN)
    if in_year is not None:
        (up if "opp" in in_year[0] else down).append(in_year)
    if not up and not down and (then or parts.since):
        up, down = clause.take_all(words.HIGHER), clause.take_all(words.LOWER)
    clause.take_all(r"liten|klar|svakt?|resultatene?|med|litt|noe|to|tre|en|ei|ein|betraktelig")
    topic = parts.of_one(clause)
    if topic is None or len(by) > 1 or bool(up) == bool(down):
        return []
    amount, is_year_before = by[0] if by else None, bool(then or (in_year and not parts.since))
    years = pairs(parts, is_year_before)
    if not years and amount and len(parts.years) < 2:
        years = [(topic.year, before) for before in figures.printed_since(topic)]
    return [
        Moved(topic.but(year=now), topic.but(year=before), bool(up), amount)
        for now, before in years
    ]


def respectively(parts: Parts, clause: Clause, _: Figures) -> list[Claim]:
    """«Menn og kvinner har redusert måloppnåelse med hhv. 7 og 5 prosentpoeng»."""
    found = clause.take(
        rf"(?:med|by) (?:{words.RESPECTIVELY}) ({words.A_NUMBER}) (?:og|and) ({words.A_NUMBER}) {words.POINTS}"
    )
    then = clause.take(rf"(?:enn |fra |frå |than )?(?:{words.YEAR_BEFORE})")
    up, down = clause.take_all(words.UP), clause.take_all(words.DOWN)
    clause.take_all("både|både|both")
    sexes, topic = sexes_in_order(clause), parts.topic()
    if topic is None or found is None or len(sexes) != 2 or bool(up) == bool(down):
        return []
    by = [Amount(Fraction(number_of(found[place])), _HALF) for place in (1, 2)]
    return [
        Moved(topic.but(year=now, sex=sex), topic.but(year=before, sex=sex), bool(up), amount)
        for now, before in pairs(parts, bool(then))
        for sex, amount in zip(sexes, by, strict=True)
    ]


def same(parts: Parts, clause: Clause, figures: Figures) -> list[Claim]:
    """«Uendret fra 2023», «omtrent samme nivå som tidligere år»."""
    about = clause.take(words.ABOUT) is not None
    if not clause.take(words.SAME):
        return []
    then = clause.take(rf"(?:som |fra |frå |as )?(?:{words.YEAR_BEFORE})")
    earlier = clause.take(rf"(?:som |as )?(?:{words.EARLIER})")
    clause.take_all("resultatet|resultat|nivå")
    topic = parts.of_one(clause)
    if topic is None:
        return []
    if earlier and not then and len(parts.years) <= 1:
        known = sorted({t.year for t in figures.topics if t.year < topic.year}, reverse=True)
        before = [topic.but(year=year) for year in known]
        told = tuple(each for each in before if figures.level(each) is not None)
        return [Same(topic, told, about)]
    return [
        Same(topic.but(year=now), (topic.but(year=year),), about)
        for now, year in pairs(parts, bool(then))
    ]


def pairs(parts: Parts, is_year_before: bool) -> list[tuple[int, int]]:
    """Each year with the one that it is held against; none where that is not said."""
    years = parts.years or [parts.default_year]
    if is_year_before:
        return [(years[0], years[0] - 1)] if len(years) == 1 else []
    since = parts.since
    if since is None:
        return [(year, year - 1) for year in years] if parts.are_listed else []
    now = [year for year in years if year != since] or [parts.default_year]
    return [(now[0], since)] if len(now) == 1 and now[0] > since else []


def amounts(clause: Clause) -> list[Amount]:
    """By how much, in percentage points or in persons; taken out of the clause."""
    points = [
        Amount(Fraction(number_of(found[1])), _HALF)
        for found in clause.take_all(rf"({words.A_NUMBER}) {words.POINTS}")
    ]
    persons = [
        Fraction(re.sub(r"\D", "", found[1]))
        for found in clause.take_all(rf"(\d[\d ]*)(?= (?:{words.HIGHER}|{words.LOWER}))")
    ]
    return points + [Amount(value, half_of_last_digit(value)) for value in persons]
