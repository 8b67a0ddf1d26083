"""What is known of the person on the day that counts (kjennetegn): versions, permit, education.

The version in force on the last day in the programme that year counts; where
none was in force yet, the first that came.
"""

_NEWEST_FIRST = (
    "CASE WHEN {a}.valid_from <= k.last_day THEN {a}.valid_from - DATE '0001-01-01'"
    " ELSE DATE '0001-01-01' - {a}.valid_from END"
)
_PERSON = _NEWEST_FIRST.format(a="n")
_EDUCATION = _NEWEST_FIRST.format(a="b")

PERSON_THEN = f"""
person_then AS (
    SELECT k.number,
        arg_max(n.sex, {_PERSON}) AS sex,
        arg_max(n.birth_date, {_PERSON}) AS birth_date,
        arg_max(coalesce({{country_of}}, 'XU'), {_PERSON}) AS country,
        arg_max(n.screened <> 'no', {_PERSON}) AS screened
    FROM kept AS k
    JOIN persons AS n ON n.person_id = k.person_id AND n.recorded_at <= k.known_at
    GROUP BY k.number
)"""

PERMIT_THEN = """
permit_then AS (
    -- whether the latest permit by that day is collective protection (utlendingsloven § 34)
    SELECT number, granted_34, coalesce(granted_34 >= granted_other, granted_34 IS NOT NULL)
        AS collective_protection
    FROM (
        SELECT k.number,
            max(g.granted_on) FILTER (WHERE g.ground = '34') AS granted_34,
            max(g.granted_on) FILTER (WHERE g.ground <> '34') AS granted_other
        FROM kept AS k
        JOIN permits AS g ON g.person_id = k.person_id AND g.recorded_at <= k.known_at
        WHERE g.granted_on <= k.last_day
        GROUP BY k.number
    )
)"""

EDUCATION_THEN = f"""
education_then AS (
    SELECT k.number,
        arg_max(coalesce(b.level, 'unknown'), {_EDUCATION})
            FILTER (WHERE b.classification = 'track') AS track,
        arg_max(coalesce(b.level, 'unknown'), {_EDUCATION})
            FILTER (WHERE b.classification = 'level') AS level
    FROM kept AS k
    JOIN education AS b ON b.person_id = k.person_id AND b.recorded_at <= k.known_at
    GROUP BY k.number
)"""
