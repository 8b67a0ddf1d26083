"""Random persons of one year, and figures printed from them: counted by hand, written as a CSV file."""

import csv
import random
from collections.abc import Callable, Iterator, Mapping, Sequence
from fractions import Fraction
from pathlib import Path

import pyarrow as pa

from fotfeste.domain.geography.codelists import COUNTIES

YEAR = 2021
Person = Mapping[str, str]
Row = dict[str, str]

ENDINGS = (
    *("work", "upper_secondary", "higher_education", "compulsory_school"),
    *("labour_market_measures", "other", "not_left"),
)
TO = {
    "share_to_work_or_education": ENDINGS[:3],
    "share_to_work": ENDINGS[:1],
    "share_to_education": ENDINGS[1:3],
    "share_to_upper_secondary": ENDINGS[1:2],
    "share_to_primary_adult": ENDINGS[3:4],
}
GROUPS = {
    "": ENDINGS[:6],
    "neither_work_nor_education": ENDINGS[3:6],
    "primary_adult": ENDINGS[3:4],
    "other_reasons": ENDINGS[5:6],
}
VALUES: dict[str, tuple[str, ...]] = {
    "sex": ("female", "male"),
    "county": ("Oslo", "Viken", "Agder"),
    "education": ("track1", "track2", "track3"),
    "population": ("act_introduction", "act_integration"),
    "age_group": ("19-24", "25-30", "19-21", "31+"),
}


def some_persons(chance: random.Random, most: int = 120) -> list[Person]:
    """Persons with every characteristic drawn."""
    return [
        {
            "sex": chance.choice(VALUES["sex"]),
            "county": chance.choice(VALUES["county"]),
            "education": chance.choice((*VALUES["education"], "")),
            "population": chance.choice(VALUES["population"]),
            "age": str(chance.randint(19, 60)),
            "ending": chance.choice((*ENDINGS, "not_left")),
            "started": chance.choice(("yes", "no")),
        }
        for _ in range(chance.randint(1, most))
    ]


def is_in(person: Person, row: Row) -> bool:
    """Whether a person is in the groups that a row names."""
    same = all(row.get(d, "") in {"", person[d]} for d in VALUES if d != "age_group")
    first, _, last = row.get("age_group", "").replace("+", "-999").partition("-")
    return same and (not first or int(first) <= int(person["age"]) <= int(last))


def counted(row: Row, persons: Sequence[Person]) -> tuple[int, int | None]:
    """What a row counts, and what a share is of: person by person."""
    measure = row["measure"]
    here = [person for person in persons if is_in(person, row)]
    left = [person for person in here if person["ending"] != "not_left"]
    if measure == "participants_in_programme":
        return len(here), None
    if measure == "started":
        return sum(person["started"] == "yes" for person in here), None
    if measure == "left_programme":
        return sum(person["ending"] in GROUPS[row.get("category", "")] for person in here), None
    if measure in TO:
        return sum(person["ending"] in TO[measure] for person in left), len(left)
    one_up = {**row, row["of"]: ""}
    base = [p for p in persons if is_in(p, one_up) and p["ending"] != "not_left"]
    with_track = [p for p in base if p["education"] or row["of"] != "education"]
    return len(left), len(with_track)


def value_of(row: Row, persons: Sequence[Person]) -> Fraction | None:
    """The value before rounding; None for a share of nobody."""
    count, base = counted(row, persons)
    if base is None:
        return Fraction(count)
    return Fraction(100 * count, base) if base else None


def some_rows(chance: random.Random, persons: Sequence[Person], size: int) -> list[Row]:
    """Figures of random groups, printed with their value rounded."""
    rows = (_row(chance) for _ in range(size))
    return [printed for row in rows if (printed := as_printed(chance, row, persons))]


def _row(chance: random.Random) -> Row:
    measures = ("participants_in_programme", "started", "left_programme", "share_of_leavers", *TO)
    row = {"measure": chance.choice(measures)}
    for dimension in chance.sample(sorted(VALUES), chance.randint(0, 2)):
        row[dimension] = chance.choice(VALUES[dimension])
    if row["measure"] == "left_programme":
        row["category"] = chance.choice(sorted(GROUPS))
    if row["measure"] == "share_of_leavers":
        of = next((d for d in ("education", "age_group", "sex") if row.get(d)), "sex")
        row |= {"of": of, of: row.get(of) or chance.choice(VALUES[of])}
    return row


def as_printed(chance: random.Random, row: Row, persons: Sequence[Person]) -> Row | None:
    """A row with its value, unit and precision; None where there is nothing to print."""
    value = value_of(row, persons)
    if value is None:
        return None
    is_share = row["measure"].startswith("share_")
    precision = chance.choice(("integer percent", "1 decimal") if is_share else ("exact",))
    text = f"{round(value * 10) / 10}" if precision == "1 decimal" else str(round(value))
    unit = "percent" if is_share else "persons"
    return {**row, "year": str(YEAR), "unit": unit, "precision": precision, "value": text}


def write_figures(path: Path, rows: Sequence[Row]) -> Path:
    """A figures file of some rows."""
    columns = (
        *("measure", "unit", "year", "population", "sex", "age_group", "education", "county"),
        *("municipality", "category", "value", "precision"),
    )
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, columns, extrasaction="ignore", restval="")
        writer.writeheader()
        writer.writerows(rows)
    return path


def persons_of(table: pa.Table) -> Iterator[Person]:
    """A reconstructed table told in the words of a figures file; «?» where nothing is told."""
    county = {code.code: code.title.nb for code in COUNTIES}
    acts = {"introduksjonsloven": "act_introduction", "integreringsloven": "act_integration"}
    tell: dict[str, tuple[str, Callable[[str], str]]] = {
        "sex": ("sex", str),
        "county": ("county", lambda code: county.get(code, "?")),
        "education": ("track", lambda code: "" if code == "no_track" else code),
        "population": ("act", lambda code: acts.get(code, "?")),
        "age": ("age", _an_age),
        "ending": ("activity_group", str),
        "started": ("started", str),
    }
    for row in table.to_pylist():
        yield {word: say(row.get(name) or "?") for word, (name, say) in tell.items()}


def _an_age(stretch: str) -> str:
    """One age of a stretch: no figure tells the others from it."""
    if stretch.startswith("under_"):
        return str(int(stretch.removeprefix("under_")) - 1)
    return stretch.partition("-")[0].rstrip("+").replace("?", "30")
