"""Which clock every record runs by (slettefrister), as SQL over all that was ever said.

A participation and all that was registered under it is one: it goes when its own
time is out. Facts about the person himself are kept as long as anything else of the
human being is, with whatever sender, and go with what is kept longest. A record
whose day is not known is kept, and told of.
"""

from collections.abc import Iterator, Mapping

from fotfeste.exchange.schema.message import RECORD_KINDS
from fotfeste.register.retention.categories import Term

OF_PERSON = ("person", "identifier", "contact", "relation", "permit", "transfer")
"""Kinds that are kept as long as anything else of the person (§ 46: for all purposes)."""


def statements(terms: Mapping[str, Term]) -> Iterator[str]:
    """What makes the temporary table `kept`: a row for each record, with its category and last day."""
    yield _table("said_person", "SELECT key, identity FROM register.known_person")
    yield _table("entered", _entered())
    yield _table("kept_participation", _participations())
    yield _table("clocks", " UNION ALL ".join(_clocks()))
    yield f"""CREATE TEMP TABLE kept ON COMMIT DROP AS
        SELECT category, kind, key, person, identity, began_on, {_due(terms)} AS due_on FROM clocks"""
    yield _table("longest", _longest(terms))
    for kind in (*OF_PERSON, "education"):
        yield f"INSERT INTO kept {_of_person(kind)}"
    yield "CREATE UNIQUE INDEX ON kept (kind, key)"


def _table(name: str, query: str) -> str:
    return f"CREATE TEMP TABLE {name} ON COMMIT DROP AS {query}"


def _last(kind: str) -> str:
    """The last that was said of every record of a kind, also of those taken back."""
    return f"""(SELECT DISTINCT ON (key) * FROM history."{kind}" WHERE NOT withdrawn
        ORDER BY key, entry DESC)"""


def _entered() -> str:
    """The day a human being entered the target group: settlement or permit, the later."""
    days = " UNION ALL ".join(
        f"SELECT person, {day} AS on_day FROM {_last(kind)} AS {kind}"
        for kind, day in (
            ("permit", "granted_on"),
            ("settlement", "settled_on"),
            ("participation", "settled_on"),
        )
    )
    return f"""SELECT identity, max(on_day) AS on_day FROM ({days}) AS d
        JOIN said_person AS k ON k.key = d.person GROUP BY identity"""


def _participations() -> str:
    return f"""SELECT p.key, p.person, k.identity, p.started_on,
        CASE WHEN p.started_on IS NULL THEN 'not_participating' ELSE 'qualification' END AS category,
        coalesce(p.started_on, p.settled_on, e.on_day) AS began_on
        FROM {_last("participation")} AS p JOIN said_person AS k ON k.key = p.person
        LEFT JOIN entered AS e USING (identity)"""


def _clocks() -> Iterator[str]:
    """A row for each record that has a clock of its own."""
    yield """SELECT category, 'participation' AS kind, key, person, identity, began_on
        FROM kept_participation"""
    for kind in RECORD_KINDS:
        if "participation" in kind.field_names:
            yield f"""SELECT p.category, '{kind.name}', r.key, p.person, p.identity, p.began_on
                FROM {_last(kind.name)} AS r JOIN kept_participation AS p ON p.key = r.participation"""
    yield f"""SELECT p.category, 'status', r.key, p.person, p.identity, p.began_on
        FROM {_last("status")} AS r JOIN {_last("ending")} AS e ON e.key = r.ending
        JOIN kept_participation AS p ON p.key = e.participation"""
    mapped = f"""(SELECT identity, max(mapped_from) AS on_day FROM {_last("competence_mapping")} AS m
        JOIN said_person AS k ON k.key = m.person GROUP BY identity)"""
    settled = f"""(SELECT identity, max(settled_on) AS on_day FROM (
            SELECT person, settled_on FROM {_last("settlement")} AS s
            UNION ALL SELECT person, settled_on FROM {_last("participation")} AS p) AS s
        JOIN said_person AS k ON k.key = s.person GROUP BY identity)"""
    yield _by_person("settlement", "settlement", "r.settled_on", settled)
    yield _by_person("settlement", "grant", "o.on_day", settled)
    yield _by_person("competence", "competence_mapping", "r.mapped_from", mapped)
    yield _by_person("competence", "career_guidance", "coalesce(o.on_day, r.guided_from)", mapped)
    yield _by_person("competence", "education", "o.on_day", mapped, "WHERE o.on_day IS NOT NULL")


def _by_person(category: str, kind: str, day: str, other: str, where: str = "") -> str:
    return f"""SELECT '{category}', '{kind}', r.key, r.person, k.identity, {day}
        FROM {_last(kind)} AS r JOIN said_person AS k ON k.key = r.person
        LEFT JOIN {other} AS o USING (identity) {where}"""


def _due(terms: Mapping[str, Term]) -> str:
    """The day a record's time is out: that day of its own year, so many years on; NULL where it never is."""
    years = "".join(
        f" WHEN '{each.category.id}' THEN {each.years}" for each in terms.values() if each.years
    )
    if not years:
        return "NULL::date"
    return f"(began_on + (CASE category{years} END) * interval '1 year')::date"


def _longest(terms: Mapping[str, Term]) -> str:
    """For each human being what is kept longest; `due_on` NULL where something has no last day.

    Whoever never started is in the target group without taking part.
    """
    return f"""SELECT DISTINCT ON (identity) identity, category, began_on, due_on FROM (
            SELECT identity, category, began_on, due_on FROM kept
            UNION ALL SELECT identity, category, began_on, {_due(terms)} FROM (
                SELECT DISTINCT k.identity, 'not_participating' AS category, e.on_day AS began_on
                FROM said_person AS k LEFT JOIN entered AS e USING (identity)
                WHERE NOT EXISTS (SELECT 1 FROM kept_participation AS p
                    WHERE p.identity = k.identity AND p.started_on IS NOT NULL)) AS never) AS all_of_it
        ORDER BY identity, due_on DESC NULLS FIRST, category"""


def _of_person(kind: str) -> str:
    """The records of a kind about the person himself; one that names two goes with the first that goes."""
    others = (
        f"UNION ALL SELECT r.key, r.relative FROM {_last(kind)} AS r" if kind == "relation" else ""
    )
    return f"""SELECT DISTINCT ON (r.key) l.category, '{kind}', r.key, r.person, k.identity,
            l.began_on, l.due_on
        FROM (SELECT key, person FROM {_last(kind)} AS r {others}) AS r
        JOIN said_person AS k ON k.key = r.person JOIN longest AS l USING (identity)
        WHERE NOT EXISTS (SELECT 1 FROM kept AS o WHERE o.kind = '{kind}' AND o.key = r.key)
        ORDER BY r.key, l.due_on NULLS LAST"""
