"""Lawful deletion by example: what is due by which rule, who may delete it, and what is left behind."""

import json
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from random import Random

import psycopg
import pytest

from fotfeste.domain.refusal import Refused
from fotfeste.extract.manifest import Deleted, Manifest
from fotfeste.extract.reader import read
from fotfeste.law.rulebook import Rulebook, rulebook
from fotfeste.register.chain import breaks
from fotfeste.register.door import STORED, Answer, Fact
from fotfeste.register.extracting import extract
from fotfeste.register.identity import merge
from fotfeste.register.retention.deleting import DeletionRefused, carry_out, propose
from fotfeste.register.retention.due import DueList, due
from fotfeste.register.retention.proof import deletions, faults, public_key
from fotfeste.register.retention.session import for_deletion
from fotfeste.register.server import owned
from tests.spec.register.test_door import counted, key, named, permit, person, stored

THEN = date(2009, 1, 10)


def fact(number: int, **values: object) -> Fact:
    return Fact(key(number), f"R-{number}", {"valid_from": THEN, **values}, THEN, "file")


def participation(number: int, of: int, started_on: date | None, **more: object) -> Fact:
    return fact(
        number,
        person=named(1000 + of),
        municipality="1902",
        municipality_on=date(2009, 1, 1),
        started_on=started_on,
        act="introduksjonsloven",
        legal_basis="ordinary",
        **more,
    )


def measure(number: int, of: int, given_from: date = date(2009, 6, 1)) -> Fact:
    how = {"kind": "work_practice", "measure_group": "work_oriented", "given_from": given_from}
    return fact(number, participation=named(of), **how)


def mapping(number: int, of: int, mapped_from: date) -> Fact:
    return fact(number, person=named(1000 + of), mapped_from=mapped_from)


def old(number: int, **changed: object) -> Fact:
    return replace(person(number, valid_from=THEN, **changed), recorded_at=THEN)


def some_years(connection: psycopg.Connection) -> None:
    """Ola started in 2009 and was mapped in 2012; Kari started in 2023."""
    stored(connection, "person", old(1), old(2))
    facts = (participation(30, 1, date(2009, 1, 10)), participation(31, 2, date(2023, 5, 2)))
    assert stored(connection, "participation", *facts) == [STORED, STORED]
    assert stored(connection, "measure", measure(40, 30), measure(41, 31)) == [STORED, STORED]
    assert stored(connection, "competence_mapping", mapping(50, 1, date(2012, 3, 1))) == [STORED]


@contextmanager
def register(database: str) -> Iterator[tuple[psycopg.Connection, psycopg.Connection]]:
    """The register as its owner has it, and the session of lawful deletion."""
    with owned(database) as owner:
        owner.autocommit = True
        with for_deletion(database) as session:
            yield owner, session


def told(found: DueList) -> list[tuple[str | None, str, str, dict[str, int]]]:
    return [
        (each.reference, each.category, each.due_on.isoformat(), dict(each.records))
        for each in found.due
    ]


def test_each_record_is_due_so_many_years_after_its_day(database: str) -> None:
    with register(database) as (owner, session):
        some_years(owner)
        assert due(session, date(2024, 1, 9)).due == ()
        assert told(due(session, date(2024, 1, 10))) == [
            ("P-1", "qualification", "2024-01-10", {"measure": 1, "participation": 1})
        ]


def test_the_person_goes_with_what_is_kept_longest(database: str) -> None:
    with register(database) as (owner, session):
        some_years(owner)
        assert told(due(session, date(2027, 3, 1))) == [
            ("P-1", "qualification", "2024-01-10", {"measure": 1, "participation": 1}),
            ("P-1", "competence", "2027-03-01", {"competence_mapping": 1, "person": 1}),
        ]


def test_who_never_took_part_is_kept_from_entering_the_target_group(database: str) -> None:
    with register(database) as (owner, session):
        stored(owner, "person", old(1), old(2))
        stored(owner, "permit", replace(permit(11, of=1), recorded_at=THEN))  # 1 December 2023
        assert told(due(session, date(2038, 12, 1))) == [
            ("P-1", "not_participating", "2038-12-01", {"permit": 1, "person": 1})
        ]
        assert due(session, date(2199, 1, 1)).without_last_day == {"not_participating": 1}


def test_of_one_human_being_nothing_goes_before_what_another_sender_keeps(database: str) -> None:
    with register(database) as (owner, session):
        stored(owner, "person", old(1), old(2))
        started = (date(2009, 1, 10), date(2015, 1, 10))
        facts = (participation(30 + n, 1 + n, day) for n, day in enumerate(started))
        stored(owner, "participation", *facts)
        merge(owner, named(1001), named(1002), by="anna", because="the same")
        assert told(due(session, date(2024, 1, 10))) == [
            ("P-1", "qualification", "2024-01-10", {"participation": 1})
        ]
        assert {each.reference for each in due(session, date(2030, 1, 10)).due} == {"P-1", "P-2"}


