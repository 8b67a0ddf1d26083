"""The figures of a municipality equal a count by hand, row by row, over registers made by chance."""

from collections import Counter
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from random import Random
from typing import Any

import duckdb
import pytest

from fotfeste.extract.reader import read
from fotfeste.law.batch.versions import Dated
from fotfeste.law.dates import months_after
from fotfeste.law.rulebook import rulebook
from fotfeste.quality.assess import Quality, assess
from fotfeste.quality.figures import WORK_OR_EDUCATION
from fotfeste.quality.findings import verified
from tests.extracts import (
    Person,
    Rows,
    an_extract,
    ending,
    level,
    measure,
    person,
    programme,
    rows_of,
)

ON = date(2025, 5, 31)
FIRST = date(2024, 6, 1)
PLACES = ("5501", "5601", "0301")
CHANNELS = ("web", "case_system", "file")
REASONS = (
    "work_full_time",
    "upper_secondary",
    "nav_measure",
    "unknown",
    "not_registered",
    "moved_continues",
)
UNKNOWN = ("unknown", "not_registered")
CLOCKS = {"participations": "started_on", "measures": "given_from", "endings": "ended_on"}


def somebody(chance: Random, number: int) -> Person:
    """A participant of 2024 or 2025, with much or little registered, soon or late."""

    def told(day: date) -> dict[str, Any]:
        recorded = min(day + timedelta(days=chance.choice((0, 30, 59, 60, 61, 62, 63, 90))), ON)
        return {"recorded_at": str(recorded), "channel": chance.choice(CHANNELS)}

    started = date(2024, 1, 1) + timedelta(days=chance.randrange(480))
    ended = started + timedelta(days=chance.randrange(20, 500))
    reason = chance.choice(REASONS)
    endings = (
        [ending(str(ended), reason, **told(ended))] if ended < ON and chance.random() < 0.7 else []
    )
    after = str(ended + timedelta(days=1)) if endings else None
    measures = [measure("norwegian", str(started), after, **told(started))]
    taken = programme(
        chance.choice(PLACES),
        str(started),
        settled_on=str(started),
        offered_on=str(started),
        endings=endings,
        measures=measures if chance.random() < 0.7 else [],
        **told(started),
    )
    return person(f"P{number}", education=level("compulsory"), programmes=[taken])


