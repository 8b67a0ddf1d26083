"""Who sees which rows (radsikkerhet): kept by the database, also where the application forgets.

A municipality's session sees and writes the rows of one sender, the scope of its
pass, under whatever number they came, and of those that went into it; without a
pass it sees nothing. A county's session reads those of its municipalities, and writes
none. A national session reads all. Lawful deletion
has a role of its own. A row about a person of screened identity is hidden from a
session whose pass does not reach the person's level (1 confidential, 2 strictly).
What a role may do at all stands in `rights.py`.
"""

from collections.abc import Iterator

from fotfeste.exchange.schema.layout import RecordKind
from fotfeste.register.access import COUNTY, DELETION, MUNICIPALITY, NATIONAL

ROLES = "\n".join(
    f"""DO $$ BEGIN CREATE ROLE {role} LOGIN;
    EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; END $$;"""
    for role in (MUNICIPALITY, COUNTY, NATIONAL, DELETION)
)

_OWN = "sender = ANY ((SELECT register.scopes())::text[])"
_LEVEL = "(SELECT register.screened_level())"
_SCREENED = ("person", "participation", "ending")


def policies(kind: RecordKind) -> Iterator[str]:
    """The policies of a kind's two tables."""
    named = (name for name, to in kind.refers_to if to in _SCREENED)
    parent = "person" if kind.name == "person" else next(named, None)
    for schema in ("register", "history"):
        table = f'{schema}."{kind.name}"'
        yield from own_rows(table, kind.name)
        if parent:
            yield hidden_when_screened(table, parent)


def own_rows(table: str, kind: str = "", *, as_written: str = _OWN) -> Iterator[str]:
    """The policies of a table of which every row has a sender; `as_written` holds of new rows.

    A table of a record kind is open to the roles that have the kind.
    """
    reads = f"{_OWN} AND (SELECT register.may_read('{kind}'))" if kind else _OWN
    writes = f"{as_written} AND (SELECT register.may_write('{kind}'))" if kind else as_written
    yield f"ALTER TABLE {table} ENABLE ROW LEVEL SECURITY;"
    for name, role, rows in (
        ("own", MUNICIPALITY, f"FOR SELECT TO {{}} USING ({reads})"),
        ("new", MUNICIPALITY, f"FOR INSERT TO {{}} WITH CHECK ({writes})"),
        ("changed", MUNICIPALITY, f"FOR UPDATE TO {{}} USING ({writes}) WITH CHECK ({writes})"),
        ("gone", MUNICIPALITY, f"FOR DELETE TO {{}} USING ({writes})"),
        ("county", COUNTY, f"FOR SELECT TO {{}} USING ({reads})"),
        ("all", NATIONAL, "FOR SELECT TO {} USING (true)"),
        ("lawful", DELETION, "FOR ALL TO {} USING (true)"),
    ):
        yield f"""DROP POLICY IF EXISTS "{name}" ON {table};
            CREATE POLICY "{name}" ON {table} {rows.format(role)};"""


def hidden_when_screened(table: str, parent: str) -> str:
    """The policy that hides rows about screened persons; `parent` is the column that leads to them."""
    seen = f"""{_LEVEL} >= 2 OR NOT (SELECT register.has_screened())
        OR register.level_of("{parent}") <= {_LEVEL}"""
    return f"""DROP POLICY IF EXISTS screened ON {table};
        CREATE POLICY screened ON {table} AS RESTRICTIVE FOR ALL USING ({seen});"""


SHARED = "\n".join(
    (
        *own_rows("register.known_person", as_written=f"{_OWN} AND identity = key"),
        *own_rows("history.batch"),
        *own_rows("register.derived_activity"),
        hidden_when_screened("register.derived_activity", "ending"),
        *own_rows("history.derived_activity"),
        hidden_when_screened("history.derived_activity", "ending"),
        "ALTER TABLE history.deleted ENABLE ROW LEVEL SECURITY;",
        "DROP POLICY IF EXISTS own ON history.deleted;",
        'DROP POLICY IF EXISTS "all" ON history.deleted;',
        f"""CREATE POLICY own ON history.deleted FOR SELECT TO {MUNICIPALITY}
            USING (EXISTS (SELECT 1 FROM history.batch b WHERE b.batch = deleted.batch));""",
        f"""CREATE POLICY "all" ON history.deleted FOR SELECT TO {NATIONAL}, {DELETION} USING (true);""",
        "ALTER TABLE history.reading ENABLE ROW LEVEL SECURITY;",
        "DROP POLICY IF EXISTS noted ON history.reading;",
    )
)
"""The policies of the tables beside those of the record kinds."""
