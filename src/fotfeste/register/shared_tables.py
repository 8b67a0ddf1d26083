"""Tables that the register has beside those of its record kinds (felles tabeller).

`known_person` is a person as one sender knows him; `identity` says which of them
are the same human being. `batch` is one write, linked to the one before it by a
hash. What the law has removed is in `retention.tables`.
"""

BEFORE = """
CREATE EXTENSION IF NOT EXISTS btree_gist;
CREATE SCHEMA IF NOT EXISTS register;
CREATE SCHEMA IF NOT EXISTS history;
CREATE TABLE IF NOT EXISTS register.laid_out (version text NOT NULL);
CREATE TABLE IF NOT EXISTS register.known_person (
    key uuid PRIMARY KEY,
    sender text NOT NULL,
    identity uuid NOT NULL);
CREATE INDEX IF NOT EXISTS known_person_identity ON register.known_person (identity);
CREATE TABLE IF NOT EXISTS register.screened (
    key uuid PRIMARY KEY,
    level smallint NOT NULL);
ALTER TABLE register.screened ADD COLUMN IF NOT EXISTS sender text;
ALTER TABLE register.screened DROP CONSTRAINT IF EXISTS screened_pkey;
CREATE UNIQUE INDEX IF NOT EXISTS screened_once ON register.screened (key, coalesce(sender, ''));
CREATE TABLE IF NOT EXISTS register.sealed_through (known_at date PRIMARY KEY);
CREATE TABLE IF NOT EXISTS history.batch (
    batch bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    sender text NOT NULL,
    number bigint NOT NULL,
    kind text NOT NULL,
    facts bigint NOT NULL,
    recorded_time timestamptz NOT NULL,
    changed_by text NOT NULL,
    because text NOT NULL,
    message bigint,
    previous bytea NOT NULL,
    digest bytea NOT NULL,
    UNIQUE (sender, number));
CREATE TABLE IF NOT EXISTS history.identity (
    entry bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    person uuid NOT NULL,
    identity uuid NOT NULL,
    recorded_at date NOT NULL,
    recorded_time timestamptz NOT NULL DEFAULT clock_timestamp(),
    changed_by text NOT NULL,
    because text NOT NULL);
CREATE TABLE IF NOT EXISTS register.possible_match (
    one uuid NOT NULL,
    other uuid NOT NULL,
    because text NOT NULL,
    found_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    answer text CHECK (answer IN ('same', 'apart')),
    answered_by text,
    PRIMARY KEY (one, other));
CREATE TABLE IF NOT EXISTS history.reading (
    entry bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    recorded_time timestamptz NOT NULL DEFAULT clock_timestamp(),
    read_by text NOT NULL,
    role text NOT NULL,
    scope text NOT NULL,
    person uuid,
    kinds text[] NOT NULL,
    because text NOT NULL);
CREATE OR REPLACE FUNCTION register.seal(day date) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = register, pg_temp AS $$
    LOCK TABLE sealed_through IN EXCLUSIVE MODE;
    INSERT INTO sealed_through SELECT day WHERE day <= current_date ON CONFLICT DO NOTHING;
$$;
CREATE OR REPLACE FUNCTION history.refuse() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'DELETE' AND pg_has_role(current_user, 'fotfeste_deletion', 'MEMBER')
        AND current_setting('fotfeste.lawful_deletion', true) = 'yes' THEN RETURN NULL; END IF;
    RAISE EXCEPTION 'the history is only added to';
END $$;
"""

_ONLY_ADDED = ("batch", "identity", "reading")

AFTER = "\n".join(
    f"""CREATE OR REPLACE TRIGGER only_added BEFORE UPDATE OR DELETE OR TRUNCATE
    ON history.{name} FOR EACH STATEMENT EXECUTE FUNCTION history.refuse();"""
    for name in _ONLY_ADDED
)