@pytest.fixture(scope="module", params=[1, 2, 3])
def both(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> tuple[Quality, Rows]:
    """What the room says of a register, and its rows."""
    people = [somebody(Random(f"{request.param} {n}"), n) for n in range(80)]
    folder: Path = tmp_path_factory.mktemp("chance") / "register"
    with read(an_extract(folder, *people, known_at=str(ON))) as extract:
        return assess(extract), rows_of(people)


def day(text: str) -> date:
    return date.fromisoformat(text)


def taken(rows: Rows) -> Iterator[dict[str, Any]]:
    """Each participation with its ending that stands and whether it has a measure."""
    endings = {each["participation_id"]: each for each in rows["endings"]}
    with_measure = {each["participation_id"] for each in rows["measures"]}
    for each in rows["participations"]:
        named = each["participation_id"]
        yield {**each, "ending": endings.get(named), "has_measure": named in with_measure}


def everywhere(place: str) -> tuple[str, str]:
    return place, "total"


def test_the_two_month_clock(both: tuple[Quality, Rows]) -> None:
    quality, rows = both
    place_of = {each["participation_id"]: each["municipality"] for each in rows["participations"]}
    facts, in_time = Counter[tuple[str, ...]](), Counter[tuple[str, ...]]()
    for file, happened in CLOCKS.items():
        for each in rows[file]:
            on = day(each[happened])
            if not FIRST <= on <= ON:
                continue
            kept = day(each["recorded_at"]) <= months_after(on, 2)
            for place in everywhere(place_of[each["participation_id"]]):
                for kind in (file, "total"):
                    for channel in (each["channel"], "total"):
                        facts[place, kind, channel] += 1
                        in_time[place, kind, channel] += kept
    told = {
        (row["place"], row["file"], row["channel"]): (row["facts"], row["in_time"])
        for row in quality.figures["timeliness"]
    }
    assert told == {key: (number, in_time[key]) for key, number in facts.items()}


def test_completeness_of_end_reasons_and_measures(both: tuple[Quality, Rows]) -> None:
    quality, rows = both
    due, there = Counter[tuple[str, ...]](), Counter[tuple[str, ...]]()
    for each in taken(rows):
        ended = day(each["ending"]["ended_on"]) if each["ending"] else None
        if (ended or ON) < FIRST:
            continue
        asked = {}
        if ended:
            asked["end_reason"] = each["ending"]["end_reason"] != "not_registered"
        if months_after(day(each["started_on"]), 2) < ON:
            asked["measure"] = each["has_measure"]
        for thing, is_there in asked.items():
            for place in everywhere(each["municipality"]):
                for channel in (each["channel"], "total"):
                    due[place, thing, channel] += 1
                    there[place, thing, channel] += is_there
    told = {
        (row["place"], row["thing"], row["channel"]): (row["due"], row["registered"])
        for row in quality.figures["completeness"]
        if row["thing"] in ("end_reason", "measure")
    }
    assert told == {key: (number, there[key]) for key, number in due.items()}


def test_the_flow_account(both: tuple[Quality, Rows]) -> None:
    quality, rows = both
    parts: dict[str, Counter[str]] = {}
    for each in taken(rows):
        ended = day(each["ending"]["ended_on"]) if each["ending"] else None
        if day(each["started_on"]) > ON or (ended and ended < FIRST):
            continue
        for place in everywhere(each["municipality"]):
            account = parts.setdefault(place, Counter())
            account["carried_in" if day(each["started_on"]) < FIRST else "started"] += 1
            account["left" if ended else "carried_out"] += 1
    told = {
        row["place"]: {name: row[name] for name in ("carried_in", "started", "left", "carried_out")}
        for row in quality.figures["flows"]
    }
    assert told == {
        place: {name: account[name] for name in ("carried_in", "started", "left", "carried_out")}
        for place, account in parts.items()
    }


def test_the_true_result_lies_within_the_bounds(both: tuple[Quality, Rows]) -> None:
    """Whatever the unknown went on to, the share is between the two that are told."""
    quality, rows = both
    chance = Random(5)
    told = {row["place"]: row for row in quality.figures["bounds"]}
    assert told
    for place, row in told.items():
        left = [
            each["ending"]["end_reason"]
            for each in taken(rows)
            if each["ending"]
            and place in everywhere(each["municipality"])
            and day(each["ending"]["ended_on"]) >= FIRST
            and each["ending"]["end_reason"] != "moved_continues"
        ]
        assert (row["leavers"], row["unknown"]) == (len(left), sum(r in UNKNOWN for r in left))
        for _ in range(20):
            truth = [chance.choice(REASONS[:3]) if r in UNKNOWN else r for r in left]
            share = 100 * sum(reason in WORK_OR_EDUCATION for reason in truth) / len(truth)
            assert row["percent_of_all"] - 0.05 <= share <= row["percent_at_most"] + 0.05


def test_the_clock_of_the_room_is_that_of_the_law_on_every_day() -> None:
    """Calendar months, in SQL as in the law room: from the first verified day of the rule on."""
    dated = Dated(verified(rulebook()), date(2026, 12, 31), None)
    months = dated.by("registration.months", "happened_on")
    with duckdb.connect() as engine:
        rows = engine.execute(
            f"""SELECT happened_on, (happened_on + to_months({months}))::DATE FROM (
                SELECT unnest(generate_series(DATE '2014-04-10', DATE '2026-12-31', INTERVAL 1 DAY))::DATE
                AS happened_on)"""
        ).fetchall()
    assert len(rows) > 4000
    assert [by for _, by in rows] == [months_after(on, 2) for on, _ in rows]