def unverified(rule: str) -> Rulebook:
    rules = rulebook()
    changed = replace(
        rules[rule], versions=tuple(replace(v, verified=False) for v in rules[rule].versions)
    )
    return replace(rules, rules={**rules.rules, rule: changed})


def test_a_term_that_nobody_has_verified_deletes_nothing(database: str, tmp_path: Path) -> None:
    rules = unverified("retention.qualification")
    with register(database) as (owner, session):
        some_years(owner)
        found = due(session, date(2025, 1, 1), rules)
        assert (found.due, found.terms["qualification"].years) == ((), None)
        assert found.without_last_day["qualification"] == 6  # the persons too
        nothing = propose(
            session, date(2025, 1, 1), tmp_path / "t.json", by="a", because="", rules=rules
        )
        assert nothing is None
        assert not (tmp_path / "t.json").exists()


def test_before_the_regulation_no_term_holds(database: str) -> None:
    with register(database) as (owner, session):
        some_years(owner)
        found = due(session, date(2020, 12, 31))
        assert {term.years for term in found.terms.values()} == {None}


def deleted(session: psycopg.Connection, tmp_path: Path, on: date = date(2024, 6, 1)) -> Path:
    transfer = tmp_path / "transfer.json"
    made = propose(session, on, transfer, by="anna", because="yearly clearing")
    assert made is not None
    carry_out(session, made.number, by="berit")
    return transfer


def test_what_is_due_goes_from_the_register_and_from_its_history(
    database: str, tmp_path: Path
) -> None:
    with register(database) as (owner, session):
        some_years(owner)
        stored(owner, "measure", replace(measure(40, 30), withdrawn=True))
        transfer = deleted(session, tmp_path)
        for schema in ("register", "history"):
            assert counted(owner, f"{schema}.participation") == 1
            assert counted(owner, f"{schema}.measure") == 1
            assert counted(owner, f"{schema}.competence_mapping") == 1
        assert list(breaks(owner)) == []
        (proof,) = deletions(owner)
        assert (proof.category, proof.persons) == ("qualification", 1)
        assert proof.entries == {"measure": 2, "participation": 1}
        said = json.loads(transfer.read_text(encoding="utf-8"))
        assert [each["record"] for each in said["records"]] == ["participation"]
        assert due(session, date(2024, 6, 1)).due == ()


def test_nothing_is_left_of_a_person_who_went_whole(database: str, tmp_path: Path) -> None:
    with register(database) as (owner, session):
        stored(owner, "person", old(1, screened="confidential"), old(2))
        stored(owner, "participation", participation(30, 1, date(2009, 1, 10)))
        assert [each.reference for each in due(session, date(2024, 6, 1)).due] == [None]
        deleted(session, tmp_path)
        for table in ("known_person", "person", "screened", "proposed_record"):
            assert counted(owner, f"register.{table}") == (table in ("known_person", "person"))
        assert counted(owner, "history.person") == 1


@pytest.mark.parametrize(
    "statement",
    [
        "DELETE FROM history.participation",
        "DELETE FROM register.participation",
        "UPDATE history.deleted SET digest = ''",
        "INSERT INTO history.deleted VALUES ('participation', 1, 1, '', 1)",
    ],
)
def test_the_role_of_deletion_has_no_other_way(database: str, statement: str) -> None:
    with register(database) as (owner, session):
        some_years(owner)
        session.execute("SELECT set_config('fotfeste.lawful_deletion', 'yes', false)")
        with pytest.raises(psycopg.errors.InsufficientPrivilege):
            session.execute(statement)


def test_not_even_the_owner_takes_a_row_without_its_trace(database: str) -> None:
    with register(database) as (owner, _session):
        some_years(owner)
        owner.execute("SELECT set_config('fotfeste.lawful_deletion', 'yes', false)")
        with pytest.raises(psycopg.errors.RaiseException, match="lawful deletion only"):
            owner.execute("DELETE FROM history.participation")
        with pytest.raises(psycopg.errors.RaiseException, match="lawful deletion only"):
            owner.execute("DELETE FROM history.measure")


def test_one_person_alone_deletes_nothing(database: str, tmp_path: Path) -> None:
    with register(database) as (owner, session):
        some_years(owner)
        made = propose(session, date(2024, 6, 1), tmp_path / "t.json", by="anna", because="")
        assert made is not None
        for by, why in (("Anna ", "Somebody else"), (" ", "has a name")):
            with pytest.raises(DeletionRefused, match=why):
                carry_out(session, made.number, by=by)
        with pytest.raises(psycopg.errors.CheckViolation), session.transaction():
            session.execute("SELECT register.delete_lawfully(%s, 'anna')", (made.number,))
        carry_out(session, made.number, by="berit")
        with pytest.raises(DeletionRefused, match="No proposal"):
            carry_out(session, made.number, by="berit")


def test_what_changed_since_the_proposal_is_not_deleted(database: str, tmp_path: Path) -> None:
    with register(database) as (owner, session):
        some_years(owner)
        made = propose(session, date(2024, 6, 1), tmp_path / "t.json", by="anna", because="")
        assert made is not None
        stored(owner, "participation", participation(30, 1, date(2019, 1, 10)))
        with pytest.raises(DeletionRefused, match="has changed"):
            carry_out(session, made.number, by="berit")
        assert counted(owner, "history.participation") == 3


