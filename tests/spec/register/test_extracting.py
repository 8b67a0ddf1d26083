"""An extract of a day: what was known then, the same for ever, with no number and no sender's id in it."""

from datetime import date, timedelta
from pathlib import Path

import psycopg
import pytest

from fotfeste.extract.reader import read
from fotfeste.register.access import as_national
from fotfeste.register.door import Fact
from fotfeste.register.extracting import ExtractNotMade, extract
from fotfeste.register.identity import merge
from fotfeste.register.server import connected, owned
from tests.spec.register.test_door import key, named, permit, person, stored

DAY = date(2024, 6, 30)


def participation(number: int, of: int, **changed: object) -> Fact:
    values = {
        "person": named(1000 + of),
        "municipality": "5501",
        "municipality_on": date(2024, 2, 1),
        "started_on": date(2024, 2, 1),
        "act": "integreringsloven",
        "legal_basis": "ordinary",
        "valid_from": date(2024, 2, 1),
    }
    return Fact(key(number), f"D-{number}", values | changed, date(2024, 2, 5), "file")


def two_persons(connection: psycopg.Connection) -> None:
    stored(connection, "person", person(1), person(2))
    stored(connection, "permit", permit(11, of=1))
    stored(connection, "participation", participation(30, of=1), participation(31, of=2))


def test_the_same_day_gives_the_same_rows_after_all_that_came_later(
    database: str, tmp_path: Path
) -> None:
    with owned(database) as connection:
        two_persons(connection)
        first = extract(connection, DAY, tmp_path / "first", synthetic=True)
        stored(connection, "person", person(1, sex="male"), by="5501")  # it claims January
        stored(connection, "participation", participation(32, of=2))
        stored(connection, "permit", Fact(key(11), "T-11", {}, DAY, "file", withdrawn=True))
        merge(connection, named(1001), named(1002), by="anna", because="the same")
        again = extract(connection, DAY, tmp_path / "again", synthetic=True)
        later = extract(connection, DAY + timedelta(days=1), tmp_path / "later", synthetic=True)
    assert first.row_hash == again.row_hash
    assert (first.files["permits"].rows, later.files["permits"].rows) == (1, 0)
    assert later.files["participations"].rows == 3


def test_nothing_known_later_is_in_it(database: str, tmp_path: Path) -> None:
    with owned(database) as connection:
        two_persons(connection)
        with pytest.raises(ExtractNotMade, match="nothing to extract"):
            extract(connection, date(2024, 1, 31), tmp_path / "early", synthetic=True)
        with pytest.raises(ExtractNotMade, match="has not come"):
            extract(connection, date(2999, 1, 1), tmp_path / "never", synthetic=True)
    assert list(tmp_path.iterdir()) == []


def test_it_can_be_read_and_names_nobody_by_the_senders_id(database: str, tmp_path: Path) -> None:
    with owned(database) as connection:
        two_persons(connection)
    with connected(as_national("anna"), database) as connection:
        extract(connection, DAY, tmp_path / "made", synthetic=True)
    with read(tmp_path / "made") as made:
        ids = made.connection.execute("SELECT person_id FROM persons").fetchall()
    assert len({each for (each,) in ids}) == 2
    assert not {each for (each,) in ids} & {str(named(1001)), named(1001).hex}
