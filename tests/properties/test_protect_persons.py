"""A file of persons is protected as it should be: read back from the CSV files, added up anew."""

import csv
import json
from collections import Counter
from itertools import product
from pathlib import Path

import numpy as np
import pytest

from fotfeste.disclosure.protect_persons import Method, protect_persons
from fotfeste.disclosure.tables.refusal import PersonsRefused

THRESHOLD, SEED, MUNICIPALITIES, PERSONS = 5, 3, 24, 700
TABLES = {
    "results": ["mun", "outcome"],
    "sexes": ["mun", "sex", "outcome"],
    "ages": ["county", "age"],
}
COUNTY_OF = {f"M{n:02}": f"C{n % 4}" for n in range(MUNICIPALITIES)}
CODES = {"sex": ["F", "M"], "age": ["a1", "a2", "a3"], "outcome": ["o1", "o2", "o3", "o4"]}
Row = dict[str, str]


def some_persons() -> list[Row]:
    """Persons of whom most live in few municipalities and have the first outcome."""
    random = np.random.default_rng(SEED)
    places = np.minimum(random.geometric(0.09, PERSONS) - 1, MUNICIPALITIES - 1)
    persons = [{"mun": f"M{place:02}", "county": COUNTY_OF[f"M{place:02}"]} for place in places]
    for person in persons:
        for column, codes in CODES.items():
            person[column] = codes[min(int(random.geometric(0.5)) - 1, len(codes) - 1)]
    return persons


def write(path: Path, rows: list[Row]) -> Path:
    with path.open("w", encoding="utf-8", newline="") as opened:
        writer = csv.DictWriter(opened, rows[0])
        writer.writeheader()
        writer.writerows(rows)
    return path


def protected(folder: Path, method: Method, *, separately: bool = False) -> dict[str, list[Row]]:
    """The protected tables, as anybody reads them."""
    tables = folder / "tables.json"
    tables.write_text(json.dumps(TABLES))
    regions = [{"mun": place, "county": county} for place, county in COUNTY_OF.items()]
    protect_persons(
        write(folder / "persons.csv", some_persons()),
        tables,
        write(folder / "region.csv", regions),
        folder / "out",
        threshold=THRESHOLD,
        method=method,
        separately=separately,
    )
    read = {}
    for name in TABLES:
        with (folder / "out" / f"{name}.csv").open(encoding="utf-8", newline="") as opened:
            read[name] = list(csv.DictReader(opened))
    return read


def codes_of(person: Row, column: str) -> list[str]:
    own = [person["mun"], person["county"]] if column == "mun" else [person[column]]
    return [*own, "Total"]


def truth(columns: list[str]) -> Counter[tuple[str, ...]]:
    """The count of every cell, person by person."""
    return Counter(
        cell
        for person in some_persons()
        for cell in product(*(codes_of(person, c) for c in columns))
    )


@pytest.mark.parametrize("separately", [False, True])
def test_what_is_printed_is_true_and_what_is_small_is_hidden(
    tmp_path: Path, separately: bool
) -> None:
    for name, rows in protected(tmp_path, "suppression", separately=separately).items():
        columns = TABLES[name]
        counts = truth(columns)
        for row in rows:
            count = counts[tuple(row[column] for column in columns)]
            assert (row["freq"] == "") == (row["suppressed"] == "true")
            assert row["freq"] in {"", str(count)}
            assert row["freq"] == "" or not 0 < count < THRESHOLD
            assert row["freq"] == str(count) or count > 0


def test_every_cell_is_there_once(tmp_path: Path) -> None:
    found = protected(tmp_path, "suppression")
    places = {*COUNTY_OF, *COUNTY_OF.values(), "Total"}
    expected = {*product(places, [*CODES["sex"], "Total"], [*CODES["outcome"], "Total"])}
    cells = [(row["mun"], row["sex"], row["outcome"]) for row in found["sexes"]]
    assert len(cells) == len(expected)
    assert set(cells) == expected


def test_a_cell_of_two_tables_is_hidden_in_both(tmp_path: Path) -> None:
    found = protected(tmp_path, "suppression")
    both = {(r["mun"], r["outcome"]): r["freq"] for r in found["sexes"] if r["sex"] == "Total"}
    assert both == {(row["mun"], row["outcome"]): row["freq"] for row in found["results"]}
    assert "" in both.values()


def test_rounded_tables_add_up_agree_and_print_nothing_small(tmp_path: Path) -> None:
    found = protected(tmp_path, "rounding")
    counts = {
        name: {tuple(row[c] for c in TABLES[name]): int(row["freq"]) for row in rows}
        for name, rows in found.items()
    }
    assert not [n for table in counts.values() for n in table.values() if 0 < n < THRESHOLD]
    sexes, results = counts["sexes"], counts["results"]
    for (place, outcome), number in results.items():
        assert number == sum(sexes[place, sex, outcome] for sex in CODES["sex"])
        assert number == sexes[place, "Total", outcome]
    for county, outcome in product(set(COUNTY_OF.values()), CODES["outcome"]):
        own = [place for place, of in COUNTY_OF.items() if of == county]
        assert results[county, outcome] == sum(results[place, outcome] for place in own)
    for county in set(COUNTY_OF.values()):
        assert counts["ages"][county, "Total"] == results[county, "Total"]


def test_the_same_files_give_the_same_bytes(tmp_path: Path) -> None:
    for name in ("first", "second"):
        (tmp_path / name).mkdir()
        protected(tmp_path / name, "suppression")
    for name in TABLES:
        first, second = (tmp_path / n / "out" / f"{name}.csv" for n in ("first", "second"))
        assert first.read_bytes() == second.read_bytes()


def test_all_that_is_wrong_is_said_at_once_and_nothing_written(tmp_path: Path) -> None:
    persons = write(
        tmp_path / "p.csv",
        [{"mun": "M00", "county": "C1", "sex": "F"}, {"mun": "M99", "county": "C1", "sex": ""}],
    )
    regions = write(tmp_path / "r.csv", [{"mun": "M00", "county": "C0"}])
    tables = tmp_path / "t.json"
    tables.write_text(json.dumps({"A": ["mun", "county"], "B": ["age"]}))
    with pytest.raises(PersonsRefused) as refused:
        protect_persons(
            persons, tables, regions, tmp_path / "out", threshold=5, method="suppression"
        )
    said = "\n".join(refused.value.lines("en"))
    assert "row 1: county is «C1», but r.csv says «C0»" in said
    assert "row 2: «M99» in column mun is not in r.csv" in said
    assert "table A: «county» divides the same as another column" in said
    assert "table B: the column «age» is in neither p.csv nor r.csv" in said
    assert "the code «» is blank" in said
    assert not (tmp_path / "out").exists()
