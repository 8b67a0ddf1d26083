"""After a lawful deletion nothing in the database names what was deleted, and the receipts still hold."""

from datetime import date
from pathlib import Path

import psycopg

from fotfeste.exchange.chain.body import unpacked
from fotfeste.exchange.chain.verify import verify
from fotfeste.exchange.intake.messages import stored_receipt
from fotfeste.exchange.intake.receive import Wanted, receive
from fotfeste.register.access import as_sender
from fotfeste.register.retention.deleting import carry_out, propose
from fotfeste.register.retention.session import for_deletion
from fotfeste.register.server import connected, owned
from tests.spec.exchange.messages import HEAD, PARTICIPATION, PERSON, Record, message, with_

OLD = {
    "municipality": "1902",
    "municipality_on": "2009-02-01",
    "decided_on": "2009-02-01",
    "started_on": "2009-02-05",
    "act": "introduksjonsloven",
}
GONE = ("Zamira-person-1", "Zamira-deltaking-1")


def zamira() -> list[Record]:
    """A participant of 2009, whose records are due to be deleted."""
    person = with_(PERSON, reference=GONE[0], person=GONE[0], valid_from="2009-01-10")
    participation = with_(PARTICIPATION, reference=GONE[1], person=GONE[0], **OLD)
    return [person, participation]


def nora() -> list[Record]:
    """A participant of today, in the same message."""
    return [
        with_(PERSON, reference="Nora-1", person="Nora-1", birth_date="1991-01-01"),
        with_(PARTICIPATION, reference="Nora-2", person="Nora-1"),
    ]


def everything(database: str) -> dict[str, str]:
    """All that every table of the register says, receipts unpacked; transfer lists are files elsewhere."""
    with psycopg.connect(database) as owner:
        tables = owner.execute(
            """SELECT format('%I.%I', schemaname, tablename) FROM pg_tables
            WHERE schemaname IN ('register', 'history', 'exchange', 'quality')"""
        ).fetchall()
        said = {
            name: "\n".join(row for (row,) in owner.execute(f"SELECT t::text FROM {name} t"))
            for (name,) in tables
        }
        bodies = owner.execute("SELECT body FROM exchange.link").fetchall()
        said["exchange.link unpacked"] = repr([list(unpacked(body)) for (body,) in bodies])
    return said


def naming(database: str) -> set[str]:
    return {
        table for table, said in everything(database).items() if any(name in said for name in GONE)
    }


def test_no_table_names_what_was_deleted_and_the_chain_holds(database: str, tmp_path: Path) -> None:
    path = tmp_path / "message.json"
    with connected(as_sender("5501"), database) as session:
        path.write_bytes(message(*zamira(), *nora(), head=HEAD))
        first, _ = receive(session, path, "5501", Wanted())
        again = with_(zamira()[1], revision=3) | {"started_on": "2009-02-06"}
        complete = {"message": "m-2", "complete": "person"}
        path.write_bytes(message(again, *nora(), head=HEAD | complete))
        second, _ = receive(session, path, "5501", Wanted())
        assert [each.rule_id for each in second.problems] == ["missing_from_complete"]
    before = naming(database)
    assert {"register.participation", "exchange.record", "exchange.message"} <= before
    assert "exchange.link unpacked" in before
    with owned(database) as owner:
        kept = first.hash, second.hash
        assert verify(owner, "5501", kept[0]).faults == ()
    with for_deletion(database) as session:
        proposal = propose(session, date(2025, 6, 1), tmp_path / "list.json", by="a", because="b")
        assert proposal is not None
        assert carry_out(session, proposal.number, by="c")
    assert naming(database) == set()
    with owned(database) as owner:
        for known in kept:
            assert verify(owner, "5501", known).faults == ()
        found = stored_receipt(owner, "5501", "m-1")
        assert found is not None
        receipt, lines = found
        told = list(lines)
        assert receipt.hash == first.hash
        assert [line.reference for line in sorted(told)] == ["", "", "Nora-1", "Nora-2"]
        assert receipt.counts == first.counts


def test_what_is_left_of_a_receipt_is_still_held_by_the_register_s_key(
    database: str, tmp_path: Path
) -> None:
    path = tmp_path / "message.json"
    path.write_bytes(message(*zamira(), *nora(), head=HEAD))
    with connected(as_sender("5501"), database) as session:
        receive(session, path, "5501", Wanted())
    with for_deletion(database) as session:
        proposal = propose(session, date(2025, 6, 1), tmp_path / "list.json", by="a", because="b")
        assert proposal is not None
        carry_out(session, proposal.number, by="c")
    with owned(database) as owner:
        assert verify(owner, "5501").faults == ()
        owner.execute("SET fotfeste.forgetting = 'yes'")
        owner.execute("UPDATE exchange.link SET body = seal WHERE was IS NOT NULL")
        assert any("hash does not agree" in fault.en for fault in verify(owner, "5501").faults)
