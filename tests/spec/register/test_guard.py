"""The guard by example: what a session of the application can do with SQL of its own, in every table and function."""

from collections.abc import Iterator
from pathlib import Path
from uuid import UUID

import psycopg
import pytest

from fotfeste.exchange.intake.receive import Wanted, receive
from fotfeste.exchange.schema.message import RECORD_KINDS
from fotfeste.register.access import (
    COUNTY,
    DELETION,
    MUNICIPALITY,
    NATIONAL,
    Access,
    NotLetIn,
    as_sender,
)
from fotfeste.register.identity import find
from fotfeste.register.sealing import KEY, keys
from fotfeste.register.server import connected, owned
from tests.spec.exchange.messages import GOOD, HEAD, PARTICIPATION, PERSON, message, with_
from tests.spec.register.test_numbers import made_up

NUMBER = made_up("018190")
NATIONAL_NUMBER = {
    "record": "identifier",
    "reference": "N-1",
    "person": "P-1",
    "scheme": "national",
    "number": NUMBER,
    "valid_from": "2024-01-10",
}
WAITS = with_(PARTICIPATION, reference="D-9", person="P-9")


@pytest.fixture
def sent(database: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """A register in which Tromsø and Oslo have each sent the same human being by the command's path."""
    monkeypatch.setenv("FOTFESTE_TEST_MODE", "1")
    for sender in ("5501", "0301"):
        path = tmp_path / f"{sender}.json"
        place = with_(PARTICIPATION, municipality=sender)
        records = (PERSON, place, *GOOD[2:], NATIONAL_NUMBER, with_(WAITS, municipality=sender))
        path.write_bytes(message(*records, head=HEAD | {"sender": sender}))
        with connected(as_sender(sender), database) as connection:
            receipt, _ = receive(connection, path, sender, Wanted())
            assert not receipt.refused
    return database


@pytest.fixture
def bergen(sent: str) -> Iterator[psycopg.Connection]:
    """A session of the application for a third municipality, which has sent nothing."""
    with connected(as_sender("4601"), sent) as session:
        session.autocommit = True
        yield session


def tables(database: str) -> list[str]:
    with psycopg.connect(database) as owner:
        rows = owner.execute(
            """SELECT format('%I.%I', schemaname, tablename) FROM pg_tables
            WHERE schemaname IN ('register', 'history', 'exchange') ORDER BY 1"""
        )
        return [name for (name,) in rows]


def contents(database: str) -> dict[str, list[str]]:
    """Every row of every table, as the owner sees them."""
    with psycopg.connect(database) as owner:
        return {
            name: [row for (row,) in owner.execute(f"SELECT t::text FROM {name} t ORDER BY 1")]
            for name in tables(database)
        }


def columns(owner: psycopg.Connection, table: str) -> list[str]:
    rows = owner.execute(
        """SELECT quote_ident(attname) FROM pg_attribute
        WHERE attrelid = %s::regclass AND attnum > 0 AND NOT attisdropped""",
        (table,),
    )
    return [name for (name,) in rows]


_NOT_ALLOWED = (psycopg.errors.InsufficientPrivilege, psycopg.errors.GeneratedAlways)
_NOT_OF_PERSONS = {"register.laid_out", "register.sealed_through"}


def test_it_reads_no_row_of_another(sent: str, bergen: psycopg.Connection) -> None:
    full, met = contents(sent), set()
    for table in tables(sent):
        if table in _NOT_OF_PERSONS:
            continue
        try:
            assert bergen.execute(f"SELECT count(*) FROM {table}").fetchone() == (0,)
        except psycopg.errors.InsufficientPrivilege:
            continue
        if full[table]:
            met.add(table)
    assert {
        "register.person",
        "history.person",
        "register.identifier",
        "register.known_person",
        "history.batch",
        "exchange.link",
        "exchange.message",
        "exchange.waiting",
    } <= met


def test_it_changes_no_row_of_another(sent: str, bergen: psycopg.Connection) -> None:
    before, refused = contents(sent), 0
    with psycopg.connect(sent) as owner:
        of = {table: columns(owner, table) for table in tables(sent)}
    for table, names in of.items():
        for statement in (
            f"DELETE FROM {table}",
            f"TRUNCATE {table}",
            *(f"UPDATE {table} SET {name} = {name}" for name in names),
            *(f"UPDATE {table} SET {name} = NULL" for name in names),
        ):
            try:
                assert bergen.execute(statement).rowcount == 0
            except _NOT_ALLOWED:
                refused += 1
    assert refused
    assert contents(sent) == before


def test_its_own_rows_it_does_not_change_past_the_history(sent: str) -> None:
    """Every column of every current row of its own, set to something else; every row taken away; a row put in."""
    before, refused = contents(sent), 0
    with psycopg.connect(sent) as owner:
        of = {table: columns(owner, table) for table in tables(sent)}
    with connected(as_sender("5501"), sent) as tromso:
        tromso.autocommit = True
        for kind in RECORD_KINDS:
            table = f"register.{kind.name}"
            if tromso.execute(f'SELECT 1 FROM register."{kind.name}"').fetchone() is None:
                continue
            for name in {"recorded_at", "reference", "valid_from"} & set(of[table]):
                changed = "'x'" if name == "reference" else "valid_from - 1"
                with pytest.raises(psycopg.errors.InsufficientPrivilege):
                    tromso.execute(f'UPDATE register."{kind.name}" SET {name} = {changed}')
                refused += 1
            with pytest.raises(
                (psycopg.errors.InsufficientPrivilege, psycopg.errors.ForeignKeyViolation)
            ):
                tromso.execute(f'DELETE FROM register."{kind.name}"')
            with pytest.raises(psycopg.errors.InsufficientPrivilege):
                tromso.execute(f"""INSERT INTO register."{kind.name}" SELECT (r).* FROM (
                    SELECT jsonb_populate_record(o, jsonb_build_object('key', gen_random_uuid(),
                        'valid_from', '1990-01-01', 'valid_to', '1990-01-02')) AS r
                    FROM register."{kind.name}" o LIMIT 1)""")
    assert refused >= 10
    assert contents(sent) == before


def test_it_adds_no_row_for_another(sent: str, bergen: psycopg.Connection) -> None:
    before = contents(sent)
    with psycopg.connect(sent) as owner:
        of = {table: columns(owner, table) for table in tables(sent)}
    for table, names in of.items():
        if "sender" not in names:
            continue
        with pytest.raises(psycopg.errors.InsufficientPrivilege):
            bergen.execute(f"INSERT INTO {table} (sender) VALUES ('5501')")
    assert contents(sent) == before


def test_no_setting_widens_a_session(sent: str, bergen: psycopg.Connection) -> None:
    def seen() -> int:
        rows = [
            bergen.execute(f'SELECT count(*) FROM register."{kind.name}"') for kind in RECORD_KINDS
        ]
        return sum(row[0] for rows_of in rows for row in rows_of)

    kept = bergen.execute("SELECT current_setting('fotfeste.pass')").fetchone()
    assert kept is not None
    with connected(as_sender("5501"), sent) as other:
        lent = other.execute("SELECT current_setting('fotfeste.pass')").fetchone()
        assert lent is not None
        for given in (
            kept[0].replace('"4601"', '"5501"'),  # its own, altered
            lent[0],  # another session's, overheard
            '{"scope": "5501", "level": 2, "until": 99999999999}',
            "",
        ):
            bergen.execute("SELECT set_config('fotfeste.pass', %s, false)", (given,))
            bergen.execute("SELECT set_config('fotfeste.scope', '5501', false)")
            bergen.execute("SELECT set_config('fotfeste.screened_level', '2', false)")
            assert bergen.execute("SELECT register.scopes()").fetchone() == ([],)
            assert seen() == 0
    for role in ("fotfeste_national", "fotfeste_deletion", "postgres"):
        with pytest.raises(psycopg.errors.InsufficientPrivilege):
            bergen.execute(f"SET ROLE {role}")
    with pytest.raises(psycopg.errors.InsufficientPrivilege):
        bergen.execute("SELECT * FROM register.pass_key")


def test_an_older_register_is_brought_up_to_date_by_whoever_opens_it(sent: str) -> None:
    with owned(sent) as owner:
        owner.execute("UPDATE register.laid_out SET version = 'an older one'")
        owner.execute(f"REVOKE ALL ON register.laid_out FROM {MUNICIPALITY}")
        owner.execute("GRANT EXECUTE ON FUNCTION register.let_be_itself TO PUBLIC")
    with connected(as_sender("4601"), sent) as session:
        assert session.execute("SELECT register.scopes()").fetchone() == (["1201", "4601"],)
        with pytest.raises(psycopg.errors.InsufficientPrivilege):
            session.execute("SELECT register.let_be_itself(gen_random_uuid(), 'x', 'x')")


def test_a_pass_runs_out(sent: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("fotfeste.register.access._VALID_SECONDS", -1)
    with pytest.raises(NotLetIn), connected(as_sender("5501"), sent):
        pass


def test_another_key_lets_nobody_in(sent: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(KEY, "A" * 43 + "=")
    keys.cache_clear()
    try:
        with pytest.raises(NotLetIn, match="another key"), connected(as_sender("5501"), sent):
            pass
    finally:
        monkeypatch.delenv(KEY)
        keys.cache_clear()


def test_nobody_learns_that_a_person_is_known_elsewhere(sent: str) -> None:
    with owned(sent) as owner:
        identities = owner.execute("SELECT DISTINCT identity FROM register.known_person").fetchall()
        assert len(identities) == 1  # it is one human being, as the register knows
    for sender in ("5501", "0301"):
        with connected(as_sender(sender), sent) as session:
            session.autocommit = True
            assert len(find(session, "national", NUMBER)) == 1  # its own, whoever else has him
            for hidden in (
                "SELECT identity FROM register.known_person",
                "SELECT * FROM register.possible_match",
                "SELECT * FROM history.identity",
            ):
                with pytest.raises(psycopg.errors.InsufficientPrivilege):
                    session.execute(hidden)
    with connected(as_sender("4601"), sent) as session:
        assert find(session, "national", NUMBER) == []


def test_no_function_reaches_into_another_municipality(
    sent: str, bergen: psycopg.Connection
) -> None:
    with owned(sent) as owner:
        tromso = [row[0] for row in owner.execute("SELECT key FROM register.known_person")]
        hashes = [row[0] for row in owner.execute("SELECT number_hash FROM register.identifier")]
    before = contents(sent)
    for refused in (
        "SELECT register.let_be_one(%(a)s, %(b)s, 'x', 'x')",
        "SELECT register.let_be_itself(%(a)s, 'x', 'x')",
        "SELECT register.seal('2020-01-01')",
    ):
        with pytest.raises(psycopg.errors.InsufficientPrivilege):
            bergen.execute(refused, {"a": tromso[0], "b": tromso[1]})
    bergen.execute("SELECT register.screen(%s)", (tromso,))
    bergen.execute("SELECT register.match(%s, 'x')", (hashes,))
    bergen.execute("SELECT register.screen_resting(%s, %s)", (tromso, tromso))
    assert contents(sent) == before


def test_level_of_another_municipalitys_person_is_not_told(sent: str) -> None:
    with owned(sent) as owner:
        key: UUID = owner.execute("SELECT key FROM register.known_person LIMIT 1").fetchall()[0][0]
        owner.execute("INSERT INTO register.screened VALUES (%s, 2, '5501')", (key,))
        owner.commit()
    told = {}
    for sender in ("5501", "4601"):
        with connected(as_sender(sender), sent) as session:
            told[sender] = session.execute("SELECT register.level_of(%s)", (key,)).fetchone()
    assert told == {"5501": (2,), "4601": (0,)}


def test_a_national_session_reads_and_does_not_write(sent: str) -> None:
    with connected(Access(NATIONAL, level=2, by="anna"), sent) as session:
        session.autocommit = True
        assert session.execute("SELECT count(*) FROM register.person").fetchone() == (2,)
        for kind in RECORD_KINDS:
            with pytest.raises(psycopg.errors.InsufficientPrivilege):
                session.execute(f'DELETE FROM register."{kind.name}"')


def test_only_the_register_itself_works_as_the_owner() -> None:
    source = Path("src/fotfeste")
    as_owner = {
        str(path.relative_to(source))
        for path in source.rglob("*.py")
        if "owned" in path.read_text(encoding="utf-8") and "register.server" in path.read_text()
    }
    assert as_owner == {"quality/life/session.py"}  # it lays out the tables of findings, no more


def test_the_roles_own_nothing_and_pass_by_nothing(database: str) -> None:
    with owned(database) as owner:
        roles = owner.execute(
            """SELECT rolname, rolsuper OR rolbypassrls OR rolcreaterole OR rolcreatedb OR rolreplication
            FROM pg_roles WHERE rolname LIKE 'fotfeste%' ORDER BY 1"""
        ).fetchall()
        assert roles == [
            (role, False) for role in sorted((COUNTY, DELETION, MUNICIPALITY, NATIONAL))
        ]
        owned_by_them = owner.execute(
            "SELECT count(*) FROM pg_class WHERE pg_get_userbyid(relowner) LIKE 'fotfeste%'"
        ).fetchone()
        assert owned_by_them == (0,)
        memberships = owner.execute(
            "SELECT count(*) FROM pg_auth_members WHERE member::regrole::text LIKE 'fotfeste%'"
        ).fetchone()
        assert memberships == (0,)


def test_every_table_that_a_municipality_reads_has_row_security(database: str) -> None:
    with owned(database) as owner:
        open_to_all = owner.execute(
            """SELECT format('%%I.%%I', n.nspname, c.relname) FROM pg_class c
            JOIN pg_namespace n ON n.oid = c.relnamespace
            WHERE n.nspname IN ('register', 'history', 'exchange') AND c.relkind IN ('r', 'v', 'm')
                AND NOT c.relrowsecurity AND (has_any_column_privilege(%s, c.oid,
                    'SELECT, INSERT, UPDATE') OR has_table_privilege(%s, c.oid, 'DELETE, TRUNCATE'))""",
            (MUNICIPALITY, MUNICIPALITY),
        ).fetchall()
    assert {name for (name,) in open_to_all} == _NOT_OF_PERSONS


def test_no_function_is_everybodys_and_every_definers_path_is_pinned(database: str) -> None:
    with owned(database) as owner:
        functions = owner.execute(
            """SELECT p.oid::regprocedure::text, prosecdef,
                EXISTS (SELECT 1 FROM aclexplode(coalesce(proacl, acldefault('f', proowner))) a
                    WHERE a.grantee = 0),
                coalesce(proconfig::text LIKE '%search_path=%pg_temp%', false)
            FROM pg_proc p JOIN pg_namespace n ON n.oid = pronamespace
            WHERE nspname IN ('register', 'history', 'exchange')"""
        ).fetchall()
    assert len(functions) > 10
    assert [name for name, _, everybodys, _ in functions if everybodys] == []
    assert [name for name, definer, _, pinned in functions if definer and not pinned] == []
