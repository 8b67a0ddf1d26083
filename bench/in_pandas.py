"""The same counts in pandas, reading of each file only the columns that are needed."""

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pandas as pd

from bench.by_hand import Key
from bench.counties import counties
from bench.frames import (
    AGE_BANDS,
    AGES,
    DETAILED,
    EDUCATION,
    GROUPS,
    RESULTS,
    SAME,
    SCHOOLS,
    TABLES,
    WORK,
    YEARS,
    days_of,
    subsets,
)

_COLUMNS = {
    "participations": "person_id participation_id started_on municipality act recorded_at",
    "endings": "participation_id ended_on reopened_on main_activity recorded_at",
    "persons": "person_id birth_date sex citizenship screened recorded_at",
    "education": "person_id classification level recorded_at",
    "permits": "person_id ground granted_on recorded_at",
    "measures": "participation_id kind measure_group given_from given_to recorded_at",
}
_DAY = pd.Timedelta(days=1)


def count_in_pandas(folder: Path) -> dict[Key, int]:
    """Every count that is not zero."""
    files = {name: _read(folder / f"{name}.parquet", name) for name in _COLUMNS}
    endings = files["endings"].rename(columns={"recorded_at": "closed_at"})
    spells = files["participations"].merge(endings, on="participation_id", how="left")
    counts: dict[Key, int] = {}
    for year in YEARS:
        counts |= _counted(_persons(files, spells, year), year)
    return counts


def _read(path: Path, name: str) -> pd.DataFrame:
    """The columns that are needed, dates as pandas' own from the start: made as objects, they take thrice the time."""
    return pd.read_parquet(
        path, columns=_COLUMNS[name].split(), to_pandas_kwargs={"date_as_object": False}
    )


def _persons(files: dict[str, pd.DataFrame], spells: pd.DataFrame, year: int) -> pd.DataFrame:
    first_day, next_year, known_at = map(pd.Timestamp, days_of(year))
    soon = spells["started_on"] < next_year + 91 * _DAY
    spell = spells[(spells["recorded_at"] <= known_at) & soon].copy()
    is_known = (spell["closed_at"] <= known_at) & ~(spell["reopened_on"] <= known_at)
    spell["ended_on"] = spell["ended_on"].where(is_known)
    begun = spell[spell["started_on"] < next_year]
    first = begun.groupby("person_id", sort=False)["started_on"].min().rename("first_start")
    member = begun[~(begun["ended_on"] < first_day)].copy()
    member["from_day"] = member["started_on"].clip(lower=first_day)
    member["last_day"] = member["ended_on"].fillna(next_year - _DAY).clip(upper=next_year - _DAY)
    persons = _kept(member, spell, next_year).merge(first, on="person_id")
    known = files["persons"][files["persons"]["recorded_at"] <= known_at]
    persons = persons.merge(known.drop(columns="recorded_at"), on="person_id")
    persons["participants"], persons["leavers"] = True, persons["has_left"]
    persons["starters"] = persons["first_start"] >= first_day
    persons["activity_group"] = _activity(persons, year)
    for name, groups in RESULTS.items():
        persons[name] = persons["activity_group"].isin(groups)
    return _detailed(files, persons, member, year) if year >= DETAILED else persons


def _kept(member: pd.DataFrame, spell: pd.DataFrame, next_year: pd.Timestamp) -> pd.DataFrame:
    """One row a person: the ending that counts, or else the last day."""
    others = spell[["person_id", "participation_id", "municipality", "started_on", "ended_on"]]
    pairs = member[member["ended_on"] < next_year].merge(
        others, on="person_id", suffixes=("", "_other")
    )
    moved = pairs[
        (pairs["participation_id"] != pairs["participation_id_other"])
        & (pairs["municipality"] != pairs["municipality_other"])
        & (pairs["started_on_other"] <= pairs["ended_on"] + 90 * _DAY)
        & ~(pairs["ended_on_other"] <= pairs["ended_on"])
    ]["participation_id"]
    member["has_left"] = (member["ended_on"] < next_year) & ~member["participation_id"].isin(moved)
    order = ["has_left", "last_day", "started_on", "participation_id"]
    return member.sort_values(order, ascending=False).drop_duplicates("person_id")


