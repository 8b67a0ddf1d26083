"""A receipt chain that somebody has tampered with: every change is found, and named by its link."""

import zlib
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest

from fotfeste.exchange.chain.body import packed, unpacked
from fotfeste.exchange.chain.links import hash_of
from fotfeste.exchange.chain.verify import verify
from fotfeste.exchange.intake.receive import Wanted, receive
from fotfeste.exchange.receipts.line import Outcome
from fotfeste.register.server import owned
from tests.spec.exchange.messages import ENDING, GOOD, HEAD, MEASURE, message, with_

SENDER = "5501"
MESSAGES = (
    GOOD,
    (with_(MEASURE, hours_per_week=12),),
    (with_(ENDING, end_reason="upper_secondary"),),
    (with_(MEASURE, reference="T-2"),),
)


class Tampered:
    """A chain of one link a rank of each message, open to somebody who owns the tables."""

    def __init__(self, connection: psycopg.Connection, receipts: list[str]) -> None:
        self.connection, self.receipts = connection, receipts
        connection.execute("ALTER TABLE exchange.link DISABLE TRIGGER only_added")

    def do(self, statement: str, *values: object) -> None:
        self.connection.execute(statement, values)

    def faults(self, known: str | None = None) -> list[str]:
        return [fault.en for fault in verify(self.connection, SENDER, known).faults]

    def body(self, number: int) -> bytes:
        found = self.connection.execute(
            "SELECT body FROM exchange.link WHERE number = %s", (number,)
        ).fetchone()
        assert found
        return bytes(found[0])

    def link_again(self, first: int) -> None:
        """Put new hashes on all links from one on, and on the sender's last, as a clever forger would."""
        rows = self.connection.execute(
            "SELECT number, hash, body FROM exchange.link ORDER BY number"
        ).fetchall()
        before = b""
        for number, (_, hashed, body) in enumerate(rows, 1):
            forged = hash_of(SENDER, number, before, body) if number >= first else hashed
            self.do(
                "UPDATE exchange.link SET previous = %s, hash = %s WHERE number = %s",
                *(before, forged, number),
            )
            before = forged
        self.do("UPDATE exchange.sender SET links = %s, hash = %s", len(rows), before)


@pytest.fixture
def chain(database: str, tmp_path: Path) -> Iterator[Tampered]:
    path, receipts = tmp_path / "message", []
    with owned(database) as connection:
        for number, said in enumerate(MESSAGES):
            path.write_bytes(message(*said, head=HEAD | {"message": f"m-{number}"}))
            receipt, lines = receive(connection, path, SENDER, Wanted())
            assert list(lines)
            receipts.append(receipt.hash or "")
        tampered = Tampered(connection, receipts)
        assert tampered.faults(receipts[0]) == []
        yield tampered


BROKEN = "link {}: the hash does not agree with the content or with the link before"


def test_a_changed_link_is_named(chain: Tampered) -> None:
    lines = [(line._replace(reference="T-9"), digest) for line, digest in unpacked(chain.body(5))]
    chain.do("UPDATE exchange.link SET body = %s WHERE number = 5", packed(lines))
    assert chain.faults()[0] == BROKEN.format(5)


@pytest.mark.parametrize("body", [b"", b"no body at all", zlib.compress(b"[[1]]")])
def test_a_body_that_cannot_be_read_is_named(chain: Tampered, body: bytes) -> None:
    chain.do("UPDATE exchange.link SET body = %s WHERE number = 5", body)
    assert chain.faults()[0] == BROKEN.format(5)


def test_a_removed_link_is_named(chain: Tampered) -> None:
    chain.do("DELETE FROM exchange.link WHERE number = 5")
    assert "link 5 is missing" in chain.faults()


def test_the_last_link_removed_is_told(chain: Tampered) -> None:
    chain.do("DELETE FROM exchange.link WHERE number = (SELECT max(number) FROM exchange.link)")
    assert "the chain does not end where the sender's last receipt does" in chain.faults()


def test_an_inserted_link_is_named(chain: Tampered) -> None:
    chain.do("UPDATE exchange.link SET number = number + 1 WHERE number > 5")
    chain.do(
        """INSERT INTO exchange.link (sender, number, message, previous, hash, body)
        SELECT sender, 6, message, hash, hash, body FROM exchange.link WHERE number = 5"""
    )
    assert chain.faults()[:2] == [BROKEN.format(6), BROKEN.format(7)]


def test_two_links_in_each_others_place_are_named(chain: Tampered) -> None:
    chain.do("UPDATE exchange.link SET number = 100 WHERE number = 5")
    chain.do("UPDATE exchange.link SET number = 5 WHERE number = 6")
    chain.do("UPDATE exchange.link SET number = 6 WHERE number = 100")
    assert {BROKEN.format(5), BROKEN.format(6)} <= set(chain.faults())


def test_a_changed_receipt_is_named(chain: Tampered) -> None:
    chain.do(
        """UPDATE exchange.message SET receipt =
        jsonb_set(receipt, '{counts,accepted}', '99') WHERE message = 'm-2'"""
    )
    assert chain.faults() == [
        "the receipt of message m-2 does not agree with the links of the chain"
    ]


def test_a_chain_made_anew_does_not_hold_the_receipts_that_senders_keep(chain: Tampered) -> None:
    """Who owns the database can make a chain that agrees with itself; not one with the hashes given away."""
    lines = [
        (line._replace(outcome=Outcome.REJECTED), b"\1" * 16) for line, _ in unpacked(chain.body(5))
    ]
    chain.do("UPDATE exchange.link SET body = %s WHERE number = 5", packed(lines))
    chain.link_again(5)
    assert not any(fault.startswith("link") for fault in chain.faults())
    assert f"the hash {chain.receipts[2]} is not in the chain" in chain.faults(chain.receipts[2])
    assert chain.faults(chain.receipts[1])[0].startswith("the receipt of message m-2")


def test_what_the_law_had_deleted_is_not_called_lost(chain: Tampered) -> None:
    """A lawful deletion leaves the digest of the row in its batch, and nothing else."""
    for table in ('history."measure"', "history.deleted"):
        chain.do(f"ALTER TABLE {table} DISABLE TRIGGER ALL")
    chain.do(
        """WITH gone AS (DELETE FROM history.measure WHERE reference = 'T-2' RETURNING *)
        INSERT INTO history.deleted (kind, entry, batch, digest, deletion)
        SELECT 'measure', entry, batch, digest, 1 FROM gone"""
    )
    assert chain.faults() == []


def test_a_fact_taken_out_of_the_history_is_named(chain: Tampered) -> None:
    chain.do('ALTER TABLE history."measure" DISABLE TRIGGER ALL')
    chain.do("DELETE FROM history.measure WHERE reference = 'T-2'")
    assert chain.faults() == [
        "record measure T-2 has its receipt in link 6, but is not in the register"
    ]
