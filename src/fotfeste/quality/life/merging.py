"""What becomes of findings when those that are there now are laid beside them (sammenstilling), as SQL over `found`."""

from fotfeste.quality.checks.all import CHECKS
from fotfeste.register.columns import BY_NAME

OPENED = """WITH new AS (
    INSERT INTO quality.finding (check_id, kind, record, participation, sender, place, state, seen,
        expected, rule, rule_day, since)
    SELECT f.check_id, f.kind, f.record, f.participation, p.sender, f.place, 'open', f.seen,
        f.expected, f.rule, f.rule_day, f.since
    FROM found AS f JOIN register.participation AS p ON p.key = f.participation
    ON CONFLICT (check_id, record) DO NOTHING RETURNING finding, sender, participation)
INSERT INTO quality.event (finding, sender, participation, what, by, because)
SELECT finding, sender, participation, 'opened', %s, '' FROM new RETURNING what"""

REOPENED = """WITH back AS (
    UPDATE quality.finding AS q SET state = 'open' FROM found AS f
    WHERE f.check_id = q.check_id AND f.record = q.record AND (q.state = 'mended'
        OR q.state = 'explained' AND (q.seen, q.expected) IS DISTINCT FROM (f.seen, f.expected))
    RETURNING q.finding, q.sender, q.participation, q.last_found,
        (q.seen, q.expected) IS DISTINCT FROM (f.seen, f.expected) AS is_other)
INSERT INTO quality.event (finding, sender, participation, what, by, because)
SELECT finding, sender, participation, 'reopened', %s,
    CASE WHEN is_other THEN 'another' ELSE 'again' END
FROM back RETURNING what"""

FOUND_AGAIN = """UPDATE quality.finding AS q SET last_found = clock_timestamp(), place = f.place,
    seen = f.seen, expected = f.expected, rule = f.rule, rule_day = f.rule_day, since = f.since
FROM found AS f WHERE f.check_id = q.check_id AND f.record = q.record"""


def mended() -> str:
    """Close what is no longer found; the entry is the newest of its kind, or of the participation, since it was."""
    entries = " UNION ALL ".join(
        f"""SELECT '{kind.name}' AS kind, h.entry, h.batch,
            {"h.key" if kind.name == "participation" else "h.participation"} AS participation
            FROM history."{kind.name}" AS h"""
        for kind in BY_NAME.values()
        if kind.name == "participation" or "participation" in kind.field_names
    )
    of_file = {kind.extract: kind.name for kind in BY_NAME.values()}
    about = " ".join(
        f"WHEN '{check.id}' THEN '{of_file.get(check.file, '')}'" for check in CHECKS.values()
    )
    return f"""WITH gone AS (
        SELECT * FROM quality.finding AS q WHERE state <> 'mended' AND NOT EXISTS (
            SELECT 1 FROM found AS f WHERE f.check_id = q.check_id AND f.record = q.record)),
    entries AS ({entries}),
    by_entry AS (
        SELECT DISTINCT ON (g.finding) g.finding, e.kind, e.entry FROM gone AS g
        JOIN entries AS e ON e.participation = g.participation
        JOIN history.batch AS b ON b.batch = e.batch AND b.recorded_time > g.last_found
        ORDER BY g.finding, e.kind = (CASE g.check_id {about} END) DESC, b.recorded_time DESC),
    closed AS (
        UPDATE quality.finding AS q SET state = 'mended' FROM gone AS g
        WHERE q.finding = g.finding RETURNING q.finding, q.sender, q.participation)
    INSERT INTO quality.event (finding, sender, participation, what, by, because, mending_kind, mending_entry)
    SELECT c.finding, c.sender, c.participation, 'mended', %s,
        CASE WHEN m.entry IS NULL THEN 'no_entry' ELSE '' END, m.kind, m.entry
    FROM closed AS c LEFT JOIN by_entry AS m USING (finding) RETURNING what"""