def _activity(persons: pd.DataFrame, year: int) -> np.ndarray:
    reason, left = persons["main_activity"], persons["has_left"]
    market = (reason == "nav_measure") | ((reason == "job_seeker") & (year >= DETAILED))
    return np.select(
        [~left, reason.isin(WORK), reason.isin(SAME), market],
        ["not_left", "work", reason.astype(object), "labour_market_measures"],
        "other",
    )


def _detailed(
    files: dict[str, pd.DataFrame], persons: pd.DataFrame, member: pd.DataFrame, year: int
) -> pd.DataFrame:
    _, next_year, known_at = map(pd.Timestamp, days_of(year))
    for name in ("education", "permits"):
        known = files[name][files[name]["recorded_at"] <= known_at].drop(columns="recorded_at")
        persons = persons.merge(known, on="person_id", how="left")
    persons = persons.merge(_taken(files["measures"], member, known_at), on="person_id", how="left")
    shown = persons["screened"] == "no"
    persons["country"] = persons["citizenship"].fillna("XU")
    persons["county"] = persons["municipality"].map(dict(counties(year))).where(shown, "99")
    persons["municipality"] = persons["municipality"].where(shown, "9999")
    day = persons["ended_on"].where(persons["has_left"], next_year - _DAY)
    born = persons["birth_date"]
    before = day.dt.month * 100 + day.dt.day < born.dt.month * 100 + born.dt.day
    age = day.dt.year - born.dt.year - before
    persons["age_band"] = np.array(AGE_BANDS)[np.digitize(age, AGES)]
    persons["track"] = persons["level"].where(persons["classification"] == "track", "no_track")
    persons["education"] = persons["level"].map(EDUCATION).fillna("unknown")
    is_displaced = (
        (persons["ground"] == "34")
        & (persons["granted_on"] >= pd.Timestamp(2022, 3, 11))
        & (persons["granted_on"] <= persons["last_day"])
    )
    persons["displaced"] = np.where(is_displaced, "displaced_from_ukraine", "other_refugees")
    for name in (*GROUPS.values(), *SCHOOLS.values()):
        persons[name] = persons[name].eq(other=True)
    persons["in_no_measure"] = ~persons[list(GROUPS.values())].any(axis=1)
    return persons


def _taken(measures: pd.DataFrame, member: pd.DataFrame, known_at: pd.Timestamp) -> pd.DataFrame:
    columns = ["participation_id", "person_id", "from_day", "last_day"]
    known = measures[measures["recorded_at"] <= known_at].drop(columns="recorded_at")
    given = known.merge(member[columns], on="participation_id")
    start = given["given_from"].where(given["given_from"] > given["from_day"], given["from_day"])
    end = given["last_day"] + _DAY
    given = given[start < given["given_to"].where(given["given_to"] < end, end)]
    taken = {
        **{name: given["measure_group"] == code for code, name in GROUPS.items()},
        **{name: given["kind"] == code for code, name in SCHOOLS.items()},
    }
    flags = pd.DataFrame({"person_id": given["person_id"], **taken})
    return flags.groupby("person_id", sort=False).any().reset_index()


def _counted(persons: pd.DataFrame, year: int) -> dict[Key, int]:
    counts: dict[Key, int] = {}
    for table, indicators, by, every_year, only_leavers in TABLES:
        if every_year or year >= DETAILED:
            rows = persons[persons["has_left"]] if only_leavers else persons
            for codes, numbers in _cells(rows, indicators, by):
                for name, number in zip(indicators, numbers, strict=True):
                    if number:
                        counts[table, year, name, codes] = int(number)
    return counts


def _cells(
    rows: pd.DataFrame, indicators: tuple[str, ...], by: tuple[str, ...]
) -> Iterator[tuple[tuple[str, ...], tuple[int, ...]]]:
    for chosen in subsets(by):
        wanted = rows[[*chosen, *indicators]]
        if not chosen:
            yield ("total",) * len(by), tuple(wanted.sum())
            continue
        summed = wanted.groupby(list(chosen), sort=False).sum()
        for values, numbers in zip(summed.index, summed.to_numpy(), strict=True):
            named = dict(zip(chosen, values if len(chosen) > 1 else (values,), strict=True))
            yield tuple(str(named.get(name, "total")) for name in by), tuple(numbers)
