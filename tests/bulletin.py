"""A bulletin of some other country: random persons, and figures printed from them, counted by hand.

Nothing here is of our catalogue but the columns: measures, places and
classifications are made up, and some persons have no place, track or band.
"""

import csv
import random
from collections.abc import Mapping, Sequence
from fractions import Fraction
from pathlib import Path

from fotfeste.reconstruction.figures.printed import COLUMNS, FiguresFile
from fotfeste.reconstruction.figures.reader import read_figures

Person = Mapping[str, str]
Row = dict[str, str]

PLACES = {"Nord": ("Aa", "Bb"), "Sud": ("Cc", "Dd"), "Est": ("Ee",), "": ("",)}
TRACKS = ("track1", "track2", "track3", "")
BANDS = ("18-24", "25-39", "40+", "18-29")
WAYS = ("job", "school", "moved", "other")
TO = {
    "work": ("work",),
    "upper_secondary": ("upper_secondary",),
    "higher_education": ("higher_education",),
    "education": ("upper_secondary", "higher_education"),
    "work_or_education": ("work", "upper_secondary", "higher_education"),
}
RESULTS = ("work", "upper_secondary", "higher_education", "neither")
DIMENSIONS = ("population", "sex", "age_group", "education", "county", "municipality")
YEARS = ("2021", "2022")


def some_people(chance: random.Random, most: int = 150) -> list[Person]:
    """Persons of two years, each year anew."""
    return [_person(chance) for _ in range(chance.randint(2, most))]


def _person(chance: random.Random) -> Person:
    county = chance.choice(tuple(PLACES))
    return {
        "year": chance.choice(YEARS),
        "sex": chance.choice(("female", "male")),
        "county": county,
        "municipality": chance.choice(PLACES[county]),
        "education": chance.choice(TRACKS),
        "population": chance.choice(("collective_protection", "not_collective_protection")),
        "age": str(chance.randint(18, 66)),
        "left": chance.choice(("yes", "yes", "no")),
        "started": chance.choice(("yes", "no")),
        "result": chance.choice(RESULTS),
        "way4": chance.choice(WAYS),
        "trained": chance.choice(("yes", "no")),
    }


def is_in(person: Person, row: Row) -> bool:
    """Whether a person is in every group that a row names."""
    first, _, last = row.get("age_group", "").replace("+", "-999").partition("-")
    if first and not int(first) <= int(person["age"]) <= int(last):
        return False
    name, _, member = row.get("category", "").partition(":")
    if member and person[name] != member:
        return False
    others = (d for d in DIMENSIONS if d != "age_group")
    return person["year"] == row["year"] and all(row.get(d, "") in {"", person[d]} for d in others)


def counted(row: Row, people: Sequence[Person]) -> tuple[int, int | None]:
    """What a row counts, and what a share is of."""
    measure = row["measure"]
    one_up = {**row, row.get("of", ""): ""}
    here = [p for p in people if is_in(p, row)]
    left = [p for p in here if p["left"] == "yes"]
    if measure.startswith("share_to_"):
        to = TO[measure.removeprefix("share_to_")]
        whole = [p for p in people if is_in(p, {**row, "category": ""}) and p["left"] == "yes"]
        return sum(p["result"] in to for p in left), len(whole)
    if measure == "share_of_leavers":
        whole = [p for p in people if is_in(p, one_up) and p["left"] == "yes"]
        known = [p for p in whole if p["education"] or row["of"] != "education" or row["all"]]
        return len(left), len(known)
    if measure == "training_rate":
        return sum(p["trained"] == "yes" for p in here), len(here)
    if measure == "people_trained":
        return sum(p["trained"] == "yes" for p in here), None
    if measure == "left_programme":
        return len(left), None
    return sum(p["started"] == "yes" or measure != "started" for p in here), None


def value_of(row: Row, people: Sequence[Person]) -> Fraction | None:
    """The value before rounding; None for a share of nobody."""
    if row["measure"].startswith("change_"):
        level = {**row, "measure": row["measure"].removeprefix("change_"), "category": ""}
        now = value_of({**level, "year": "2022"}, people)
        then = value_of({**level, "year": "2021"}, people)
        return None if now is None or then is None else now - then
    count, base = counted(row, people)
    if base is None:
        return Fraction(count)
    return Fraction(100 * count, base) if base else None


MEASURES = (
    *("participants_in_programme", "started", "left_programme", "share_of_leavers"),
    *("people_trained", "training_rate", *(f"share_to_{word}" for word in TO)),
)


def a_row(chance: random.Random, all_with_track: bool) -> Row:
    """A random row without its value."""
    row = {"measure": chance.choice(MEASURES), "year": chance.choice(YEARS)}
    for dimension in chance.sample(DIMENSIONS, chance.randint(0, 2)):
        row |= _group(chance, dimension)
    if chance.random() < 0.25:
        row["category"] = f"way4:{chance.choice(WAYS)}"
    if row["measure"] == "training_rate":
        row.pop("category", None)
    if row["measure"] == "share_of_leavers":
        row = {**row, "all": "yes" if all_with_track else ""}
        if "category" in row:
            row["of"] = "category"
        else:
            of = next((d for d in ("education", "age_group", "sex") if row.get(d)), "sex")
            row |= {"of": of} | ({} if row.get(of) else _group(chance, of))
    elif chance.random() < 0.15 and "category" not in row:
        row |= {"measure": f"change_{row['measure']}", "year": "2022", "category": "vs_2021"}
    return row


def _group(chance: random.Random, dimension: str) -> Row:
    county = chance.choice(("Nord", "Sud", "Est"))
    words = {
        "population": chance.choice(("collective_protection", "not_collective_protection")),
        "sex": chance.choice(("female", "male")),
        "age_group": chance.choice(BANDS),
        "education": chance.choice(TRACKS[:3]),
        "county": county,
    }
    if dimension == "municipality":
        return {"county": county, "municipality": chance.choice(PLACES[county])}
    return {dimension: words[dimension]}


def printed(chance: random.Random, row: Row, people: Sequence[Person]) -> Row | None:
    """A row with unit, precision and a rounded value, now and then hidden."""
    value = value_of(row, people)
    if value is None:
        return None
    is_share = "share_" in row["measure"] or "rate" in row["measure"]
    is_change = row["measure"].startswith("change_")
    unit = ("percentage_points" if is_change else "percent") if is_share else "persons"
    integer = "integer percentage points" if is_change else "integer percent"
    precision = chance.choice((integer, "1 decimal") if is_share else ("exact", "exact"))
    if chance.random() < 0.05 and not is_change:
        return {**row, "unit": unit, "precision": "suppressed", "value": ""}
    text = f"{round(value * 10) / 10}" if precision == "1 decimal" else str(round(value))
    return {**row, "unit": unit, "precision": precision, "value": text}


def a_bulletin(chance: random.Random, people: Sequence[Person], size: int) -> list[Row]:
    """Random rows of some persons, printed."""
    all_with_track = chance.random() < 0.5
    rows = (printed(chance, a_row(chance, all_with_track), people) for _ in range(size))
    return [row for row in rows if row]


def write(path: Path, rows: Sequence[Row]) -> FiguresFile:
    """The rows as a figures file, read back."""
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, COLUMNS, extrasaction="ignore", restval="")
        writer.writeheader()
        writer.writerows(rows)
    return read_figures(path)
