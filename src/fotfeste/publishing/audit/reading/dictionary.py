"""The words that reports use (ordbok), and what they say in the columns of a figures file."""

import re
from collections.abc import Iterator, Mapping
from datetime import date
from functools import cache

from fotfeste.domain.geography.division import counties, division_years

Found = Mapping[str, frozenset[str]]
"""Column → the words of it that a text names."""

_I = re.IGNORECASE
_WORK_OR = (
    r"(?:til |i |to )?(?:arbeid|arbeid\d*|jobb|work)\W{0,2} ?(?:og/eller|eller|og|/|or|and/or) ?\(?"
    r"(?:i |til )?(?:utdanning|education)\)?|måloppnå\w*|arbeid/ut-?\s?danning"
)

# In order: the first takes its words away, so that «høyere utdanning» is not «utdanning» too.
MEASURES: tuple[tuple[str, str, re.Pattern[str]], ...] = tuple(
    (measure, unit, re.compile(pattern, _I))
    for measure, unit, pattern in (
        ("share_to_work_or_education", "percent", _WORK_OR),
        (
            "share_to_education",
            "percent",
            r"utdanning \(vi\w* opplæring (?:og|eller) høyere ?utdanning\)|"
            r"videregående opplæring (?:og|eller) høyere utdanning",
        ),
        (
            "share_to_primary_adult",
            "percent",
            r"(?:grunnskoleopplæring|forberedende opplæring for voksne|førebuande opplæring for vaksne|"
            r"\bFOV\b|primary education)",
        ),
        (
            "share_to_upper_secondary",
            "percent",
            r"v(?:i|e)d(?:e|a)reg(?:åe|åa)nde\s+opplæring|upper secondary",
        ),
        (
            "share_to_higher_education",
            "percent",
            r"(?:til |to )(?:høyere|høgare|higher) (?:ut-?\s?danning|education)",
        ),
        (
            "share_to_work",
            "percent",
            r"(?:til|i|to|into) (?:arbeid|jobb|work)(?!smarked|sliv|srett)",
        ),
        ("share_to_education", "percent", r"(?:til|i|to|startet) (?:ut-?\s?danning|education)"),
        ("left_programme", "persons", r"\bav-?\s?slutt\w*|\bleft\b|leavers"),
        (
            "started",
            "persons",
            r"\b(?:startet|starta|started|begynte|nye (?:flyktninger|deltakere))\b",
        ),
        (
            "participants_in_programme",
            "persons",
            r"\b(?:deltok|tok del|took part|deltakere i intro\w*|deltakarar i intro\w*|participants in)\b",
        ),
    )
)

_WORDS: dict[str, tuple[tuple[str, str], ...]] = {
    "sex": (
        ("female", r"kvinne\w*|women|female"),
        ("male", r"menn(?:ene)?|mannlige|mannlege|men|male"),
        ("both", r"begge\s+kjønn|both sexes|kvinner og menn"),
    ),
    "education": (
        ("track1", r"spor[ -]?1|track 1"),
        ("track2", r"spor[ -]?2|track 2"),
        ("track3", r"spor[ -]?3|track 3"),
        ("higher", r"(?:med|with|har) (?:høyere|høgare|higher) (?:utdanning|education)"),
    ),
    "population": (
        ("act_introduction", r"(?:etter )?intro-?\s?duksjons?loven|introduksjonslova"),
        ("act_integration", r"(?:etter )?inte-?\s?greringsloven|integreringslova"),
        (
            "collective_protection_ukraine",
            r"fordreve?ne? fra ukraina|fordrivne frå ukraina|ukrain(?:ere|arar)|displaced from ukraine|kollektiv beskyttelse fra ukraina",
        ),
        (
            "collective_protection",
            r"kollektiv (?:beskyttelse|vern)(?! fra ukraina)|collective protection",
        ),
        ("other_refugees", r"øvrige (?:flyktning\w*|deltakere|grupper)|other refugees"),
    ),
}
WORDS: dict[str, tuple[tuple[str, re.Pattern[str]], ...]] = {
    column: tuple((code, re.compile(rf"\b(?:{pattern})(?=\b|\d)", _I)) for code, pattern in words)
    for column, words in _WORDS.items()
}
_AGE = re.compile(
    r"(?<![\d.,])(?P<first>[1-7]\d)\s?[-–]\s?(?P<last>[1-7]\d)(?![\d.,])|"
    r"(?<![\d.,])(?P<open>[1-7]\d)(?: år)? (?:og|and)\s+(?:eldre|over|older)"
)
_YEAR = re.compile(r"(?<![\d.,])(20[0-4]\d)(?!\d{2,}|[.,]\d)")
_SINCE = re.compile(
    r"(?:sammenlign\w* med|samanlikn\w* med|compared (?:with|to)|enn i|than in|fra|frå|from|siden|since)"
    r"(?: resultat\w*)?(?: i| in)? (20[0-4]\d)",
    _I,
)
TOTALS = re.compile(
    r"(?:i alt|totalt?|sum|nasjonalt|landet|hele landet|heile landet|norge|noreg|alle|all|the whole country|country)$",
    _I,
)
UNKNOWN = re.compile(r"(?:ukjent|ukjend|unknown)$", _I)


def named(words: str) -> Found:
    """The dimensions that a text names: sex, education, population, county, age group."""
    found = {
        column: frozenset(code for code, pattern in pairs if pattern.search(words))
        for column, pairs in WORDS.items()
    }
    counties = frozenset(name for name, pattern in _counties() if pattern.search(words))
    whole = {name for name in counties if not any(name != o and name in o for o in counties)}
    return {**found, "county": frozenset(whole), "age_group": frozenset(ages(words))}


def ages(words: str) -> Iterator[str]:
    """The age groups that a text names, as `19-24` or `55+`."""
    for found in _AGE.finditer(words):
        if found["open"]:
            yield f"{found['open']}+"
        elif int(found["first"]) < int(found["last"]):
            yield f"{found['first']}-{found['last']}"


def years(words: str) -> frozenset[str]:
    """The years that a text names, apart from those that it compares with."""
    return frozenset(_YEAR.findall(words)) - since(words)


def since(words: str) -> frozenset[str]:
    """The years that a text compares with."""
    return frozenset(_SINCE.findall(words))


def measures(words: str, unit: str) -> list[tuple[str, int]]:
    """The measures of a unit that a text names, and where each begins."""
    found: list[tuple[str, int]] = []
    for measure, its_unit, pattern in MEASURES:
        if its_unit == unit:
            found += [(measure, each.start()) for each in pattern.finditer(words)]
        if its_unit == "percent":
            words = pattern.sub(lambda each: " " * len(each.group()), words)
    return found


@cache
def _counties() -> tuple[tuple[str, re.Pattern[str]], ...]:
    names = {county.name for year in division_years() for county in counties(date(year, 1, 1))}
    return tuple(
        (name, re.compile(rf"\b{re.escape(name).replace(chr(92) + ' ', chr(92) + 's+')}\b"))
        for name in sorted(names)
    )
