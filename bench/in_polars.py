"""The same counts in Polars (its lazy frames, so that each file gives only what is read)."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import polars as pl

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


def count_in_polars(folder: Path) -> dict[Key, int]:
    """Every count that is not zero."""
    files = {path.stem: pl.scan_parquet(path) for path in folder.glob("*.parquet")}
    endings = files["endings"].select(
        "participation_id", "ended_on", "reopened_on", "main_activity", closed_at="recorded_at"
    )
    spells = (
        files["participations"]
        .select("person_id", "participation_id", "started_on", "municipality", "act", "recorded_at")
        .join(endings, on="participation_id", how="left")
        .collect()
    )
    counts: dict[Key, int] = {}
    for year in YEARS:
        persons = _persons(files, spells.lazy(), year).collect()
        counts |= _counted(persons, year)
    return counts


def _persons(files: dict[str, pl.LazyFrame], spells: pl.LazyFrame, year: int) -> pl.LazyFrame:
    first_day, next_year, known_at = days_of(year)
    is_known = (pl.col("closed_at") <= known_at) & (
        pl.col("reopened_on").is_null() | (pl.col("reopened_on") > known_at)
    )
    spell = spells.filter(
        (pl.col("recorded_at") <= known_at)
        & (pl.col("started_on") < next_year + timedelta(days=91))
    ).with_columns(ended_on=pl.when(is_known).then("ended_on"))
    begun = spell.filter(pl.col("started_on") < next_year)
    first = begun.group_by("person_id").agg(first_start=pl.col("started_on").min())
    last = next_year - timedelta(days=1)
    member = begun.filter(
        pl.col("ended_on").is_null() | (pl.col("ended_on") >= first_day)
    ).with_columns(
        from_day=pl.max_horizontal("started_on", pl.lit(first_day)),
        last_day=pl.min_horizontal(pl.col("ended_on").fill_null(last), pl.lit(last)),
    )
    kept = _kept(member, spell, next_year)
    persons = (
        kept.join(first, on="person_id")
        .join(files["persons"].rename({"recorded_at": "noted"}), on="person_id")
        .filter(pl.col("noted") <= known_at)
        .with_columns(
            participants=pl.lit(value=True),
            leavers=pl.col("has_left"),
            starters=pl.col("first_start") >= first_day,
            activity_group=_activity(year),
        )
    )
    named = pl.col("activity_group")
    persons = persons.with_columns(**{k: named.is_in(v) for k, v in RESULTS.items()})
    return _detailed(files, persons, member, year) if year >= DETAILED else persons


def _kept(member: pl.LazyFrame, spell: pl.LazyFrame, next_year: object) -> pl.LazyFrame:
    """One row a person: the ending that counts, or else the last day."""
    others = spell.select("person_id", "participation_id", "municipality", "started_on", "ended_on")
    ended = pl.col("ended_on")
    moved = (
        member.filter(ended < next_year)
        .join(others, on="person_id", suffix="_other")
        .filter(
            (pl.col("participation_id") != pl.col("participation_id_other"))
            & (pl.col("municipality") != pl.col("municipality_other"))
            & (pl.col("started_on_other") <= ended + pl.duration(days=90))
            & (pl.col("ended_on_other").is_null() | (pl.col("ended_on_other") > ended))
        )
        .select("participation_id", moved=True)
        .unique()
    )
    has_left = (ended < next_year).fill_null(value=False) & pl.col("moved").is_null()
    return (
        member.join(moved, on="participation_id", how="left")
        .with_columns(has_left=has_left)
        .sort("has_left", "last_day", "started_on", "participation_id", descending=True)
        .unique("person_id", keep="first")
    )


def _activity(year: int) -> pl.Expr:
    reason = pl.col("main_activity")
    return (
        pl.when(~pl.col("has_left"))
        .then(pl.lit("not_left"))
        .when(reason.is_in(WORK))
        .then(pl.lit("work"))
        .when(reason.is_in(SAME))
        .then(reason)
        .when((reason == "nav_measure") | ((reason == "job_seeker") & (year >= DETAILED)))
        .then(pl.lit("labour_market_measures"))
        .otherwise(pl.lit("other"))
    )


def _detailed(
    files: dict[str, pl.LazyFrame], persons: pl.LazyFrame, member: pl.LazyFrame, year: int
) -> pl.LazyFrame:
    _, next_year, known_at = days_of(year)
    shown = pl.col("screened") == "no"
    day = pl.when("has_left").then("ended_on").otherwise(pl.lit(next_year - timedelta(days=1)))
    born = pl.col("birth_date")
    before = day.dt.strftime("%m%d") < born.dt.strftime("%m%d")
    age = day.dt.year() - born.dt.year() - before.cast(pl.Int32)
    education = files["education"].filter(pl.col("recorded_at") <= known_at)
    permits = files["permits"].filter(pl.col("recorded_at") <= known_at)
    county = pl.LazyFrame(counties(year), schema=["municipality", "county"], orient="row")
    is_displaced = (
        (pl.col("ground") == "34")
        & (pl.col("granted_on") >= pl.date(2022, 3, 11))
        & (pl.col("granted_on") <= pl.col("last_day"))
    ).fill_null(value=False)
    level = pl.col("level")
    return (
        persons.join(county, on="municipality", how="left")
        .join(education.select("person_id", "classification", "level"), on="person_id", how="left")
        .join(permits.select("person_id", "ground", "granted_on"), on="person_id", how="left")
        .join(_taken(files["measures"], member, known_at), on="person_id", how="left")
        .with_columns(
            country=pl.col("citizenship").fill_null("XU"),
            county=pl.when(shown).then("county").otherwise(pl.lit("99")),
            municipality=pl.when(shown).then("municipality").otherwise(pl.lit("9999")),
            age_band=age.cut([each - 1 for each in AGES], labels=AGE_BANDS).cast(pl.String),
            track=pl.when(pl.col("classification") == "track")
            .then(level)
            .otherwise(pl.lit("no_track")),
            education=level.replace_strict(EDUCATION, default="unknown").fill_null("unknown"),
            displaced=pl.when(is_displaced)
            .then(pl.lit("displaced_from_ukraine"))
            .otherwise(pl.lit("other_refugees")),
            in_no_measure=~pl.any_horizontal(
                *(pl.col(c).fill_null(value=False) for c in GROUPS.values())
            ),
        )
    )


def _taken(measures: pl.LazyFrame, member: pl.LazyFrame, known_at: object) -> pl.LazyFrame:
    group, kind = pl.col("measure_group"), pl.col("kind")
    last = pl.min_horizontal("given_to", pl.col("last_day") + pl.duration(days=1))
    return (
        measures.filter(pl.col("recorded_at") <= known_at)
        .select("participation_id", "kind", "measure_group", "given_from", "given_to")
        .join(
            member.select("participation_id", "person_id", "from_day", "last_day"),
            on="participation_id",
        )
        .filter(pl.max_horizontal("given_from", "from_day") < last)
        .group_by("person_id")
        .agg(
            **{name: (group == code).any() for code, name in GROUPS.items()},
            **{name: (kind == code).any() for code, name in SCHOOLS.items()},
        )
    )


def _counted(persons: pl.DataFrame, year: int) -> dict[Key, int]:
    counts: dict[Key, int] = {}
    for table, indicators, by, every_year, only_leavers in TABLES:
        if every_year or year >= DETAILED:
            rows = persons.filter("has_left") if only_leavers else persons
            for codes, numbers in _cells(rows, indicators, by):
                for name, number in zip(indicators, numbers, strict=True):
                    if number:
                        counts[table, year, name, codes] = number
    return counts


def _cells(
    rows: pl.DataFrame, indicators: tuple[str, ...], by: tuple[str, ...]
) -> Iterator[tuple[tuple[str, ...], tuple[int, ...]]]:
    sums = [pl.col(name).sum() for name in indicators]
    for chosen in subsets(by):
        found = rows.group_by(chosen).agg(sums) if chosen else rows.select(sums)
        for row in found.iter_rows():
            values = dict(zip(chosen, row, strict=False))
            yield tuple(str(values.get(name, "total")) for name in by), row[len(chosen) :]
