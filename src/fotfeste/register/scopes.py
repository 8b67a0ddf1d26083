"""Who sees which rows (radsikkerhet): kept by the database, also where the application forgets.

Three roles, none of which owns a table. `fotfeste_municipality` sees and writes the
rows of one sender, the session's `fotfeste.scope`; without one it sees nothing.
`fotfeste_national` reads all. `fotfeste_deletion` is for lawful deletion alone. A row
about a person of screened identity is hidden from a session unless its
`fotfeste.screened_level` is at least the person's (1 confidential, 2 strictly).
"""

from collections.abc import Iterator

from fotfeste.exchange.schema.layout import RecordKind
from fotfeste.exchange.schema.message import RECORD_KINDS

MUNICIPALITY, NATIONAL, DELETION = (
    "fotfeste_municipality",
    "fotfeste_national",
    "fotfeste_deletion",
)

ROLES = "\n".join(
    f"""DO $$ BEGIN CREATE ROLE {role} LOGIN;
    EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; END $$;"""
    for role in (MUNICIPALITY, NATIONAL, DELETION)
)

_OWN = "sender = (SELECT current_setting('fotfeste.scope', true))"
_LEVEL = "(SELECT coalesce(nullif(current_setting('fotfeste.screened_level', true), ''), '0')::int)"


def policies(kind: RecordKind) -> Iterator[str]:
    """The policies of a kind's two tables."""
    named = (name for name, to in kind.refers_to if to in _SCREENED)
    parent = "person" if kind.name == "person" else next(named, None)
    for schema in ("register", "history"):
        table = f'{schema}."{kind.name}"'
        yield from _own_rows(table)
        if parent:
            hidden = f"""{_LEVEL} >= 2 OR NOT (SELECT register.has_screened())
                OR register.level_of("{parent}") <= {_LEVEL}"""
            yield f"""DROP POLICY IF EXISTS screened ON {table};
                CREATE POLICY screened ON {table} AS RESTRICTIVE FOR SELECT USING ({hidden});"""


_SCREENED = ("person", "participation", "ending")


def _own_rows(table: str) -> Iterator[str]:
    yield f"ALTER TABLE {table} ENABLE ROW LEVEL SECURITY;"
    for name, role, rows in (
        ("own", MUNICIPALITY, f"USING ({_OWN}) WITH CHECK ({_OWN})"),
        ("all", NATIONAL, "USING (true)"),
        ("lawful", DELETION, "USING (true)"),
    ):
        action = "SELECT" if role == NATIONAL else "ALL"
        yield f"""DROP POLICY IF EXISTS "{name}" ON {table};
            CREATE POLICY "{name}" ON {table} FOR {action} TO {role} {rows};"""


def grants() -> str:
    """What each role may do at all; rows are narrowed by the policies."""
    everyone = f"{MUNICIPALITY}, {NATIONAL}, {DELETION}"
    kinds = [kind.name for kind in RECORD_KINDS]
    current = ", ".join(f'register."{name}"' for name in kinds)
    past = ", ".join(f'history."{name}"' for name in kinds)
    return f"""
GRANT USAGE ON SCHEMA register, history TO {everyone};
GRANT SELECT ON {current}, {past} TO {everyone};
GRANT INSERT, UPDATE, DELETE ON {current} TO {MUNICIPALITY};
GRANT INSERT ON {past} TO {MUNICIPALITY};
GRANT SELECT, INSERT ON register.known_person, history.batch, history.reading TO {MUNICIPALITY};
GRANT USAGE ON ALL SEQUENCES IN SCHEMA history TO {MUNICIPALITY}, {NATIONAL};
GRANT SELECT ON register.sealed_through TO {everyone};
GRANT SELECT ON register.known_person, history.batch, history.identity TO {NATIONAL};
GRANT INSERT ON history.reading TO {NATIONAL};
GRANT SELECT, INSERT, UPDATE ON register.derived_activity TO {MUNICIPALITY};
GRANT SELECT, INSERT ON history.derived_activity TO {MUNICIPALITY};
GRANT SELECT ON register.derived_activity, history.derived_activity TO {NATIONAL}, {DELETION};
{" ".join(_own_rows("register.known_person"))}
{" ".join(_own_rows("history.batch"))}
{" ".join(_own_rows("register.derived_activity"))}
{" ".join(_own_rows("history.derived_activity"))}
ALTER TABLE history.reading ENABLE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS noted ON history.reading;
CREATE POLICY noted ON history.reading FOR INSERT TO {MUNICIPALITY}, {NATIONAL} WITH CHECK (true);
"""
