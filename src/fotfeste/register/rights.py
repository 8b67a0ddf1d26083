"""What each role may do at all (rettigheter): everything taken from everybody, then as little as it needs given.

Functions that run with the owner's rights (SECURITY DEFINER) are named here one by
one; each has its search path pinned, and looks only at what the session's pass opens.
"""

from fotfeste.exchange.schema.message import RECORD_KINDS
from fotfeste.register.access import COUNTY, DELETION, MUNICIPALITY, NATIONAL

_EVERYONE = f"{MUNICIPALITY}, {COUNTY}, {NATIONAL}, {DELETION}"
_SCHEMAS = "register, history, exchange"
_CURRENT = ", ".join(f'register."{kind.name}"' for kind in RECORD_KINDS)
_PAST = ", ".join(f'history."{kind.name}"' for kind in RECORD_KINDS)

_TAKEN = f"""
REVOKE ALL ON SCHEMA {_SCHEMAS} FROM PUBLIC;
REVOKE ALL ON ALL TABLES IN SCHEMA {_SCHEMAS} FROM PUBLIC, {_EVERYONE};
REVOKE ALL ON ALL SEQUENCES IN SCHEMA {_SCHEMAS} FROM PUBLIC, {_EVERYONE};
REVOKE ALL ON ALL FUNCTIONS IN SCHEMA {_SCHEMAS} FROM PUBLIC, {_EVERYONE};
"""

_EVERY_SESSION = f"""
GRANT USAGE ON SCHEMA {_SCHEMAS} TO {_EVERYONE};
GRANT SELECT ON {_CURRENT}, {_PAST} TO {_EVERYONE};
GRANT SELECT ON register.derived_activity, history.derived_activity TO {_EVERYONE};
GRANT SELECT ON register.laid_out, register.sealed_through TO {_EVERYONE};
GRANT EXECUTE ON FUNCTION register.passed(text), register.scopes(), register.screened_level(),
    register.level_of(uuid), register.has_screened(), register.has_sent(text), register.today(),
    register.may_read(text), register.may_write(text) TO {_EVERYONE};
"""

_OF_A_MUNICIPALITY = f"""
GRANT INSERT, UPDATE, DELETE ON {_CURRENT} TO {MUNICIPALITY};
GRANT INSERT ON {_PAST} TO {MUNICIPALITY};
GRANT SELECT (key, sender), INSERT (key, sender, identity) ON register.known_person
    TO {MUNICIPALITY};
GRANT SELECT, INSERT ON history.batch TO {MUNICIPALITY};
GRANT SELECT (kind, batch) ON history.deleted TO {MUNICIPALITY};
GRANT INSERT, UPDATE ON register.derived_activity TO {MUNICIPALITY};
GRANT INSERT ON history.derived_activity TO {MUNICIPALITY};
GRANT EXECUTE ON FUNCTION register.note_reading(uuid[], text[], text, text)
    TO {MUNICIPALITY}, {NATIONAL};
GRANT USAGE ON SEQUENCE history.batch_batch_seq TO {MUNICIPALITY};
GRANT EXECUTE ON FUNCTION register.match(bytea[], text), register.screen(uuid[]),
    register.screen_resting(uuid[], uuid[]) TO {MUNICIPALITY};
GRANT SELECT, INSERT, UPDATE ON exchange.sender, exchange.message, exchange.record,
    exchange.waiting TO {MUNICIPALITY};
GRANT SELECT, INSERT ON exchange.link TO {MUNICIPALITY};
GRANT DELETE ON exchange.waiting TO {MUNICIPALITY};
"""

_OF_A_COUNTY = f"""
GRANT SELECT (key, sender) ON register.known_person TO {COUNTY};
GRANT SELECT ON history.batch TO {COUNTY};
GRANT SELECT (sender) ON exchange.sender TO {COUNTY};
GRANT EXECUTE ON FUNCTION register.note_reading(uuid[], text[], text, text) TO {COUNTY};
"""

_OF_THE_NATION = f"""
GRANT SELECT ON register.known_person, history.batch, history.identity,
    history.deleted, history.deletion_proof, exchange.sender, exchange.message, exchange.link TO {NATIONAL};
GRANT SELECT, INSERT, UPDATE ON register.possible_match TO {NATIONAL};
GRANT EXECUTE ON FUNCTION register.let_be_one(uuid, uuid, text, text),
    register.let_be_itself(uuid, text, text), register.seal(date) TO {NATIONAL};
"""

RIGHTS = "\n".join((_TAKEN, _EVERY_SESSION, _OF_A_MUNICIPALITY, _OF_A_COUNTY, _OF_THE_NATION))
