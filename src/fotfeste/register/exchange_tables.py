"""What the exchange remembers (tabellene for utveksling): messages, links of chains, records, what waits.

They are laid out with the register's own tables, by the same owner and under the same guard.
"""

from fotfeste.register.scopes import own_rows

TABLES = """
CREATE SCHEMA IF NOT EXISTS exchange;
CREATE TABLE IF NOT EXISTS exchange.sender (
    sender text PRIMARY KEY, links bigint NOT NULL DEFAULT 0, hash bytea NOT NULL DEFAULT '');
CREATE TABLE IF NOT EXISTS exchange.message (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    sender text NOT NULL, message text NOT NULL, content text NOT NULL,
    status text NOT NULL CHECK (status IN ('receiving', 'interrupted', 'received')),
    began_at timestamptz NOT NULL DEFAULT clock_timestamp(), received_at timestamptz,
    receipt jsonb);
CREATE UNIQUE INDEX IF NOT EXISTS message_once
    ON exchange.message (sender, message) WHERE status = 'received';
CREATE TABLE IF NOT EXISTS exchange.link (
    sender text NOT NULL, number bigint NOT NULL, message bigint NOT NULL,
    previous bytea NOT NULL, hash bytea NOT NULL, body bytea NOT NULL,
    made_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    PRIMARY KEY (sender, number));
CREATE INDEX IF NOT EXISTS link_of_message ON exchange.link (message);
CREATE TABLE IF NOT EXISTS exchange.record (
    key uuid PRIMARY KEY, sender text NOT NULL, kind text NOT NULL, reference text NOT NULL,
    digest uuid NOT NULL, revision bigint, state text NOT NULL, link bigint NOT NULL);
CREATE TABLE IF NOT EXISTS exchange.waiting (
    key uuid PRIMARY KEY, sender text NOT NULL, kind text NOT NULL, missing uuid NOT NULL,
    message bigint NOT NULL, number bigint NOT NULL, imported boolean NOT NULL, body bytea NOT NULL);
CREATE INDEX IF NOT EXISTS waiting_for ON exchange.waiting (missing);
CREATE OR REPLACE FUNCTION exchange.refuse() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'UPDATE' AND current_setting('fotfeste.forgetting', true) = 'yes' THEN RETURN NULL; END IF;
    RAISE EXCEPTION 'a chain is only added to';
END $$;
CREATE OR REPLACE TRIGGER only_added BEFORE UPDATE OR DELETE OR TRUNCATE
    ON exchange.link FOR EACH STATEMENT EXECUTE FUNCTION exchange.refuse();
"""

GUARD = "\n".join(
    statement
    for table in ("sender", "message", "link", "record", "waiting")
    for statement in own_rows(f"exchange.{table}")
)