def test_nothing_is_deleted_before_its_time(database: str, tmp_path: Path) -> None:
    with register(database) as (owner, session):
        some_years(owner)
        with pytest.raises(DeletionRefused, match="has not come"):
            propose(session, date(2199, 1, 1), tmp_path / "t.json", by="anna", because="")


def test_without_a_transfer_list_nothing_is_proposed(database: str, tmp_path: Path) -> None:
    with register(database) as (owner, session):
        some_years(owner)
        with pytest.raises(Refused, match="Nothing was proposed"):
            propose(
                session, date(2024, 6, 1), tmp_path / "no" / "t.json", by="anna", because="yearly"
            )
        assert counted(owner, "register.proposed_deletion") == 0


def test_an_extract_of_an_earlier_day_tells_what_is_gone(database: str, tmp_path: Path) -> None:
    day = date(2024, 2, 1)
    with register(database) as (owner, session):
        some_years(owner)
        before = extract(owner, day, tmp_path / "before", synthetic=True)
        deleted(session, tmp_path)
        after = extract(owner, day, tmp_path / "after", synthetic=True)
        early = extract(owner, date(2009, 1, 10), tmp_path / "early", synthetic=True)
    today = date.today()  # noqa: DTZ011 - the day it was carried out on, as the server has it
    rule = "integreringsforskriften §§ 60–61"
    gone = tuple(
        Deleted("qualification", rule, today, name, 1) for name in ("measures", "participations")
    )
    assert after.deleted == early.deleted == gone
    assert difference(before, after) == {"measures": 1, "participations": 1}
    assert before.files["persons"] == after.files["persons"]
    with read(tmp_path / "after") as made:
        assert made.manifest.deleted == gone


def difference(before: Manifest, after: Manifest) -> dict[str, int]:
    """Rows that are gone, by file."""
    gone = {name: file.rows - after.files[name].rows for name, file in before.files.items()}
    return {name: rows for name, rows in gone.items() if rows}


def test_a_proof_shows_when_it_was_touched(database: str, tmp_path: Path) -> None:
    with register(database) as (owner, session):
        some_years(owner)
        deleted(session, tmp_path)
        stored(owner, "competence_mapping", mapping(51, 2, date(2009, 2, 1)))
        deleted(session, tmp_path)
        found = list(deletions(owner))
        assert [each.category for each in found] == ["qualification", "competence"]
        assert list(faults(found, public_key())) == []
        fewer = replace(found[0], persons=0)
        assert "Deletion 1" in next(faults([fewer, found[1]], public_key())).en
        assert "Deletion 2" in next(faults(found[1:], public_key())).en
        other = "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a"
        assert "not signed" in next(faults(found, other)).en
        owner.execute("ALTER TABLE history.deleted DISABLE TRIGGER never_taken")
        owner.execute("DELETE FROM history.deleted WHERE kind = 'measure'")
        assert "Deletion 1" in next(faults(list(deletions(owner)), public_key())).en


def test_a_fact_that_rests_on_what_is_gone_waits(database: str, tmp_path: Path) -> None:
    with register(database) as (owner, session):
        some_years(owner)
        deleted(session, tmp_path)
        assert stored(owner, "measure", measure(40, 30)) == [Answer("waits", "participation")]


@pytest.mark.parametrize("seed", [1, 2])
def test_the_extract_of_any_day_lacks_the_rows_that_it_says(
    database: str, tmp_path: Path, seed: int
) -> None:
    """Facts recorded out of order, corrected and taken back: on every day the manifest has the numbers."""
    chance = Random(seed)
    days = [date(2009, 1, 1) + timedelta(days=30 * n) for n in range(12)]

    def recorded(made: Fact) -> Fact:
        return replace(made, recorded_at=chance.choice(days), withdrawn=chance.random() < 0.15)

    with register(database) as (owner, session):
        stored(
            owner, "person", *(replace(old(n), recorded_at=chance.choice(days)) for n in range(6))
        )
        for n in range(6):
            started = date(2009 if n % 2 else 2020, 1, 10)
            made = participation(100 + n, n, started)
            stored(owner, "participation", replace(made, recorded_at=chance.choice(days)))
        for _ in range(40):
            at = chance.randrange(12)
            given_from = date(2009, 6, 1 + chance.randrange(28))
            made = measure(200 + at, 100 + at % 6, given_from=given_from)
            stored(owner, "measure", recorded(made))
        known = [day for day in days if day > min(days)][2::3]
        before = [extract(owner, day, tmp_path / f"b{day}", synthetic=True) for day in known]
        deleted(session, tmp_path)
        told = []
        for day, made_before in zip(known, before, strict=True):
            after = extract(owner, day, tmp_path / f"a{day}", synthetic=True)
            gone = Counter[str]()
            for each in after.deleted:
                gone[each.file] += each.rows
            assert difference(made_before, after) == gone
            told.append(gone)
        assert told[-1]["measures"]
