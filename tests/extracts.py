"""Small registers written by hand, for tests: a cast of people, and the extract they make.

A person is written as a caseworker would tell of her::

    folder = an_extract(
        tmp_path / "register",
        person(
            "Amina",
            "female",
            born="1990-05-01",
            country="SY",
            education=level("upper_secondary"),
            programmes=[
                programme(
                    "5401",  # Tromsø, as it was numbered then
                    "2023-02-01",
                    measures=[measure("norwegian", "2023-02-01", "2024-06-01")],
                    leave=[leave("birth", "2023-05-01", "2023-09-01")],
                    endings=[ending("2024-06-20", "work_full_time")],
                )
            ],
        ),
        known_at="2025-02-28",
    )
    with read(folder) as extract:
        ...

Days are text, `…_to` the first day after. What is not said has a plain default:
a permit under § 28 four months before the start, ordinary basis, the act that
the start's day gives, registered on the day it happened, through the web. Every
function takes further columns of its file by name (`recorded_at="2025-05-01"`).

`rows_of(people)` gives the rows (a list of dicts per file) to change by hand, and
`write_rows` writes such rows. `tests.cast.SMALL_CAST` is twelve people who differ in
what matters.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pyarrow as pa

from fotfeste.domain.codelists.measure import GROUP_OF_KIND
from fotfeste.domain.period import Period
from fotfeste.extract.format import FILES
from fotfeste.extract.layout import File, Kind
from fotfeste.extract.writer import Form, write

Row = dict[str, Any]
Rows = dict[str, list[Row]]

_ARROW: dict[Kind, pa.DataType] = {
    "id": pa.string(),
    "text": pa.string(),
    "code": pa.string(),
    "date": pa.date32(),
    "integer": pa.int64(),
    "number": pa.float64(),
    "boolean": pa.bool_(),
}


@dataclass(frozen=True)
class Programme:
    """One participation with the rows that belong to it, by file."""

    row: Row
    belonging: Mapping[str, Iterable[Row]]


@dataclass(frozen=True)
class Person:
    """One person with permits, education and programmes."""

    row: Row
    permits: tuple[Row, ...] = ()
    education: tuple[Row, ...] = ()
    programmes: tuple[Programme, ...] = field(default_factory=tuple)


def person(
    name: str,
    sex: str = "female",
    *,
    born: str = "1990-05-01",
    country: str | None = "SY",
    education: Row | None = None,
    permit: Row | None = None,
    programmes: Iterable[Programme] = (),
    **columns: Any,
) -> Person:
    """A person; `name` is her id. `country` is citizenship, birth and origin unless said."""
    countries = dict.fromkeys(("citizenship", "country_of_birth", "country_of_origin"), country)
    row = {"person_id": name, "birth_date": born, "sex": sex, **countries, "screened": "no"}
    programmes = tuple(programmes)
    first = _first_day(programmes)
    return Person(
        {**row, "valid_from": born, "recorded_at": _before(first, 120), **columns},
        (_told(permit or ground("28"), granted_on=_before(first, 120)),),
        () if education is None else (_told(education, valid_from=_before(first, 30)),),
        programmes,
    )


def ground(code: str, granted_on: str | None = None, **columns: Any) -> Row:
    """A permit on a ground (`28`, `34` collective protection, `family` …)."""
    return {"ground": code, "granted_on": granted_on, **columns}


def level(code: str, **columns: Any) -> Row:
    """Education by level (integreringsloven)."""
    return {"classification": "level", "level": code, **columns}


def track(code: str | None, **columns: Any) -> Row:
    """Education by track (introduksjonsloven): track1, track2, track3, or None."""
    return {"classification": "track", "level": code, **columns}


def programme(
    municipality: str,
    started: str | None,
    *,
    measures: Iterable[Row] = (),
    leave: Iterable[Row] = (),
    stops: Iterable[Row] = (),
    extensions: Iterable[Row] = (),
    plans: Iterable[Row] = (),
    absence: Iterable[Row] = (),
    language: Iterable[Row] = (),
    endings: Iterable[Row] = (),
    **columns: Any,
) -> Programme:
    """A participation in a municipality (its number on the day of the start)."""
    decided = columns.get("decided_on", started)
    on = started or decided
    row = {
        "municipality": municipality,
        "municipality_on": on,
        "decided_on": decided,
        "started_on": started,
        "act": "integreringsloven" if str(on) >= "2021-01-01" else "introduksjonsloven",
        "legal_basis": "ordinary",
        **columns,
    }
    belonging = {
        "measures": measures, "leave": leave, "stops": stops, "extensions": extensions,
        "plans": plans, "absence": absence, "language": language, "endings": endings,
    }  # fmt: skip
    return Programme(row, belonging)


def measure(kind: str, given_from: str, given_to: str | None = None, **columns: Any) -> Row:
    """A measure, in the group its kind is published in unless another is said."""
    group = {"kind": kind, "measure_group": GROUP_OF_KIND[kind]}
    return {**group, "given_from": given_from, "given_to": given_to, **columns}


def leave(kind: str, leave_from: str, leave_to: str | None = None, **columns: Any) -> Row:
    """A leave (`birth`, `care`, `work` …)."""
    return {"kind": kind, "leave_from": leave_from, "leave_to": leave_to, **columns}


def stop(kind: str, stopped_from: str, stopped_to: str | None = None, **columns: Any) -> Row:
    """A stop (`temporary`, `permanent`)."""
    return {"kind": kind, "stopped_from": stopped_from, "stopped_to": stopped_to, **columns}


def extension(decided_on: str, months: float, on_ground: str = "goal", **columns: Any) -> Row:
    """An extension; `act` is integreringsloven unless said (`covid_2020_53` …)."""
    act = {"act": "integreringsloven"}
    return {**act, "decided_on": decided_on, "months": months, "ground": on_ground, **columns}


def plan(kind: str, drawn_up_on: str, final_goal: str | None = None, **columns: Any) -> Row:
    """A plan with its final goal."""
    return {"kind": kind, "drawn_up_on": drawn_up_on, "final_goal": final_goal, **columns}


def absent(kind: str, absent_from: str, absent_to: str, days: float, **columns: Any) -> Row:
    """An absence of so many days."""
    period = {"absent_from": absent_from, "absent_to": absent_to}
    return {"kind": kind, **period, "days": days, **columns}


def norwegian(hours: float, valid_from: str, **columns: Any) -> Row:
    """Hours of Norwegian."""
    return {"hours": hours, "valid_from": valid_from, **columns}


def ending(
    ended_on: str,
    end_reason: str,
    main_activity: str | None = None,
    *,
    statuses: Iterable[Row] = (),
    **columns: Any,
) -> Row:
    """An ending; main activity is the end reason unless another is said."""
    row = {"ended_on": ended_on, "end_reason": end_reason, "completion": "completed"}
    activity = main_activity or (None if end_reason == "not_registered" else end_reason)
    return {**row, "main_activity": activity, "statuses": tuple(statuses), **columns}


def status(kind: str, observed_on: str, **columns: Any) -> Row:
    """One status at an ending."""
    return {"kind": kind, "observed_on": observed_on, **columns}


def an_extract(
    folder: Path, *people: Person, known_at: str = "2025-05-31", form: Form = "parquet"
) -> Path:
    """Write the extract of these people into a folder, and give the folder."""
    return write_rows(folder, rows_of(people), known_at=known_at, form=form)


def rows_of(people: Iterable[Person]) -> Rows:
    """The rows of the extract, by file; days are text."""
    rows: Rows = {file.name: [] for file in FILES}
    for someone in people:
        name = someone.row["person_id"]
        rows["persons"].append(_every_row(someone.row))
        for number, row in enumerate(someone.permits, 1):
            rows["permits"].append(_owned(row, person_id=name, permit_id=f"{name}-permit-{number}"))
        rows["education"] += [_owned(row, person_id=name) for row in someone.education]
        for number, taken in enumerate(someone.programmes, 1):
            _add_programme(rows, name, f"{name}-{number}", taken)
    return {name: found for name, found in rows.items() if found}


def write_rows(
    folder: Path, rows: Rows, *, known_at: str = "2025-05-31", form: Form = "parquet"
) -> Path:
    """Write rows by file as an extract, and give its folder."""
    write(
        folder,
        {file.name: _table(file, rows[file.name]) for file in FILES if rows.get(file.name)},
        known_at=date.fromisoformat(known_at),
        covers=Period(date(2016, 1, 1), date.fromisoformat(known_at) + timedelta(days=1)),
        synthetic=True,
        form=form,
    )
    return folder


def _add_programme(rows: Rows, owner: str, name: str, taken: Programme) -> None:
    rows["participations"].append(_owned(taken.row, participation_id=name, person_id=owner))
    for file, belonging in taken.belonging.items():
        for number, row in enumerate(belonging, 1):
            own = {"participation_id": name}
            if file in _OWN_ID:
                own[_OWN_ID[file]] = f"{name}-{file}-{number}"
            for seen in row.get("statuses", ()):
                rows["statuses"].append(_owned(seen, ending_id=own["ending_id"]))
            rows[file].append(_owned(row, **own))


_OWN_ID = {"measures": "measure_id", "extensions": "extension_id", "endings": "ending_id"}

_HAPPENED = (
    "started_on", "decided_on", "granted_on", "given_from", "leave_from", "stopped_from",
    "drawn_up_on", "absent_from", "ended_on", "observed_on", "valid_from",
)  # fmt: skip


def _owned(row: Row, **ids: str) -> Row:
    return _every_row({**ids, **{name: value for name, value in row.items() if name != "statuses"}})


def _every_row(row: Row) -> Row:
    """The row with the columns that every row has: registered the day it happened."""
    happened = next(str(row[name]) for name in _HAPPENED if row.get(name))
    standard = {"valid_from": happened, "valid_to": None, "recorded_at": happened, "channel": "web"}
    return {
        **standard,
        **{name: v for name, v in row.items() if v is not None or name not in standard},
    }


def _told(row: Row, **unless_said: str) -> Row:
    return {**row, **{name: day for name, day in unless_said.items() if row.get(name) is None}}


def _first_day(programmes: tuple[Programme, ...]) -> date:
    days = [taken.row[name] for taken in programmes for name in ("decided_on", "started_on")]
    return min((date.fromisoformat(day) for day in days if day), default=date(2021, 6, 1))


def _before(day: date, days: int) -> str:
    return (day - timedelta(days=days)).isoformat()


def _table(file: File, rows: list[Row]) -> pa.Table:
    """The rows in the format's columns and types; a column nobody names is empty."""
    unknown = {name for row in rows for name in row} - set(file.column_names)
    assert not unknown, f"{file.name} has no column {sorted(unknown)}"
    columns = {
        c.name: pa.array([_value(c.kind, row.get(c.name)) for row in rows], _ARROW[c.kind])
        for c in file.columns
    }
    return pa.table(columns)


def _value(kind: Kind, value: Any) -> Any:
    return date.fromisoformat(value) if kind == "date" and isinstance(value, str) else value
