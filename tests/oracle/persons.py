"""What is known of a person on a day: rules 7 to 12, by the letter."""

from datetime import date
from typing import Any

from tests.oracle.register import Register, Row


def in_force(versions: list[Row], day: date) -> Row | None:
    """The version that holds on a day; before the first one, the first."""
    begun = [v for v in versions if v["valid_from"] <= day]
    if begun:
        return max(begun, key=lambda v: v["valid_from"])
    return min(versions, key=lambda v: v["valid_from"], default=None)


def age_on(birth: date, day: date) -> int:
    """Full years of age."""
    birthday_is_past = (day.month, day.day) >= (birth.month, birth.day)
    return day.year - birth.year - (not birthday_is_past)


def latest_permit_is_34(register: Register, person: str, day: date) -> date | None:
    """When collective protection was granted, where that is the latest permit by a day."""
    permits = [p for p in register.file("permits", person_id=person) if p["granted_on"] <= day]
    latest = max((p["granted_on"] for p in permits), default=None)
    grounds = {p["ground"] for p in permits if p["granted_on"] == latest}
    return latest if "34" in grounds else None


def country_of(register: Register, person: Row) -> str:
    column = {
        "citizenship": "citizenship",
        "birth": "country_of_birth",
        "origin": "country_of_origin",
    }[register.rule("country_of", "citizenship")]
    return str(person[column] or "XU")


def is_displaced(register: Register, person: Row, granted: date | None) -> bool:
    """Collective protection from 11 March 2022; by the rule also with Ukraine as country."""
    if granted is None or granted < date(2022, 3, 11):
        return False
    rule = register.rule("displaced", "collective_protection_from_2022")
    return rule != "and_from_ukraine" or country_of(register, person) == "UA"


def schooling(register: Register, person: str, day: date) -> dict[str, str]:
    """The track, and the education group of level and track together."""
    known = {
        classification: in_force(
            register.file("education", person_id=person, classification=classification), day
        )
        for classification in ("track", "level")
    }
    track = (known["track"] or {}).get("level") or "unknown"
    level = (known["level"] or {}).get("level") or "unknown"
    return {
        "track": track if track in {"track1", "track2", "track3"} else "no_track",
        "education": _group(register, level) or _bridge(register, track) or "unknown",
    }


def _group(register: Register, level: str) -> str | None:
    lower = {"none", "compulsory_started", "compulsory"}
    middle = {"upper_secondary"}
    higher = {"higher"}
    if register.rule("started_education", "highest_completed") == "highest_completed":
        lower |= {"upper_secondary_started"}
        middle |= {"higher_started"}
    else:
        middle |= {"upper_secondary_started"}
        higher |= {"higher_started"}
    groups = {"compulsory_or_less": lower, "upper_secondary": middle, "higher": higher}
    return next((name for name, levels in groups.items() if level in levels), None)


def _bridge(register: Register, track: str) -> str | None:
    rule = register.rule("education_bridge", "track2_mixed")
    second = "mixed_track2" if rule == "track2_mixed" else "upper_secondary"
    groups = {"track1": "compulsory_or_less", "track2": second, "track3": "higher"}
    return None if rule == "no_bridge" else groups.get(track)


def band(age: int, *starts: int) -> str:
    """The band of an age; the last is open, the first is what is under."""
    if age < starts[0]:
        return f"under_{starts[0]}"
    if age >= starts[-1]:
        return f"{starts[-1]}+"
    number = sum(start <= age for start in starts)
    return f"{starts[number - 1]}-{starts[number] - 1}"


def ages(age: int) -> dict[str, Any]:
    """An age in every classification of the catalogue."""
    single = "under_15" if age < 15 else "over_80" if age > 80 else str(age)
    return {
        "age": single,
        "age_band_2021": band(age, 19, 25, 31, 37, 43, 49, 55),
        "age_band_2024": band(age, 19, 25, 31, 41, 51, 56),
        "age_band_ssb": band(age, 18, 26, 36, 46, 56),
        "age_band_young": band(age, 19, 22, 25, 28),
    }
