"""Who may see and do what (roller): named roles, each with the kinds of record it reads and writes, and no more.

The database keeps them (`register.role_right`): a session's role is in its pass, and a
kind that the role does not have is as if it were empty. Who looks after users, who
analyses and who does research have no rows at all: the two last work on extracts.
"""

from dataclasses import dataclass

from fotfeste.domain.text import Text
from fotfeste.exchange.schema.message import RECORD_KINDS
from fotfeste.extract.values import literal
from fotfeste.register.access import MUNICIPALITY, STRICTEST, SYSTEM, Access

_ALL = frozenset(kind.name for kind in RECORD_KINDS)
_NORWEGIAN = frozenset(("language", "social_studies", "exemption"))
_GUIDANCE = frozenset(("competence_mapping", "career_guidance"))
_OWN_AFFAIRS = frozenset(("identifier", "contact", "relation", "settlement", "transfer", "grant"))
"""What nobody who looks at how a municipality works needs to know of a person."""
_WHO = frozenset(("person", "identifier", "contact", "permit", "participation"))


@dataclass(frozen=True, slots=True)
class Role:
    """A named role: the kinds of record it reads and writes, and up to which level of screening."""

    id: str
    title: Text
    reads: frozenset[str] = frozenset()
    writes: frozenset[str] = frozenset()
    level: int = 0


ROLES: dict[str, Role] = {
    role.id: role
    for role in (
        Role(SYSTEM, Text("Fagsystem", "Fagsystem", "Case system"), _ALL, _ALL, STRICTEST),
        Role(
            "intro",
            Text("Introduksjonsprogram", "Introduksjonsprogram", "Introduction programme"),
            _ALL,
            _ALL - _NORWEGIAN,
        ),
        Role(
            "norwegian",
            Text("Norskopplæring", "Norskopplæring", "Norwegian training"),
            _WHO | _NORWEGIAN | {"education", "leave", "absence"},
            _NORWEGIAN,
        ),
        Role("superuser", Text("Superbruker", "Superbrukar", "Superuser"), _ALL, _ALL),
        Role(
            "screened",
            Text("Skjermet adresse", "Skjerma adresse", "Screened address"),
            _ALL,
            _ALL,
            STRICTEST,
        ),
        Role(
            "guidance",
            Text("Karriereveiledning", "Karriererettleiing", "Career guidance"),
            _WHO - {"identifier"} | _GUIDANCE | {"education"},
            _GUIDANCE,
        ),
        Role("supervisor", Text("Innsyn", "Innsyn", "Read-only"), _ALL),
        Role(
            "governor",
            Text("Statsforvalter", "Statsforvaltar", "County governor"),
            _ALL - _OWN_AFFAIRS,
        ),
        Role("admin", Text("Brukeradministrator", "Brukaradministrator", "User administrator")),
        Role("analyst", Text("Analytiker", "Analytikar", "Analyst")),
        Role("researcher", Text("Forsker", "Forskar", "Researcher")),
    )
}
"""Every role by its id."""


def as_person(role: str, scope: str, by: str) -> Access:
    """The access of somebody with a named role in a municipality. Raises KeyError for a role there is not."""
    return Access(MUNICIPALITY, scope, ROLES[role].level, by, role)


_ROWS = ", ".join(
    f"({literal(role.id)}, {literal(kind)}, {kind in role.writes})"
    for role in ROLES.values()
    for kind in sorted(role.reads)
)

TABLES = f"""
CREATE TABLE IF NOT EXISTS register.role_right (
    role text NOT NULL, kind text NOT NULL, writes boolean NOT NULL, PRIMARY KEY (role, kind));
DELETE FROM register.role_right;
INSERT INTO register.role_right (role, kind, writes) VALUES {_ROWS};
CREATE OR REPLACE FUNCTION register.may_read(wanted text) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = register, pg_temp AS $$
    SELECT EXISTS (SELECT 1 FROM role_right WHERE role = passed('role') AND kind = wanted);
$$;
CREATE OR REPLACE FUNCTION register.may_write(wanted text) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = register, pg_temp AS $$
    SELECT EXISTS (SELECT 1 FROM role_right WHERE role = passed('role') AND kind = wanted AND writes);
$$;
"""
"""What each role may, where policies ask for it; laid down anew each time the tables are."""
