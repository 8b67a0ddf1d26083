"""Whatever rows are written, in whatever form, the same rows are read."""

from collections import Counter
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given, settings
from hypothesis import strategies as st

from fotfeste.extract.reader import read
from tests.extracts import Person, ending, leave, measure, person, programme, rows_of, write_rows

DAYS = st.dates(date(2021, 1, 1), date(2023, 12, 31)).map(date.isoformat)
NAMES = st.text(
    st.characters(exclude_categories=("Cs", "Nd"), exclude_characters="\x00"),
    min_size=1,
    max_size=8,
)
HOURS = st.none() | st.decimals(0, 80, places=4).map(float)


@st.composite
def people(draw: st.DrawFn) -> list[Person]:
    names = draw(st.lists(NAMES, min_size=1, max_size=4, unique=True))
    return [
        person(
            name,
            draw(st.sampled_from(["female", "male"])),
            country=draw(st.sampled_from(["SY", "UA", "XS", None])),
            programmes=[
                programme(
                    "9999",
                    draw(DAYS),
                    measures=[
                        measure("norwegian", draw(DAYS), hours_per_week=draw(HOURS))
                        for _ in range(2)
                    ],
                    leave=[leave("birth", draw(DAYS))],
                    endings=[ending("2024-06-01", "work_full_time")],
                )
            ],
        )
        for name in names
    ]


@settings(max_examples=15, deadline=None, derandomize=True)
@given(people(), st.sampled_from(["parquet", "csv"]))
def test_what_is_written_is_read(cast: list[Person], form: str) -> None:
    rows = rows_of(cast)
    with TemporaryDirectory() as place:
        folder = write_rows(
            Path(place) / "register", rows, form="csv" if form == "csv" else "parquet"
        )
        with read(folder) as extract:
            for name, written in rows.items():
                found = extract.connection.sql(f'SELECT * FROM "{name}"')
                columns = found.columns
                expected = Counter(
                    tuple(None if row.get(c) is None else str(row[c]) for c in columns)
                    for row in written
                )
                assert expected == Counter(
                    tuple(None if value is None else str(value) for value in row)
                    for row in found.fetchall()
                )
