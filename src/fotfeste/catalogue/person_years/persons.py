"""What is known of the person on the day that counts (kjennetegn): versions, permit, education.

The version in force on the last day in the programme that year counts; where
none was in force yet, the first that came.
"""

_NEWEST_FIRST = (
    "date_diff('day', DATE '0001-01-01', {a}.valid_from)"
    " * CASE WHEN {a}.valid_from <= k.last_day THEN 1 ELSE -1 END"
)
_PERSON = _NEWEST_FIRST.format(a="n")
_EDUCATION = _NEWEST_FIRST.format(a="b")


def _again(file: str) -> str:
    """The rows of those who have several, among which one must be chosen."""
    return f"""
{file}_again AS MATERIALIZED (
    SELECT f.* FROM {file} AS f
    JOIN (SELECT person_id FROM {file} GROUP BY person_id HAVING count(*) > 1) AS s
        ON s.person_id = f.person_id
)"""


def _once(file: str) -> str:
    """The rows of the others."""
    return (
        f"(SELECT f.* FROM {file} AS f"
        f" LEFT JOIN (SELECT DISTINCT person_id FROM {file}_again) AS s"
        " ON s.person_id = f.person_id WHERE s.person_id IS NULL)"
    )


_OF_PERSON = "n.person_id = k.person_id AND n.recorded_at <= k.known_at"
DESCRIBED = f"""{_again("persons")},
person_again_then AS (
    SELECT k.number,
        arg_max(n.sex, {_PERSON}) AS sex,
        arg_max(n.birth_date, {_PERSON}) AS birth_date,
        arg_max(coalesce({{country_of}}, 'XU'), {_PERSON}) AS country,
        arg_max(n.screened <> 'no', {_PERSON}) AS screened
    FROM kept AS k JOIN persons_again AS n ON {_OF_PERSON}
    GROUP BY k.number
),
described AS (
    -- those who are kept, as they were on that day
    SELECT k.*, coalesce(n.sex, a.sex) AS sex, coalesce(n.birth_date, a.birth_date) AS birth_date,
        coalesce(CASE WHEN n.person_id IS NOT NULL THEN coalesce({{country_of}}, 'XU') END, a.country)
            AS country,
        coalesce(n.screened <> 'no', a.screened) AS screened
    FROM kept AS k
    LEFT JOIN {_once("persons")} AS n ON {_OF_PERSON}
    LEFT JOIN person_again_then AS a ON a.number = k.number
    WHERE n.person_id IS NOT NULL OR a.number IS NOT NULL
)"""

_BY_THEN = (
    "g.person_id = k.person_id AND g.recorded_at <= k.known_at AND g.granted_on <= k.last_day"
)
PERMIT_THEN = f"""{_again("permits")},
permit_then AS (
    -- whether the latest permit by that day is collective protection (utlendingsloven § 34)
    SELECT number, granted_34, coalesce(granted_34 >= granted_other, granted_34 IS NOT NULL)
        AS collective_protection
    FROM (
        SELECT k.number, CASE WHEN g.ground = '34' THEN g.granted_on END AS granted_34,
            CASE WHEN g.ground <> '34' THEN g.granted_on END AS granted_other
        FROM kept AS k JOIN {_once("permits")} AS g ON {_BY_THEN}
        UNION ALL
        SELECT k.number,
            max(g.granted_on) FILTER (WHERE g.ground = '34'),
            max(g.granted_on) FILTER (WHERE g.ground <> '34')
        FROM kept AS k JOIN permits_again AS g ON {_BY_THEN}
        GROUP BY k.number
    )
)"""

_OF_EDUCATION = "b.person_id = k.person_id AND b.recorded_at <= k.known_at"
EDUCATION_THEN = f"""{_again("education")},
education_then AS (
    SELECT k.number,
        CASE WHEN b.classification = 'track' THEN coalesce(b.level, 'unknown') END AS track,
        CASE WHEN b.classification = 'level' THEN coalesce(b.level, 'unknown') END AS level
    FROM kept AS k JOIN {_once("education")} AS b ON {_OF_EDUCATION}
    UNION ALL
    SELECT k.number,
        arg_max(coalesce(b.level, 'unknown'), {_EDUCATION})
            FILTER (WHERE b.classification = 'track'),
        arg_max(coalesce(b.level, 'unknown'), {_EDUCATION})
            FILTER (WHERE b.classification = 'level')
    FROM kept AS k JOIN education_again AS b ON {_OF_EDUCATION}
    GROUP BY k.number
)"""
